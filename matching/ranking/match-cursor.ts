import { createHash } from 'node:crypto';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/** Position after one match of one question. */
export interface MatchPosition {
  readonly score: number;
  readonly holderId: string;
  /** Number of matches up to and including this one; only in an order other than by score. */
  readonly passed?: number;
}

/** Returns a short hash of a question: the same for the same question, different for any other. */
export function questionHash(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 22);
}

/** Returns an opaque cursor of the position, the question and the state of the index. */
export function encodeCursor(hash: string, asOf: string, position: MatchPosition): string {
  const { score, holderId, passed } = position;
  const parts = [hash, asOf, score, holderId, ...(passed === undefined ? [] : [passed])];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function refuse(): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'matchCursorInvalid', parameters: {} });
}

function partsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Returns true if a cursor belongs to this question. */
export function isCursorOf(hash: string, cursor: string): boolean {
  const parts = partsOf(cursor);
  return Array.isArray(parts) && parts[0] === hash;
}

/**
 * Returns the position in a cursor of this question. Errors: BAD_USER_INPUT for any other cursor.
 */
export function decodeCursor(hash: string, cursor: string): MatchPosition {
  const parts = partsOf(cursor);
  if (!Array.isArray(parts) || parts.length < 4 || parts.length > 5) throw refuse();
  const [ownHash, asOf, score, holderId, passed]: unknown[] = parts;
  if (ownHash !== hash || typeof asOf !== 'string') throw refuse();
  if (typeof score !== 'number' || typeof holderId !== 'string') throw refuse();
  if (passed === undefined) return { score, holderId };
  if (typeof passed !== 'number' || !Number.isInteger(passed)) throw refuse();
  return { score, holderId, passed };
}

/**
 * Returns the index of the first match after the position: 0 without one, the end if none is left.
 */
export function pageStart(
  matches: readonly MatchPosition[],
  after: MatchPosition | undefined,
): number {
  if (after === undefined) return 0;
  if (after.passed !== undefined) {
    const place = matches.findIndex(({ holderId }) => holderId === after.holderId);
    // A match that has since disappeared left its place to the next one.
    return place < 0 ? Math.max(0, Math.min(after.passed - 1, matches.length)) : place + 1;
  }
  const next = matches.findIndex((one) => isAfter(one, after));
  return next < 0 ? matches.length : next;
}

/** Returns true if a match comes after the position in the order of the answer. */
function isAfter(match: MatchPosition, position: MatchPosition): boolean {
  if (match.score !== position.score) return match.score < position.score;
  return match.holderId > position.holderId;
}
