import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelOfId, nodeId } from '../../../graph/model/ids.ts';
import {
  RELATIONSHIPS,
  type RelationshipType,
  relationshipId,
  relationshipParts,
  TIE_KINDS,
} from '../../../graph/model/relationships.ts';

const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

describe('the id of a node', () => {
  it('is the first 100 bits of the hash of label and key, five to a character', () => {
    const digest = createHash('sha256').update('Organization\0acme').digest();
    const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const letters = Array.from({ length: 20 }, (_, index) =>
      '0123456789abcdefghjkmnpqrstvwxyz'.charAt(
        Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2),
      ),
    );
    expect(nodeId('Organization', 'acme')).toBe(`org_${letters.join('')}`);
  });

  it('names its label, and differs between labels and keys', () => {
    expect(labelOfId(nodeId('Need', 'x'))).toBe('Need');
    expect(nodeId('Need', 'x').slice(5)).not.toBe(nodeId('Requirement', 'x').slice(4));
    expect(labelOfId('nonsense_1')).toBeUndefined();
    for (const id of ['orgX', 'org', 'needs', 'or_g', '_org', '']) {
      expect(labelOfId(id)).toBeUndefined();
    }
    expect(labelOfId('__proto___1')).toBeUndefined();
  });
});

describe('the id of a relationship', () => {
  it('says its type, ends and kind', () => {
    const ends = fc.stringMatching(/^[a-z]{3}_[0-9a-z]{1,20}$/);
    const kinds = fc.constantFrom(undefined, ...TIE_KINDS);
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), ends, ends, kinds, (type, from, to, tieKind) => {
        expect(relationshipParts(relationshipId(type, from, to, tieKind))).toEqual({
          type,
          from,
          to,
          tieKind: tieKind ?? '',
        });
      }),
    );
  });

  it.each([
    '',
    'org_1',
    'OFFERS',
    'OFFERS:org_1',
    'toString:org_1:cap_1',
    'TIE:a:b:TRADE:x',
  ])('is not %p', (text) => {
    expect(relationshipParts(text)).toBeUndefined();
  });
});
