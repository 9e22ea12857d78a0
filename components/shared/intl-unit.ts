/** Units as Intl names them, where that is not the English word itself. */
const NAMES: Readonly<Record<string, string>> = {
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  kilometre: 'kilometer',
  metre: 'meter',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  litre: 'liter',
  millilitre: 'milliliter',
};

/** The name under which Intl writes a unit or a rate in every language ("kilometer-per-hour"); null for what it does not know. */
export function intlUnit(unit: string): string | null {
  const known = new Set(Intl.supportedValuesOf('unit'));
  const parts = unit.split(' per ').map(part => NAMES[part] ?? part);
  return parts.every(part => known.has(part)) ? parts.join('-per-') : null;
}
