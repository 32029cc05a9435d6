import type { Source } from '../../graph/model/source.ts';
import {
  buildActing,
  buildDeclared,
  buildGroups,
  buildOccasions,
  numbered,
} from './collect-origins.ts';
import type { Lists } from './lists.ts';
import type { DeclaredTies, Groups, Occasions } from './tie-origins.ts';
import type { TieNode, TieRecords } from './tie-records.ts';
import { buildTieRows, type TieRows } from './tie-rows.ts';

/**
 * One immutable snapshot: parties (organisations and persons) as numbers in the order of their
 * ids, so that comparing numbers compares ids; their ties as rows; and what the ties are made of.
 * The same PUBLIC records give the same snapshot, whatever the order of their arrival.
 */
export interface TieGraph {
  /** Day number on which recency and memberships are judged. */
  readonly asOf: number;
  readonly ids: readonly string[];
  readonly isOrganization: Uint8Array;
  readonly nodes: readonly TieNode[];
  readonly rows: TieRows;
  /** Employers of a person and people of an organisation, at `asOf`; ascending. */
  readonly acting: Lists;
  readonly occasions: Occasions;
  readonly groups: Groups;
  readonly declared: DeclaredTies;
  readonly sources: readonly Source[];
  /** Number of the party, undefined where it is none. */
  vertexOf(id: string): number | undefined;
  /** Number of the shared evidence, undefined where it is none. */
  occasionOf(id: string): number | undefined;
  /** Number of the group, undefined where it is none. */
  groupOf(id: string): number | undefined;
}

/**
 * Builds the snapshot of the records as they are now. Linear in records and in pairs that met, but
 * for sorting ids and rows.
 */
export function buildTieGraph(records: TieRecords, asOf: number): TieGraph {
  const parties = numbered(records, (node) => isParty(node));
  const occasionNumbers = numbered(records, (node) => node.label === 'Evidence');
  const groupNumbers = numbered(records, (node) => node.label === 'Group');
  const occasions = buildOccasions(records, parties, occasionNumbers, asOf);
  const groups = buildGroups(records, parties, groupNumbers);
  const declared = buildDeclared(records, parties, asOf);
  return {
    asOf,
    ids: parties.ids,
    isOrganization: Uint8Array.from(parties.nodes, (node) => +(node.label === 'Organization')),
    nodes: parties.nodes,
    rows: buildTieRows({ occasions, groups, declared, asOf }, parties.ids.length),
    acting: buildActing(records, parties, asOf),
    occasions,
    groups,
    declared,
    sources: records.sources,
    vertexOf: (id) => parties.find(id),
    occasionOf: (id) => occasionNumbers.find(id),
    groupOf: (id) => groupNumbers.find(id),
  };
}

function isParty(node: TieNode): boolean {
  return node.label === 'Organization' || node.label === 'Person';
}
