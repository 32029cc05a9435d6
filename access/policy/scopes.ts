import { VISIBILITIES } from '../../graph/model/visibility.ts';
import type { ReadScope } from '../../graph/store.ts';
import type { Viewer } from '../records/viewer.ts';

function scope(levels: ReadScope['levels'], keys: ReadScope['keys'] = []): ReadScope {
  return Object.freeze({
    levels: Object.freeze([...levels]),
    keys: Object.freeze([...keys]),
  }) as ReadScope;
}

/** What everybody may see: PUBLIC records only. */
export const PUBLIC_SCOPE: ReadScope = scope(['PUBLIC']);

/** Everything. For the operator's own commands on this machine (import), never for a question. */
export const OPERATOR_SCOPE: ReadScope = scope(VISIBILITIES);

/**
 * What somebody may see, undefined for whoever is not signed in. Records for groups and
 * organisations do not say yet for which, and the index holds PUBLIC ones alone: whoever signs in
 * sees what everybody sees.
 */
export function scopeOf(_viewer: Viewer | undefined): ReadScope {
  return PUBLIC_SCOPE;
}
