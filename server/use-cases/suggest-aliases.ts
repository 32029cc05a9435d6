import type { GraphStore } from '../../graph/store.ts';
import { publicNodes } from '../../graph/transfer/public-nodes.ts';
import { type SuggestedAlias, SuggestedAliases } from '../../matching/index/suggested-aliases.ts';
import type { TaskWatch } from './task-watch.ts';

/**
 * Returns words that the public machines of one category have and others do not, at most `limit`,
 * those of the most machines first: aliases for a person to approve. Errors: those of the store,
 * the reason of the interruption.
 */
export async function suggestAliases(
  store: GraphStore,
  limit: number,
  watch: TaskWatch<'reading'>,
): Promise<readonly SuggestedAlias[]> {
  const aliases = new SuggestedAliases();
  const progress = watch.begin('reading');
  try {
    for await (const { nodes, read } of publicNodes(store)) {
      for (const node of nodes) aliases.add(node);
      progress.report(read, 0);
    }
  } finally {
    progress.end();
  }
  return aliases.list(limit);
}
