import { createHash } from 'node:crypto';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/** The position after one match of one question. */
export interface MatchPosition {
  readonly score: number;
  readonly holderId: string;
  /** Matches up to and with it; only in an order that is not that of the score. */
  readonly passed?: number;
}

/** A short name of a question: the same for the same question, another for any other. */
export function questionHash(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 22);
}

/** An opaque cursor that names the position, the question and the state of the index. */
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

/** Whether a cursor is one of this question. */
export function isCursorOf(hash: string, cursor: string): boolean {
  const parts = partsOf(cursor);
  return Array.isArray(parts) && parts[0] === hash;
}

/** The position that a cursor of this question names. Errors: BAD_USER_INPUT for any other. */
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

/** Place of the first match after the position; 0 without one, the end where none is left. */
export function pageStart(
  matches: readonly MatchPosition[],
  after: MatchPosition | undefined,
): number {
  if (after === undefined) return 0;
  if (after.passed !== undefined) {
    const place = matches.findIndex(({ holderId }) => holderId === after.holderId);
    // Whoever is gone since left its place to the next.
    return place < 0 ? Math.max(0, Math.min(after.passed - 1, matches.length)) : place + 1;
  }
  const next = matches.findIndex((one) => isAfter(one, after));
  return next < 0 ? matches.length : next;
}

/** Whether a match comes after the position in the order of the answer. */
function isAfter(match: MatchPosition, position: MatchPosition): boolean {
  if (match.score !== position.score) return match.score < position.score;
  return match.holderId > position.holderId;
}
