import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/project-root.ts';

/** What a letter is made of, in the order in which it comes. */
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
/** See {@link PIECE_KINDS}. */
export type PieceKind = (typeof PIECE_KINDS)[number];

/**
 * KNOWN: what may be looked at when the analyser's words of letters are written; HELD_OUT: what is
 * left for measuring.
 */
export type PieceHalf = 'KNOWN' | 'HELD_OUT';

/** Pieces or names by kind, in the order of their file. */
export type TextsByKind = ReadonlyMap<string, readonly string[]>;

/** Rows of a file of this folder: `kind<TAB>text`, `\n` parts lines, `#` begins a comment. */
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

/** One half of the pieces: of each kind every second one. */
export function halfOf(pieces: TextsByKind, half: PieceHalf): TextsByKind {
  const rest = half === 'KNOWN' ? 0 : 1;
  return new Map(
    Array.from(pieces, ([kind, texts]) => [kind, texts.filter((_, at) => at % 2 === rest)]),
  );
}
