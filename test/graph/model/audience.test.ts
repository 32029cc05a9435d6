import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Audience,
  type AudienceKey,
  isOpenTo,
  levelOf,
  narrowestAudience,
  statedAudience,
} from '../../../graph/model/audience.ts';
import { VISIBILITIES, type Visibility } from '../../../graph/model/visibility.ts';

const IDS = ['grp_a', 'grp_b', 'grp_c'];
const KEYS: readonly AudienceKey[] = IDS.flatMap((id): AudienceKey[] => [
  `GROUP:${id}`,
  `COORDINATORS:${id}`,
]);
const stated = fc.oneof(
  fc.constantFrom(...VISIBILITIES).map((visibility) => statedAudience({ visibility })),
  fc
    .tuple(fc.constantFrom<Visibility>('GROUP', 'COORDINATORS'), fc.subarray(IDS, { minLength: 1 }))
    .map(([visibility, audience]) => statedAudience({ visibility, audience })),
);
const audience = fc
  .array(stated, { minLength: 1, maxLength: 3 })
  .map((all) => narrowestAudience(...all));
const keys = fc.subarray([...KEYS]);

function isSeen(one: Audience, keys: readonly AudienceKey[]): boolean {
  return isOpenTo(one, { levels: ['PUBLIC'], keys });
}

it('is written so that equal audiences are equal texts', () => {
  const club = statedAudience({ visibility: 'GROUP', audience: ['grp_a', 'grp_b'] });
  expect(club).toBe('GROUP GROUP:grp_a,GROUP:grp_b');
  const firm = statedAudience({ visibility: 'ORGANIZATION', audience: ['org_a'] });
  const both = 'ORGANIZATION GROUP:grp_a,GROUP:grp_b ORGANIZATION:org_a';
  expect(narrowestAudience(firm, club, 'PUBLIC')).toBe(both);
  expect(narrowestAudience(club, both)).toBe(both);
  expect(narrowestAudience(both, 'GROUP')).toBe('ORGANIZATION');
  expect(narrowestAudience(both, 'PRIVATE')).toBe('PRIVATE');
  expect(narrowestAudience()).toBe('PUBLIC');
});

it('is open where each of the audiences is that it is the narrowest of', () => {
  fc.assert(
    fc.property(audience, audience, keys, (one, other, own) => {
      const both = narrowestAudience(one, other);
      expect(isSeen(both, own)).toBe(isSeen(one, own) && isSeen(other, own));
      expect(narrowestAudience(other, one)).toBe(both);
      expect(narrowestAudience(both, one)).toBe(both);
    }),
  );
});

it('opens to no keys where a text is not one that this program wrote', () => {
  for (const text of ['', 'EVERYBODY', 'EVERYBODY GROUP:grp_a', ' GROUP:grp_a']) {
    expect(levelOf(text)).toBe('PRIVATE');
    expect(narrowestAudience(text, 'PUBLIC').split(' ')[0]).toBe('PRIVATE');
  }
  expect(isSeen('GROUP ', [])).toBe(false);
  expect(isSeen('GROUP ,', [...KEYS])).toBe(false);
});
