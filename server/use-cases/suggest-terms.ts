import type { GraphStore } from '../../graph/store.ts';
import { publicNodes } from '../../graph/transfer/public-nodes.ts';
import { type SuggestedTerm, SuggestedTerms } from '../../matching/index/suggested-terms.ts';
import type { TaskWatch } from './task-watch.ts';

const LANGUAGES = ['ja', 'en'] as const;

/**
 * Returns the frequent terms of the store's public records that have no concept, at most `limit` of
 * each language, the most frequent first. Errors: those of the store, the reason of the
 * interruption.
 */
export async function suggestTerms(
  store: GraphStore,
  limit: number,
  watch: TaskWatch<'reading'>,
): Promise<readonly SuggestedTerm[]> {
  const terms = new SuggestedTerms();
  const progress = watch.begin('reading');
  try {
    for await (const { nodes, read } of publicNodes(store)) {
      for (const node of nodes) terms.add(node);
      progress.report(read, 0);
    }
  } finally {
    progress.end();
  }
  return LANGUAGES.flatMap((language) => terms.mostFrequent(language, limit));
}
