/** Law: a record is checked against exactly the table of its label or type. */
import { describe, expect, it } from '@jest/globals';
import { nodeId } from '../../../graph/model/ids.ts';
import { type GraphNode, NODE_LABELS, NODES, type NodeTable } from '../../../graph/model/nodes.ts';
import { nodeFault, relationshipFault } from '../../../graph/model/record-fault.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../../graph/model/relationships.ts';
import * as build from '../../builders.ts';

const BUILT: readonly GraphNode[] = [
  build.organization('a'),
  build.person('a'),
  build.contact('a'),
  build.capability('a'),
  build.evidence('a'),
  build.equipment('a'),
  build.need('a'),
  build.requirement('a'),
  build.group('a'),
  build.importBatch('a'),
];
const ORG = build.organization('a');
const TIE = build.relationship('TIE', ORG, build.organization('b'));
const WRONG = Symbol('of no type') as unknown;

describe('the rules for a node', () => {
  it.each(NODE_LABELS)('%s: its fields pass, and no required one may be missing', (label) => {
    const node = BUILT.find((one) => one.label === label);
    expect(nodeFault(node)).toBeUndefined();
    const { fields }: NodeTable = NODES[label];
    const required = Object.keys(fields).filter((name) => fields[name]?.required);
    for (const field of [...required, 'externalIds', 'source', 'visibility', 'id']) {
      const { [field as 'id']: _, ...rest } = node ?? ORG;
      expect(nodeFault(rest)).toMatchObject({ field, reason: 'missing' });
    }
  });

  it.each(NODE_LABELS)('%s: no field takes a value of no type', (label) => {
    const node = BUILT.find((one) => one.label === label);
    for (const field of Object.keys(NODES[label].fields)) {
      for (const value of [WRONG, null, { some: 'thing' }]) {
        expect(nodeFault({ ...node, [field]: value })).toMatchObject({ field, reason: 'invalid' });
      }
    }
  });

  it.each([
    ['name', {}],
    ['name', { ja: '' }],
    ['name', { ja: 'あ', de: 'a' }],
    ['name', 'あ'],
    ['kind', 'COMPANY'],
    ['website', 'javascript:alert(1)'],
    ['employees', 1.5],
    ['employees', -1],
    ['country', 'Japan'],
    ['location', { latitude: 91, longitude: 0 }],
    ['location', { latitude: 34 }],
    ['externalIds', [{ scheme: 'a:b', value: '1' }]],
    ['externalIds', [{ scheme: 'own' }]],
    ['visibility', 'public'],
    ['source.recordedOn', '2024-13-01'],
    ['source.recordedOn', '2023-02-29'],
    ['source.document', 5],
  ])('an organisation cannot have %s %j', (name, value) => {
    const [field = '', part] = name.split('.');
    const stated = part === undefined ? value : { ...ORG.source, [part]: value };
    expect(nodeFault({ ...ORG, [field]: stated })).toMatchObject({ field: name });
  });

  it('a quantity has a name and a unit, and ends that are numbers', () => {
    const milling = build.capability('milling');
    const withRange = (range: object) => nodeFault({ ...milling, quantities: [range] });
    expect(withRange({ quantity: '板厚', max: 2, unit: 'mm' })).toBeUndefined();
    expect(withRange({ quantity: '板厚', max: Number.NaN, unit: 'mm' })).toBeDefined();
    expect(withRange({ quantity: '板厚', max: '2', unit: 'mm' })).toBeDefined();
    expect(withRange({ quantity: '板厚' })).toBeDefined();
  });

  it('says which fields the label has when one is none of them', () => {
    expect(nodeFault({ ...build.need('a'), budget: 5 })).toEqual({
      field: 'budget',
      reason: 'unknown',
      expected:
        'id | source | visibility | label | externalIds | status | gist | deadline | audience',
    });
  });

  it('its label and its id fit each other', () => {
    expect(nodeFault({ ...ORG, label: 'Company' })).toMatchObject({ field: 'label' });
    expect(nodeFault({ ...ORG, id: nodeId('Person', 'a') })).toMatchObject({ field: 'id' });
    expect(nodeFault(undefined)).toMatchObject({ field: '' });
  });

  it('passes with what a store keeps beside it, and with fields that are undefined', () => {
    const stored = { version: 1, createdAt: 'then', updatedAt: 'now' };
    expect(nodeFault({ ...ORG, ...stored, summary: undefined })).toBeUndefined();
  });
});

describe('the rules for a relationship', () => {
  it.each(RELATIONSHIP_TYPES)('%s passes without the fields that it need not have', (type) => {
    const [from = 'Group'] = RELATIONSHIPS[type].from;
    const [to = 'Group'] = RELATIONSHIPS[type].to;
    const stated = build.relationship(type, nodeId(from, 'a'), nodeId(to, 'b'));
    expect(relationshipFault(stated)).toBeUndefined();
  });

  it('has no field of another type, and a tie has its kind', () => {
    const offer = build.relationship('OFFERS', ORG, build.capability('c'), { grade: 'FULL' });
    expect(relationshipFault(offer)).toMatchObject({ field: 'grade', reason: 'unknown' });
    const { tieKind: _, ...bare } = TIE;
    expect(relationshipFault(bare)).toMatchObject({ field: 'tieKind', reason: 'missing' });
    expect(relationshipFault({ ...TIE, tieKind: 'FRIEND' })).toMatchObject({ reason: 'invalid' });
  });

  it('its id follows from its type, ends and kind', () => {
    expect(relationshipFault({ ...TIE, tieKind: 'TRADE' })).toMatchObject({ field: 'id' });
    expect(relationshipFault({ ...TIE, type: 'KNOWS' })).toMatchObject({ field: 'type' });
  });
});
