import type { SourceKind } from '../../../model/source.ts';

/** Nouns at the head of a source phrase, singular, with the kind of speaker they name. */
const BY_KIND: Readonly<Partial<Record<SourceKind, string>>> = {
  government: `government ministry minister ministers president administration official officials authority authorities governor mayor
    senator congressman congresswoman congress parliament legislature council cabinet embassy ambassador regime kremlin
    pentagon secretary chancellor premier lawmaker legislator bureaucrat regulator department agency commission treasury
    state city county town municipality district governorate lawmakers diplomats diplomat envoy consulate councilman
    commissioner prosecutor inspector undersecretary presidency junta monarchy palace statehouse fed coroner board
    usgs noaa nasa cdc fda epa fema cbo irs gao ntsb faa météo-france meteo-france aemet wetterdienst`,
  'military-or-police': `military army navy police troops soldier soldiers general colonel commander officer sheriff detective
    investigator investigators deputy marines coastguard militia guard pilot captain lieutenant sergeant major cop fbi
    interpol brigade battalion gendarmerie constable spokesman-police centcom nypd lapd firefighter firefighters`,
  intergovernmental: `u.n. un unicef unhcr nato eu e.u. imf opec oecd unesco wto iaea osce asean interpol ocha wfp
    undp ecb icc`,
  'news-outlet': `newspaper paper magazine broadcaster journalist journalists reporter reporters correspondent correspondents editor columnist anchor
    media tabloid website outlet daily weekly paper network blogger podcast newswire reuters afp bbc cnn politico
    bloomberg axios times post journal tribune herald guardian gazette telegraph news channel press`,
  company: `company firm corporation bank manufacturer retailer automaker carmaker airline operator utility insurer startup
    maker brokerage developer supplier executive ceo chief-executive co. inc. corp. ltd. llc plc group-holdings
    shareholder investor investors underwriter contractor employer dealer automakers companies banks firms analyst-firm
    motors holdings industries technologies pharmaceuticals airlines airways bancorp electric petroleum`,
  ngo: `charity foundation union unions association federation ngo nonprofit institute thinktank coalition advocates
    advocate campaigners campaigner society league alliance committee trust network-of church churches group groups
    organization organisation organizations organisations cross crescent hospital center centre collective lobby`,
  monitor: `observatory monitor monitors observers watchdog tracker`,
  activists: `activist activists protester protesters demonstrator demonstrators dissident dissidents opposition-activists
    organizer organizers organiser organisers marchers`,
  'armed-group': `rebels rebel insurgents insurgent militants militant fighters taliban hezbollah hamas isis guerrillas
    guerrilla separatists jihadists houthis`,
  party: `party republicans republican democrats democrat campaign opposition conservatives labour gop candidate nominee
    dnc rnc caucus whip tories`,
  academic: `professor researcher researchers scientist scientists economist economists historian scholar academic
    academics university college epidemiologist sociologist geologist seismologist climatologist study lecturer
    political-scientist psychologist biologist physicist astronomer demographer`,
  'statistics-office': `census statistics bureau-of-statistics`,
  pollster: `poll polls pollster survey surveys pollsters respondents polling gallup`,
  'court-or-document': `court judge report document documents records record indictment complaint lawsuit ruling memo letter
    statement filing filings transcript audit affidavit email emails e-mail data figures statistics-document census-data
    website-page resolution treaty law analysis article book index testimony bill act petition`,
  unnamed: `source sources insider insiders people person aide aides witness witnesses resident residents villager
    villagers neighbor neighbors neighbour neighbours expert experts analyst analysts critic critics supporter supporters
    observer man woman employee employees worker workers`,
};

export const KIND_OF_NOUN: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries(BY_KIND).flatMap(([kind, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map(word => [word, kind as SourceKind] as const),
  ),
);

/** The kind that a noun names, in the singular or with a plural's s. */
export const kindOfNoun = (noun: string): SourceKind | undefined =>
  KIND_OF_NOUN.get(noun) ?? KIND_OF_NOUN.get(noun.replace(/s$/, ''));

/** Words that make any speaker nameless: "officials familiar with …", "on condition of anonymity". */
export const NAMELESS = new Set(
  'familiar anonymity unidentified unnamed anonymous briefed undisclosed'.split(' '),
);

/** Names of more than one word whose last word says too little. */
export const KIND_OF_NAME: ReadonlyMap<string, SourceKind> = new Map([
  ['united nations', 'intergovernmental'],
  ['european union', 'intergovernmental'],
  ['european commission', 'intergovernmental'],
  ['world bank', 'intergovernmental'],
  ['international monetary fund', 'intergovernmental'],
  ['world health organization', 'intergovernmental'],
  ['world health organisation', 'intergovernmental'],
  ['security council', 'intergovernmental'],
  ['african union', 'intergovernmental'],
  ['arab league', 'intergovernmental'],
  ['associated press', 'news-outlet'],
  ['red cross', 'ngo'],
  ['islamic state', 'armed-group'],
  ['white house', 'government'],
  ['supreme court', 'court-or-document'],
  ['central bank', 'government'],
  ['federal reserve', 'government'],
  ['geological survey', 'government'],
  ['weather service', 'government'],
  ['weather agency', 'government'],
  ['weather office', 'government'],
  ['weather bureau', 'government'],
  ['met office', 'government'],
  ['meteorological office', 'government'],
  ['meteorological service', 'government'],
  ['meteorological agency', 'government'],
  ['meteorological department', 'government'],
  ['meteorological administration', 'government'],
  ['bureau of meteorology', 'government'],
  ['hurricane center', 'government'],
  ['hurricane centre', 'government'],
  ['budget office', 'government'],
  ['statistics office', 'statistics-office'],
  ['census bureau', 'statistics-office'],
  ['news agency', 'news-outlet'],
  ['press agency', 'news-outlet'],
  ['refugee agency', 'intergovernmental'],
  ['aid agency', 'ngo'],
  ['relief agency', 'ngo'],
  ['rating agency', 'company'],
  ['ratings agency', 'company'],
  ['rescue network', 'ngo'],
  ['lobby group', 'ngo'],
  ['lobbying group', 'ngo'],
  ['pressure group', 'ngo'],
  ['trade group', 'ngo'],
  ['trade body', 'ngo'],
  ['industry group', 'ngo'],
  ['industry body', 'ngo'],
  ['activist network', 'activists'],
  ['activist group', 'activists'],
  ['opposition group', 'activists'],
  ['monitoring group', 'monitor'],
  ['monitoring centre', 'monitor'],
  ['monitoring center', 'monitor'],
  ['rebel group', 'armed-group'],
  ['militant group', 'armed-group'],
  ['armed group', 'armed-group'],
  ['jihadist group', 'armed-group'],
  ['drug maker', 'company'],
]);

/** Names of such bodies say little; how the text describes them says more. */
export const GENERIC = new Set(
  'agency bureau committee committees council councils group groups network center centre organization organisation office commission association body service institute'.split(
    ' ',
  ),
);

export const STATE_MEDIA = new Set(
  'state-run state-owned state-controlled state-backed government-run'.split(' '),
);

/** Words before a surname; "f" and "m" where they tell a person's gender. */
export const TITLES: ReadonlyMap<string, 'f' | 'm' | null> = new Map(
  (
    [
      ['m', 'mr king prince sir lord pope sheik sheikh imam father congressman chairman spokesman'],
      ['f', 'mrs ms miss queen princess dame lady madam congresswoman chairwoman spokeswoman actress'],
      [
        '',
        `dr sen rep gov president senator minister secretary general gen col lt capt maj sgt cmdr adm professor prof judge
        justice mayor governor representative chancellor ambassador director chief coach officer detective sheriff rev
        speaker ceo spokesperson prime premier candidate nominee`,
      ],
    ] as const
  ).flatMap(([gender, words]) =>
    words.split(/\s+/).map(word => [word, gender === '' ? null : gender] as const),
  ),
);

export const PERSON_NOUNS = new Set(
  `spokesman spokeswoman spokesperson director manager analyst chairman chairwoman head leader lawyer attorney doctor teacher
  author founder resident student farmer owner actor actress singer scholar strategist adviser advisor consultant expert
  veteran mother father brother sister wife husband son daughter neighbor pilot driver engineer physician meteorologist
  chief coach player captain producer writer lawmaker host moderator activist pastor imam priest economist professor senator
  congressman congresswoman businessman businesswoman billionaire`.split(/\s+/),
);

/** What is an "it" or a "they", and never a "he" or a "she". */
export const COLLECTIVES = new Set(
  `government ministry administration authority congress parliament legislature council cabinet embassy regime department agency
  commission committee treasury junta board office bureau service military army navy police militia brigade newspaper paper
  magazine broadcaster website outlet network channel press station company firm corporation bank airline utility carmaker
  automaker retailer manufacturer opposition party campaign caucus charity foundation union association federation group
  organization organisation institute league coalition movement university college hospital court report document study
  survey poll watchdog observatory`.split(/\s+/),
);
