import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/project-root.ts';

/** Kinds of pieces of a letter, in order. */
export const PIECE_KINDS = [
  'head',
  'to',
  'opening',
  'found',
  'intro',
  'lead',
  'carrier',
  'listing',
  'request',
  'logistics',
  'closing',
  'end',
  'sign',
  'quoted',
] as const;
/** One of {@link PIECE_KINDS}. */
export type PieceKind = (typeof PIECE_KINDS)[number];

/**
 * KNOWN: pieces that may be consulted when the analyser's words of letters are written. HELD_OUT:
 * pieces reserved for measuring.
 */
export type PieceHalf = 'KNOWN' | 'HELD_OUT';

/** Pieces or names by kind, in the order of their file. */
export type TextsByKind = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a file of this folder: rows of `kind<TAB>text`, `\n` between lines, `#` before a comment.
 */
export function readTexts(name: string): TextsByKind {
  const file = join(PROJECT_ROOT, 'evaluate', 'letters', name);
  const texts = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind = '', text = ''] = line.split('\t');
    const known = texts.get(kind) ?? [];
    texts.set(kind, [...known, text.replaceAll('\\n', '\n')]);
  }
  return texts;
}

/** Returns one half of the pieces: every second one of each kind. */
export function halfOf(pieces: TextsByKind, half: PieceHalf): TextsByKind {
  const rest = half === 'KNOWN' ? 0 : 1;
  return new Map(
    Array.from(pieces, ([kind, texts]) => [kind, texts.filter((_, at) => at % 2 === rest)]),
  );
}
