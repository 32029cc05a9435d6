import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { bare, type RecordChange } from '../../../access/writes/record-change.ts';
import { nodeId } from '../../../graph/model/ids.ts';
import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import type { NodeId, Requirement } from '../../../graph/model/nodes.ts';
import { relationshipId } from '../../../graph/model/relationships.ts';
import type { Source } from '../../../graph/model/source.ts';
import type { Neighbour, Stored, StoredNode } from '../../../graph/store.ts';
import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import { allJoined } from './own-records.ts';
import type { Writer } from './writer.ts';

/** One requirement of a need, as it is written. */
export interface WrittenRequirement {
  readonly text: LocalizedText;
  readonly mustHave: boolean;
  readonly quantities?: readonly QuantityRange[] | null | undefined;
}

/** A requirement with its relationship to the need. */
export interface StoredRequirement extends Pick<Neighbour, 'relationship'> {
  readonly node: StoredNode<'Requirement'>;
}

/** Returns the requirements of a need that the writer sees, in their order. */
export async function storedRequirements(
  needId: NodeId,
  writer: Writer,
): Promise<readonly StoredRequirement[]> {
  const joined = await allJoined(needId, 'REQUIRES', 'out', writer.engine, writer.scope);
  return joined
    .flatMap(({ node, relationship }) =>
      node.label === 'Requirement' ? [{ node, relationship }] : [],
    )
    .sort(
      ({ node: one }, { node: other }) => one.order - other.order || (one.id < other.id ? -1 : 1),
    );
}

const TAG_CHARACTERS = 16;

/**
 * Returns a tag of a need's current requirements: it changes once one of them is changed, added or
 * removed, none of which changes the version of the need.
 */
export function requirementsTag(
  requirements: readonly (Pick<Requirement, 'id'> & Pick<Stored, 'version'>)[],
): string {
  const all = requirements.map(({ id, version }) => `${id} ${version}`).sort();
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, TAG_CHARACTERS);
}

/** Returns the changes to the requirements as written; an existing one stays the same record. */
export function requirementChanges(
  needId: NodeId,
  written: readonly WrittenRequirement[],
  stored: readonly StoredRequirement[],
  source: Source,
): readonly RecordChange[] {
  const taken = new Set(stored.map(({ node }) => node.id));
  const put = written.flatMap(({ text, mustHave, quantities }, place): RecordChange[] => {
    const before = stored[place]?.node;
    const said = { text, mustHave, quantities: quantities ?? [], order: place + 1 };
    if (before !== undefined) {
      const { quantitiesText: _, ...kept } = bare<Requirement>(before);
      const isSame = isDeepStrictEqual(said, saidBy(before));
      return isSame
        ? []
        : [{ before: bare<Requirement>(before), after: { ...kept, ...said, source } }];
    }
    const id = freshId(needId, place + 1, taken);
    const shared = { source, visibility: 'PUBLIC' } as const;
    const ends = { type: 'REQUIRES', from: needId, to: id } as const;
    return [
      { after: { label: 'Requirement', id, externalIds: [], ...said, ...shared } },
      { after: { id: relationshipId('REQUIRES', needId, id), ...ends, ...shared } },
    ];
  });
  const gone = stored
    .slice(written.length)
    .flatMap(({ node, relationship }): RecordChange[] => [
      { before: bare(relationship) },
      { before: bare<Requirement>(node) },
    ]);
  return [...put, ...gone];
}

function saidBy({ text, mustHave, quantities, order }: Requirement) {
  return { text, mustHave, quantities, order };
}

/** Returns the id of the requirement that is added next to a need with these requirements. */
export function nextRequirementId(needId: NodeId, stored: readonly StoredRequirement[]): NodeId {
  return freshId(needId, stored.length + 1, new Set(stored.map(({ node }) => node.id)));
}

/** Returns the same id for the same need and place, so that a write can be repeated. */
function freshId(needId: NodeId, order: number, taken: ReadonlySet<NodeId>): NodeId {
  for (let turn = 0; ; turn += 1) {
    const id = nodeId('Requirement', `${needId} ${order} ${turn}`);
    if (!taken.has(id)) return id;
  }
}
