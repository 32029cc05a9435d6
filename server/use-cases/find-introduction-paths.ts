import type { NodeId } from '../../graph/model/nodes.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import { type ShownPath, visiblePaths } from '../asking/visible-introductions.ts';
import { type PathFilterInput, pathFilter } from './input/path-filter.ts';
import { type MatchSource, sourceWords } from './input/source-question.ts';
import { type Staleness, staleness } from './staleness.ts';

/** Ends of an introduction, filter and need. */
export interface IntroductionPathsInput {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Number of introducers. */
  readonly first: number;
  readonly via?: PathFilterInput | null;
  /** Null or missing: only ties count. */
  readonly need?: MatchSource | null;
}

/** Chains to one target, best first. */
export interface IntroductionPathsAnswer extends Staleness {
  readonly paths: readonly ShownPath[];
  readonly complete: boolean;
  readonly noneNeeded: boolean;
  /** Relationships with an audience for which none is needed; undefined: PUBLIC ones suffice. */
  readonly relationshipIds: readonly string[] | undefined;
}

/**
 * Finds chains that introduce `from` to `to`; only chains in which every party is in scope now.
 * Undefined if an end or the need does not exist or is not visible to the asker. Errors:
 * BAD_USER_INPUT, those of the entry point of introductions.
 */
export async function findIntroductionPaths(
  { from, to, first, via, need }: IntroductionPathsInput,
  asker: Asker,
): Promise<IntroductionPathsAnswer | undefined> {
  const { engine, scope, loaders, deadline } = asker;
  // An end that the store no longer returns does not exist, even if the index still has it.
  if ((await loadVisible([from, to], loaders)).length < 2) return undefined;
  const filter = pathFilter(via);
  const words = await sourceWords(need, asker);
  if (words === null) return undefined;
  const own = await asker.acquaintancesFrom?.(from);
  const question = {
    from,
    to,
    first,
    filter,
    ...(words && { need: words }),
    ...(own && { own: own.ties }),
  };
  const found = engine.introductions.find(question, scope, deadline);
  if (found === undefined) return undefined;
  const { paths, complete, noneNeeded = false, relationshipIds } = found;
  const visible = await visiblePaths(paths, loaders, own);
  return { paths: visible, complete, noneNeeded, relationshipIds, ...staleness(engine, []) };
}
