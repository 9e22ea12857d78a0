import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { readSettings } from '#utils/store/settings.ts';
import { PanelPage } from './panel-page.tsx';
import '#components/sidepanel/side-panel.css';

useBrowserMessages();
const { theme } = await readSettings();
mount(<PanelPage />, theme);
