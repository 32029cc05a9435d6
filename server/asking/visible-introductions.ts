import type { IntroductionPath } from '../../matching/paths/introduction-path.ts';
import type { TiePart } from '../../matching/paths/tie-evidence.ts';
import { loadVisible } from './load-visible.ts';
import type { Loaders } from './loaders.ts';

/** Those of some chains whose every party is in scope now. */
export async function visiblePaths(
  paths: readonly IntroductionPath[],
  loaders: Loaders,
): Promise<readonly IntroductionPath[]> {
  const parties = paths.map(({ target, steps }) => [
    target,
    ...steps.flatMap(({ from, to }) => [from, to]),
  ]);
  const visible = new Set((await loadVisible(parties.flat(), loaders)).map(({ id }) => id));
  return paths.filter((_, index) => parties[index]?.every((id) => visible.has(id)));
}

/** Those of some parts whose record is in scope now; a declaration is made by an end of the step. */
export async function visibleParts(
  parts: readonly TiePart[],
  loaders: Loaders,
): Promise<readonly TiePart[]> {
  const ids = parts.flatMap(({ nodeId }) => nodeId ?? []);
  const visible = new Set((await loadVisible(ids, loaders)).map(({ id }) => id));
  return parts.filter(({ nodeId }) => nodeId === undefined || visible.has(nodeId));
}
