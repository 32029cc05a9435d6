import type { NodeId } from '../../graph/model/nodes.ts';
import type { IntroductionPath } from '../../matching/paths/introduction-path.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import { visiblePaths } from '../asking/visible-introductions.ts';
import { type PathFilterInput, pathFilter } from './input/path-filter.ts';
import { type MatchSource, sourceWords } from './input/source-question.ts';
import { type Staleness, staleness } from './staleness.ts';

/** Who wants to be introduced to whom, through whom and what for. */
export interface IntroductionPathsInput {
  readonly from: NodeId;
  readonly to: NodeId;
  /** How many introducers. */
  readonly first: number;
  readonly via?: PathFilterInput | null;
  /** Null or missing: ties alone count. */
  readonly need?: MatchSource | null;
}

/** Chains to one target, best first. */
export interface IntroductionPathsAnswer extends Staleness {
  readonly paths: readonly IntroductionPath[];
  readonly complete: boolean;
  readonly noneNeeded: boolean;
}

/**
 * Who can introduce `from` to `to`; only chains whose every party is in scope now. Undefined when
 * an end or the need is not there or not the asker's to see. Errors: BAD_USER_INPUT, those of the
 * door of introductions.
 */
export async function findIntroductionPaths(
  { from, to, first, via, need }: IntroductionPathsInput,
  asker: Asker,
): Promise<IntroductionPathsAnswer | undefined> {
  const { engine, loaders, deadline } = asker;
  // An end that the store no longer shows is not there, whatever the index still holds.
  if ((await loadVisible([from, to], loaders)).length < 2) return undefined;
  const filter = pathFilter(via);
  const words = await sourceWords(need, asker);
  if (words === null) return undefined;
  const question = { from, to, first, filter, ...(words && { need: words }) };
  const found = engine.introductions.find(question, deadline);
  if (found === undefined) return undefined;
  const { paths, complete, noneNeeded = false } = found;
  const visible = await visiblePaths(paths, loaders);
  return { paths: visible, complete, noneNeeded, ...staleness(engine, []) };
}
