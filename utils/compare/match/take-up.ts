import { isPartOf } from '../../engine/compete/part.ts';
import { rolesApart } from '../../engine/compete/people-roles.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { ArticleContext } from '../article-context.ts';
import { sizeIn } from '../units/convert.ts';
import { knownDigits } from './known-figure.ts';
import { likelySize } from './magnitude.ts';
import type { MeasureMatch } from './match.ts';
import { clipped, countedBy, surroundings } from './measure-match.ts';
import { mostSpecific } from './most-specific.ts';
import type { PlacedSeries } from './placed-series.ts';
import { restricted } from './restricted.ts';
import { LEVEL } from './restrictions.ts';
import { befellOtherwise, saysNothing, termsOf } from './terms.ts';
import { holdsWord } from './words.ts';

/**
 * "The government's figure is 316,000", "while the UN counts 2,104": a figure that says that it counts and not what takes up the
 * measure of the figure before it, in the same sentence or the one before, or its sister of a nearer size (the official count
 * after the estimate), where the size is likely and nothing restricts it. A part of that figure ("of them 1,462 were civilians")
 * takes up the sister measure that counts such parts.
 */
export function takeUp(
  read: TextClaim,
  before: TextClaim,
  known: readonly MeasureMatch[],
  all: readonly PlacedSeries[],
  { text, language }: ArticleContext,
): readonly MeasureMatch[] {
  if (read.future) return [];
  const claim = clipped(read);
  const around = surroundings(claim, text);
  if (claim.direction !== null && !LEVEL.test(around.before)) return [];
  const between = text.slice(before.end, claim.start);
  if (!isNear(before, claim, text)) return [];
  const isPart = isPartOf(around.before, around.onward);
  if (!isPart && !takesUp(claim, before, between)) return [];
  const matches = known.flatMap(({ series: { measure }, reason }) =>
    all
      .filter(({ series: { measure: other } }) => other.about === measure.about)
      .filter(({ series: { measure: other } }) =>
        isPart
          ? other.unit !== measure.unit &&
            other.property === measure.property &&
            says(claim, around.onward, other.unit)
          : other.unit === measure.unit,
      )
      .filter(
        ({ series: { measure: other } }) => !befellOtherwise(claim, around.onward, termsOf(other, language)),
      )
      .filter(
        ({ series: { measure: other } }) => other === measure || !termsOf(other, language).some(namesSide),
      )
      .filter(one => !restricted(around, { ...countedBy(one, null), isPart }))
      .filter(one => likelySize(sizeIn(one.series.measure.unit, claim), one, true))
      .map(({ series, shown }) => ({
        series,
        shown,
        known: knownDigits(claim, series.observations, ''),
        reason,
      })),
  );
  return mostSpecific(matches, claim);
}

/** The figure says that it counts, and not what. */
function takesUp(claim: TextClaim, before: TextClaim, between: string): boolean {
  const { measure, unit, quote } = claim;
  const leads = between.slice(-REACH);
  const isGapped = GAPPED.test(between) && !NOUN.test(quote.replace(SCALE, ''));
  const isLevel = (LEVEL.test(leads) && !PLANNED.test(leads)) || ARRIVES.test(leads);
  if (OTHERS.test(leads)) return false;
  if (!saysNothing(measure) && !isGapped && !isLevel) return false;
  if (unit !== null && unit !== before.unit && !PEOPLE.has(unit)) return false;
  if (WITH_OTHERS.test(leads) || (claim.cue !== null && OTHERS.test(claim.cue.text))) return false;
  if (measure !== null && MOVES.test(measure) && NOUN.test(quote)) return false;
  if (between === ', ' && OR.test(quote)) return true;
  return isGapped || isLevel || COUNTING.test(`${leads} ${measure ?? ''}`) || JOINS.test(between);
}

/** "1,462 were civilians", "1,462 civilians": the words of the part say what the measure counts. */
const says = ({ quote, measure, unit: counted }: TextClaim, onward: string, unit: string) => {
  const [clause = ''] = onward.slice(quote.length).match(/^[^,.;:\d]{0,40}/) ?? [];
  return !rolesApart(counted, unit) && holdsWord(`${quote} ${measure ?? ''} ${clause}`, unit);
};

/** "Russian soldiers killed": of a war's two sides, only the one named is meant. */
const namesSide = (term: string) => /^\p{Lu}/u.test(term);

/** In the same sentence, or in the one after it; in the next paragraph only what speaks of "the figure". */
function isNear(before: TextClaim, claim: TextClaim, text: string): boolean {
  const between = text.slice(before.end, claim.start);
  if (before.sentence.start === claim.sentence.start) return true;
  const stops = (between.match(/[.!?](?=\s)/g) ?? []).length;
  if (!between.includes('\n')) return stops <= 1;
  const speaksOfCount = claim.unit === null && claim.measure !== null;
  if (stops <= MANY && OPENING.test(text.slice(claim.sentence.start, claim.start))) return true;
  return stops <= 2 && (speaksOfCount || DEFINITE.test(between.slice(-REACH).toLowerCase()));
}

/** A sentence that opens with "The figure" is about the one told of last. */
const OPENING = /^(?:The|That|This) (?:\p{L}+ )?(?:figure|number|toll|count|total|estimate|tally)\b/u;
const MANY = 6;
const DEFINITE = /\b(?:the|that|this) (?:\p{L}+ )?(?:figure|number|toll|count|total|estimate|tally)\b/u;
/** What leads from one figure to the next without a word for counting: " at ", " it was ", ", Greenpeace ". */
const JOINS = / at $|^, (?:and )?(?:the )?\p{Lu}[\p{L}'’ -]{1,50} $|^,? or $/u;
/** "more than 200,000, perhaps 316,000". */
const OR = /^(?:perhaps|maybe|possibly|even|or)\b/i;
/** "The model has 17.7 million, and researchers in Seattle 18.2 million". */
const GAPPED = /^, (?:and|while|but) [^,.;:\d]{1,50} $/;
const SCALE = / (?:thousand|million|billion)$/;
/** "Another team of geologists came to 137,000". */
const ARRIVES =
  / (?:(?:came|comes) to|arrive[sd]? at|makes? it|made it|puts? it at|it (?:is|was|had been)) $/;
/** "The bank wants to bring it to 8 percent". */
const PLANNED = /\b(?:to|will|would|should|could|may|might|must)(?: \p{L}{1,20}){1,4} to $/u;
const REACH = 120;
const COUNTING =
  /\b(?:figures?|numbers?|count(?:s|ed)?|estimate[sd]?|tall(?:y|ies)|tolls?|list(?:s|ed)|record(?:s|ed)|documented|verified|acknowledge[sd]?|arrive[sd]? at|totals?|reckon(?:s|ed)?|names?|sp(?:oke|eaks?|oken) of|puts?|says?|said|gave|gives?|finds?|found|announced|official|admit(?:s|ted)?|concedes?|thinks?|thought|offer(?:s|ed)|given|came|comes?)\b/i;
/** "put his army's dead at": others than those counted before. */
const OTHERS =
  /\b(?:army|soldiers?|troops?|militar(?:y|ies)|fighters?|militants?|rebels?|wounded|injured|missing)\b/i;
/** "with combatants, its tally comes to": others are counted too. */
const WITH_OTHERS =
  /\b(?:with|including|counting) (?:the )?(?:combatants|fighters|soldiers|militants|civilians|wounded|injured|missing)\b/i;
/** "350,000 people were moved" says what befell them, "the toll never moved from 31" nothing. */
const MOVES = /^(?:moved?|passe[sd]|reach(?:ed|es)|came|comes|stood|stands)\b/i;
const NOUN = /\p{L}\p{L}\p{L}$/u;
const PEOPLE = new Set(['person', 'people']);
