import { createHash } from 'node:crypto';
import { PIECE_KINDS, type PieceKind, type TextsByKind } from './letter-pieces.ts';

/** Texts from which letters are composed. */
export interface LetterTexts {
  readonly pieces: TextsByKind;
  readonly names: TextsByKind;
  /** Beginning of a list item: `- ` or `・`. */
  readonly bullet: string;
  /** Separator of the sentences of a paragraph. */
  readonly space: string;
}

/**
 * Number of pieces of each kind in a letter; a number below 1 is the share of letters that have
 * one.
 */
const PIECES: Readonly<Record<PieceKind, number>> = {
  head: 0.5,
  to: 1,
  opening: 2,
  found: 0.5,
  intro: 2,
  lead: 2,
  carrier: 1,
  listing: 1,
  request: 1,
  logistics: 2,
  closing: 2,
  end: 0.6,
  sign: 1,
  quoted: 0.25,
};
/** Every third letter has lines wrapped at the width of a mail program's window. */
const WRAPPED_LINE = { every: 3, charactersMax: 34 };

/**
 * Composes a letter around the things asked for; the same key gives the same letter. One thing is
 * put into a sentence, several into a list.
 */
export function composeLetter(
  asked: readonly string[],
  key: string,
  { pieces, names, bullet, space }: LetterTexts,
): string {
  const one = asked.length === 1;
  const paragraphs = PIECE_KINDS.filter((kind) => kind !== (one ? 'listing' : 'carrier')).map(
    (kind) => choose(pieces.get(kind) ?? [], PIECES[kind], `${key} ${kind}`).join(space),
  );
  const named = (text: string) =>
    text
      .replaceAll('{x}', asked[0] ?? '')
      .replaceAll('{list}', asked.map((each) => bullet + each).join('\n'))
      .replaceAll(/\{(\w+)\}/g, (_, kind: string) =>
        choose(names.get(kind) ?? [], 1, `${key} ${kind}`).join(''),
      );
  const letter = named(paragraphs.filter((text) => text !== '').join('\n\n'));
  return draw(`${key} wrapped`) % WRAPPED_LINE.every === 0 ? wrapped(letter) : letter;
}

/** Chooses `count` different texts, in an order determined by the key. */
function choose(texts: readonly string[], count: number, key: string): string[] {
  if (count < 1 && (draw(`${key} any`) % 1000) / 1000 >= count) return [];
  const left = [...texts];
  return Array.from({ length: Math.min(Math.ceil(count), texts.length) }, (_, at) =>
    left.splice(draw(`${key} ${at}`) % left.length, 1),
  ).flat();
}

/** Returns a non-negative integer that depends on the key only. */
function draw(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0);
}

/** Breaks Japanese lines anywhere, as a mail program does. */
function wrapped(letter: string): string {
  return letter
    .split('\n')
    .map((line) =>
      line.replace(new RegExp(`([^\\x00-\\x7f]{${WRAPPED_LINE.charactersMax}})(?=.)`, 'g'), '$1\n'),
    )
    .join('\n');
}
