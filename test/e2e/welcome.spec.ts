import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';

test('the sample on the welcome page is marked and opens cards, by pointer and by a press', async ({
  openExtensionPage,
}) => {
  const welcome = await openExtensionPage('welcome.html');
  const card = new CardReader(welcome);
  const { x, y } = await pointOfMark(welcome, 'At least 45 people');
  await welcome.mouse.move(x, y, { steps: 5 });
  await expect.poll(() => card.text()).toContain('Local Coordination Committees');
  await welcome.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();
  await welcome.getByRole('button', { name: 'Show me a card' }).click();
  await expect.poll(() => card.text()).toContain('more than 7,500 people');
  expect(await card.text()).toContain('Opposition activists');
});

test('nothing but the sample is marked', async ({ openExtensionPage }) => {
  const welcome = await openExtensionPage('welcome.html');
  await pointOfMark(welcome, 'SANA');
  await expect(welcome.getByText('International organisations')).toBeVisible();
  const sample = (await welcome.getByRole('article').first().textContent())?.replace(/\s+/g, ' ');
  for (const words of await markedWords(welcome)) expect(sample).toContain(words);
});

test('what is read on the welcome page is not kept', async ({ openExtensionPage }) => {
  const welcome = await openExtensionPage('welcome.html');
  await pointOfMark(welcome, 'more than 7,500 people');
  const ledger = await openExtensionPage('ledger.html');
  await expect(ledger.getByText('Nothing here yet')).toBeVisible();
});
