const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Parts of class names and ids ("article-share" has two) that speak of something else than main text, by what they are. */
const WEAK_PARTS = new Set([
  ...words(
    'nav navbar navigation menu breadcrumb breadcrumbs pager pagination paging next prev previous toc skip masthead',
  ),
  ...words(
    'footer sidebar rail toolbar tools ticker banner overlay modal popup dropdown tooltip widget widgets',
  ),
  ...words('share shares sharing social hashtag likes views follow'),
  ...words('tag tags tagged topic topics keywords label rss print'),
  ...words(
    'related recommended recommendation recommendations also more trending popular pop teaser teasers promo promos promoted cta',
  ),
  ...words(
    'ad ads adv advert adverts advertisement advertising adslot sponsor sponsored sponsors affiliate partner deal deals offer',
  ),
  ...words('shop buy store price donate donation app apps'),
  ...words(
    'byline by author authors bio meta date time timestamp kicker eyebrow credit credits attribution copyright disclaimer',
  ),
  ...words(
    'caption captions image images img photo photos media video videos audio gallery slideshow slide slides carousel swiper',
  ),
  ...words('thumbnail thumbnails lightbox'),
  ...words(
    'subscribe subscription subscriptions signup signin login paywall metered notice alert tip button btn buttons',
  ),
  ...words('poll quiz vote rating ratings review-stars reviews stats count counter pullquote syndicated'),
  ...words('hidden hide hid vh offscreen noprint'),
]);

/** Two parts side by side that say it only together. */
const WEAK_PAIRS = new Set(
  words(
    `read-more read-next read-also read-this see-more see-also most-read most-popular most-viewed most-shared most-commented
     most-recent more-from more-on latest-news latest-stories latest-posts you-may sign-up sign-in sr-only d-none side-bar
     by-line pull-quote jw-player visually-hidden screen-reader jump-link post-nav last-updated last-modified
     publish-date published-on post-info article-info story-info`,
  ),
);

/** Parts that can outweigh a short article and are still not it. */
const STRONG_PARTS = new Set(
  words(
    'comment comments commentlist disqus livefyre newsletter newsletters cookie cookies consent gdpr gprd outbrain taboola recirc',
  ),
);
const STRONG_PAIRS = new Set(
  words(
    `related-posts related-post related-articles related-article related-stories related-story related-links related-content
     related-news most-read most-popular most-viewed`,
  ),
);

/** Long parts written without a border between their words: "articlefooter", "relatedposts". */
const LONG_PART = 8;
const GROWN_TOGETHER =
  /^(?:related|newsletter|comment|social|share|sharing|sponsor|author|subscri|recommend|breadcrumb|sidebar|advert|readmore)|(?:footer|sidebar|share|social|comments?|newsletter|caption|byline|related|navigation|signup|gallery)$/;

/** A token that begins so speaks of what the element does or is filed under: WordPress's "tag-oil", "js-share". */
const ABOUT_OTHERS = /^(?:tags?|cat|category|topics?|js|hide|show)-|^post-type-/;

/** What follows such a part is what the element has or has not: "article--has-image", "no-sidebar". */
const HAVING = new Set(words('has is no not with without'));

export type Verdict = 'none' | 'weak' | 'strong';

function judge(token: string): Verdict {
  const spaced = /[a-z][A-Z]/.test(token) ? token.replace(/([a-z])([A-Z])/g, '$1-$2') : token;
  const plain = spaced.toLowerCase().replaceAll('_', '-');
  if (ABOUT_OTHERS.test(plain)) return 'none';
  let verdict: Verdict = 'none';
  let before = '';
  for (const part of plain.split('-')) {
    if (part === '') continue;
    if (HAVING.has(part)) break;
    const pair = `${before}-${part}`;
    if (STRONG_PARTS.has(part) || STRONG_PAIRS.has(pair)) return 'strong';
    const grown = part.length >= LONG_PART && GROWN_TOGETHER.test(part);
    if (grown || WEAK_PARTS.has(part) || WEAK_PAIRS.has(pair)) verdict = 'weak';
    before = part;
  }
  return verdict;
}

/** Pages repeat their names, so verdicts are kept; a page that makes up names without end must not fill the memory. */
const VERDICTS = new Map<string, Verdict>();
const MOST_NAMES = 5000;

function keep(name: string, verdict: Verdict): Verdict {
  if (VERDICTS.size >= MOST_NAMES) VERDICTS.clear();
  VERDICTS.set(name, verdict);
  return verdict;
}

function judgeAll(names: string): Verdict {
  let verdict: Verdict = 'none';
  for (const token of names.split(/\s+/)) {
    if (token === '') continue;
    const said = VERDICTS.get(token) ?? keep(token, judge(token));
    if (said === 'strong') return 'strong';
    if (said === 'weak') verdict = 'weak';
  }
  return verdict;
}

/**
 * What a class attribute or an id says of its element: `weak` names (share, caption, promo …) and `strong` ones (comments,
 * newsletter, consent …) of what is no main text. General words of the trade, no site's own names.
 */
export function namesFurniture(names: string | null): Verdict {
  if (!names) return 'none';
  return VERDICTS.get(names) ?? keep(names, judgeAll(names));
}
