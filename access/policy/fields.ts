import type { Viewer } from '../records/viewer.ts';
import type { Action } from './actions.ts';

/** What somebody can be to what is read. */
export const RELATIONS = ['ANYBODY', 'SELF'] as const;
/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number];

/** Who may read a field: whoever has one of these relations to its record. */
export interface FieldRule {
  readonly read: readonly Relation[];
  /** What one must be allowed to do to ask for it: of a mutation. */
  readonly action?: Action;
}

/** Whoever may see the record, which its read scope says. */
export const ANYBODY: FieldRule = { read: ['ANYBODY'] };
/** The person whom the record is about. */
export const SELF: FieldRule = { read: ['SELF'] };

/** Whoever may do this. */
export function mayDo(action: Action): FieldRule {
  return { read: ['ANYBODY'], action };
}

/** Whether somebody may read a field of a record; undefined: whoever is not signed in. */
export function mayRead({ read }: FieldRule, viewer: Viewer | undefined, record: unknown): boolean {
  return read.some((relation) => hasRelation(relation, viewer, record));
}

function hasRelation(relation: Relation, viewer: Viewer | undefined, record: unknown): boolean {
  if (relation === 'ANYBODY') return true;
  if (viewer === undefined || typeof record !== 'object' || record === null) return false;
  return Reflect.get(record, 'accountId') === viewer.accountId;
}
