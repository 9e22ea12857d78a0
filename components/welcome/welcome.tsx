import type { ComponentChildren } from 'preact';
import { Button } from '#components/shared/button.tsx';
import { MarksLegend } from '#components/shared/marks-legend.tsx';
import { type PackDetails, PackList } from '#components/shared/pack-list.tsx';
import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';

export interface WelcomeProps {
  /** Some sites are allowed, all are, or none yet. */
  readonly allowed: 'none' | 'some' | 'all';
  readonly packs: readonly PackDetails[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onAllowAll: () => void;
  readonly onTry: () => void;
  readonly onOpenSettings: () => void;
}

/** The first page after installing: choose sites, see the packs, try it. */
export function Welcome({ allowed, packs, now, onAllowAll, onTry, onOpenSettings }: WelcomeProps) {
  return (
    <main class="page welcome">
      <header>
        <Wordmark />
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
      </header>
      <Step number={1} title={t('welcome_sites')}>
        <p class="hint">{t('welcome_sites_text')}</p>
        <p role="status">
          {allowed === 'all' ? t('welcome_sites_all') : allowed === 'some' && t('welcome_sites_some')}
        </p>
        {allowed !== 'all' && (
          <Button look="primary" onPress={onAllowAll}>
            {t('action_allow_all')}
          </Button>
        )}
      </Step>
      <Step number={2} title={t('packs_heading')}>
        <p class="hint">{t('packs_hint')}</p>
        <PackList packs={packs} now={now} />
      </Step>
      <Step number={3} title={t('welcome_try')}>
        <MarksLegend />
        <div class="button-row">
          <Button look="primary" onPress={onTry}>
            {t('action_try')}
          </Button>
          <Button onPress={onOpenSettings}>{t('nav_settings')}</Button>
        </div>
      </Step>
    </main>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Step({ number, title, children }: StepProps) {
  return (
    <section class="section">
      <h2>
        <span class="step-number">{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}
