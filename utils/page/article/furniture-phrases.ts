/** Longer blocks are read as the article's whatever they begin with. */
const LONGEST = 300;

/** How lines begin that lead away from the article: to other articles, to accounts, to subscriptions. */
const BEGINNINGS = new RegExp(
  `^\\W*(?:${[
    'read (?:more|also|next|the (?:full|original))\\b',
    '(?:see|read) also\\b',
    'also (?:on|read)\\b',
    'related(?: \\w+)?\\s*:',
    'related(?: (?:posts?|articles?|stor(?:y|ies)|links?|content|coverage|reading|topics?|news|videos?))?$',
    'more (?:on|from|stories|news|like this|in|great)\\b[^.]*$',
    'most (?:read|popular|viewed|shared)\\b',
    '(?:recommended|trending|popular|latest)(?: (?:now|news|stories|posts|articles|for you|videos?))?$',
    'you (?:may|might|ll) (?:also )?(?:like|enjoy|be interested)',
    '(?:don.t|do not) miss\\b[^.]*$',
    'sign[ -]?up\\b',
    'subscribe\\b',
    'follow (?:us|me|him|her|them|@)',
    'follow .{1,60} on (?:twitter|facebook|instagram|x|youtube|linkedin|threads|bluesky|telegram)\\b',
    '(?:like|find|join|visit) us\\b',
    '(?:like|share|enjoy(?:ed)?) (?:this|the) (?:article|story|post|page)\\b',
    'share (?:this|on|via)\\b',
    'get (?:the|our|more|breaking|daily|all the)\\b.*\\b(?:inbox|newsletters?|alerts|app|news delivered)\\b',
    'advertise?ments?$',
    '(?:sponsored|paid|promoted)(?: (?:content|post|by .*))?$',
    '(?:story|article) continues\\b',
    'continue reading\\b',
    'scroll (?:down|to|for)\\b',
    'click (?:here|to)\\b',
    'download (?:our|the) .{0,30}\\bapp\\b',
    '(?:©|\\(c\\)|copyright\\b)',
    'all rights reserved',
    'reach (?:the )?(?:reporter|author|writer)s?\\b',
    '(?:contact|email|e-mail|write to) (?:us|me|the (?:reporter|author|writer|editor)s?)\\b',
    'leave a (?:comment|reply)\\b',
    '(?:\\d+ )?comments?$',
    '(?:tags?|topics|keywords|filed under|posted in|categories)\\s*:',
    '(?:written |posted |published |words )?by [A-Z][^.!?]{0,80}$',
    '(?:first |last )?(?:posted|published|updated|modified)\\b[^.!?]{0,60}\\d{4}\\b[^.!?]{0,30}$',
  ].join('|')})`,
  'i',
);

const LETTER = /\bnewsletters?\b|\binbox\b|\bnews alerts\b/i;
const JOIN = /\b(?:sign(?:ing)? up|subscrib\w+|deliver\w+|receive|join|get)\b/i;

/** Nothing but an address, a handle or a date. */
const ONLY_ADDRESS = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|(?:twitter|facebook|instagram)\.com\/\S+)$/i;
const DATE_WORD =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?|[ap]\.?m\.?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tue|wed|thu|fri|sat|sun)\w*|at|on|gmt|utc|[ecmp][sd]?t|bst|ist|cet|updated?|published|posted|\d+ (?:min|minutes?|hours?|days?)|ago|read|min|minutes?|hours?)$/i;

function isOnlyDate(text: string): boolean {
  const tokens = text.split(/[\s,|·•–—/()-]+/).filter(token => token !== '');
  return (
    tokens.length > 1 && /\d/.test(text) && tokens.every(token => DATE_WORD.test(token.replace(/[.:]$/, '')))
  );
}

/** Whether a block's words alone, whatever its markup, show that it is furniture. English phrases; other languages keep the line. */
export function readsAsFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (BEGINNINGS.test(text) || ONLY_ADDRESS.test(text)) return true;
  if (LETTER.test(text) && JOIN.test(text)) return true;
  return text.length < 80 && isOnlyDate(text);
}
