import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  type HoverIntent,
  type HoverIntentOptions,
  startHoverIntent,
} from '#utils/page/pointer/hover-intent.ts';
import { layOut } from './lay-out.ts';

const DELAYS = { openDelay: 60, closeDelay: 60 };
const LATER = 150;

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
const box = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const open = vi.fn();
const close = vi.fn();
let stop = new AbortController();

function start(options: Partial<HoverIntentOptions<string>> = {}): HoverIntent<string> {
  return startHoverIntent<string>({
    document,
    find: ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-mark]')?.id ?? null,
    open,
    close,
    isCard: target => target === box('card'),
    ...DELAYS,
    trigger: 'hover',
    modifier: 'Alt',
    signal: stop.signal,
    ...options,
  });
}

beforeEach(async () => {
  vi.clearAllMocks();
  stop = new AbortController();
  layOut(
    `<p id="one" data-mark>First mark</p><div id="card" style="height: 60px">Card</div><p id="two" data-mark>Second mark</p>
     <p id="plain">Plain words</p><div contenteditable id="field"><p id="inner" data-mark>Written here</p></div>`,
  );
  await userEvent.hover(box('plain'));
});
afterEach(() => stop.abort());

test('opens after the pointer rested, and goes after it left', async () => {
  start();
  await userEvent.hover(box('one'));
  expect(open).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith('one', expect.anything()));
  await userEvent.hover(box('plain'));
  expect(close).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('does not open where the pointer only passed', async () => {
  start({ openDelay: 400 });
  await userEvent.hover(box('one'));
  await userEvent.hover(box('plain'));
  await wait(500);
  expect(open).not.toHaveBeenCalled();
});

test('stays while the pointer is on the card', async () => {
  start();
  await userEvent.hover(box('one'));
  await vi.waitFor(() => expect(open).toHaveBeenCalled());
  await userEvent.hover(box('card'));
  await wait(LATER);
  expect(close).not.toHaveBeenCalled();
  await userEvent.hover(box('plain'));
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('turns to another mark when the pointer rests there', async () => {
  start();
  await userEvent.hover(box('one'));
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith('one', expect.anything()));
  await userEvent.hover(box('two'));
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith('two', expect.anything()));
});

test('opens again after it was closed by other means', async () => {
  const intent = start();
  await userEvent.hover(box('one'));
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1));
  intent.replaced(null);
  await userEvent.hover(box('plain'));
  await userEvent.hover(box('one'));
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
  expect(close).not.toHaveBeenCalled();
});

test('does nothing in editable fields', async () => {
  start();
  await userEvent.hover(box('inner'));
  await wait(LATER);
  expect(open).not.toHaveBeenCalled();
});

test('does not believe events that the page made', async () => {
  start({ trigger: 'click' });
  const { x, y } = box('one').getBoundingClientRect();
  const init = { bubbles: true, clientX: x + 5, clientY: y + 5, button: 0 };
  box('one').dispatchEvent(new PointerEvent('pointermove', init));
  box('one').dispatchEvent(new MouseEvent('click', init));
  await wait(LATER);
  expect(open).not.toHaveBeenCalled();
  await userEvent.click(box('one'));
  expect(open).toHaveBeenCalledOnce();
});

test('asks for a click, or for a key, where the reader wants it so', async () => {
  start({ trigger: 'click' });
  await userEvent.hover(box('one'));
  await wait(LATER);
  expect(open).not.toHaveBeenCalled();
  await userEvent.click(box('one'));
  expect(open).toHaveBeenCalledOnce();
  await userEvent.click(box('plain'));
  expect(close).toHaveBeenCalledOnce();
});

test('off is off', async () => {
  start({ trigger: 'off' });
  await userEvent.hover(box('one'));
  await userEvent.click(box('one'));
  await wait(LATER);
  expect(open).not.toHaveBeenCalled();
});

test('is gone after the signal', async () => {
  start();
  await userEvent.hover(box('one'));
  stop.abort();
  await wait(LATER);
  await userEvent.hover(box('two'));
  await wait(LATER);
  expect(open).not.toHaveBeenCalled();
});
