import type { OwnAcquaintance } from '../../access/ties/acquaintances.ts';
import { relationshipParts } from '../../graph/model/relationships.ts';
import type { IntroductionPath, PathStep } from '../../matching/paths/introduction-path.ts';
import type { TiePart } from '../../matching/paths/tie-evidence.ts';
import { eachNeighbour } from './each-neighbour.ts';
import { loadVisible } from './load-visible.ts';
import type { Loaders } from './loaders.ts';
import type { OwnAcquaintances } from './own-acquaintances.ts';

/** Step of a chain as an answer shows it. */
export interface ShownStep extends PathStep {
  /** Account of the viewer, if acquaintances of theirs make the step. */
  readonly accountId?: string;
  /** Those acquaintances, by name, at most 10; missing: none. */
  readonly acquaintances?: readonly OwnAcquaintance[];
}

/** Chain as an answer shows it. */
export interface ShownPath extends IntroductionPath {
  readonly steps: readonly ShownStep[];
}

/** Maximum number of acquaintances that are named for a step. */
const ACQUAINTANCES_SHOWN_MAX = 10;

/**
 * Returns those of the chains in which every party, and every relationship with an audience, is in
 * scope now. `own`: the viewer's acquaintances with which the chains were found.
 */
export async function visiblePaths(
  paths: readonly IntroductionPath[],
  loaders: Loaders,
  own?: OwnAcquaintances,
): Promise<readonly ShownPath[]> {
  const parties = paths.map(({ target, steps }) => [
    target,
    ...steps.flatMap(({ from, to }) => [from, to]),
  ]);
  const visible = new Set((await loadVisible(parties.flat(), loaders)).map(({ id }) => id));
  const shown = paths.filter((_, index) => parties[index]?.every((id) => visible.has(id)));
  const isWhole = await Promise.all(
    shown.map(async ({ steps }) => {
      const ids = new Set(steps.flatMap(({ relationshipIds = [] }) => relationshipIds));
      return (await Promise.all([...ids].map((id) => isInScope(id, loaders)))).every(Boolean);
    }),
  );
  return shown
    .filter((_, index) => isWhole[index])
    .map((path) => ({ ...path, steps: path.steps.map((step) => withAcquaintances(step, own)) }));
}

/** Adds the acquaintances that make a step: a hop from their party, which a chain leaves once. */
function withAcquaintances(step: PathStep, own: OwnAcquaintances | undefined): ShownStep {
  if (own === undefined || step.tie === undefined || step.from !== own.from) return step;
  const acquaintances = own.byParty.get(step.to)?.slice(0, ACQUAINTANCES_SHOWN_MAX);
  return acquaintances ? { ...step, accountId: own.accountId, acquaintances } : step;
}

/** Returns whether a relationship is in scope now; the port reads relationships by their ends. */
async function isInScope(relationshipId: string, { neighbours }: Loaders): Promise<boolean> {
  const parts = relationshipParts(relationshipId);
  if (parts === undefined) return false;
  const asked = { id: parts.from, types: [parts.type], direction: 'out' } as const;
  for await (const { relationship } of eachNeighbour(asked, (page) => neighbours.load(page))) {
    if (relationship.id === relationshipId) return true;
  }
  return false;
}

/** Returns the parts whose record is in scope now; a declaration, made by an end, has none. */
export async function visibleParts(
  parts: readonly TiePart[],
  loaders: Loaders,
): Promise<readonly TiePart[]> {
  const ids = parts.flatMap(({ nodeId }) => nodeId ?? []);
  const visible = new Set((await loadVisible(ids, loaders)).map(({ id }) => id));
  return parts.filter(({ nodeId }) => nodeId === undefined || visible.has(nodeId));
}
