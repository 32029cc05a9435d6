import { labelOfId } from './ids.ts';
import type { NodeId, NodeLabel } from './nodes.ts';
import { narrowestVisibility, type Visibility } from './visibility.ts';

/**
 * Whom a record is for, as text: equal for the same people. A level alone is everybody (PUBLIC), or
 * nobody but the operator. Otherwise the narrowest level, then clauses, each behind a space: whoever
 * has a key of every clause is meant. Keys of one clause stand between commas: `GROUP:grp_…`.
 */
export type Audience = string;

/** What opens a clause of an {@link Audience}: a level and for whom, `ORGANIZATION:org_…`. */
export type AudienceKey = `${AudienceLevel}:${NodeId}`;

/** Labels of those that records of a level may be for. */
export const AUDIENCE_LABELS = {
  /** Its full members. */
  GROUP: ['Group'],
  /** Its own people. */
  ORGANIZATION: ['Organization'],
  /** The coordinators who look after it, or who belong to it. */
  COORDINATORS: ['Group', 'Organization'],
} as const satisfies Partial<Record<Visibility, readonly NodeLabel[]>>;

/** A level on which a record names whom it is for. */
export type AudienceLevel = keyof typeof AUDIENCE_LABELS;

/** What of a record says whom it is for. */
export interface AudienceStated {
  readonly visibility: Visibility;
  readonly audience?: readonly NodeId[];
}

/** What of a read scope opens audiences. */
export interface OpenAudiences {
  /** Levels that are open whomever they are for. */
  readonly levels: readonly Visibility[];
  readonly keys: readonly AudienceKey[];
}

/** Whether records of this visibility name whom they are for. */
export function isAudienceLevel(visibility: Visibility): visibility is AudienceLevel {
  return Object.hasOwn(AUDIENCE_LABELS, visibility);
}

/** Whether a list may stand as the audience of a record: other ids than these open nothing. */
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

/** Whom a record is for by what it states itself. */
export function statedAudience({ visibility, audience = [] }: AudienceStated): Audience {
  if (!isAudienceLevel(visibility) || audience.length === 0) return visibility;
  return `${visibility} ${audience.map((id) => `${visibility}:${id}`).join(',')}`;
}

/** Whom all of the audiences mean; everybody when none is given. */
export function narrowestAudience(...audiences: readonly Audience[]): Audience {
  const level = narrowestVisibility(...audiences.map(levelOf));
  const closed = audiences.some((one) => one !== 'PUBLIC' && clausesOf(one).length === 0);
  if (closed) return level;
  const clauses = new Set(audiences.flatMap(clausesOf));
  return [level, ...[...clauses].sort()].join(' ');
}

/** The narrowest level in it. What this program did not write is PRIVATE. */
export function levelOf(audience: Audience): Visibility {
  const space = audience.indexOf(' ');
  return narrowestVisibility((space < 0 ? audience : audience.slice(0, space)) as Visibility);
}

/** Whether it names whom it is for. */
export function isNamed(audience: Audience): boolean {
  return audience.includes(' ');
}

/** The levels and ids of the clauses; empty where it names nobody. */
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

/** Whether whoever has these keys is meant. */
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
