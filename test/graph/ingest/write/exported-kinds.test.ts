import { describe, expect, it } from '@jest/globals';
import { EXPORTED_KINDS } from '../../../../graph/ingest/write/exported-kinds.ts';

describe('the kinds of an export', () => {
  it('keep the order that numbers its files: a record comes before those that name it', () => {
    expect(EXPORTED_KINDS).toEqual([
      'organization',
      'group',
      'person',
      'evidence',
      'capability',
      'equipment',
      'need',
      'requirement',
      'membership',
      'participation',
      'tie',
    ]);
  });
});
