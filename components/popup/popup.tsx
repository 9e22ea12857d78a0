import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import { PageBody, type PageBodyProps } from './page-body.tsx';

export type PopupProps = PageBodyProps;

/** This page at a glance. */
export function Popup(props: PopupProps) {
  return (
    <main class="popup">
      <PageBody {...props} />
      <nav class="popup-foot" aria-label={t('nav_label')}>
        {(['panel', 'ledger', 'settings'] as const).map(page => (
          <Button key={page} look="quiet" onPress={() => props.onOpen(page)}>
            {t(`nav_${page}`)}
          </Button>
        ))}
      </nav>
    </main>
  );
}
