import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { t } from '#utils/i18n/translate.ts';
import { hearPageStates } from '#utils/messages/hear.ts';
import { send } from '#utils/messages/send.ts';
import { openLedgerReader } from '#utils/store/ledger/guest.ts';
import { readSettings } from '#utils/store/settings.ts';
import { LedgerPage } from './ledger-page.tsx';
import '#components/ledger/ledger.css';

/** Claims of an article are kept before its page says that it was read. */
const onRead = (listener: () => void, signal: AbortSignal): void =>
  hearPageStates((_, { status }) => status === 'ready' && listener(), signal);

useBrowserMessages();
await send('check-stores', null).catch(console.error);
const { theme } = await readSettings();
mount(
  <LedgerPage reader={openLedgerReader()} forget={what => send('forget-claims', what)} onRead={onRead} />,
  theme,
  t('nav_ledger'),
);
