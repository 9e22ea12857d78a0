const PEOPLE = new Set(
  `person people man woman child civilian soldier troop death fatality victim casualty resident citizen protester worker
  employee teacher student refugee migrant passenger patient customer officer fighter rebel militant body inmate prisoner
  hostage demonstrator voter household family supporter member user`.split(/\s+/),
);
const CURRENCY = /^[A-Z]{3}$/;

/** Units of one family can count the same thing: people by whatever name, money in whatever currency. */
export const unitFamily = (unit: string | null): string => {
  if (unit === null) return '';
  if (CURRENCY.test(unit)) return 'money';
  const head = unit.split(' ').at(-1) ?? unit;
  if (PEOPLE.has(unit) || PEOPLE.has(head)) return 'people';
  return unit;
};
