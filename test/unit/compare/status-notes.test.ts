import { describe, expect, test } from 'vitest';
import { notes } from '#utils/compare/notes/index.ts';
import type { Claim } from '#utils/model/claim.ts';
import { entityRef } from '#utils/model/source.ts';
import { StatusKind } from '#utils/model/status.ts';
import { ACTIVISTS, AGENCY, claim, compared, kinds, note, UN } from './compared.ts';
import { type ClaimCase, killed, observation, PACK } from './fixtures.ts';

describe('status notes', () => {
  test('one of each kind, in the order that chooses the headline', () => {
    expect(notes.map(({ kind }) => kind)).toEqual(StatusKind.options);
  });

  test('stand in the documented order, each with its evidence', async () => {
    const hedges = [
      { kind: 'reported' as const, start: 0, end: 3, text: 'The' },
      { kind: 'not-confirmed' as const, start: 4, end: 10, text: 'Relief' },
    ];
    const claims = await compared([
      claim(UN, 'c1', { hedges, rivals: [{ claim: 'c2', same: false }] }),
      claim(ACTIVISTS, 'c2'),
    ]);
    for (const { notes } of claims) {
      const order = notes.map(({ kind }) => StatusKind.options.indexOf(kind));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { quote, statement } of notes) expect(quote ?? statement).not.toBeNull();
    }
    const [c1] = claims;
    expect(kinds(c1 as Claim)).toEqual([
      'not-confirmed',
      'others-differ',
      'later-figure',
      'others-agree',
      'hedged',
    ]);
    expect(note(c1 as Claim, 'not-confirmed')?.quote?.text).toBe('Relief');
    expect(note(c1 as Claim, 'others-differ')?.quote?.text).toBe('more than 8,000');
    expect(note(c1 as Claim, 'later-figure')?.statement).toMatchObject({
      by: 'Relief Council',
      date: '2021-03-27',
    });
  });

  test.each<[string, Partial<ClaimCase>, Partial<ClaimCase>, boolean]>([
    ['two speakers', { source: 'Police' }, { source: 'Doctors' }, true],
    ['one speaker twice', { source: 'Police' }, { source: 'Police' }, false],
    ['the own voice twice', {}, {}, false],
    ['a speaker and the own voice on one measure', { source: 'Police' }, {}, true],
    ['a speaker and the own voice on two', { source: 'Police' }, { measure: 'hurt' }, false],
    [
      'two speakers, of all proportion',
      { source: 'Police' },
      { source: 'Doctors', figure: '900 people', value: { relation: 'exact', low: 900, high: 900 } },
      false,
    ],
  ])('figures that conflict: %s', async (_, one, two, noted) => {
    const text = 'Police say 12 people were killed. Doctors say 17 people were killed, Police 900 people.';
    const a = claim(
      { figure: '12 people', value: { relation: 'exact', low: 12, high: 12 }, ...one },
      'c1',
      { rivals: [{ claim: 'c2', same: false }] },
      text,
    );
    const b = claim(
      { figure: '17 people', value: { relation: 'exact', low: 17, high: 17 }, ...two },
      'c2',
      {},
      text,
    );
    const [c1] = await compared([a, b], { text });
    expect(c1?.competing).toMatchObject([{ relation: 'conflict' }]);
    expect(kinds(c1 as Claim).includes('others-conflict')).toBe(noted);
  });

  test('own voice shows its sentence, an unnamed source itself', async () => {
    const text = 'Some 20 shops burnt down. Officials counted 30 shops.';
    const [own, unnamed] = await compared(
      [
        claim(
          { figure: '20 shops', value: { relation: 'about', low: 20, high: 20 }, unit: 'shop' },
          'c1',
          {},
          text,
        ),
        claim(
          {
            figure: '30 shops',
            value: { relation: 'exact', low: 30, high: 30 },
            unit: 'shop',
            source: 'Officials',
            sourceKind: 'unnamed',
            cue: 'counted',
          },
          'c2',
          {},
          text,
        ),
      ],
      { text },
    );
    expect(note(own as Claim, 'own-voice')?.quote?.text).toBe('Some 20 shops burnt down.');
    expect(kinds(unnamed as Claim)).toEqual(['unnamed-source']);
    expect(note(unnamed as Claim, 'unnamed-source')?.quote?.text).toBe('Officials');
  });

  test('state ownership and a party to the war make an interested source, with the pack and its link', async () => {
    const text =
      'KNA said 12 people died in the war in Karsan. The Northern Front said 90 people died in the war in Karsan. The Relief Council said 50 people died.';
    const agency = claim({ ...AGENCY, figure: '12 people', cue: 'said' }, 'c1', {}, text);
    const front = claim(
      {
        ...AGENCY,
        figure: '90 people',
        source: 'The Northern Front',
        sourceKind: 'armed-group',
        cue: 'said',
      },
      'c2',
      {},
      text,
    );
    const council = claim(
      { ...UN, figure: '50 people', source: 'The Relief Council', cue: 'said' },
      'c3',
      {},
      text,
    );
    const [c1, c2, c3] = await compared([agency, front, council], { text });
    expect(note(c1 as Claim, 'interested-source')?.statement).toEqual({
      by: 'Karsan',
      url: 'https://media.example/kna',
      date: '2021-02',
      text: 'Ministry of Information',
    });
    expect(note(c2 as Claim, 'interested-source')?.statement).toMatchObject({
      url: 'https://wars.example/front',
      text: 'Karsan conflict',
    });
    expect(note(c3 as Claim, 'interested-source')).toBeUndefined();
  });

  test('a party to a war that the article does not speak of is nobody special', async () => {
    const text = 'The Northern Front said 90 people came to its fair.';
    const [c1] = await compared(
      [claim({ ...AGENCY, figure: '90 people', source: 'The Northern Front', cue: 'said' }, 'c1', {}, text)],
      { text },
    );
    expect(kinds(c1 as Claim)).not.toContain('interested-source');
  });

  test('who passes the claim on counts too', async () => {
    const text = 'KNA, citing villagers, said 12 people were hurt.';
    const villagers = claim(
      { ...AGENCY, figure: '12 people', source: 'villagers', sourceKind: 'unnamed', cue: 'said' },
      'c1',
      {},
      text,
    );
    const relayed = {
      ...villagers,
      source: villagers.source && {
        ...villagers.source,
        relayedBy: { start: 0, end: 3, text: 'KNA', kind: 'state-media' as const },
      },
    };
    const [c1] = await compared([relayed], { text });
    expect(note(c1 as Claim, 'interested-source')?.quote?.text).toBe('KNA');
  });

  test('an old toll is no conflict with a new one, an older larger one is', async () => {
    const series = (value: number) => [
      { ...killed, observations: [observation('o', '2021-02-20', value, { claimedBy: 'Centre' })] },
    ];
    const exact = claim(
      { ...UN, figure: 'more than 7,500 people', value: { relation: 'exact', low: 7500, high: 7500 } },
      'c1',
    );
    const [growth] = await compared([exact], { series: series(6900) });
    expect(kinds(growth as Claim)).toContain('others-differ');
    const [conflict] = await compared([exact], { series: series(8200) });
    expect(kinds(conflict as Claim)).toContain('others-conflict');
  });

  test.each([
    ['estimates that', 'documented-count', 3000, 'others-differ'],
    ['has verified that', 'documented-count', 3000, 'others-conflict'],
    ['estimates that', 'estimate', 3000, 'others-conflict'],
    ['could not verify, yet thinks that', 'documented-count', 3000, 'others-differ'],
    ['has verified that', 'estimate', 9400, 'others-differ'],
    ['estimates that', 'documented-count', 9400, 'others-conflict'],
  ] as const)('a source that %s 7,512 and a %s of %d: %s', async (says, method, value, kind) => {
    const text = `The Relief Council ${says} 7,512 people have been killed since the war in Karsan began.`;
    const row = observation('o', '2021-03-10', value, { claimedBy: 'Centre', method });
    const figure = {
      ...UN,
      figure: '7,512 people',
      value: { relation: 'exact' as const, low: 7512, high: 7512 },
      cue: says,
    };
    const [c1] = await compared([claim(figure, 'c1', {}, text)], {
      text,
      series: [{ ...killed, observations: [row] }],
    });
    expect(kinds(c1 as Claim)).toContain(kind);
  });

  test('figures that rest on one count say so', async () => {
    const rows = [
      observation('a', '2021-03-01', 7400, { claimedBy: 'Centre' }),
      observation('b', '2021-03-02', 7450, { claimedBy: 'Institute', basedOn: ['Centre'] }),
    ];
    const [c1] = await compared([claim(UN, 'c1')], { series: [{ ...killed, observations: rows }] });
    expect(note(c1 as Claim, 'shared-data')?.statement).toMatchObject({ by: 'Institute', text: 'Centre' });
    expect(c1?.competing).toContainEqual(
      expect.objectContaining({ source: 'Institute', basedOn: ['Centre'] }),
    );
  });

  test("a pack's word on the very figure, and only on it", async () => {
    const verification = {
      status: 'confirmed by name',
      by: 'Count Watch',
      url: 'https://watch.example/1',
      date: '2021-04',
    };
    const row = observation('k', '2021-03-01', 7500, { bound: 'more-than', verification });
    const [same] = await compared([claim(UN, 'c1')], { series: [{ ...killed, observations: [row] }] });
    expect(same?.notes[0]).toMatchObject({
      kind: 'pack-status',
      statement: { by: 'Count Watch', text: 'confirmed by name' },
    });
    const others = { ...row, claimedBy: 'Centre' };
    const [other] = await compared([claim(UN, 'c1')], { series: [{ ...killed, observations: [others] }] });
    expect(kinds(other as Claim)).not.toContain('pack-status');
  });

  test('the same source is found by entity, also across packs', async () => {
    const row = observation('later', '2021-06-01', 12000, {
      claimedBy: 'Council, in its June report',
      claimedByEntity: 'relief',
    });
    const source = claim(UN, 'c1').source;
    const named = claim(UN, 'c1', { source: source && { ...source, entity: entityRef(PACK.id, 'relief') } });
    const [c1] = await compared([named], {
      series: [{ ...killed, observations: [...killed.observations.slice(0, 3), row] }],
    });
    expect(kinds(c1 as Claim)).toContain('later-figure');
  });
});
