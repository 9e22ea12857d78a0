const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that begin a sentence with a capital without being part of a name, and small words of headlines. */
export const FUNCTION_WORDS = set(
  `a about above across after again against all along also although amid among an and another any anyone are around as at
  be because been before behind being below beneath beside besides between beyond both but by can could despite did do does down during each
  either even every everyone few first following for former from further had has have he her here hers his how however i if in
  including inside instead into is it its just last late later less like many may me meanwhile might more moreover most much must my near
  nearly neither never next no nobody none nor not nothing now of off often on once one only onto or other others our out outside over
  perhaps re s same several shall she should since so some something soon still such than that the their them then there therefore these they
  this those though three through throughout thus to together too toward towards two under unless until up upon us very was we were what
  when where whether which while who whom whose why will with within without would yes yet you your`,
);

/** Titles and offices that stand before a person's name. Short forms without their dot. */
export const TITLES = set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik imam ayatollah rabbi rev reverend father sister brother
  bishop archbishop cardinal pope king queen prince princess emperor sultan emir president vice chairman chairwoman chair chief prime
  premier chancellor minister secretary ambassador envoy spokesman spokeswoman spokesperson senator sen representative rep congressman
  congresswoman governor gov mayor lawmaker councilman councilwoman commissioner director judge justice attorney prosecutor sheriff
  general gen maj major lt lieutenant col colonel brig brigadier capt captain cmdr commander sgt sergeant cpl adm admiral marshal officer
  detective inspector coach manager executive ceo founder democrat republican leader head deputy acting former ex-president`,
);

/** Of these, what may also end a phrase about a place or a body: "the Boston mayor", "Senate Majority Leader". */
export const CALENDAR = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun today
  yesterday tomorrow christmas easter`,
);

/** Everyday words that are also the names of towns: one that opens a sentence is the word. */
export const EVERYDAY_WORDS = set(
  `battle bend date deal eagle enterprise flint freedom hours hope kind male mobile nice normal orange page paradise police price reading
  rugby sale split spring summer surprise temple trail wells winter young`,
);

/** Nouns that name a kind of thing: alone they are not the name of one. */
export const KINDS = set(
  `academy administration administrator agency airline airlines airport alliance army assembly association authority avenue award
  bank base battalion battle bay beach board body bridge brigade bureau cabinet campus capital center central centre chamber championship church city club
  coalition coast college communications commission committee company congressman conference convention corporation corps council country county court
  cup daily delegation department desert directorate district division doctors eastern east economy embassy engineers faculty federal
  federation festival fire fleet force forces forest foundation front fund gallery game gulf games god government group guard guards health heaven hell high hill
  holding holdings hospital hotel house independent index industries institute institution international internet island islands journal kingdom lab laboratory
  lake law league legion library local magazine management market medal media medicine men mill ministry mission mosque motor motors mount mountain
  movement museum national network news newspaper north northern office olympics operation opposition order organisation organization palace panel park
  parliament party patrol peninsula people plan plant plaza police port post press prison program programme project province radio railway
  regime region regiment registry report republic reserve resistance revolution ring river road royal school science sea season section security
  series service services society south southern square stadium staff state states station street studio summit survey team technologies television
  temple theater theatre times tower town township treaty treasury tribunal troops tribune trust tunnel union unit united
  university valley village war web website west western white women world youth zone`,
);

/** Endings of a firm's name that may follow it or be left out. */
export const LEGAL_FORMS = set(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh sa nv spa',
);

/** Heads before "of" after which a place is still that place: "President of France", "the City of London's". */
export const HEADS_OF_PLACES = set(
  `city town village state government people republic kingdom commonwealth province capital president minister king queen prince governor
  mayor emperor chancellor citizens residents north south east west much most parts part some all one none`,
);

export const DIRECTIONS = set(
  'north south east west northern southern eastern western central upper lower new old greater inner outer saint st san santa fort mount lake port el',
);

/** Small words inside names, between capitals. */
export const NAME_PARTICLES = set(
  'al el bin ibn abu ben de del della der di da dos du la le van von ter ten zu',
);

/** Lower-case bodies that take a country's name as their own: "U.S. military" is a body, not the country. */
export const ARMED_BODIES = set('military army forces troops navy marines soldiers airmen');

/** After these a name is a place, or something one can be in. */
export const PLACE_PREPOSITIONS = set(
  'in at near from to outside across around throughout inside into toward towards through leaving visiting visited',
);

/** "Shares in X", "trust in X": not inside it. */
export const NOT_INSIDE = set(
  'share shares stake stakes interest interests investment investments invest invested stock confidence faith trust belief believe believes believed',
);

export const JUNIOR = set('jr sr ii iii iv');
