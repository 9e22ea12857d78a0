/** The short forms in which English-language news writes the states of the United States after a town's name. */
export const STATE_FORMS: Readonly<Record<string, readonly string[]>> = {
  alabama: ['Ala.'],
  arizona: ['Ariz.'],
  arkansas: ['Ark.'],
  california: ['Calif.'],
  colorado: ['Colo.'],
  connecticut: ['Conn.'],
  delaware: ['Del.'],
  florida: ['Fla.'],
  georgia: ['Ga.'],
  illinois: ['Ill.'],
  indiana: ['Ind.'],
  kansas: ['Kan.'],
  kentucky: ['Ky.'],
  louisiana: ['La.'],
  maryland: ['Md.'],
  massachusetts: ['Mass.'],
  michigan: ['Mich.'],
  minnesota: ['Minn.'],
  mississippi: ['Miss.'],
  missouri: ['Mo.'],
  montana: ['Mont.'],
  nebraska: ['Neb.'],
  nevada: ['Nev.'],
  'new hampshire': ['N.H.'],
  'new jersey': ['N.J.'],
  'new mexico': ['N.M.'],
  'new york': ['N.Y.'],
  'north carolina': ['N.C.'],
  'north dakota': ['N.D.'],
  oklahoma: ['Okla.'],
  oregon: ['Ore.'],
  pennsylvania: ['Pa.'],
  'rhode island': ['R.I.'],
  'south carolina': ['S.C.'],
  'south dakota': ['S.D.'],
  tennessee: ['Tenn.'],
  texas: ['Tex.'],
  vermont: ['Vt.'],
  virginia: ['Va.'],
  washington: ['Wash.'],
  'west virginia': ['W.Va.', 'W. Va.'],
  wisconsin: ['Wis.'],
  wyoming: ['Wyo.'],
};
const ALL: ReadonlySet<string> = new Set(
  Object.values(STATE_FORMS)
    .flat()
    .map(form => form.toLowerCase().replace(/[.\s]/g, '')),
);

/** Whether a written form is a state's short form. The short form alone, away from a town, may be any word ("Miss.", "Ill."). */
export const isStateForm = (written: string): boolean => ALL.has(written.toLowerCase().replace(/[.\s]/g, ''));
