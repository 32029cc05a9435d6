import { CatalyzerError } from './errors/catalyzer-error.ts';

/** Encodes a keyset position as opaque text. */
export function encodeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * Returns the position that {@link encodeCursor} wrote, of this many parts; otherwise
 * BAD_USER_INPUT.
 */
export function decodeCursor(cursor: string, parts: number): readonly string[] {
  const position = parsed(Buffer.from(cursor, 'base64url').toString());
  if (
    Array.isArray(position) &&
    position.length === parts &&
    position.every((part) => typeof part === 'string')
  ) {
    return position;
  }
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'badCursor', parameters: { value: cursor } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
