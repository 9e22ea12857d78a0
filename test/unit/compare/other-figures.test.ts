import { describe, expect, test } from 'vitest';
import type { LedgerLookup } from '#utils/compare/ledger-lookup.ts';
import type { Claim } from '#utils/model/claim.ts';
import { ACTIVISTS, claim, compared, kinds, record, UN } from './compared.ts';
import { killed, observation } from './fixtures.ts';

describe('other figures', () => {
  test('of the article with relation and difference, of packs as of its date', async () => {
    const [council] = await compared([
      claim(UN, 'c1', { rivals: [{ claim: 'c2', same: false }] }),
      claim(ACTIVISTS, 'c2', { rivals: [{ claim: 'c1', same: false }] }),
    ]);
    const [rival, ...packs] = council?.competing ?? [];
    expect(rival).toMatchObject({
      origin: 'article',
      claim: 'c2',
      relation: 'differ',
      difference: 0.067,
      source: 'Activists',
    });
    expect(
      packs.map(other => other.origin === 'pack' && [other.observation, other.time, other.relation]),
    ).toEqual([
      ['k3', 'nearest', 'differ'],
      ['k2', 'earlier', 'agree'],
      ['k4', 'later', 'differ'],
      ['k5', 'later', 'differ'],
    ]);
    expect(packs[0]).toMatchObject({
      pack: 'karsan',
      packVersion: 3,
      method: 'documented-count',
      reason: { term: 'killed', about: 'Karsan conflict', via: 'sentence' },
    });
  });

  test('what the source itself said before stands beside its newer figure', async () => {
    const [council, activists] = await compared([claim(UN, 'c1'), claim(ACTIVISTS, 'c2')], {
      published: '2021-04-10',
    });
    const rows = (one: Claim | undefined) =>
      one?.competing.flatMap(other =>
        other.origin === 'pack' ? [`${other.observation} ${other.time} ${other.relation}`] : [],
      );
    expect(rows(council)).toEqual([
      'k4 nearest differ',
      'k3 earlier differ',
      'k2 earlier agree',
      'k5 later differ',
    ]);
    expect(rows(activists)).toEqual(['k4 nearest differ', 'k3 earlier differ', 'k5 later differ']);
  });

  test('numbers that exclude each other say what keeps them from being a conflict', async () => {
    const counted = observation('count', '2021-03-09', 2500, {
      claimedBy: 'Documentation Centre',
      method: 'documented-count',
    });
    const stated = observation('stated', '2021-03-10', 2500, { claimedBy: 'Ministry' });
    const earlier = observation('earlier', '2020-11-01', 2500, { claimedBy: 'Gazette' });
    const series = [{ ...killed, observations: [counted, stated, earlier] }];
    const [council] = await compared([claim(UN, 'c1')], { series });
    expect(
      council?.competing.map(
        other => other.origin === 'pack' && [other.observation, other.relation, other.reconciledBy],
      ),
    ).toEqual([
      ['stated', 'conflict', undefined],
      ['count', 'differ', 'method'],
      ['earlier', 'differ', 'day'],
    ]);
  });

  test('the same figure told twice is the same, not another', async () => {
    const text = 'More than 8,000 people were killed. The toll of more than 8,000 shocked many.';
    const first = claim(
      { ...ACTIVISTS, figure: 'More than 8,000 people' },
      'c1',
      { rivals: [{ claim: 'c2', same: true }] },
      text,
    );
    const second = claim({ figure: 'more than 8,000', value: ACTIVISTS.value }, 'c2', {}, text);
    const [c1] = await compared([first, second], { text });
    expect(c1?.competing[0]).toMatchObject({ relation: 'same', claim: 'c2' });
    expect(kinds(c1 as Claim)).not.toContain('others-agree');
  });

  test('two currencies are set side by side, nothing is worked out', async () => {
    const text = 'The dam cost $2 billion. Critics say it cost 2.4 billion euros.';
    const dollars = claim(
      {
        figure: '$2 billion',
        value: { relation: 'exact', low: 2e9, high: 2e9 },
        unit: 'USD',
        measure: 'cost',
      },
      'c1',
      { rivals: [{ claim: 'c2', same: false }] },
      text,
    );
    const euros = claim(
      {
        figure: '2.4 billion euros',
        value: { relation: 'exact', low: 2.4e9, high: 2.4e9 },
        unit: 'EUR',
        measure: 'cost',
      },
      'c2',
      {},
      text,
    );
    const [c1] = await compared([dollars, euros], { text });
    expect(c1?.competing[0]).toMatchObject({ relation: 'differ', difference: null });
    expect(kinds(c1 as Claim)).not.toContain('others-differ');
  });

  test('an article without a date shows the series and takes no note from it', async () => {
    const [c1] = await compared([claim(UN, 'c1')], { published: null });
    expect(c1?.competing.every(other => other.origin === 'pack' && other.time === 'undated')).toBe(true);
    expect(c1?.competing).toHaveLength(5);
    expect(kinds(c1 as Claim)).toEqual([]);
  });

  test('of the ledger: other articles compared with the same measure', async () => {
    const asked: string[][] = [];
    const ledger: LedgerLookup = {
      sameMeasures: async measures => {
        asked.push([...measures]);
        const records = [
          record('https://gazette.example/b', ['karsan#killed'], 7712),
          record('https://paper.example/a', ['karsan#killed'], 7500),
          record('https://gazette.example/c', ['karsan#displaced'], 7712),
        ];
        return { records, cut: ['karsan#displaced'] };
      },
    };
    const [c1] = await compared([claim(UN, 'c1')], { ledger });
    expect(asked).toEqual([['karsan#killed']]);
    const met = c1?.competing.filter(other => other.origin === 'ledger');
    expect(met).toMatchObject([
      { outlet: 'Gazette', url: 'https://gazette.example/b', relation: 'differ', difference: 0.028 },
    ]);
    expect(met?.[0]).not.toHaveProperty('orMore');
  });

  test('of the ledger: the five nearest, and how many articles there are at least', async () => {
    const urls = Array.from({ length: 8 }, (_, n) => `https://gazette.example/${n}`);
    const ledger: LedgerLookup = {
      sameMeasures: async () => ({
        records: [...urls, ...urls.slice(0, 2)].map((url, n) => record(url, ['karsan#killed'], 7700 + n)),
        cut: ['karsan#killed'],
      }),
    };
    const [c1] = await compared([claim(UN, 'c1')], { ledger });
    const met = c1?.competing.filter(other => other.origin === 'ledger');
    expect(met).toHaveLength(5);
    expect(met?.map(({ articles, orMore }) => [articles, orMore])).toEqual(Array(5).fill([8, true]));
  });
});
