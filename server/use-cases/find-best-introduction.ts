import type { NodeId } from '../../graph/model/nodes.ts';
import type { Asker } from '../asking/asker.ts';
import { type ShownPath, visiblePaths } from '../asking/visible-introductions.ts';
import { type MatchSource, sourceWords } from './input/source-question.ts';

/** Ends of an introduction, and its need. */
export interface BestIntroductionInput {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Null or missing: only ties count. */
  readonly need?: MatchSource | null;
}

/**
 * Returns the best chain; undefined if there is none, if one of its parties is out of scope or if
 * the need does not exist. Errors: BAD_USER_INPUT, those of the entry point of introductions.
 */
export async function findBestIntroduction(
  { from, to, need }: BestIntroductionInput,
  asker: Asker,
): Promise<ShownPath | undefined> {
  const { engine, scope, loaders, deadline } = asker;
  const words = await sourceWords(need, asker);
  if (words === null) return undefined;
  const own = await asker.acquaintancesFrom?.(from);
  const question = {
    from,
    to,
    first: 1,
    filter: {},
    ...(words && { need: words }),
    ...(own && { own: own.ties }),
  };
  const found = engine.introductions.find(question, scope, deadline);
  return (await visiblePaths(found?.paths ?? [], loaders, own))[0];
}
