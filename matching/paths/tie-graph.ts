import type { Source } from '../../graph/model/source.ts';
import {
  buildActing,
  buildDeclared,
  buildGroups,
  buildOccasions,
  type Numbered,
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

/** What of a snapshot takes long to build, as plain data. */
export type TieTables = Pick<
  TieGraph,
  'asOf' | 'rows' | 'acting' | 'occasions' | 'groups' | 'declared'
>;

/**
 * Builds the snapshot of the records as they are now. Linear in records and in pairs that met, but
 * for sorting ids and rows. `tables`: those of the same records, where they were kept.
 */
export function buildTieGraph(records: TieRecords, asOf: number, tables?: TieTables): TieGraph {
  const numbers = {
    parties: numbered(records, (node) => isParty(node)),
    occasions: numbered(records, (node) => node.label === 'Evidence'),
    groups: numbered(records, (node) => node.label === 'Group'),
  };
  const { parties } = numbers;
  return {
    ...(tables ?? buildTables(records, asOf, numbers)),
    ids: parties.ids,
    isOrganization: Uint8Array.from(parties.nodes, (node) => +(node.label === 'Organization')),
    nodes: parties.nodes,
    sources: records.sources,
    vertexOf: (id) => parties.find(id),
    occasionOf: (id) => numbers.occasions.find(id),
    groupOf: (id) => numbers.groups.find(id),
  };
}

function buildTables(
  records: TieRecords,
  asOf: number,
  numbers: Readonly<Record<'parties' | 'occasions' | 'groups', Numbered>>,
): TieTables {
  const { parties } = numbers;
  const occasions = buildOccasions(records, parties, numbers.occasions, asOf);
  const groups = buildGroups(records, parties, numbers.groups);
  const declared = buildDeclared(records, parties, asOf);
  const rows = buildTieRows({ occasions, groups, declared, asOf }, parties.ids.length);
  return { asOf, rows, acting: buildActing(records, parties, asOf), occasions, groups, declared };
}

function isParty(node: TieNode): boolean {
  return node.label === 'Organization' || node.label === 'Person';
}
