/**
 * Words that make a figure one part of a longer or wider count. One kind, one entry; each is tried on the content of the
 * claim's sentence (`contentOf`). A word that the label of what the measure is about holds itself ("Beirut explosion")
 * restricts nothing.
 */
export interface Restriction {
  readonly name: string;
  readonly words: RegExp;
  /** Says when a level was reached ("rose to 4,200 on Monday"), and then restricts nothing. */
  readonly date?: true;
  /** The span of a yearly or monthly figure: restricts only counts that go on growing. */
  readonly calendar?: true;
  /** Ties down the one figure it stands beside, and no other of the sentence. */
  readonly beside?: true;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

export const restrictions: readonly Restriction[] = [
  {
    name: 'day',
    date: true,
    words: new RegExp(
      `\\b(?:today|tonight|yesterday|overnight|${WEEKDAY}|that day|one day|single day)\\b`,
      'gi',
    ),
  },
  {
    name: 'short period',
    date: true,
    words: /\b(?:this|last|past|previous|same) (?:hours?|days?|weeks?|weekend)\b(?!['’]s)/gi,
  },
  {
    name: 'calendar period',
    calendar: true,
    words: /\b(?:this|last|past|previous|same) (?:months?|quarter|year)\b(?!['’]s)/gi,
  },
  {
    name: 'recent period',
    words:
      /\b(?:in|over|during|within|for) (?:the )?(?:recent|past|last|few|several|\w{1,20})(?: \w{1,20})? (?:hours?|days?|weeks?|months?)\b/gi,
  },
  {
    name: 'month or year',
    date: true,
    calendar: true,
    words: new RegExp(
      `\\b(?:in|during|throughout) (?:early |late |mid-)?(?:${MONTH}|(?:19|20)\\d\\d)\\b`,
      'gi',
    ),
  },
  {
    name: 'inside countries',
    beside: true,
    words:
      /(?<!both )\b(?:internally|(?:inside|within) (?:their|its) (?:own )?(?:countr(?:y|ies)|borders))\b/gi,
  },
  {
    name: 'new to a count',
    words:
      /\b(?:previously (?:un|not )[a-z]+|unreported|unrecorded|(?:nobody|no one) (?:had|has) (?:known|counted|heard|recorded)|(?:had|have|has) been (?:unknown|missed|left out)|(?:was|were) (?:unknown|missed|left out))/gi,
  },
  {
    name: 'alone',
    words: /(?<!\p{L})\p{L}{1,30} (?:[Aa]lone|ALONE)\b/gu,
  },
  {
    name: 'another year',
    words: /\bof (?:19|20)\d\d\b/gi,
  },
  {
    name: 'rate',
    words:
      /\b(?:daily|weekly|monthly|annually|(?:(?<!\b(?:for|almost|nearly|about|over|than|half|within|in|after|of|quite) )a|per|each|every) (?:day|week|month|year|hour)(?! (?:earlier|ago|later|before|old)))\b/gi,
  },
  {
    name: 'incident',
    words:
      /\b(?:attacks?|blasts?|explosions?|bombings?|air ?strikes?|strikes?|raids?|shelling|clash(?:es)?|ambush(?:es)?|assault|offensive|siege|massacres?|crash|shootings?|stampede|protests?|battles?|collapse|incidents?|accidents?|(?:earth)?quakes?|floods?|flooding|fires?|wildfires?|storms?|hurricanes?|cyclones?|typhoons?|landslides?|tsunamis?|outbreaks?|epidemics?|famines?)\b/gi,
  },
  {
    name: 'local place',
    words:
      /\b(?:in|at|near|around|outside|inside|across) (?:the |a |an |this |that |one |its )?(?:[\w-]{1,20} ){0,2}(?:towns?|cit(?:y|ies)|villages?|districts?|provinces?|suburbs?|neighbou?rhoods?|areas?|regions?|camps?|hospitals?|schools?|markets?|mosques?|church(?:es)?|buildings?|prisons?)\b/gi,
  },
];

/** Words that say the figure counts everything up to now. */
export const UP_TO_NOW =
  /\b(?:since|so far|to date|until now|up to now|altogether|in all|overall|in total|total|toll|nationwide|(?:across|throughout) the (?:country|region)|thus far|as of)\b/i;

const MOVED =
  /\b(?:rose|risen|rises?|rising|climb(?:ed|s)?|grew|grown|increased|jumped|soared|fell|fallen|falls?|dropped|brings?|brought|bringing|raised|raising|revised|shrank|shrunk|declined|slipped|slid|cut|came|comes|amount(?:ed|s))\b/i;
const TO = /\bto\s{0,3}$/i;
const REACHED =
  /\b(?:(?:figure|toll|count|number|total|tally)s?(?: \w{1,20}){0,2} (?:as|at|is|was)|st(?:ood|ands?) at|(?:^|, )at|totall?ed|number(?:ed|s)|(?:toll|count|figure|number), which [^.;\d]{1,100}, (?:is|was)|(?:has|had) (?:gone|risen|climbed|grown)|(?:reach|approach|near)(?:ed|es|s|ing)?|hit|topped|passed|surpassed|exceeded)\s{0,3}$/i;
/** So far before "to" a verb of rising or falling may stand. */
const NEAR = 100;

/** The figure is where a count has come to, not how much was added: the words right before it. */
export const LEVEL = {
  test: (before: string): boolean =>
    REACHED.test(before) || (TO.test(before) && MOVED.test(before.slice(-NEAR))),
};

/** "Nearly 9 million more than the year before": a change, from the figure on. */
export const CHANGE_AFTER =
  /^(?:(?:dozens|hundreds|thousands|millions) more [a-z]{1,20}[^.;]{0,40} than|\S{1,30}(?: \S{1,30}){0,3} (?:more|fewer|less|higher|lower) than (?:had |was |were |first )?(?:in |at |on )?(?:the |a |an )?(?:years?|months?|weeks?|days?|decades?|previous|last|been|thought|believed|feared|reported))\b/i;
