import institutions from './institutions/pack.json' with { type: 'json' };
import international from './international/pack.json' with { type: 'json' };
import places from './places/pack.json' with { type: 'json' };
import syria from './syria/pack.json' with { type: 'json' };

/** The bundled packs by folder; where two know a name, the earlier one has the first word. */
export default { syria, institutions, international, places };
