import { render } from 'preact';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { currentTab } from '#utils/tabs/current-tab.ts';
import { PopupPage } from './popup-page.tsx';
import '#components/popup/popup.css';

useBrowserMessages();
const tab = await currentTab();
const root = document.querySelector('#root');
if (root) render(<PopupPage tab={tab} />, root);
