import { FURNITURE_ELEMENTS } from './element-kinds.ts';

/** ARIA roles of parts that are not the page's main text. */
const ROLES =
  /^(navigation|complementary|banner|contentinfo|search|searchbox|dialog|alertdialog|alert|button|menu|menubar|menuitem|toolbar|tooltip|tablist|tab|status|note|presentation-only|form|log|marquee|switch|slider|listbox|img|figure)$/;

/** Whole words of class names and ids, between separators: too short or too common to be looked for inside other words. */
const SHORT =
  /(?:^|[\s_-])(?:ad|ads|adv|advert|nav|menu|tag|tags|tagged|topics|topic-list|keywords|rail|teaser|teasers|promo|cta|meta|date|time|timestamp|dateline-info|by|author|authors|bio|rss|print|tools|hidden|hide|hid|d-none|sr-only|vh|credit|credits|source-credit|photo|image|img|images|media|slide|slides|video|audio|poll|quiz|vote|rating|ratings|login|signin|sign-in|modal|popup|overlay|tip|notice|alert|banner|also|see-also|more|next|prev|previous|pager|reviews|offer|deal|shop|buy|store|price|cookie|cookies|consent|gdpr|toc|kicker|eyebrow|label|button|btn|buttons|views|likes|ticker|trending|pop|popular|donate|donation|app|apps|stats|count|counter|info-box-ad)(?:$|[\s_-])/;

/** Parts that can outweigh a short article and are still not it. */
const STRONG =
  /(?:^|[\s_-])comments?(?:$|[\s_-])|commentlist|disqus|livefyre|newsletter|cookie|consent|gdpr|gprd|outbrain|taboola|recirc|related-?(?:posts|articles|stories|links|content|news)|most-?(?:read|popular|viewed)/;

/** Longer words, found inside others too ("articlefooter", "relatedLinks"). */
const LONG =
  /related|(?:video|audio|media|jw)-?player|newsletter|comment|disqus|livefyre|sharing|share-?(?:bar|button|tool|link|icon|this|box)|social|sponsor|advertis|outbrain|taboola|recommend|recirc|sidebar|side-bar|footer|breadcrumb|masthead|byline|by-line|author-?(?:bio|box|info|name|card|details)|caption|gallery|slideshow|carousel|swiper|thumbnail|subscri|sign-?up|paywall|metered|read-?(?:more|next|also|this)|see-?more|most-?(?:read|popular|viewed|shared|commented|recent)|more-?(?:from|on|stories|news|articles|links)|latest-?(?:news|stories|posts)|you-?may|youmay|trending|toolbar|copyright|disclaimer|pagination|post-?nav|skip-?(?:link|to|nav)|visually-?hidden|screen-?reader|offscreen|tooltip|dropdown|widget|embed-?(?:card|promo)|pullquote|pull-quote|syndicat|hashtag|attribution|last-?(?:updated|modified)|publish(?:ed)?-?(?:date|time|on)|post-?(?:meta|date|info|author|tags|footer)|entry-?(?:meta|date|footer|tags)|article-?(?:meta|date|info|author|tags|tools|footer|header|nav)|story-?(?:meta|date|info|tools|footer)|navigation|affiliate|jump-?link|print-?only|noprint|no-print/;

/** Modifiers that speak of something else than the element itself: "has-sidebar", WordPress's "tag-oil". */
const ABOUT_OTHERS =
  /(?:^|\s)(?:tag|tags|cat|category|topic|topics|post-type|js|hide|show)-\S*|(?:^|[\s_-])(?:has|is|no|not|with|without)-\S*/g;

type Verdict = 'none' | 'weak' | 'strong';

const VERDICTS = new Map<string, Verdict>();
const MOST_NAMES = 5000;

function judgeName(name: string): Verdict {
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(ABOUT_OTHERS, ' ');
  if (STRONG.test(spaced)) return 'strong';
  return SHORT.test(spaced) || LONG.test(spaced) ? 'weak' : 'none';
}

/** What a class name or an id says of its element. Pages repeat names, so verdicts are kept. */
function verdictOf(name: string | null): Verdict {
  if (!name) return 'none';
  let verdict = VERDICTS.get(name);
  if (verdict === undefined) {
    if (VERDICTS.size >= MOST_NAMES) VERDICTS.clear();
    verdict = judgeName(name);
    VERDICTS.set(name, verdict);
  }
  return verdict;
}

/** Shares of the text around from which on an element is no furniture, whatever its name says. */
const TOO_HEAVY = { weak: 0.35, strong: 0.8 } as const;

/**
 * Whether an element declares itself furniture by its name, role, class or id. A box around a quotation (an embedded post) is none.
 * @param share the element's share of the text it is looked at in: a name is not believed of the heaviest part.
 */
export function isFurniture(element: Element, share: number): boolean {
  if (share >= TOO_HEAVY.strong) return false;
  const byClass = verdictOf(element.getAttribute('class'));
  const byId = verdictOf(element.id);
  if (byClass === 'strong' || byId === 'strong') return true;
  if (share >= TOO_HEAVY.weak) return false;
  if (FURNITURE_ELEMENTS.has(element.localName)) return true;
  if (byClass === 'weak' || byId === 'weak') return element.querySelector('blockquote') === null;
  const role = element.getAttribute('role');
  return role !== null && ROLES.test(role);
}

/** Whether markup alone hides the element, in browsers and in Node. `aria-hidden` hides it from readers of speech: decoration or a double. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
