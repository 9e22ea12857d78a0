import type { ComponentChildren } from 'preact';
import { Button } from '#components/shared/button.tsx';
import { siteName } from '#components/shared/site-name.ts';
import { t } from '#utils/i18n/translate.ts';
import { FILES } from '#utils/model/site.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

interface PageStateProps extends PopupActions {
  readonly state: Exclude<PopupState, { kind: 'ready' }>;
  readonly host: string;
}

/** Why there is no list, said plainly, with what the reader can do about it. */
export function PageState({ state, host, onAllow, onReadAnyway, onRetry }: PageStateProps) {
  switch (state.kind) {
    case 'reading':
      return <Message title={t('state_reading')} />;
    case 'not-allowed':
      return (
        <Message
          title={t(host === FILES ? 'state_files_not_allowed' : 'state_not_allowed')}
          text={t('state_not_allowed_text')}
        >
          <Button look="primary" onPress={() => onAllow('site')}>
            {t('action_allow_site', siteName(host))}
          </Button>
          <Button onPress={() => onAllow('once')}>{t('action_allow_once')}</Button>
          {host !== FILES && <Button onPress={() => onAllow('all')}>{t('action_allow_all')}</Button>}
        </Message>
      );
    case 'browser-page':
      return <Message title={t('state_browser_page')} text={t('state_browser_page_text')} />;
    case 'files-closed':
      return <Message title={t('state_files_closed')} text={t('files_closed_text')} />;
    case 'not-article':
      return (
        <Message title={t('state_not_article')} text={t('state_not_article_text')}>
          <Button look="primary" onPress={onReadAnyway}>
            {t('action_read_anyway')}
          </Button>
        </Message>
      );
    case 'no-text':
      return <Message title={t('state_no_text')} text={t('state_no_text_text')} />;
    case 'off':
      return <Message title={t('state_off', siteName(host))} text={t('state_off_text')} />;
    case 'failed':
      return (
        <Message title={t('state_failed')} text={state.message}>
          <Button look="primary" onPress={onRetry}>
            {t('action_retry')}
          </Button>
        </Message>
      );
  }
}

interface MessageProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

function Message({ title, text, children }: MessageProps) {
  return (
    <div class="state" role="status">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div class="button-row">{children}</div>}
    </div>
  );
}
