import type { FeedChange } from '../graph/store.ts';
import { TextIndex } from '../matching/index/text-index.ts';

/**
 * The product's text index without the names of holders: a name in a need is look-up, not
 * discovery, so no benchmark may use it.
 */
export class NamelessTextIndex extends TextIndex {
  override apply(changes: readonly FeedChange[]): void {
    super.apply(changes.map(withoutName));
  }
}

function withoutName(change: FeedChange): FeedChange {
  if (change.kind !== 'node') return change;
  const { node } = change;
  if (node.label !== 'Organization' && node.label !== 'Group') return change;
  return { ...change, node: { ...node, name: {} } };
}
