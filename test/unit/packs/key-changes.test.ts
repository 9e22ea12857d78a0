import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { WhenceError } from '../../../utils/model/errors.ts';
import { addKeyChange } from '../../../utils/packs/signature/add-key-change.ts';
import { toBase64Url } from '../../../utils/packs/signature/base64.ts';
import { followKeys, type KeyState } from '../../../utils/packs/signature/follow-keys.ts';
import { generateKeyPair, type KeyPair, signatureFile } from '../../../utils/packs/signature/key-pair.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const created = '2026-11-24T00:00:00Z';
const keyOf = ({ publicKey }: KeyPair) => toBase64Url(publicKey);
let [a, b, c, d] = [] as unknown as [KeyPair, KeyPair, KeyPair, KeyPair];
let list: string;

/** a → b → c */
beforeAll(async () => {
  [a, b, c, d] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
  ]);
  const first = await addKeyChange(null, { id: 'towns', from: a, to: b, created }, 'keys.json');
  list = await addKeyChange(bytesOf(first), { id: 'towns', from: b, to: c, created }, 'keys.json');
});

const follow = (text: string, known: KeyState, id = 'towns') =>
  followKeys(bytesOf(text), id, known, 'keys.json');

type Change = { statement: string; signatures: { from: string; to: string } };
const changes = () => (JSON.parse(list) as { changes: [Change, Change] }).changes;
const listOf = (...all: Change[]) => JSON.stringify({ changes: all });

/** A change as its makers would sign it, with fields of its own. */
async function change(fields: object, from: KeyPair, to: KeyPair): Promise<Change> {
  const said = { keyChange: 1, id: 'towns', epoch: 1, from: keyOf(from), to: keyOf(to), created, ...fields };
  const statement = JSON.stringify(said);
  const signed = bytesOf(statement);
  return {
    statement,
    signatures: { from: await signatureFile(signed, from), to: await signatureFile(signed, to) },
  };
}

describe('changed keys', () => {
  test('are followed from whichever key is known to the last', async () => {
    const last = { key: keyOf(c), epoch: 2 };
    expect(await follow(list, { key: keyOf(a), epoch: 0 })).toEqual(last);
    expect(await follow(list, { key: keyOf(b), epoch: 0 })).toEqual(last);
    expect(await follow(list, { key: keyOf(b), epoch: 1 })).toEqual(last);
    expect(await follow(list, last)).toEqual(last);
  });

  test('that lead from another key lead nowhere', async () => {
    const known = { key: keyOf(d), epoch: 0 };
    expect(await follow(list, known)).toEqual(known);
  });

  test('are not added twice, and only to the end', async () => {
    expect(await addKeyChange(bytesOf(list), { id: 'towns', from: b, to: c, created }, 'k')).toBe(list);
    await expect(
      addKeyChange(bytesOf(list), { id: 'towns', from: b, to: d, created }, 'k'),
    ).rejects.toMatchObject({ code: 'key_change_order' });
  });

  const refused: [string, () => Promise<string> | string, string][] = [
    ['no JSON', () => '<!doctype html>', 'key_change_form'],
    ['an empty list', () => listOf(), 'key_change_form'],
    [
      'a statement of another kind',
      async () => listOf(await change({ keyChange: undefined }, a, b)),
      'key_change_form',
    ],
    [
      'one left out',
      async () => listOf(await change({}, a, b), await change({ epoch: 3 }, b, c)),
      'key_change_order',
    ],
    [
      'one that does not lead on',
      async () => listOf(await change({}, a, b), await change({ epoch: 2 }, d, c)),
      'key_change_order',
    ],
    ['one of another pack', async () => listOf(await change({ id: 'cities' }, a, b)), 'key_change_pack'],
    [
      'one that the key before did not sign',
      async () => {
        const forged = await change({}, a, d);
        return listOf({
          ...forged,
          signatures: { ...forged.signatures, from: await signatureFile(bytesOf(forged.statement), d) },
        });
      },
      'key_change_signature',
    ],
    [
      'one that the new key did not sign',
      async () => {
        const forged = await change({}, a, d);
        return listOf({ ...forged, signatures: { ...forged.signatures, to: forged.signatures.from } });
      },
      'key_change_signature',
    ],
    [
      'one signed in other words',
      () => {
        const [first] = changes();
        return listOf({ ...first, statement: first.statement.replace('{', '{ ') });
      },
      'key_change_signature',
    ],
    [
      'one to a key of small order',
      async () => {
        const forged = await change({ to: 'A'.repeat(43) }, a, d);
        return listOf(forged);
      },
      'key_weak',
    ],
    [
      'a second change forged onto a true one',
      async () =>
        listOf(changes()[0], { ...(await change({ epoch: 2 }, b, d)), signatures: changes()[1].signatures }),
      'key_change_signature',
    ],
  ];
  test.each(refused)('%s is refused', async (_, make, code) => {
    await expect(follow(await make(), { key: keyOf(a), epoch: 0 })).rejects.toMatchObject({ code });
  });

  test('one of 500 spoilt lists is refused or leads where the true one leads', async () => {
    const keys = [a, b, c].map(keyOf);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), fc.nat(40), async (at, byte, cut) => {
        const spoilt = bytesOf(list);
        spoilt.fill(byte, at % spoilt.length, (at % spoilt.length) + 1 + (cut % 3));
        try {
          const file = spoilt.subarray(0, cut === 0 ? at % spoilt.length : spoilt.length);
          const state = await followKeys(file, 'towns', { key: keyOf(a), epoch: 0 }, 'keys.json');
          expect(keys).toContain(state.key);
        } catch (error) {
          if (!(error instanceof WhenceError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an epoch is not gone back to, nor over one that is known', async () => {
    const back = listOf(await change({ epoch: 1 }, a, b), await change({ epoch: 2 }, b, a));
    const known = { key: keyOf(a), epoch: 2 };
    expect(await follow(back, known)).toEqual(known);
    const over = listOf(await change({ epoch: 5 }, a, b));
    await expect(follow(over, known)).rejects.toMatchObject({ code: 'key_change_order' });
  });
});
