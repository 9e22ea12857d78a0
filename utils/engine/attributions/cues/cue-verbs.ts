import { byWord } from '../../lexicon/by-word.ts';
import { opener } from '../../lexicon/traits.ts';
import { asking } from './asking.ts';
import { counting } from './counting.ts';
import type { CueFamily, Frame } from './family.ts';
import { forecasting } from './forecasting.ts';
import { inflect, type VerbForms } from './inflect.ts';
import { judging } from './judging.ts';
import { naming } from './naming.ts';
import { saying } from './saying.ts';
import { showing } from './showing.ts';
import { speaking } from './speaking.ts';
import { telling } from './telling.ts';
import { thinking } from './thinking.ts';
import { topic } from './topic.ts';
import { wanting } from './wanting.ts';

const FAMILIES: readonly CueFamily[] = [
  saying,
  speaking,
  telling,
  showing,
  counting,
  forecasting,
  thinking,
  naming,
  asking,
  judging,
  wanting,
  topic,
];

export type Form = keyof VerbForms;

/** One use of a verb as a cue. `particle`: the words that must follow it, "" for none. */
export interface CueSense {
  readonly lemma: string;
  readonly particle: string;
  readonly family: CueFamily;
}

/** A written word that may be a cue, with the forms and uses it may have. */
export interface CueWord {
  readonly forms: readonly Form[];
  readonly senses: readonly CueSense[];
  /** The senses that need no particle. */
  readonly bare: readonly CueSense[];
}

const build = (): Map<string, CueWord> => {
  const words = new Map<string, { forms: Form[]; senses: CueSense[]; bare: CueSense[] }>();
  for (const family of FAMILIES) {
    for (const verb of family.verbs) {
      const [lemma = verb, ...rest] = verb.split(' ');
      const sense = { lemma, particle: rest.join(' '), family };
      for (const [form, written] of Object.entries(inflect(lemma))) {
        const word = words.get(written) ?? { forms: [], senses: [], bare: [] };
        if (!word.forms.includes(form as Form)) word.forms.push(form as Form);
        if (!word.senses.includes(sense)) {
          word.senses.push(sense);
          if (sense.particle === '') word.bare.push(sense);
        }
        words.set(written, word);
      }
    }
  }
  return words;
};

/** Every written form of every cue verb. */
const CUE_VERBS: ReadonlyMap<string, CueWord> = build();

/** May be a cue verb: see `Document.traits`. */
export const CUE = opener(({ lower }) => CUE_VERBS.has(lower));

/** What a token may be as a cue verb, or null. */
export const cueWordOf = byWord(({ lower }) => CUE_VERBS.get(lower));

/** Whether one of the uses allows a frame. */
export const allows = (senses: readonly CueSense[], frame: Frame): boolean =>
  senses.some(sense => sense.family.frames.includes(frame));
