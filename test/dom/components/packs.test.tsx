import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NetworkSection } from '#components/options/network-section.tsx';
import { type PacksProps, PacksSection } from '#components/options/packs-section.tsx';
import type { PackOffer, PackState } from '#utils/model/pack-sync.ts';
import type { Policy } from '#utils/model/policy.ts';
import type { Settings } from '#utils/model/settings.ts';
import { changes, network, offer, packsProps, subscribedPack } from '../../fixtures/pack-states.ts';
import { policy, settings } from '../../fixtures/settings.ts';
import { mount, spy, words } from './mount.ts';

const section = (more: Partial<PacksProps>, onSettings = spy<[Partial<Settings>]>()) =>
  mount(
    <PacksSection {...packsProps} {...more} settings={settings} onSettings={onSettings} policy={policy} />,
  );
const { subscription } = subscribedPack;
const changed = (more: Partial<NonNullable<PackState['subscription']>>): PackState[] => [
  { ...subscribedPack, subscription: subscription && { ...subscription, ...more } },
];

describe('subscribing', () => {
  test('an address is looked at from the button and from the keyboard, never empty', async () => {
    const onLook = spy<[string]>();
    section({ onLook });
    await expect.element(page.getByRole('button', { name: 'Look' })).toBeDisabled();
    const field = page.getByLabelText('Subscribe to a pack by its address');
    await field.fill('https://river.example/floods/');
    await page.getByRole('button', { name: 'Look' }).click();
    await field.click();
    await userEvent.keyboard('{Enter}');
    expect(onLook.calls).toEqual([['https://river.example/floods/'], ['https://river.example/floods/']]);
  });

  test('at a first visit the words are shown, and asked about once more', async () => {
    const onSubscribe = spy<[PackOffer]>();
    section({ subscribing: { step: 'offered', offer }, onSubscribe });
    expect(words('.pack-offer')).toContain('River Watch');
    expect(words('.pack-offer')).toContain('CC-BY-4.0');
    expect(words('.pack-offer')).toContain('81.4 kB, 412 rows');
    expect(words('.pack-offer')).toContain('river.example');
    expect(words('.pack-offer')).toContain('Compare these words');
    expect(words('.pack-words')).toBe(offer.words);
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    expect(onSubscribe.calls).toEqual([]);
    await page.getByRole('alert').getByRole('button', { name: 'Subscribe' }).click();
    expect(onSubscribe.calls).toEqual([[offer]]);
  });

  test('with the key in the address once is enough', async () => {
    const onSubscribe = spy<[PackOffer]>();
    section({ subscribing: { step: 'offered', offer: { ...offer, trust: 'address' } }, onSubscribe });
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    expect(onSubscribe.calls).toHaveLength(1);
  });
});

describe('an unsigned pack', () => {
  test('is offered with a plain warning, and asked about once more, also when it is renewed', async () => {
    const unsigned: PackOffer = { ...offer, key: null, words: null, url: null, trust: 'none' };
    for (const [isUpdate, action] of [
      [false, 'Subscribe'],
      [true, 'Use this version'],
    ] as const) {
      const onSubscribe = spy<[PackOffer]>();
      section({ subscribing: { step: 'offered', offer: { ...unsigned, isUpdate } }, onSubscribe });
      expect(words('.pack-warning')).toContain('Nobody signed this pack');
      expect(words('.pack-offer')).toContain('none: it names no address');
      await page.getByRole('button', { name: action, exact: true }).click();
      expect(onSubscribe.calls).toEqual([]);
      await page.getByRole('alert').getByRole('button', { name: action }).click();
      expect(onSubscribe.calls).toHaveLength(1);
    }
  });

  test('a signed one that is renewed by file is not asked about again', async () => {
    const onSubscribe = spy<[PackOffer]>();
    section({ subscribing: { step: 'offered', offer: { ...offer, isUpdate: true } }, onSubscribe });
    await page.getByRole('button', { name: 'Use this version' }).click();
    expect(onSubscribe.calls).toHaveLength(1);
  });

  test('is called so in the list; a file without home offers no sync', () => {
    section({
      packs: changed({ key: null, url: null, trust: 'none' }).map(pack => ({ ...pack, words: null })),
    });
    expect(words('.pack h3')).toContain('unsigned');
    expect(words('.pack')).toContain('came as a file');
    expect(words('.pack-actions')).not.toMatch(/Sync|Pause/);
  });
});

describe('an organisation', () => {
  test('that decides on packs leaves nothing to subscribe, pause or remove, and says so', () => {
    const locked: Policy = {
      ...policy,
      packs: [`${subscription?.url}#ed25519=k`],
      locks: ['packs', 'schedule'],
    };
    mount(<PacksSection {...packsProps} settings={settings} onSettings={spy()} policy={locked} />);
    expect(words('.pack h3')).toContain('set by your organisation');
    expect(words('.lock-note')).toContain('Your organisation decides');
    expect(document.querySelector('.pack-subscribe')).toBeNull();
    expect(words('.pack-actions')).not.toMatch(/Pause|Remove/);
    expect(document.querySelector<HTMLSelectElement>('.pack-all select')?.disabled).toBe(true);
  });
});

describe('a subscribed pack', () => {
  test('says where it is from, under which key, and what can be done; a bundled one is exported alone', async () => {
    const done = spy<[string]>();
    section({ onSync: done, onUndo: done, onShowChanges: done, onRemove: done });
    const [subscribed, bundled] = [...document.querySelectorAll('.packs article')];
    expect(bundled?.querySelectorAll(':scope > .pack-actions')).toHaveLength(0);
    expect(bundled?.querySelectorAll('.pack-export')).toHaveLength(1);
    expect(subscribed?.textContent).toContain('from media.example.org');
    expect(subscribed?.textContent).toContain(`key: ${offer.words}`);
    await page.getByRole('button', { name: 'Sync now' }).click();
    await page.getByRole('button', { name: 'What changed' }).click();
    await page.getByRole('button', { name: 'Undo: back to version 11' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(done.calls).toHaveLength(3);
    await page.getByRole('alert').getByRole('button', { name: 'Remove' }).click();
    expect(done.calls).toEqual(Array(4).fill([subscribedPack.id]));
  });

  test('is exported as it is, or its rows by kind for a spreadsheet', async () => {
    const onExport = spy<[string, string]>();
    section({ onExport });
    const [exports] = document.querySelectorAll('.packs-subscribed .pack-export');
    await userEvent.click(exports?.querySelector('summary') as Element);
    for (const button of exports?.querySelectorAll('button') ?? []) await userEvent.click(button);
    expect(exports?.textContent).toContain('Figures (.csv)');
    const kinds = ['pack', 'entities', 'measures', 'observations'];
    expect(onExport.calls).toEqual(kinds.map(kind => [subscribedPack.id, kind]));
  });

  test('is paused and goes on', async () => {
    const onPause = spy<[string, boolean]>();
    section({ onPause });
    await page.getByRole('button', { name: 'Pause' }).click();
    section({ packs: changed({ paused: true }), onPause });
    expect(words('.pack h3')).toContain('paused');
    await page.getByRole('button', { name: 'Resume' }).click();
    expect(onPause.calls).toEqual([
      [subscribedPack.id, true],
      [subscribedPack.id, false],
    ]);
  });

  test('says when the publisher changed its key, with the words of both', () => {
    const keyChange = { words: 'apple bread candle', at: Date.parse('2026-11-20T12:00:00Z') };
    section({ packs: [{ ...subscribedPack, keyChange }] });
    expect(words('[role="note"]')).toContain('The publisher changed the key on');
    expect(words('[role="note"]')).toContain(`New words: ${offer.words}. Words before: apple bread candle.`);
  });

  test('shows how far a sync is, and stops it', async () => {
    const onCancel = spy<[string]>();
    const activity = [{ id: subscribedPack.id, step: 'fetching' as const, bytes: 300, total: 812 }];
    section({ packs: changed({ underWay: true }), activity, onCancel });
    expect(words('.pack-progress')).toBe('Fetching: 300 bytes of 812 bytes');
    expect(document.querySelector('progress')?.value).toBe(300);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(onCancel.calls).toHaveLength(1);
  });

  test('says why the last sync failed', () => {
    section({ packs: changed({ error: { code: 'sync_stalled', details: ['media.example.org'] } }) });
    expect(words('.pack-error')).toContain('media.example.org: nothing came for 20 seconds');
  });

  test('shows what changed with old and new values', () => {
    section({ changes: new Map([[subscribedPack.id, changes]]) });
    expect(words('.pack-changes h4')).toBe('From version 11 to version 12');
    expect(words('.pack-changes p')).toContain('1 figure added · 1 revised · 1 withdrawn · 1 name added');
    const [revised, added, withdrawn] = [...document.querySelectorAll('.pack-changes li')];
    expect(revised?.querySelector('del')?.textContent).toContain('7,500 people');
    expect(revised?.querySelector('ins')?.textContent).toContain('7,650 people');
    expect([added?.querySelector('del'), withdrawn?.querySelector('ins')]).toEqual([null, null]);
  });
});

test('the schedule is a setting', async () => {
  const onSettings = spy<[Partial<Settings>]>();
  section({}, onSettings);
  await page.getByLabelText('Ask hosts for new versions').selectOptions('daily');
  expect(onSettings.calls[0]?.[0].packs).toEqual({ schedule: 'daily' });
});

test('the network log shows each request with its outcome, or that there was none', () => {
  mount(<NetworkSection entries={network} />);
  expect([...document.querySelectorAll('tbody tr')].map(row => row.lastElementChild?.textContent)).toEqual([
    'nothing new',
    'could not be reached',
  ]);
  mount(<NetworkSection entries={[]} />);
  expect(words('#network')).toContain('no request');
});
