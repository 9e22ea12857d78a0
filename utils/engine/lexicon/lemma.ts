const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'people person,persons person,men man,women woman,children child,servicemen serviceman,servicewomen servicewoman,fishermen fisherman,policemen policeman,congressmen congressman,gunmen gunman,lives life,wives wife,knives knife,halves half,shelves shelf,wolves wolf,thieves thief,leaves leaf,loaves loaf,teeth tooth,feet foot,geese goose,mice mouse,crises crisis,analyses analysis,theses thesis,bases base,criteria criterion,phenomena phenomenon,media media,data data,series series,species species,aircraft aircraft,troops troop,personnel personnel,police police,headquarters headquarters,means means,news news,politics politics,movies movie,cookies cookie,zombies zombie,calories calorie,ties tie,pies pie,dies die,buses bus,viruses virus,campuses campus,bonuses bonus,statuses status,gases gas,lenses lens,cases case,houses house,horses horse,nurses nurse,purchases purchase,increases increase,decreases decrease,releases release,diseases disease,phases phase,databases database,courses course,exercises exercise,premises premise,promises promise,prizes prize,sizes size,expenses expense,licenses license,licences licence,offenses offense,offences offence,senses sense,pulses pulse,causes cause,clauses clause,excuses excuse,uses use,fuses fuse,noses nose,roses rose,poses pose,doses dose,axes axe,potatoes potato,tomatoes tomato,heroes hero,echoes echo,vetoes veto,shoes shoe,canoes canoe,toes toe,foes foe,aches ache,caches cache,headaches headache,quizzes quiz,dice die,oxen ox,alumni alumnus,fungi fungus,nuclei nucleus,bacteria bacterium,businesses business,clothes clothes,goods goods,belongings belonging,census census,bus bus,virus virus,bonus bonus,campus campus,status status,consensus consensus,gas gas,plus plus,lens lens,yes yes,chaos chaos,bias bias,atlas atlas,corps corps,ethics ethics,economics economics,mathematics mathematics'
    .split(',')
    .map(pair => {
      const [plural = '', singular = ''] = pair.split(' ');
      return [plural, singular] as const;
    }),
);

const MEN_IN_SINGULAR: ReadonlySet<string> = new Set([
  'specimen',
  'abdomen',
  'regimen',
  'acumen',
  'stamen',
  'yemen',
]);

/** Singular of an English noun, lower case ("officers" → "officer", "people" → "person"). */
export function singularOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('men') && word.length > 5 && !MEN_IN_SINGULAR.has(word)) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a noun form is plural. */
export const isPlural = (word: string): boolean => singularOf(word) !== word || SAME_IN_PLURAL.has(word);

const SAME_IN_PLURAL: ReadonlySet<string> = new Set(
  'people police personnel troops aircraft series species staff fish sheep deer cattle spacecraft offspring'.split(
    ' ',
  ),
);
