import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { t } from '#utils/i18n/translate.ts';
import { readSettings } from '#utils/store/settings.ts';
import { CardHost } from '../card/card-host.ts';
import { startGate } from '../gate/start-gate.ts';
import { PageReader } from '../reader/page-reader.ts';
import { WelcomePage } from './welcome-page.tsx';
import '#components/welcome/welcome.css';

useBrowserMessages();
const { theme } = await readSettings();
mount(<WelcomePage gate={() => gate} />, theme, t('welcome_title'));
// No content script may run in the extension's own pages, so this one starts the reader itself, once the sample is drawn.
const gate = startGate(
  async () => options => new PageReader(options, async () => options => new CardHost(options)),
);
