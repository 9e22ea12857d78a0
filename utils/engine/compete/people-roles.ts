/** Nouns for people told apart by what they are in a story; one line, one role. */
const ROLES: readonly (readonly [role: string, nouns: string])[] = [
  ['state', 'soldier troop officer policeman marine serviceman guard conscript'],
  ['armed', 'fighter rebel militant gunman insurgent militiaman terrorist attacker'],
  ['civil', 'civilian resident citizen villager bystander'],
  ['child', 'child boy girl pupil schoolchild baby infant'],
  ['woman', 'woman'],
  ['man', 'man'],
  ['protester', 'protester demonstrator marcher'],
  ['home', 'household family home'],
  ['worker', 'worker employee'],
  ['inmate', 'inmate prisoner detainee'],
  ['hostage', 'hostage'],
  ['refugee', 'refugee migrant'],
  ['student', 'student'],
  ['teacher', 'teacher'],
  ['patient', 'patient'],
  ['passenger', 'passenger'],
  ['voter', 'voter'],
  ['wounded', 'casualty'],
];
const ROLE_OF: ReadonlyMap<string, string> = new Map(
  ROLES.flatMap(([role, nouns]) => nouns.split(' ').map(noun => [noun, role] as const)),
);

/** The role that a unit's head noun names; null for people as such ("person", "death") and for everything else. */
export const roleOf = (unit: string | null): string | null =>
  ROLE_OF.get(unit?.split(' ').at(-1) ?? '') ?? null;

/** Roles that are mostly told as a part of all: "14 militants" beside "31 people". Families are counted apart from people. */
const PARTS = new Set(['armed', 'child', 'woman', 'man', 'home']);

/** Soldiers are no militants; people as such may be residents, and hardly are militants or children alone. */
export function rolesApart(a: string | null, b: string | null): boolean {
  if (a === b) return false;
  const [first, second] = [roleOf(a), roleOf(b)];
  if (first === second) return false;
  return (first !== null && second !== null) || PARTS.has(first ?? second ?? '');
}
