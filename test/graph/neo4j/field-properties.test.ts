/** Law: a record can be read back from its properties, for every field of every label. */
import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import { recordOf, recordProperties, storedNode } from '../../../graph/neo4j/record-properties.ts';
import * as build from '../../builders.ts';

const TEXT = { ja: '文', en: 'text' };
const QUANTITIES = [
  { quantity: '板厚', min: 0.05, max: 1.2, unit: 'mm' },
  { quantity: 'lot', max: 50, unit: '' },
  { quantity: 'lead time', min: 10, unit: 'day' },
  { quantity: 'any', unit: 'kg' },
];
const PRICES = [
  { userClass: 'SME', amount: 3000.5, currency: 'JPY', unit: 'HOUR', from: '2027-04-01' },
  { useMode: 'COMMISSIONED', amount: 0, currency: 'EUR', unit: 'SAMPLE', until: '2026-01-31' },
] as const;
const PLACE = {
  country: 'JP',
  prefecture: '大阪府',
  city: '東大阪市',
  location: { latitude: 34, longitude: 135.5 },
};
const EXTERNAL_IDS = [
  { scheme: 'own', value: 'a:b' },
  { scheme: 'ror', value: '' },
];
const FULL_SOURCE = {
  document: 'd',
  section: 's',
  quote: 'q',
  recordedOn: '2024-01-01',
  confirmedOn: '2024-02-01',
};
const org = build.organization('o');

const RECORDS: readonly (GraphNode | Relationship)[] = [
  build.organization('full', {
    ...PLACE,
    ...{ name: TEXT, nameKana: 'カナ', corporateNumber: '1', website: 'w', employees: 0 },
    ...{ sme: false, summary: { en: 'only' }, externalIds: EXTERNAL_IDS, source: FULL_SOURCE },
  }),
  build.person('full', { ...PLACE, roles: [], title: TEXT, name: { ja: '名' } }),
  build.contact('full', { name: 'n', email: 'e', phone: 'p' }),
  build.contact('bare'),
  build.capability('full', { description: TEXT, quantities: QUANTITIES }),
  build.evidence('full', { summary: TEXT, url: 'u', occurredOn: '2024-05' }),
  build.equipment('full', {
    ...{ manufacturer: 'm', model: 'x', useModes: ['SELF_USE', 'ASSISTED'], note: TEXT },
    specifications: QUANTITIES,
    ...{ techniques: ['a', ''], openTo: ['SME'], prices: PRICES, leadDays: 0, usageReport: false },
    ...{ location: { latitude: 34, longitude: 135 }, extras: [{ name: '保守', value: '' }] },
  }),
  build.need('full', { deadline: '2024-12-31' }),
  build.requirement('full', { mustHave: false, quantities: QUANTITIES, order: 3 }),
  build.group('full', { ...PLACE, summary: TEXT, foundedOn: '1999', memberCount: 12 }),
  build.importBatch('full', { created: 3, updated: 4 }),
  build.relationship('MEMBER_OF', org, build.group('g'), {
    ...{ grade: 'FULL', since: '2020', until: '2021-01', role: { ja: '設計' } },
    source: FULL_SOURCE,
  }),
  build.relationship('TIE', org, org, { tieKind: 'VISIT', lastContactOn: '2024-01-02' }),
];

describe('properties', () => {
  it.each(RECORDS.map((record) => [record.id, record] as const))('keep %s', (id, record) => {
    expect(recordOf(id, received(recordProperties(record)))).toEqual(record);
  });

  it('are scalars and lists of one scalar type, so that Cypher can use each', () => {
    const values = RECORDS.flatMap((record) => Object.values(recordProperties(record)));
    const flat = values.flatMap((value) => (Array.isArray(value) ? value : [value]));
    const others = flat.filter((value) => typeof value === 'object' && !neo4j.isInt(value));
    expect(others).toEqual([]);
  });

  it('hold an open end of a range as infinite, so that comparing needs no other case', () => {
    const { quantities_min, quantities_max } = recordProperties(
      build.capability('c', { quantities: QUANTITIES }),
    );
    expect(quantities_min).toEqual([0.05, -Infinity, 10, -Infinity]);
    expect(quantities_max).toEqual([1.2, 50, Infinity, Infinity]);
  });

  it('name a node for Neo4j Browser, in Japanese where there is Japanese', () => {
    expect(recordProperties(build.need('n', { gist: TEXT })).name).toBe('文');
    expect(recordProperties(build.person('p', { title: { en: 'engineer' } })).name).toBe(
      'engineer',
    );
  });
});

/** Returns the properties as the driver returns them. */
function received(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      neo4j.isInt(value) ? value.toNumber() : value,
    ]),
  );
}

describe('properties that somebody typed in by hand', () => {
  const kept = { version: 1, createdAt: 'then', effectiveVisibility: 'PUBLIC' };

  it.each([
    ['roles', 5],
    ['title_ja', ['a']],
    ['externalIds', 'own:1'],
    ['latitude', 'north'],
    ['visibility', 'EVERYBODY'],
  ])('a person with %s %j is read as damaged or without it, and never throws', (name, value) => {
    const properties = { ...recordProperties(build.person('p')), ...kept, [name]: value };
    const node = storedNode(properties);
    if (name === 'externalIds') expect(node).toMatchObject({ externalIds: [] });
    else expect(node).toBeUndefined();
  });

  it('a capability whose lists of quantities are none is read as damaged or without them', () => {
    const milling = recordProperties(build.capability('c', { quantities: QUANTITIES }));
    expect(storedNode({ ...milling, ...kept, quantities_unit: 'mm' })).toBeUndefined();
    expect(storedNode({ ...milling, ...kept, quantities_name: 'x' })).toMatchObject({
      quantities: [],
    });
  });
});
