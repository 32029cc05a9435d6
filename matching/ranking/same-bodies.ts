import type { NodeId } from '../../graph/model/nodes.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import type { NamesOf } from '../index/name-index.ts';
import type { Candidate } from '../retrieval/retrieve.ts';

/** Two holders that are one body, of which only one is an answer. */
export interface SameBody {
  /** Holder that is left out. */
  readonly holderId: NodeId;
  /** Holder that represents both. */
  readonly sameAsId: NodeId;
}

/** Records, leads and names by which bodies are compared. */
export interface KnownOfBodies {
  readonly records: AnsweringRecords;
  readonly network: Pick<NetworkFacts, 'leadsOf'>;
  readonly names: NamesOf;
}

/** Candidates without those that another one represents. */
export interface FoldedPool {
  readonly pool: readonly Candidate[];
  readonly sameBodies: readonly SameBody[];
}

/** Minimum length of a compared name: a shorter one is part of too many others. */
const NAME_MIN = 4;

/**
 * Folds a group and the organisation of its name that leads it, such as an association and its
 * office, into whichever comes first in the pool. A government is never its group. Linear in the
 * groups of the pool and their leads.
 */
export function foldSameBodies(pool: readonly Candidate[], known: KnownOfBodies): FoldedPool {
  const { records, network } = known;
  const places = new Map(pool.map(({ holder }, place) => [records.idOf(holder), place]));
  const left = new Set<number>();
  const sameBodies: SameBody[] = [];
  for (const [place, { holder }] of pool.entries()) {
    if (records.holder(holder)?.label !== 'Group' || left.has(holder)) continue;
    for (const leadId of network.leadsOf(records.idOf(holder))) {
      const at = places.get(leadId) ?? -1;
      const lead = pool[at]?.holder;
      if (lead === undefined || left.has(lead)) continue;
      if (!isOneBody(holder, lead, known)) continue;
      const [kept, other] = place < at ? [holder, lead] : [lead, holder];
      left.add(other);
      sameBodies.push({ holderId: records.idOf(other), sameAsId: records.idOf(kept) });
      if (other === holder) break;
    }
  }
  return { pool: pool.filter(({ holder }) => !left.has(holder)), sameBodies };
}

function isOneBody(group: number, lead: number, { records, names }: KnownOfBodies): boolean {
  const facts = records.holder(lead);
  if (facts?.label !== 'Organization' || facts.kind === 'GOVERNMENT') return false;
  const others = names.namesOf(records.idOf(lead));
  return names.namesOf(records.idOf(group)).some((name) =>
    others.some((other) => {
      const [short, long] = name.length < other.length ? [name, other] : [other, name];
      return short.length >= NAME_MIN && long.includes(short);
    }),
  );
}
