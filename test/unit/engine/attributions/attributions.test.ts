import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute } from '#utils/engine/attributions/attribute.ts';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import type { Attribution } from '#utils/model/claim.ts';

/** A text and all that is attributed in it, in order; an empty list is a text in its own voice. */
interface Case {
  readonly text: string;
  readonly says: readonly Said[];
}
interface Said {
  readonly source: string | null;
  readonly kind?: string;
  readonly resolved?: string;
  readonly relayedBy?: string;
  readonly cue: string;
  readonly content: readonly string[];
}

const folder = join(import.meta.dirname, 'cases');

const shown = (text: string, { source, cue, content }: Attribution): Said => ({
  source: source?.text ?? null,
  ...(source && { kind: source.kind }),
  ...(source?.resolved && { resolved: source.resolved }),
  ...(source?.relayedBy && { relayedBy: source.relayedBy.text }),
  cue: cue.text,
  content: content.map(({ start, end }) => text.slice(start, end)),
});

for (const file of readdirSync(folder)) {
  const cases: Case[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  describe(file.replace('.json', ''), () => {
    test.each(cases)('$text', ({ text, says }) => {
      const read = attribute(makeDocument(text), { speakers: [] });
      expect(read.map(attribution => shown(text, attribution))).toEqual(says);
    });
  });
}
