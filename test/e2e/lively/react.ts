import { createElement, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { corrected, longer, type Story } from './story.ts';

export function App({ first }: { first: Story }): object {
  const [story, setStory] = useState(first);
  useEffect(() => {
    window.moves = {
      show: setStory,
      add: (paragraph, where) => setStory(before => longer(before, paragraph, where)),
      correct: (words, by) => setStory(before => corrected(before, words, by)),
    };
  }, []);
  return createElement(
    'article',
    { key: story.title },
    createElement('h1', null, story.title),
    ...story.paragraphs.map(paragraph => createElement('p', { key: paragraph }, paragraph)),
  );
}

const app = typeof document === 'undefined' ? null : document.querySelector('#app');
if (app && window.first) hydrateRoot(app, createElement(App, { first: window.first }));
