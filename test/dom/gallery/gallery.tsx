import { render } from 'preact';
import cardCss from '#components/card/card.css?inline';
import './pages.css';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import { useGerman } from './german.ts';
import { usePseudoLocale } from './pseudo-locale.ts';
import { scenes } from './scenes.tsx';

useEnglishMessages();
if (location.search === '?rtl') usePseudoLocale();
if (location.search === '?de') useGerman();

const scene = scenes[location.hash.slice(1)];
if (!scene) {
  document.body.textContent = Object.keys(scenes).join(' ');
} else if (scene.surface === 'card') {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  render(scene.draw(), root);
} else {
  render(scene.draw(), document.body);
}
