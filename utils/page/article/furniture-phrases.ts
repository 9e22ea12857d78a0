/** Longer blocks are read as the article's whatever they begin with. */
export const LONGEST_FURNITURE = 300;

const NETWORKS = '(?:twitter|facebook|instagram|x|youtube|linkedin|threads|bluesky|telegram)';

/**
 * How lines go on that lead away from the article (to other articles, to accounts, to subscriptions), by their first word.
 * Patterns are matched against what follows that word, lower case.
 */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  read: ['(?:more|also|next|the (?:full|original))\\b'],
  see: ['also\\b', 'more\\b[^.]*$'],
  also: ['(?:on|read)\\b'],
  related: [
    '(?:\\w+ )?:',
    '(?:posts?|articles?|stor(?:y|ies)|links?|content|coverage|reading|topics?|news|videos?)?\\s*:?$',
    '(?:posts?|articles?|stor(?:y|ies)|links?|reading)\\s*:',
  ],
  more: ['(?:on|from|stories|news|like this|in|great)\\b[^.]*$'],
  most: ['(?:read|popular|viewed|shared)\\b'],
  recommended: ['(?:stories|posts|articles|for you|reading|videos?)?$'],
  trending: ['(?:now|news|stories|topics|videos?)?$'],
  popular: ['(?:now|news|stories|posts|articles)?$'],
  latest: ['(?:news|stories|posts|articles|videos?)?$'],
  you: ['(?:may|might|ll|will) (?:also )?(?:like|enjoy|love|be interested)'],
  don: ['.?t miss\\b[^.]*$'],
  sign: ['(?:up|-up)\\b'],
  signup: ['.*'],
  subscribe: ['.*'],
  follow: ['(?:us|me|him|her|them|@)', `.{1,60} on ${NETWORKS}\\b`],
  like: ['us\\b', '(?:this|the) (?:article|story|post|page)\\b'],
  find: ['us\\b'],
  join: ['us\\b', 'the conversation\\b'],
  visit: ['us\\b'],
  enjoyed: ['(?:this|the) (?:article|story|post)\\b'],
  share: ['(?:this|on|via)\\b', '(?:the|your) (?:article|story|post|page|thoughts)\\b'],
  get: ['.*\\b(?:inbox|newsletters?|news alerts|our app)\\b'],
  advertisement: ['$'],
  advertisements: ['$'],
  advertising: ['$'],
  sponsored: ['(?:content|post|by .*)?$'],
  promoted: ['(?:content|post|by .*)?$'],
  story: ['continues\\b'],
  article: ['continues\\b'],
  continue: ['reading\\b'],
  scroll: ['(?:down|to|for)\\b'],
  click: ['(?:here|to)\\b'],
  download: ['(?:our|the) .{0,30}\\bapp\\b'],
  copyright: ['.*'],
  all: ['rights reserved'],
  reach: ['(?:the )?(?:reporter|author|writer)s?\\b'],
  contact: ['(?:us|me|the (?:reporter|author|writer|editor)s?)\\b'],
  email: ['(?:us|me|the (?:reporter|author|writer|editor)s?)\\b'],
  leave: ['a (?:comment|reply)\\b'],
  comments: ['(?:\\(\\d+\\))?$'],
  comment: ['$'],
  tags: [':'],
  tag: [':'],
  topics: [':'],
  keywords: [':'],
  categories: [':'],
  filed: ['under\\b'],
  leia: ['(?:também|mais)(?!\\p{L})'],
  lea: ['(?:también|más)(?!\\p{L})'],
  lee: ['(?:también|más)(?!\\p{L})'],
  leggi: ['anche(?!\\p{L})'],
  lire: ['aussi(?!\\p{L})'],
  lees: ['(?:ook|meer)(?!\\p{L})'],
  lesen: ['sie (?:auch|mehr)(?!\\p{L})'],
  czytaj: ['(?:też|także|więcej)(?!\\p{L})'],
  читайте: ['также(?!\\p{L})'],
};

const BEGINNINGS = new Map<string, RegExp>();

/** The pattern for what follows a first word, made when a line first needs it. */
function patternFor(word: string): RegExp | null {
  const known = BEGINNINGS.get(word);
  if (known) return known;
  const rests = Object.hasOwn(PHRASES, word) ? PHRASES[word] : undefined;
  if (!rests) return null;
  const pattern = new RegExp(`^[\\s-]*(?:${rests.join('|')})`, 'u');
  BEGINNINGS.set(word, pattern);
  return pattern;
}

const FIRST_WORD = /^[^\p{L}\p{N}©]*(\p{L}+)/u;

/** A by-line or a line that says when: no sentence, and a name or a year in it. */
const BY_LINE = /^(?:written |posted |published |words )?by \p{Lu}[^.!?]{0,80}$/iu;
const WHEN = /^(?:first |last )?(?:posted|published|updated|modified)\b[^.!?]{0,60}\d{4}\b[^.!?]{0,30}$/i;
const RIGHTS = /^(?:©|\(c\)\s)/i;
const COUNT = /^\d+ comments?$/i;

const LETTERS = ['newsletter', 'inbox', 'news alerts'];
const JOIN = /\b(?:sign(?:ing)? up|subscrib\w+|deliver\w+|receive|join|get)\b/i;

/** Nothing but an address or a handle. */
const ONLY_ADDRESS = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|(?:twitter|facebook|instagram)\.com\/\S+)$/i;

const DATE_WORD =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?|[ap]\.?m\.?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tue|wed|thu|fri|sat|sun)\w*|at|on|gmt|utc|[ecmp][sd]?t|bst|ist|cet|updated?|published|posted|ago|read|min|minutes?|hours?|days?)$/i;

function isOnlyDate(text: string): boolean {
  if (!/\d/.test(text) || /[.!?]$/.test(text)) return false;
  const tokens = text.split(/[\s,|·•–—/()-]+/).filter(token => token !== '');
  return tokens.length > 1 && tokens.every(token => DATE_WORD.test(token.replace(/[.:]$/, '')));
}

/** The first word and what stands before it. Nearly every line begins with a plain letter; a pattern for all letters is dear to make. */
function firstWord(text: string): { word: string; end: number } {
  let end = 0;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end > 0 && !(text.charCodeAt(end) > 127)) return { word: text.slice(0, end).toLowerCase(), end };
  const [beginning = '', word = ''] = text.match(FIRST_WORD) ?? [];
  return { word: word.toLowerCase(), end: beginning.length };
}

const isPlainLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** Words that by-lines, and lines that say when, begin with. */
const BY = new Set(['by', 'written', 'posted', 'published', 'words']);
const AT = new Set(['first', 'last', 'posted', 'published', 'updated', 'modified']);

/** Whether a block's words alone, whatever its markup, show that it is furniture. Mostly English; other languages' lines mostly stay. */
export function readsAsFurniture(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const { word, end } = firstWord(text);
  if (patternFor(word)?.test(text.slice(end).toLowerCase()) || RIGHTS.test(text)) return true;
  const lower = text.toLowerCase();
  if (LETTERS.some(word => lower.includes(word)) && JOIN.test(lower)) return true;
  if (text.length > 130) return false;
  return (
    (BY.has(word) && BY_LINE.test(text)) ||
    (AT.has(word) && WHEN.test(text)) ||
    COUNT.test(text) ||
    (!text.includes(' ') && ONLY_ADDRESS.test(text)) ||
    (text.length < 80 && isOnlyDate(text))
  );
}
