import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64Url } from '../../../utils/packs/signature/base64.ts';
import { fingerprint } from '../../../utils/packs/signature/fingerprint.ts';
import { WORDS } from '../../../utils/packs/signature/fingerprint-words.ts';
import {
  generateKeyPair,
  parseSecretKey,
  publicKeyFile,
  secretKeyFile,
  signatureFile,
} from '../../../utils/packs/signature/key-pair.ts';
import { parsePublicKey } from '../../../utils/packs/signature/public-key.ts';
import { verify } from '../../../utils/packs/signature/verify.ts';
import { isWeakKey } from '../../../utils/packs/signature/weak-keys.ts';
import cases from './cases/signatures.json' with { type: 'json' };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SIGNED = bytesOf('{"a":1}\n');

describe('signatures of signify and minisign', () => {
  test.each(cases)('$name: $says', async ({ key, file, says }) => {
    const checking = (async () => verify(SIGNED, bytesOf(file), parsePublicKey(key, 'key'), 'sig'))();
    if (says === null) await expect(checking).resolves.toBeUndefined();
    else await expect(checking).rejects.toMatchObject({ code: says });
  });
});

describe('our own keys', () => {
  test('sign what their public half verifies, and survive being written and read', async () => {
    const pair = await generateKeyPair();
    const read = await parseSecretKey(await secretKeyFile(pair), 'ours.sec');
    expect(read).toEqual(pair);
    const key = parsePublicKey(publicKeyFile(pair), 'ours.pub');
    expect(parsePublicKey(toBase64Url(key), 'address')).toEqual(key);
    await verify(SIGNED, bytesOf(await signatureFile(SIGNED, read)), key, 'sig');
  });

  test.each<[string, (file: string) => string, string]>([
    ['damaged', file => file.replace(/.{6}\n$/, 'AAAAA=\n'), 'key_secret'],
    ['another kind of file', () => 'untrusted comment: x\nRWR7\n', 'key_secret'],
    ['under a passphrase', file => file.replace('RWRCSwAAAA', 'RWRCSwAAAC'), 'key_encrypted'],
  ])('a secret key that is %s is refused', async (_, spoil, code) => {
    const file = spoil(await secretKeyFile(await generateKeyPair()));
    await expect(parseSecretKey(file, 'x.sec')).rejects.toMatchObject({ code });
  });
});

describe('fingerprints', () => {
  test('256 different words, ten to a key, always the same', async () => {
    expect(new Set(WORDS).size).toBe(256);
    const key = fromBase64('cOIfo8A_QjWhLG0-QTk5MRKUjIVaCcSDrd7BltVgVvg') ?? new Uint8Array();
    const words = await fingerprint(key);
    expect(words.split(' ')).toHaveLength(10);
    expect(words).toMatchInlineSnapshot(
      `"farmer citrus radio lamp mirror forest forest pebble quartz basket"`,
    );
    expect(await fingerprint((await generateKeyPair()).publicKey)).not.toBe(words);
  });
});

/** The curve itself, in plain arithmetic: eight times a point of small order is the neutral element (RFC 8032, 5.1). */
const P = 2n ** 255n - 19n;
const mod = (n: bigint) => ((n % P) + P) % P;
function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, mod(base)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}
const inverse = (n: bigint) => power(n, P - 2n);
const D = mod(-121665n * inverse(121666n));

/** Whether a point with this y exists and has an order that divides eight. */
function hasSmallOrder(y: bigint): boolean {
  const xx = mod((y * y - 1n) * inverse(D * y * y + 1n));
  let x = power(xx, (P + 3n) / 8n);
  if (mod(x * x) !== xx) x = mod(x * power(2n, (P - 1n) / 4n));
  if (mod(x * x) !== xx) return false;
  let point = [x, mod(y)] as const;
  for (let doubling = 0; doubling < 3; doubling++) {
    const [px, py] = point;
    const k = mod(D * px * px * py * py);
    point = [mod(2n * px * py * inverse(1n + k)), mod((py * py + px * px) * inverse(1n - k))];
  }
  return point[0] === 0n && point[1] === 1n;
}

describe('weak keys are the points of small order', () => {
  const encode = (y: bigint) =>
    Uint8Array.from({ length: 32 }, (_, at) => Number((y >> BigInt(8 * at)) & 255n));
  const Y = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
  const ORDER_EIGHT = [Y, P - Y];
  test.each([0n, 1n, 2n, 3n, 4n, 5n, 9n, P - 2n, P - 1n, P, P + 1n, P + 2n, ...ORDER_EIGHT])('y = %d', y => {
    const key = encode(y);
    expect(isWeakKey(key)).toBe(hasSmallOrder(y));
    key[31] = (key[31] ?? 0) | 0x80;
    expect(isWeakKey(key)).toBe(hasSmallOrder(y));
  });
  test('both of order eight are found so', () => {
    expect(ORDER_EIGHT.map(hasSmallOrder)).toEqual([true, true]);
  });
});
