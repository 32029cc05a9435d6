import { CONTAINED_LABELS, CONTAINING_TYPES } from '../../graph/commit/containment.ts';
import {
  type Audience,
  type AudienceLevel,
  audienceParts,
  levelOf,
  narrowestAudience,
  statedAudience,
} from '../../graph/model/audience.ts';
import type { LocalizedText } from '../../graph/model/localized-text.ts';
import { nameOfNode } from '../../graph/model/name-of-node.ts';
import type { Visibility } from '../../graph/model/visibility.ts';
import type { StoredNode } from '../../graph/store.ts';
import { loadVisible, ofLabel } from '../asking/load-visible.ts';
import type { Loaders } from '../asking/loaders.ts';

/** Members of one clause of an audience. */
export interface DescribedPart {
  readonly level: AudienceLevel;
  readonly names: readonly LocalizedText[];
  /** True if it has other members too, which the asker may not see. */
  readonly hasOthers: boolean;
}

/** Audience of a record. */
export interface DescribedAudience {
  readonly visibility: Visibility;
  readonly groups: readonly StoredNode[];
  readonly organizations: readonly StoredNode[];
  /** Clauses of the audience; a viewer must belong to every one. */
  readonly parts: readonly DescribedPart[];
}

/** Describes the audience of a record that is in scope, narrowed by the records that contain it. */
export async function describeAudience(
  node: StoredNode,
  loaders: Loaders,
): Promise<DescribedAudience> {
  const audience = await effectiveAudience(node, loaders);
  const parts = audienceParts(audience);
  const ids = [...new Set(parts.flatMap((part) => part.ids))].sort();
  const visible = await loadVisible(ids, loaders);
  const names = new Map(visible.map((one) => [one.id, nameOfNode(one)]));
  return {
    visibility: levelOf(audience),
    groups: ofLabel(visible, 'Group'),
    organizations: ofLabel(visible, 'Organization'),
    parts: parts.map(({ level, ids }) => {
      const named = ids.flatMap((id) => names.get(id) ?? []);
      return { level, names: named, hasOthers: named.length < ids.length };
    }),
  };
}

async function effectiveAudience(node: StoredNode, loaders: Loaders): Promise<Audience> {
  const own = statedAudience(node);
  if (!CONTAINED_LABELS.has(node.label)) return own;
  const request = { id: node.id, types: CONTAINING_TYPES, direction: 'in', first: 1 } as const;
  const [holder] = (await loaders.neighbours.load(request)).items;
  if (holder === undefined) return own;
  return narrowestAudience(own, await effectiveAudience(holder.node, loaders));
}
