import { VISIBILITIES } from '../../graph/model/visibility.ts';
import type { ReadScope } from '../../graph/store.ts';

function scope(levels: ReadScope['levels']): ReadScope {
  return Object.freeze({ levels: Object.freeze([...levels]) }) as ReadScope;
}

/** What everybody may see: PUBLIC records only. Until accounts exist every question gets this. */
export const PUBLIC_SCOPE: ReadScope = scope(['PUBLIC']);

/** Everything. For the operator's own commands on this machine (import), never for a question. */
export const OPERATOR_SCOPE: ReadScope = scope(VISIBILITIES);
