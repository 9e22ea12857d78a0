import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { t } from '#utils/i18n/translate.ts';
import { readSettings } from '#utils/store/settings.ts';
import { WelcomePage } from './welcome-page.tsx';
import '#components/welcome/welcome.css';

useBrowserMessages();
const { theme } = await readSettings();
mount(<WelcomePage />, theme, t('welcome_title'));
