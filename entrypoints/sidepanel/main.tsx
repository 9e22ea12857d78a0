import { mount } from '#components/shared/mount.ts';
import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { PanelPage } from './panel-page.tsx';
import '#components/sidepanel/side-panel.css';

useBrowserMessages();
mount(<PanelPage />);
