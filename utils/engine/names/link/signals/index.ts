import type { Signal } from '../reading.ts';
import { acronym } from './acronym.ts';
import { armedBody } from './armed-body.ts';
import { capitals } from './capitals.ts';
import { coMention } from './co-mention.ts';
import { commonWords } from './common-words.ts';
import { demonym } from './demonym.ts';
import { direction } from './direction.ts';
import { kindAfter } from './kind-after.ts';
import { labelFit } from './label-fit.ts';
import { longerName } from './longer-name.ts';
import { needs } from './needs.ts';
import { ofPhrase } from './of-phrase.ts';
import { opening } from './opening.ts';
import { otherKind } from './other-kind.ts';
import { outlet } from './outlet.ts';
import { owner } from './owner.ts';
import { placeCues } from './place-cues.ts';
import { prior } from './prior.ts';
import { qualifier } from './qualifier.ts';
import { shortForm } from './short-form.ts';
import { speaker } from './speaker.ts';
import { stateForm } from './state-form.ts';
import { stranger } from './stranger.ts';
import { surname } from './surname.ts';
import { title } from './title.ts';

/** Everything that speaks for or against a reading. The cheap ones that rule out come first: the rest is not asked then. */
export const SIGNALS: readonly Signal[] = [
  capitals,
  commonWords,
  demonym,
  direction,
  armedBody,
  kindAfter,
  stateForm,
  ofPhrase,
  longerName,
  owner,
  needs,
  surname,
  stranger,
  acronym,
  shortForm,
  title,
  otherKind,
  opening,
  prior,
  labelFit,
  placeCues,
  speaker,
  qualifier,
  coMention,
  outlet,
];
