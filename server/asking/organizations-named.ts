import type { NodeId } from '../../graph/model/nodes.ts';
import type { ReadScope } from '../../graph/store.ts';
import { statedName } from '../../language/names/stated-name.ts';
import type { Deadline } from '../../matching/limits/deadline.ts';
import type { Engine } from '../engine/engine.ts';
import { loadVisible, ofLabel } from './load-visible.ts';
import type { Loaders } from './loaders.ts';

/** Parts of one request with which names are read. */
export interface NameReading {
  readonly engine: Pick<Engine, 'views'>;
  readonly scope: ReadScope;
  readonly deadline: Deadline;
  readonly loaders: Loaders;
}

/**
 * Returns the organisation in scope of each of these names, by its {@link statedName}: a legal form
 * counts. A name that no organisation has, or that several have, is missing. Error:
 * DEADLINE_EXCEEDED.
 */
export async function organizationsNamed(
  names: readonly string[],
  { engine, scope, deadline, loaders }: NameReading,
): Promise<ReadonlyMap<string, NodeId>> {
  const byName = new Map<string, NodeId | undefined>();
  const ids = engine.views.namesOf(scope).namesakes(names, 'Organization', deadline);
  for (const { id, name } of ofLabel(await loadVisible(ids, loaders), 'Organization')) {
    for (const own of new Set(Object.values(name).map(statedName))) {
      byName.set(own, byName.has(own) ? undefined : id);
    }
  }
  return new Map([...byName].flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));
}
