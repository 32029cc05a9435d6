import { describe, expect, it } from '@jest/globals';
import {
  fieldsOfKind,
  findRowKind,
  kindOfRecord,
  labelOfKind,
  ROW_KINDS,
  typeOfKind,
} from '../../../../graph/ingest/columns/row-kinds.ts';
import { NODES } from '../../../../graph/model/nodes.ts';
import { RELATIONSHIPS } from '../../../../graph/model/relationships.ts';

describe('kinds of rows', () => {
  it('are in the order in which reports list them and headers are guessed', () => {
    expect(ROW_KINDS).toEqual([
      'organization',
      'person',
      'group',
      'capability',
      'equipment',
      'evidence',
      'need',
      'requirement',
      'membership',
      'participation',
      'tie',
    ]);
  });

  it('are of one label or one type of relationship each, and back', () => {
    for (const kind of ROW_KINDS) {
      const records = [labelOfKind(kind), typeOfKind(kind)].filter((one) => one !== undefined);
      expect(records.map(kindOfRecord)).toEqual([kind]);
    }
    expect(kindOfRecord('Contact')).toBeUndefined();
    expect(kindOfRecord('OFFERS')).toBeUndefined();
  });

  it('have the fields of their record', () => {
    expect(fieldsOfKind('need')).toBe(NODES.Need.fields);
    expect(fieldsOfKind('membership')).toBe(RELATIONSHIPS.MEMBER_OF.fields);
  });

  it('are found by their name only', () => {
    expect(findRowKind('need')).toBe('need');
    for (const name of ['Need', 'contact', '', 'constructor']) {
      expect(findRowKind(name)).toBeUndefined();
    }
  });
});
