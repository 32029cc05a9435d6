import { createHash } from 'node:crypto';
import { PIECE_KINDS, type PieceKind, type TextsByKind } from './letter-pieces.ts';

/** What letters are composed from. */
export interface LetterTexts {
  readonly pieces: TextsByKind;
  readonly names: TextsByKind;
  /** `- ` or `・`: what a line of a list begins with. */
  readonly bullet: string;
  /** Parts sentences of one paragraph. */
  readonly space: string;
}

/** How many pieces of a kind a letter has; a share below 1: so many of all letters have one. */
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
/** Every third letter has lines that end where the mail program's window ended. */
const WRAPPED_LINE = { every: 3, charactersMax: 34 };

/**
 * A letter around what is asked for, the same for the same key. One thing stands in a sentence,
 * several in a list.
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

/** So many different ones of the texts, in an order of their own. */
function choose(texts: readonly string[], count: number, key: string): string[] {
  if (count < 1 && (draw(`${key} any`) % 1000) / 1000 >= count) return [];
  const left = [...texts];
  return Array.from({ length: Math.min(Math.ceil(count), texts.length) }, (_, at) =>
    left.splice(draw(`${key} ${at}`) % left.length, 1),
  ).flat();
}

/** A whole number from 0 that only the key decides. */
function draw(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0);
}

/** Japanese lines are broken anywhere, as a mail program does. */
function wrapped(letter: string): string {
  return letter
    .split('\n')
    .map((line) =>
      line.replace(new RegExp(`([^\\x00-\\x7f]{${WRAPPED_LINE.charactersMax}})(?=.)`, 'g'), '$1\n'),
    )
    .join('\n');
}
