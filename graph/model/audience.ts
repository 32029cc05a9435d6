import { labelOfId } from './ids.ts';
import type { NodeId, NodeLabel } from './nodes.ts';
import { narrowestVisibility, type Visibility } from './visibility.ts';

/**
 * Audience of a record, as text: equal for the same people. A level alone means everybody (PUBLIC),
 * or nobody but the operator. Otherwise the narrowest level, then clauses, each after a space: a
 * viewer with a key of every clause is included. Keys of one clause are separated by commas:
 * `GROUP:grp_…`.
 */
export type Audience = string;

/** Key that opens a clause of an {@link Audience}: a level and an id, `ORGANIZATION:org_…`. */
export type AudienceKey = `${AudienceLevel}:${NodeId}`;

/** Labels of the nodes that records of a level may be for. */
export const AUDIENCE_LABELS = {
  /** Its full members. */
  GROUP: ['Group'],
  /** Its own people. */
  ORGANIZATION: ['Organization'],
  /** The coordinators who look after it, or who belong to it. */
  COORDINATORS: ['Group', 'Organization'],
} as const satisfies Partial<Record<Visibility, readonly NodeLabel[]>>;

/** Level at which a record names its audience. */
export type AudienceLevel = keyof typeof AUDIENCE_LABELS;

/** Fields of a record that state its audience. */
export interface AudienceStated {
  readonly visibility: Visibility;
  readonly audience?: readonly NodeId[];
}

/** Part of a read scope that opens audiences. */
export interface OpenAudiences {
  /** Levels that are open whatever the audience. */
  readonly levels: readonly Visibility[];
  readonly keys: readonly AudienceKey[];
}

/** Returns true if records of this visibility name their audience. */
export function isAudienceLevel(visibility: Visibility): visibility is AudienceLevel {
  return Object.hasOwn(AUDIENCE_LABELS, visibility);
}

/** Returns true if a list may be the audience of a record: other ids than these open nothing. */
export function isAudience(visibility: Visibility, ids: readonly unknown[]): boolean {
  if (!isAudienceLevel(visibility) || ids.length === 0) return false;
  const labels: readonly NodeLabel[] = AUDIENCE_LABELS[visibility];
  return ids.every((id, place) => {
    if (typeof id !== 'string' || !/^[^\s:,]+$/u.test(id)) return false;
    const label = labelOfId(id);
    const before = ids[place - 1];
    return label !== undefined && labels.includes(label) && (place === 0 || String(before) < id);
  });
}

/** Returns the audience that a record itself states. */
export function statedAudience({ visibility, audience = [] }: AudienceStated): Audience {
  if (!isAudienceLevel(visibility) || audience.length === 0) return visibility;
  return `${visibility} ${audience.map((id) => `${visibility}:${id}`).join(',')}`;
}

/**
 * Returns the audience of the people that all of the audiences include; everybody when none is
 * given.
 */
export function narrowestAudience(...audiences: readonly Audience[]): Audience {
  const level = narrowestVisibility(...audiences.map(levelOf));
  const closed = audiences.some((one) => one !== 'PUBLIC' && clausesOf(one).length === 0);
  if (closed) return level;
  const clauses = new Set(audiences.flatMap(clausesOf));
  return [level, ...[...clauses].sort()].join(' ');
}

/** Returns the narrowest level in it; PRIVATE if this program did not write it. */
export function levelOf(audience: Audience): Visibility {
  const space = audience.indexOf(' ');
  return narrowestVisibility((space < 0 ? audience : audience.slice(0, space)) as Visibility);
}

/** Returns true if it names its people. */
export function isNamed(audience: Audience): boolean {
  return audience.includes(' ');
}

/** Returns the levels and ids of the clauses; empty if it names none. */
export function audienceParts(audience: Audience): readonly {
  readonly level: AudienceLevel;
  readonly ids: readonly NodeId[];
}[] {
  return clausesOf(audience).flatMap((clause) => {
    const keys = clause.split(',').map((key) => key.split(':'));
    const level = keys[0]?.[0] as Visibility;
    return isAudienceLevel(level) ? [{ level, ids: keys.map(([, id = '']) => id) }] : [];
  });
}

/** Returns true if a viewer with these levels and keys is included. */
export function isOpenTo(audience: Audience, { levels, keys }: OpenAudiences): boolean {
  const clauses = clausesOf(audience);
  const byKeys = () =>
    clauses.length > 0 &&
    clauses.every((clause) => clause.split(',').some((key) => keys.some((own) => own === key)));
  return levels.includes(levelOf(audience)) || (keys.length > 0 && byKeys());
}

function clausesOf(audience: Audience): readonly string[] {
  return isNamed(audience) ? audience.split(' ').slice(1) : [];
}
