import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { t } from '#utils/i18n/translate.ts';
import { readSettings } from '#utils/store/settings.ts';
import { OptionsPage } from './options-page.tsx';
import '#components/options/options.css';

useBrowserMessages();
const settings = await readSettings();
mount(<OptionsPage initial={settings} />, settings.theme, t('nav_settings'));
