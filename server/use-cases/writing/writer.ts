import type { Viewer } from '../../../access/records/viewer.ts';
import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import type { ReadScope, StoredNode } from '../../../graph/store.ts';
import type { Deadline } from '../../../matching/limits/deadline.ts';
import type { Engine } from '../../engine/engine.ts';

/** Viewer who writes, with scope and engine. */
export interface Writer {
  readonly viewer: Viewer;
  readonly scope: ReadScope;
  readonly engine: Pick<Engine, 'reader' | 'commit' | 'now' | 'access' | 'reviews' | 'views'>;
  /** Checked by synchronous loops. */
  readonly deadline: Deadline;
  /** Identifies the request in the audit log. */
  readonly requestId: string;
}

/** Returns the record as the writer sees it; undefined if it does not exist or is not in scope. */
export async function findVisible(
  id: NodeId,
  { engine, scope }: Pick<Writer, 'scope'> & { readonly engine: Pick<Engine, 'reader'> },
): Promise<StoredNode | undefined> {
  const [node] = await engine.reader.getNodes([id], scope);
  return node;
}

/** Returns the day of the write, YYYY-MM-DD. */
export function today({ engine }: Writer): string {
  return engine.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Returns the name of an organisation as a source states it. */
export function documentName(owner: StoredNode): string {
  const name: LocalizedText | undefined = owner.label === 'Organization' ? owner.name : undefined;
  return name?.ja ?? name?.en ?? owner.id;
}
