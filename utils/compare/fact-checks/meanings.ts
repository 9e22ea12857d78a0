import { stem } from '../../engine/compete/stem.ts';
import { SMALL_NUMBERS } from '../../engine/lexicon/number-words.ts';

const SHORTEST = 3;

/** Words of counting and of claiming, which any two claims may share. */
const SAYS_LITTLE = new Set(
  `about more than over under less least most nearly almost around some many much other another that this these those their there
  have been were will would could with from into since after before during while when which what where they them people person
  said says told claim claims claimed claiming reported report reports according figure figures number numbers total says state
  states stated thousand million billion trillion hundred percent year years month months week weeks last only just also video post shows
  show viral photo image fell fall fallen rose rise risen went gone grew grown took taken take reached reach stood stands hits
  became become every each without within because down away half decade single ever never first very such does don didn cases case
  the and for are was you our not but who all any can may one two six ten per new now out off too did say get got due yet ago
  how why see use via let put set day days his her him she they tell told own owns owned resident residents inhabitant
  inhabitants citizen citizens being among between against above below through making made make makes had has its been exactly
  said`.split(/\s+/),
);

/**
 * Words by which news and checkers tell one thing, one line a meaning; stems, so that "closed", "closing" and "closes" are one.
 * Only what no careful reader would keep apart in a claim about a number.
 */
export const MEANINGS = `
abduct kidnap snatch
add create
aircraft plane airplane aeroplane jet
arrest detain jail imprison
ban prohibit outlaw
bankrupt insolvent bankruptcy
build built construct erect
buy bought purchase acquire
car vehicle automobile
child children kid minor
close shut shutter
company firm
country nation
cut reduce slash lower
destroy burn burnt raze demolish wreck wipe
discover find found
dismiss sack layoff
doctor physician medic
electricity electric power
employee worker staff
flee fled displace
free release freed
gun firearm
hide hid hidden conceal
hire recruit
home house dwelling
hunger starve starvation famine
ill sick sicken
injure injury injuries hurt wound
install instal fit
jobless unemploy unemployment unemployed
leave left quit resign
lorry truck
migrant immigrant
pensioner retiree
petrol gasoline
poison contaminate pollute contamination pollution
poll survey
prisoner inmate convict detainee
protest demonstrate demonstration demonstrator protester
pupil student schoolchildren
quake earthquake
raise increase hike boost
rent rental lease
scrap abolish
sell sold
ship vessel boat
shoot shot downed
soldier troop
spend spent cost
steal stole stolen rob loot
study research
support back favour favor
vaccine vaccination jab injection inoculation
vote ballot
wage salary salaries
woman women female
`
  .trim()
  .split('\n')
  .map(line => line.split(' '));

const MEANING_OF: ReadonlyMap<string, string> = new Map(
  MEANINGS.flatMap(([name = '', ...others]) => [name, ...others].map(word => [stemOf(word), name] as const)),
);

/** "Committed" and "commit" have one stem, and so have "pigs" and "pig", "refugees" and "refugee". */
function stemOf(word: string): string {
  const singular = word.length <= 4 ? word.replace(/([^s])s$/, '$1') : word;
  return stem(singular).replace(/(?:e|([bdgmnprt])\1)$/, '$1');
}

const DEATH =
  /^(?:kill|dead|died|dies|death|toll|fatal|perish|slain|slaught|murder|lives|casualt|drown|cull)/;

/** What a word means, so far as two ways of telling one claim go: who is "killed" is among the "dead". */
export function meaningOf(word: string): string {
  if (DEATH.test(word)) return 'death';
  const stemmed = stemOf(word);
  return MEANING_OF.get(stemmed) ?? stemmed;
}

/** What a text speaks of: nouns, names and verbs by their meaning, without words of counting and claiming. */
export function meaningsIn(text: string, meaning = meaningOf): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return new Set(
    words.flatMap(word =>
      word.length >= SHORTEST && !SAYS_LITTLE.has(word) && !SMALL_NUMBERS.has(word) ? meaning(word) : [],
    ),
  );
}
