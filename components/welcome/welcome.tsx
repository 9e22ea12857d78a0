import type { ComponentChildren } from 'preact';
import { Button } from '#components/shared/button.tsx';
import { MarksLegend } from '#components/shared/marks-legend.tsx';
import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';
import { SampleArticle } from './sample-article.tsx';

export interface WelcomeProps {
  /** Some sites are allowed, all are, or none yet. */
  readonly allowed: 'none' | 'some' | 'all';
  /** In use, by name. */
  readonly packs: readonly string[];
  readonly onAllowAll: () => void;
  /** Opens the card of the sample's first figure. */
  readonly onShow: () => void;
  readonly onOpenPacks: () => void;
}

/** The first page after installing: try it at once, choose sites, see the packs. */
export function Welcome({ allowed, packs, onAllowAll, onShow, onOpenPacks }: WelcomeProps) {
  return (
    <main class="page welcome">
      <header>
        <Wordmark />
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
      </header>
      <div class="welcome-try">
        <p class="welcome-hint">{t('sample_hint')}</p>
        <Button look="primary" onPress={onShow}>
          {t('action_show_card')}
        </Button>
      </div>
      <SampleArticle />
      <p class="hint sample-note">{t('sample_note')}</p>
      <Section title={t('welcome_marks')}>
        <MarksLegend />
      </Section>
      <Section title={t('welcome_sites')}>
        <p class="hint">{t('welcome_sites_text')}</p>
        <p role="status">
          {allowed === 'all' ? t('welcome_sites_all') : allowed === 'some' && t('welcome_sites_some')}
        </p>
        {allowed !== 'all' && (
          <Button look="primary" onPress={onAllowAll}>
            {t('action_allow_all')}
          </Button>
        )}
      </Section>
      <Section title={t('packs_heading')}>
        <p class="hint">{t('packs_hint')}</p>
        <ul class="pack-names">
          {packs.map(title => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <Button onPress={onOpenPacks}>{t('nav_settings')}</Button>
      </Section>
    </main>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Section({ title, children }: SectionProps) {
  return (
    <section class="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
