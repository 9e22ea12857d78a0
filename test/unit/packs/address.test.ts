import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../utils/packs/sync/address.ts';
import { SYNC_LIMITS } from '../../../utils/packs/sync/limits.ts';
import cases from './cases/addresses.json' with { type: 'json' };

const codeOf = (address: string): string => {
  try {
    parseAddress(address);
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the address of a pack', () => {
  test.each(cases.accepted)('%s is taken', (address, url, key) => {
    expect(parseAddress(address ?? '')).toEqual({ url, key });
  });
  test.each(cases.refused)('%s: %s', (address, code) => {
    expect(codeOf(address ?? '')).toBe(code);
  });
  test('one that is too long', () => {
    const long = `https://packs.example/${'a'.repeat(SYNC_LIMITS.addressCharacters)}/`;
    expect(codeOf(long)).toBe('address_form');
  });
});
