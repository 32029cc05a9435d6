/** The class of users that an asker is for a machine: what decides its price. */
import { describe, expect, it } from '@jest/globals';
import { userClassOf } from '../../../server/use-cases/user-class.ts';
import { group, organization } from '../../builders.ts';

const OWNER = organization('owner', { kind: 'PUBLIC_LAB', prefecture: '大阪府' });

describe('the class of an asker', () => {
  it.each([
    ['OWN_ORGANIZATION', OWNER],
    ['UNIVERSITY', organization('a', { kind: 'UNIVERSITY' })],
    ['PUBLIC_BODY', organization('b', { kind: 'GOVERNMENT' })],
    ['SME', organization('c', { kind: 'FIRM', sme: true })],
    ['LARGE_FIRM', organization('d', { kind: 'FIRM', sme: false })],
    ['OVERSEAS', organization('e', { kind: 'FIRM', sme: true, country: 'DE' })],
    ['SME', organization('f', { kind: 'FIRM', sme: true, country: 'JP' })],
  ] as const)('is %s', (expected, asker) => {
    expect(userClassOf(asker, OWNER)).toBe(expected);
  });

  it('is not guessed for a firm of unknown size, a group or no asker', () => {
    for (const asker of [organization('g', { kind: 'FIRM' }), group('h'), undefined]) {
      expect(userClassOf(asker, OWNER)).toBeUndefined();
    }
  });
});
