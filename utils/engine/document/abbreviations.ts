const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name and never end a sentence. */
export const TITLES = words(
  'mr mrs ms dr prof sen gen rep gov lt col capt cmdr maj sgt cpl pvt adm brig hon rev fr msgr supt insp det st mt ft messrs mme mlle pres vs vol ca approx e.g i.e cf sec',
);

/** May end a sentence; what follows decides. */
export const ABBREVIATIONS = words(
  'inc co corp ltd llc plc bros jr sr esq etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd dept univ assn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo min max hrs hr sq cu ft lb lbs oz yd mi mph km cm mm kg m bn mn tn trn pct p pp est dist gal u.s u.k u.n e.u d.c a.m p.m ph.d b.a m.a m.d',
);

/** An abbreviation only when a number follows: "No. 7". */
export const NUMBER_LABELS = words('no nos art sec p pp vol fig ch');

/** A capitalised word that begins sentences far more often than it follows an abbreviation. */
export const STARTERS = words(
  "the a an this that these those he she it they we i you his her its their our my in on at by from with for to of as and but or so yet if when while where after before since until although though because however meanwhile there here what who how why some many most several more no not both each all another other about over under last next also then now according during despite among earlier later instead still only it's he's they're that's",
);

/** Verbs of speech after a closing quotation: `"Why?" Obama asked` is one sentence. */
export const SPEECH = words(
  'said says say asked asks told added adds replied wrote writes shouted cried exclaimed tweeted declared wondered demanded continued insisted explained joked called noted',
);
