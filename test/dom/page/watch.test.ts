import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBlocks } from '#utils/page/watch/watch-blocks.ts';
import { watchLocation } from '#utils/page/watch/watch-location.ts';
import { whenActivated } from '#utils/page/watch/when-activated.ts';
import { layOut } from './lay-out.ts';

let stop = new AbortController();
const onChange = vi.fn();
const onGiveUp = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  stop = new AbortController();
});
afterEach(() => stop.abort());

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

function watched(html: string): HTMLElement {
  const root = layOut(html);
  watchBlocks(root, { signal: stop.signal, onChange, onGiveUp });
  return root;
}

const reported = (): Element[] => onChange.mock.calls.flatMap(([blocks]) => blocks as Element[]);

test('tells which blocks changed, once for many changes', async () => {
  const root = watched('<p id="a">Forty <b>ships</b>.</p><p id="b">No change.</p>');
  const bold = root.querySelector('b')?.firstChild as Text;
  bold.data = 'boats';
  bold.data = 'cranes';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce(), 3000);
  expect(reported()).toEqual([root.querySelector('#a')]);
});

test('tells of blocks that came', async () => {
  const root = watched('<p>Forty ships.</p>');
  root.insertAdjacentHTML('beforeend', '<p id="new">Sixty ships.</p>');
  await vi.waitFor(() => expect(reported()).toContain(root.querySelector('#new')), 3000);
});

test('keeps quiet about attributes, scripts and empty text', async () => {
  const root = watched('<p id="a">Forty ships.</p>');
  root.querySelector('p')?.setAttribute('class', 'seen');
  root.append(document.createElement('script'), ' \n ');
  await wait(600);
  expect(onChange).not.toHaveBeenCalled();
});

test('reports the same words drawn again no second time', async () => {
  const root = watched('<p id="a">Forty ships.</p>');
  const text = root.querySelector('p')?.firstChild as Text;
  text.data = 'Sixty ships.';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce(), 3000);
  text.data = 'Sixty ships.';
  await wait(600);
  expect(onChange).toHaveBeenCalledOnce();
});

test('reports the same words in new nodes, for their marks are gone', async () => {
  const root = watched('<p id="a">Forty ships.</p>');
  for (let time = 1; time <= 2; time++) {
    root.querySelector('p')?.replaceChildren('Forty ships.');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(time), 3000);
  }
  expect(reported()).toEqual([root.querySelector('#a'), root.querySelector('#a')]);
});

test('tells once that the article left the page', async () => {
  const root = watched('<p>Forty ships.</p>');
  root.remove();
  await vi.waitFor(() => expect(reported()).toEqual([root]), 3000);
});

test('gives up on a page that changes without end', async () => {
  const root = layOut('<p>0</p>');
  const text = root.querySelector('p')?.firstChild as Text;
  watchBlocks(root, { signal: stop.signal, onChange, onGiveUp, gather: 1, mostBatches: 5 });
  const page = setInterval(() => {
    text.data = String(Number(text.data) + 1);
  }, 1);
  await vi.waitFor(() => expect(onGiveUp).toHaveBeenCalledOnce(), 5000);
  const calls = onChange.mock.calls.length;
  await wait(200);
  clearInterval(page);
  expect(calls).toBeLessThanOrEqual(5);
  expect(onChange).toHaveBeenCalledTimes(calls);
  expect(onGiveUp).toHaveBeenCalledOnce();
});

test('tells of a new address, not of a new fragment, and stops with the signal', async () => {
  const { href } = location;
  watchLocation(window, { signal: stop.signal, onChange });
  history.replaceState(null, '', '#part');
  await wait(50);
  expect(onChange).not.toHaveBeenCalled();
  history.replaceState(null, '', '?article=2');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(location.href));
  stop.abort();
  history.replaceState(null, '', '?article=3');
  await wait(50);
  expect(onChange).toHaveBeenCalledOnce();
  history.replaceState(null, '', href);
});

test('a page rendered in advance is left alone until it is shown', () => {
  const run = vi.fn();
  const prerendered = Object.assign(new EventTarget(), { prerendering: true }) as unknown as Document;
  whenActivated(prerendered, stop.signal, run);
  expect(run).not.toHaveBeenCalled();
  prerendered.dispatchEvent(new Event('prerenderingchange'));
  expect(run).toHaveBeenCalledOnce();
  whenActivated(document, stop.signal, run);
  expect(run).toHaveBeenCalledTimes(2);
});
