import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClaimList } from '#components/claims/claim-list.tsx';
import { EntityList } from '#components/claims/entity-list.tsx';
import { filterClaims } from '#components/claims/filter-claims.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { Mention } from '#utils/model/entity.ts';
import { reading } from '../../fixtures/reading.ts';
import { mount, spy, words } from './mount.ts';
import './box.css';

const nothing = (): void => {};
const names = (): (string | undefined)[] =>
  [...document.querySelectorAll('.row-button')].map(row => row.textContent?.replace(/\s+/g, ' '));

test('each row’s name says figure, source, status and others, in the order of the text', () => {
  mount(<ClaimList claims={reading.claims} onJump={nothing} />);
  expect(names().slice(0, 3)).toEqual([
    'more than 7,500 people killed. Source: The United Nations. · Other figures conflict. 6 other figures',
    'more than 8,000 people killed. Source: Activists. · Other figures differ. 1 other figure',
    'Dozens killed. Source: activists. · Not confirmed, the article says. ',
  ]);
  expect(names()).toHaveLength(8);
  expect(names()[6]).toMatch(/^about 1.5 million US dollars asked donors. Source: A relief group/);
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
  await page.getByRole('button', { name: 'No named source 3', pressed: false }).click();
  await expect.poll(names).toHaveLength(3);
  expect(words('[role=status]')).toBe('3 figures shown');
  await page.getByRole('searchbox').fill('FAMILIES article');
  await expect.poll(names).toHaveLength(1);
  await page.getByRole('searchbox').fill('nowhere');
  await expect.element(page.getByRole('status')).toHaveTextContent('No figure matches.');
});

test.each([
  ['all', ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']],
  ['others', ['c1', 'c2']],
  ['unconfirmed', ['c3']],
  ['checked', []],
  ['interested', ['c4']],
  ['unsourced', ['c5', 'c6', 'c8']],
] as const)('of the kind “%s” are %j', (kind, ids) => {
  expect(filterClaims(reading.claims, kind, '').map(({ id }) => id)).toEqual(ids);
});

describe('while the reader scrolls the page', () => {
  const at = (from: number, to: number) => (
    <div class="box">
      <ClaimList claims={reading.claims} onJump={nothing} inView={{ from, to }} />
    </div>
  );
  const isShown = (id: string): boolean => {
    const [row, box] = [document.querySelector(`[data-claim=${id}]`), document.querySelector('.box')];
    const [{ top, bottom }, window] = [row?.getBoundingClientRect(), box?.getBoundingClientRect()] as [
      DOMRect,
      DOMRect,
    ];
    return top >= window.top - 1 && bottom <= window.bottom + 1;
  };
  test('the rows of what is in its window are marked and in view, the first by name', async () => {
    mount(at(0, 2));
    expect(
      [...document.querySelectorAll('.in-view [data-claim]')].map(row => row.getAttribute('data-claim')),
    ).toEqual(['c1', 'c2']);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    mount(at(6, 8));
    await expect.poll(() => isShown('c7') && isShown('c8')).toBe(true);
    expect(isShown('c1')).toBe(false);
    mount(at(3, 3));
    await expect.poll(() => isShown('c4')).toBe(true);
    expect(document.querySelector('.in-view')).toBeNull();
  });

  test('the list stays where a reader is at work in it', async () => {
    mount(at(0, 2));
    await page.getByRole('button', { name: 'more than 7,500 people' }).click();
    mount(at(6, 8));
    await expect.poll(() => document.querySelector('[aria-current]')?.getAttribute('data-claim')).toBe('c7');
    expect(isShown('c1')).toBe(true);
  });
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
