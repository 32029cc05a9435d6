import type { Viewer } from '../records/viewer.ts';
import type { Action } from './actions.ts';

/** Relations of a reader to a record. */
export const RELATIONS = ['ANYBODY', 'SELF'] as const;
/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number];

/** Rule of a field: readable with one of these relations to its record. */
export interface FieldRule {
  readonly read: readonly Relation[];
  /** Action that the reader must be allowed to do to ask for it: of a mutation. */
  readonly action?: Action;
}

/** Every reader who may see the record, which the read scope determines. */
export const ANYBODY: FieldRule = { read: ['ANYBODY'] };
/** The person whom the record is about. */
export const SELF: FieldRule = { read: ['SELF'] };

/** Returns the rule for the person whom the record is about, if they may do this. */
export function selfDoing(action: Action): FieldRule {
  return { read: ['SELF'], action };
}

/** Returns the rule for every reader who may do this. */
export function mayDo(action: Action): FieldRule {
  return { read: ['ANYBODY'], action };
}

/**
 * Returns true if a viewer may read a field of a record; undefined: a reader who is not signed in.
 */
export function mayRead({ read }: FieldRule, viewer: Viewer | undefined, record: unknown): boolean {
  return read.some((relation) => hasRelation(relation, viewer, record));
}

function hasRelation(relation: Relation, viewer: Viewer | undefined, record: unknown): boolean {
  if (relation === 'ANYBODY') return true;
  if (viewer === undefined || typeof record !== 'object' || record === null) return false;
  return Reflect.get(record, 'accountId') === viewer.accountId;
}
