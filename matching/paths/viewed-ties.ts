import { isOn } from '../../language/days.ts';
import { atOnce } from '../index/at-once.ts';
import { AddedCells, type Cells } from './added-cells.ts';
import type { CollectedOrigins, NodeSets } from './collect-origins.ts';
import type { IdOrder } from './id-order.ts';
import type { PartTies } from './part-ties.ts';
import {
  ENDS_OF_CODES,
  FIRST_TIE_CODE,
  type NodeSort,
  RELATION_CODES,
  sortsOf,
  type TieFact,
} from './tie-fact.ts';
import { type TieGraph, touchedRows } from './tie-graph.ts';
import {
  DECLARED_CELLS,
  declaredCells,
  declaringParty,
  MEMBERSHIP_CELLS,
  STANDING_CELLS,
  standingCells,
} from './tie-origins.ts';
import { makeTieRows } from './tie-rows.ts';
import { ViewedNodes } from './viewed-nodes.ts';

/**
 * Returns the snapshot that the records of this one and those of the parts would give if all of them
 * were PUBLIC, judged by the same day; it shares the pages in which it does not differ. Linear in
 * the number of PUBLIC nodes, in the pages that differ and in the pairs that met there.
 */
export function viewTies(graph: TieGraph, parts: readonly PartTies[]): TieGraph {
  const viewed = new ViewedOrigins(graph);
  for (const { nodes } of parts) viewed.addNodes(nodes);
  for (const { facts } of parts) {
    for (const ofOne of facts.values()) for (const fact of ofOne) viewed.addFact(fact);
  }
  const origins = viewed.made();
  const { parties, sources } = origins;
  const touched = touchedRows(graph, origins, viewed.nodes);
  const rows = atOnce(makeTieRows(origins, parties, graph.rows, touched));
  const forSome = new Set([...graph.forSome, ...parts.flatMap(({ facts }) => [...facts.keys()])]);
  return { ...origins, parties, rows, sources, forSome };
}

/** Origins of the ties that a viewer sees: the PUBLIC ones, to which others are added. */
class ViewedOrigins {
  readonly nodes: Readonly<Record<NodeSort, ViewedNodes>>;
  readonly #graph: TieGraph;
  readonly #sources: TieGraph['sources'][number][];
  readonly #present = new AddedCells();
  readonly #occasions = new AddedCells();
  readonly #members = new AddedCells();
  readonly #memberships = new AddedCells();
  readonly #parts = new AddedCells();
  readonly #acting = new AddedCells();
  readonly #standing = new AddedCells();
  readonly #declared = new AddedCells();

  constructor(graph: TieGraph) {
    const { parties, occasions, groups, sources } = graph;
    this.#graph = graph;
    this.#sources = [...sources];
    this.nodes = {
      parties: new ViewedNodes(parties),
      occasions: new ViewedNodes(occasions),
      groups: new ViewedNodes(groups),
    };
  }

  addNodes(nodes: PartTies['nodes']): void {
    for (const [id, node] of nodes) {
      for (const sort of sortsOf(id)) this.nodes[sort].add(id, node);
    }
  }

  /** Adds a fact after all nodes; ignores one between nodes that are not visible. */
  addFact(fact: TieFact): void {
    const ends = ENDS_OF_CODES[fact.code];
    const from = ends && this.nodes[ends.from].find(fact.from);
    const to = ends && this.nodes[ends.to].find(fact.to);
    if (ends === undefined || from === undefined || to === undefined) return;
    this.nodes[ends.from].touched.add(from);
    this.nodes[ends.to].touched.add(to);
    this.#join(fact, from, to);
  }

  made(): CollectedOrigins & NodeSets & Pick<TieGraph, 'sources'> {
    const { occasions, groups, declared, standing, acting, asOf } = this.#graph;
    const parties = this.nodes.parties.made();
    const occasionsNow = this.nodes.occasions.made();
    const groupsNow = this.nodes.groups.made();
    const partyCount = parties.ids.length;
    const [occasionCount, groupCount] = [occasionsNow.ids.length, groupsNow.ids.length];
    const memberForm = { width: MEMBERSHIP_CELLS };
    return {
      asOf,
      parties,
      occasions: {
        ...occasionsNow,
        parties: this.#present.addTo(occasions.parties, occasionCount, { width: 1 }),
        ofParty: this.#occasions.addTo(occasions.ofParty, partyCount, byFirst(1, occasionsNow)),
      },
      groups: {
        ...groupsNow,
        members: this.#members.addTo(groups.members, groupCount, memberForm),
        parts: this.#parts.addTo(groups.parts, groupCount, { width: 1 }),
        ofParty: this.#memberships.addTo(
          groups.ofParty,
          partyCount,
          byFirst(MEMBERSHIP_CELLS, groupsNow),
        ),
      },
      declared: this.#declared.addTo(declared, partyCount, {
        width: DECLARED_CELLS,
        rankOf: (entry, party) => parties.rank[declaringParty(entry, party)] ?? 0,
      }),
      standing: this.#standing.addTo(standing, partyCount, byFirst(STANDING_CELLS, parties)),
      acting: this.#acting.addTo(acting, partyCount, byFirst(1, parties)),
      sources: this.#sources,
    };
  }

  #join(fact: TieFact, from: number, to: number): void {
    const { code, since, until } = fact;
    switch (code) {
      case RELATION_CODES.TOOK_PART:
        this.#present.add(to, [from]);
        this.#occasions.add(from, [to]);
        return;
      case RELATION_CODES.MEMBER_OF:
        this.#members.add(to, [from, since, until]);
        this.#memberships.add(from, [to, since, until]);
        return;
      case RELATION_CODES.PART_OF:
        this.#parts.add(to, [from]);
        return;
      case RELATION_CODES.WORKS_FOR:
        if (!isOn(since, until, this.#graph.asOf)) return;
        this.#acting.add(from, [to]);
        this.#acting.add(to, [from]);
        return;
      case RELATION_CODES.JOINED:
      case RELATION_CODES.LED_BY:
        this.#stand(fact, from, to);
        return;
      default:
        this.#declare(fact, from, to);
    }
  }

  #stand({ code, from, to, since, until }: TieFact, one: number, other: number): void {
    const isLead = code === RELATION_CODES.LED_BY;
    const group = this.nodes.groups.find(isLead ? from : to) ?? 0;
    this.#standing.add(one, standingCells({ other, group, isLead, since, until }));
    this.#standing.add(other, standingCells({ other: one, group, isLead, since, until }));
  }

  #declare({ code, since: day, source: stated }: TieFact, from: number, to: number): void {
    const source = stated === undefined ? -1 : this.#sources.push(stated) - 1;
    const said = { kind: code - FIRST_TIE_CODE, day, source };
    this.#declared.add(from, declaredCells({ ...said, other: to, isTheirs: false }));
    this.#declared.add(to, declaredCells({ ...said, other: from, isTheirs: true }));
  }
}

/** Returns the form of lists that are sorted by the ids of the nodes that entries begin with. */
function byFirst(width: number, { rank }: IdOrder) {
  return { width, rankOf: ([first = 0]: Cells) => rank[first] ?? 0 };
}
