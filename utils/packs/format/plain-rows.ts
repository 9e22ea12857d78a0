import { EntityType } from '../../model/entity.ts';
import { Relation } from '../../model/figure.ts';
import { PartialDate } from '../../model/other-figure.ts';
import { HttpsUrl, PackText, type ResourceName, RowId } from '../../model/pack.ts';

/**
 * Most rows of a large pack have the few fields that all rows have. Where code must not be made from text, as in a browser's extension, a schema
 * takes several times as long to say so as these checks do. They let in nothing that the schema refuses, and leave every other row to it.
 */
export function isPlainRow(name: ResourceName, row: object): boolean {
  const shape = SHAPES[name];
  return shape !== undefined && fits(row, shape);
}

type Check = (value: unknown) => boolean;

interface Shape {
  readonly fields: ReadonlyMap<string, Check>;
  readonly needed: readonly string[];
}

function fits(row: object, { fields, needed }: Shape): boolean {
  for (const key of Object.keys(row)) {
    const check = fields.get(key);
    if (!check?.((row as Record<string, unknown>)[key])) return false;
  }
  return needed.every(key => Object.hasOwn(row, key));
}

const PLAIN = /^[ -~]+$/;
const MOST = 4096;
const isText: Check = value =>
  typeof value === 'string' &&
  ((value.length <= MOST && PLAIN.test(value)) || PackText.safeParse(value).success);
const isString: Check = value => typeof value === 'string';
const isNumber: Check = value => typeof value === 'number' && Number.isFinite(value);
const isPrior: Check = value => isNumber(value) && (value as number) >= 0;
const isOneOf = (values: readonly string[]): Check => {
  const known = new Set<unknown>(values);
  return value => known.has(value);
};
const isListOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check);
const isMatch =
  (schema: { safeParse(value: unknown): { success: boolean } }): Check =>
  value =>
    schema.safeParse(value).success;
const PLAIN_ID = /^[\w.:/-]+$/;
const LONGEST_ID = 256;
const isRowId: Check = value =>
  typeof value === 'string' &&
  ((value.length <= LONGEST_ID && PLAIN_ID.test(value)) || RowId.safeParse(value).success);

const isTexts: Check = value =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every(key => key !== '__proto__' && isText((value as Record<string, unknown>)[key]));

const ALIAS: Shape = {
  fields: new Map<string, Check>([
    ['text', isText],
    ['lang', isString],
    ['case', isOneOf(['exact', 'any'])],
    ['prior', isPrior],
    ['ambiguous', value => typeof value === 'boolean'],
    ['needs', isListOf(isString)],
  ]),
  needed: ['text'],
};

/** Fills in what the schema does. */
const isAlias: Check = value => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !fits(value, ALIAS))
    return false;
  (value as { case?: string }).case ??= 'exact';
  return true;
};

const SHAPES: Partial<Record<ResourceName, Shape>> = {
  entities: {
    fields: new Map<string, Check>([
      ['id', isRowId],
      ['type', isOneOf(EntityType.options)],
      ['label', isTexts],
      ['aliases', isListOf(isAlias)],
      ['description', isTexts],
      ['sameAs', isListOf(isString)],
      ['country', isString],
      ['within', isListOf(isText)],
      ['where', isListOf(isString)],
    ]),
    needed: ['id', 'type', 'label', 'aliases'],
  },
  observations: {
    fields: new Map<string, Check>([
      ['id', isRowId],
      ['measure', isString],
      ['value', isNumber],
      ['bound', isOneOf(Relation.options)],
      ['asOf', isMatch(PartialDate)],
      ['claimedBy', isText],
      ['method', isString],
      ['url', isMatch(HttpsUrl)],
    ]),
    needed: ['id', 'measure', 'value', 'bound', 'asOf', 'claimedBy', 'url'],
  },
};
