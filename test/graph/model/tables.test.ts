/** Laws of the tables that types, checks, stores, search and import follow. */
import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../../graph/model/fields.ts';
import { NODE_LABELS, NODES, type NodeTable } from '../../../graph/model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
} from '../../../graph/model/relationships.ts';

describe('the table of labels', () => {
  it('gives every label a prefix of its own', () => {
    const prefixes = NODE_LABELS.map((label) => NODES[label].prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+$/);
  });

  it.each(
    NODE_LABELS,
  )('%s names, finds and searches by fields that it has and that hold words', (label) => {
    const { fields, calledBy, foundByName = [], searched = {} }: NodeTable = NODES[label];
    const typeOf = (name: string) => fields[name]?.type;
    for (const name of calledBy) expect(typeOf(name)).toBe('localized');
    for (const name of [...foundByName, ...Object.keys(searched)]) {
      expect(['localized', 'text', 'texts']).toContain(typeOf(name));
    }
  });

  it.each(NODE_LABELS)('%s takes where no row states one a value of the field', (label) => {
    for (const field of Object.values<Field>(NODES[label].fields)) {
      if (field.unstated === undefined) continue;
      const values = 'values' in field ? field.values : [true, false];
      expect(values).toContain(field.unstated);
    }
  });

  it.each(NODE_LABELS)('%s keeps no field under a name that every node has', (label) => {
    for (const name of ['label', 'id', 'externalIds', 'source', 'visibility']) {
      expect(Object.keys(NODES[label].fields)).not.toContain(name);
    }
  });
});

describe('the tables', () => {
  it('give every kind of row to one label or one type of relationship', () => {
    const kinds = [
      ...NODE_LABELS.map((label): NodeTable => NODES[label]).map(({ rowKind }) => rowKind),
      ...RELATIONSHIP_TYPES.map((type): RelationshipTable => RELATIONSHIPS[type]).map(
        ({ row }) => row?.kind,
      ),
    ].filter((kind) => kind !== undefined);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

describe('the table of relationship types', () => {
  it('says of a container that there is one, of everything else only where it says so', () => {
    for (const type of RELATIONSHIP_TYPES) {
      const { contains, named }: RelationshipTable = RELATIONSHIPS[type];
      if (contains && named?.from) expect([type, named.from.one]).toEqual([type, true]);
      if (contains && named?.to) expect([type, named.to.one]).toEqual([type, undefined]);
    }
  });

  it('gives a column to labels of the other end only', () => {
    for (const type of RELATIONSHIP_TYPES) {
      const { from, to, named }: RelationshipTable = RELATIONSHIPS[type];
      expect(to).toEqual(expect.arrayContaining([...(named?.from?.columnOf ?? [])]));
      expect(from).toEqual(expect.arrayContaining([...(named?.to?.columnOf ?? [])]));
    }
  });

  it('lets a label be contained by one type of relationship only', () => {
    const contained = RELATIONSHIP_TYPES.flatMap((type) => {
      const { contains, to }: RelationshipTable = RELATIONSHIPS[type];
      return contains ? to : [];
    });
    expect(new Set(contained).size).toBe(contained.length);
  });

  it('holds a field of one name for one thing', () => {
    const types = new Map<string, string>();
    for (const type of RELATIONSHIP_TYPES) {
      const { fields = {} }: RelationshipTable = RELATIONSHIPS[type];
      for (const [name, field] of Object.entries(fields)) {
        expect(types.get(name) ?? field.type).toBe(field.type);
        types.set(name, field.type);
      }
    }
  });
});
