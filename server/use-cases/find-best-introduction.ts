import type { NodeId } from '../../graph/model/nodes.ts';
import type { IntroductionPath } from '../../matching/paths/introduction-path.ts';
import type { Asker } from '../asking/asker.ts';
import { visiblePaths } from '../asking/visible-introductions.ts';
import { type MatchSource, sourceWords } from './input/source-question.ts';

/** Who wants to be introduced to whom, and what for. */
export interface BestIntroductionInput {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Null or missing: ties alone count. */
  readonly need?: MatchSource | null;
}

/**
 * The best chain; undefined where there is none, where a party of it is out of scope and where the
 * need is not there. Errors: BAD_USER_INPUT, those of the door of introductions.
 */
export async function findBestIntroduction(
  { from, to, need }: BestIntroductionInput,
  asker: Asker,
): Promise<IntroductionPath | undefined> {
  const { engine, loaders, deadline } = asker;
  const words = await sourceWords(need, asker);
  if (words === null) return undefined;
  const question = { from, to, first: 1, filter: {}, ...(words && { need: words }) };
  const found = engine.introductions.find(question, deadline);
  return (await visiblePaths(found?.paths ?? [], loaders))[0];
}
