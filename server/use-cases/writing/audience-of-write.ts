import { isAudienceLevel } from '../../../graph/model/audience.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import type { Visibility } from '../../../graph/model/visibility.ts';
import type { ReadScope } from '../../../graph/store.ts';
import { type WriteFault, writeFault } from './write-fault.ts';
import type { Writer } from './writer.ts';

/** Audience that a record will have; without ids: all groups of the writer's, or the owner. */
export interface WrittenAudience {
  readonly visibility: Visibility;
  readonly ids?: readonly NodeId[] | null | undefined;
}

/** Checks that the writer may choose this audience: the writer must belong to it. */
export function audienceFaults(
  audience: WrittenAudience | null | undefined,
  { scope, viewer }: Writer,
): readonly WriteFault[] {
  if (audience == null) return [];
  const { visibility, ids } = audience;
  const field = ['audience', ids == null ? 'visibility' : 'ids'];
  const foreign = [writeFault('NOT_ALLOWED', field, 'writeAudienceForeign', { visibility })];
  if (visibility === 'PUBLIC') return ids == null ? [] : foreign;
  if (!isAudienceLevel(visibility)) return foreign;
  const groups = groupsOf(scope);
  const own = {
    GROUP: groups,
    ORGANIZATION: viewer.organizations,
    COORDINATORS: [...groups, ...viewer.organizations],
  }[visibility];
  if (ids == null) return visibility === 'GROUP' && groups.length === 0 ? foreign : [];
  return ids.length > 0 && ids.every((id) => own.includes(id)) ? [] : foreign;
}

/** Returns the audience fields that a record states; undefined to leave them unchanged. */
export function statedBy(
  audience: WrittenAudience | null | undefined,
  ownerId: NodeId,
  { scope }: Writer,
): { readonly visibility: Visibility; readonly audience: readonly NodeId[] | null } | undefined {
  if (audience == null) return undefined;
  const { visibility, ids } = audience;
  if (visibility === 'PUBLIC') return { visibility, audience: null };
  const unstated = visibility === 'GROUP' ? groupsOf(scope) : [ownerId];
  return { visibility, audience: [...new Set(ids ?? unstated)].sort() };
}

/** Returns the groups in which the writer, or one of their organisations, is a full member. */
function groupsOf({ keys }: ReadScope): readonly NodeId[] {
  return keys.flatMap((key) => (key.startsWith('GROUP:') ? [key.slice('GROUP:'.length)] : []));
}
