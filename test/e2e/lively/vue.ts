import { createSSRApp, h, onMounted, ref } from 'vue';
import { corrected, longer, type Story } from './story.ts';

export const makeApp = (first: Story) =>
  createSSRApp({
    setup() {
      const story = ref(first);
      onMounted(() => {
        window.moves = {
          show: next => {
            story.value = next;
          },
          add: (paragraph, where) => {
            story.value = longer(story.value, paragraph, where);
          },
          correct: (words, by) => {
            story.value = corrected(story.value, words, by);
          },
        };
      });
      return () =>
        h('article', [
          h('h1', story.value.title),
          ...story.value.paragraphs.map((paragraph, at) => h('p', { key: at }, paragraph)),
        ]);
    },
  });

const app = typeof document === 'undefined' ? null : document.querySelector('#app');
if (app && window.first) makeApp(window.first).mount(app);
