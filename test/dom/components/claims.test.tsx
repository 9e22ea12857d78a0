import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClaimList } from '#components/claims/claim-list.tsx';
import { EntityList } from '#components/claims/entity-list.tsx';
import type { Claim } from '#utils/model/claim.ts';
import type { Mention } from '#utils/model/entity.ts';
import { reading } from '../../fixtures/reading.ts';
import { mount, spy } from './mount.ts';

const nothing = (): void => {};
const names = (): (string | undefined)[] =>
  [...document.querySelectorAll('.row-button')].map(row => row.textContent?.replace(/\s+/g, ' '));

test('each row’s name says figure, source, status and others, in the order of the text', () => {
  mount(<ClaimList claims={reading.claims} onJump={nothing} />);
  expect(names().slice(0, 3)).toEqual([
    'more than 7,500 people killed. Source: The United Nations. 6 other figures. Other figures conflict',
    'more than 8,000 people killed. Source: Activists. 1 other figure. Other figures differ',
    'Dozens killed. Source: activists. Not confirmed, the article says',
  ]);
  expect(names()).toHaveLength(8);
  expect(names()[6]).toMatch(
    /^about 1.5 million US dollars asked donors about \$1.5 million. Source: A relief group/,
  );
});

test('a row jumps to its claim, by pointer and by keyboard', async () => {
  const onJump = spy<[Claim]>();
  mount(<ClaimList claims={reading.claims} onJump={onJump} />);
  await page.getByRole('button', { name: 'Dozens' }).click();
  await userEvent.keyboard('{ArrowDown}{Enter}{Home}{Enter}{End}{Enter}');
  expect(onJump.calls.map(([claim]) => claim.id)).toEqual(['c3', 'c4', 'c1', 'c8']);
});

test('filters by kind and by words, and says when nothing is left', async () => {
  mount(<ClaimList claims={reading.claims} onJump={nothing} />);
  await page.getByRole('combobox').selectOptions('unsourced');
  expect(names()).toHaveLength(3);
  await page.getByRole('searchbox').fill('FAMILIES article');
  await expect.poll(names).toHaveLength(1);
  await page.getByRole('searchbox').fill('nowhere');
  await expect.element(page.getByRole('status')).toHaveTextContent('No figure matches.');
});

test('opens what it is told to below its row', () => {
  mount(
    <ClaimList
      claims={reading.claims}
      onJump={nothing}
      opened="c2"
      renderOpened={({ id }) => <p>of {id}</p>}
    />,
  );
  const open = [...document.querySelectorAll('[aria-expanded=true]')];
  expect(open.map(row => row.nextElementSibling?.textContent)).toEqual(['of c2']);
});

test('names are listed once, with ownership first, and jump to their first mention', async () => {
  const onJump = spy<[Mention]>();
  const again = reading.entities.map(mention => ({
    ...mention,
    start: mention.start + 900,
    end: mention.end + 900,
  }));
  mount(<EntityList known={reading.known} mentions={[...reading.entities, ...again]} onJump={onJump} />);
  expect(names()[2]).toBe(
    'SANA. State-run · Party to: Coast uprising · News agency of the state. 2 mentions',
  );
  await page.getByRole('button', { name: 'SANA' }).click();
  expect(onJump.calls[0]?.[0]).toBe(reading.entities[2]);
});
