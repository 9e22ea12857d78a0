import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { WhenceError } from '../../../utils/model/errors.ts';
import { parseManifest } from '../../../utils/packs/format/manifest.ts';
import type { Bytes } from '../../../utils/packs/format/source.ts';
import { MANIFEST_FILE } from '../../../utils/packs/format/source.ts';
import { fromBase64 } from '../../../utils/packs/signature/base64.ts';
import { generateKeyPair, type KeyPair, signatureFile } from '../../../utils/packs/signature/key-pair.ts';
import { verify } from '../../../utils/packs/signature/verify.ts';
import { memoryPack } from './memory-pack.ts';

/** `npm run test:fuzz` takes a few minutes, the same test among all others a few seconds. */
const RUNS = process.env.npm_lifecycle_event === 'test:fuzz' ? 100_000 : 3_000;

let pair: KeyPair;
let manifest: Bytes;
let signature: Bytes;
beforeAll(async () => {
  pair = await generateKeyPair();
  const pack = await memoryPack({ entities: [{ id: 'a', type: 'place', label: { en: 'Albury' } }] });
  manifest = await pack.read(MANIFEST_FILE, 1_000_000);
  signature = new TextEncoder().encode(await signatureFile(manifest, pair));
});

/** One change to bytes, anywhere in them: `at` and `length` are shares of their length. */
const Mutation = fc.record({
  kind: fc.constantFrom('flip', 'set', 'cut', 'repeat', 'insert', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Mutation = typeof Mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Bytes, { kind, at, length, byte }: Mutation): Bytes {
  const from = Math.floor(at * bytes.length);
  const [head, tail] = [bytes.subarray(0, from), bytes.subarray(from)];
  const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  if (kind === 'cut') return join(head, tail.subarray(length));
  if (kind === 'repeat') return join(head, tail.subarray(0, length), tail);
  if (kind === 'insert') return join(head, new Uint8Array(length).fill(byte), tail);
  if (kind === 'swap') return join(tail, head);
  const changed = kind === 'flip' ? (tail[0] ?? 0) ^ (1 << (byte & 7)) : byte;
  return join(head, Uint8Array.of(changed), tail.subarray(1));
}

/** What a signature file says, whatever its comments. */
const core = (file: Bytes) =>
  fromBase64(new TextDecoder().decode(file).split(/\r?\n/)[1] ?? '')?.subarray(10);

test(`${RUNS} changed manifests and signatures: none is accepted, each is refused in so many words`, async () => {
  const mutations = fc.array(Mutation, { minLength: 1, maxLength: 3 });
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('manifest', 'signature', 'both'), mutations, async (what, list) => {
      const offered = what === 'signature' ? manifest : list.reduce(mutate, manifest);
      const file = what === 'manifest' ? signature : list.reduce(mutate, signature);
      const isSame = Buffer.compare(offered, manifest) === 0;
      const isSigned =
        Buffer.compare(core(file) ?? new Uint8Array(), core(signature) ?? new Uint8Array()) === 0;
      if (isSame && isSigned) return;
      changed++;
      const refusal = await accept(offered, file).catch(error => error);
      expect(refusal).toBeInstanceOf(WhenceError);
    }),
    { numRuns: RUNS },
  );
  expect(changed).toBeGreaterThan(RUNS / 2);
}, 900_000);

async function accept(offered: Bytes, file: Bytes): Promise<void> {
  await verify(offered, file, pair.publicKey, 'sig');
  parseManifest(offered, 'manifest');
}
