import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { currentTab } from '#utils/tabs/current-tab.ts';
import { PopupPage } from './popup-page.tsx';
import '#components/popup/popup.css';

useBrowserMessages();
mount(<PopupPage tab={await currentTab()} />);
