import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { trusted } from '#components/shared/trusted.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Settings } from '#utils/model/settings.ts';

export interface CardFrameProps {
  readonly theme: Settings['theme'];
  readonly onClose: () => void;
}

interface FrameProps extends CardFrameProps {
  readonly title: string;
  /** A few words above the title. */
  readonly kicker?: string | false | undefined;
  /** A few words below it, part of the name. */
  readonly subtitle?: string | null;
  /** Buttons before the one that closes. */
  readonly tools?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The card's own sheet: title, a way to close it, and what stands on it. Language and direction are its own, not the page's. */
export function CardFrame({ theme, title, kicker, subtitle, tools, actions, onClose, children }: FrameProps) {
  const id = useId();
  return (
    <article
      class="whence-card"
      data-theme={theme}
      lang={t('locale')}
      dir={t('text_direction') === 'rtl' ? 'rtl' : 'ltr'}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <div class="sheet">
        <header class="head">
          <div>
            {kicker && <p class="label">{kicker}</p>}
            <h2 class="title" id={id}>
              <bdi>{title}</bdi>
              {subtitle && <span class="subtitle"> {subtitle}</span>}
            </h2>
          </div>
          <div class="tools">
            {tools}
            <button type="button" class="tool" aria-label={t('action_close')} onClick={trusted(onClose)}>
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" />
              </svg>
            </button>
          </div>
        </header>
        {children}
      </div>
      {actions}
    </article>
  );
}
