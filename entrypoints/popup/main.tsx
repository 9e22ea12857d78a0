import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { readSettings } from '#utils/store/settings.ts';
import { currentTab } from '#utils/tabs/current-tab.ts';
import { PopupPage } from './popup-page.tsx';
import '#components/popup/popup.css';

useBrowserMessages();
const { theme } = await readSettings();
mount(<PopupPage tab={await currentTab()} />, theme);
