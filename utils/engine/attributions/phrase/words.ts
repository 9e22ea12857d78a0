/** Closed classes of words that the phrase readers ask for. Lower case, as `Token.lower`. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const BE = set("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't");
export const HAVE = set("have has had having 've hasn't haven't hadn't");
export const MODALS =
  set(`will would can could may might must should shall 'll 'd wo ca won't wouldn't can't couldn't
  shouldn't cannot mustn't`);
export const DO = set("do does did don't doesn't didn't");
export const NEGATIONS = set("not n't never nor hardly barely");
/** Adverbs without -ly that stand inside a verb group. */
export const MID_ADVERBS =
  set(`also often later then first ever only just even still now already again once long soon
  since always sometimes seldom too further thus therefore instead either both all yet perhaps maybe almost
  himself herself themselves itself jointly earlier so better rather much right clearly`);

export const SUBJECT_PRONOUNS = set('he she they it i we you who which that');
export const POSSESSIVE_PRONOUNS = set('his her their its my our your whose');
export const RELATIVES = set('who which that whom');
export const INDEFINITES =
  set(`some many others most all both several few none one everyone everybody someone somebody
  nobody neither each another any those these this much either anyone`);

export const DAYS =
  set(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow
  monday's sunday's`);
export const MONTHS =
  set(`january february march april may june july august september october november december jan
  jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.`);

/** Prepositions that hang a phrase on a noun: "officials in the capital". */
export const NOUN_PREPOSITIONS =
  set(`of for in at from with on to near among behind against between inside about
  across within around by under over outside throughout including`);

/** Adjectives that follow their noun: "people familiar with the talks". */
export const AFTER_NOUN = set(
  'familiar close aware responsible opposed privy loyal critical present involved',
);

export const COORDINATORS = set('and but or yet nor &');
