import { TEXT_CHARACTERS_MAX } from '../../language/normalize-text.ts';
import { LEFT_OUT_KINDS } from '../analysis/letters/letter-zones.ts';
import { readLetter } from '../analysis/letters/read-letter.ts';
import { readAskedHolder } from '../need/asked-holder.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { readPlaces } from '../places/read-places.ts';
import { analyzeNeed, hasSubject } from '../retrieval/analyze-need.ts';
import { kindOfWords } from './kind-of-words.ts';
import {
  type IsKnownWord,
  misspeltTerms,
  misspeltWords,
  type SpellingSuggestion,
  SUGGESTIONS_MAX,
} from './misspelt-words.ts';
import { type NamedPiece, namedPieces } from './named-pieces.ts';
import type { FoundPart, NeedPart } from './need-part.ts';
import { partOffers } from './part-offers.ts';
import { readLabels } from './read-labels.ts';
import { type FindGroups, readMemberships } from './read-memberships.ts';
import {
  readCertificateParts,
  readCounts,
  readDates,
  readPrices,
  readQuantityParts,
  readSizes,
  readUseModes,
} from './read-terms-of-trade.ts';
import { spelt } from './spelt-terms.ts';

/** Tools that a need is read with. */
export interface ReadWith {
  readonly gazetteer: Gazetteer;
  readonly findGroups: FindGroups;
  /** Returns the text with words that the records write in other kana written as they are there. */
  readonly asRecorded: (text: string) => string;
  readonly isKnown: IsKnownWord;
}

/** Reading of a need: the one that answers and `readNeed` share. */
export interface NeedReading {
  /** The parts in the order of the text; they do not overlap. */
  readonly parts: readonly NeedPart[];
  /** The text, with spaces for what is asked for in another way than by words. */
  readonly words: string;
  /** Text that is searched: the words, or the need itself if they name nothing. */
  readonly searched: string;
  /**
   * True for a long text that is not a letter, such as the description of a project: its places and
   * firms are mostly those of the work, and are not asked for.
   */
  readonly isProse: boolean;
  /** Words and compounds that name what is asked for, in the kana of the records. */
  readonly pieces: readonly NamedPiece[];
  /**
   * Words that are probably misspelt, in the order of the text; they are read unchanged, except
   * inside a term of several words.
   */
  readonly suggestions: readonly SpellingSuggestion[];
}

/**
 * Reads the requests of a need, in Japanese, English or both, and the kind of each part. Greetings,
 * the writer's own business, labels of forms, signatures and quoted mails are parts that are
 * dropped. Linear time.
 */
export function readParts(whole: string, readWith: ReadWith): NeedReading {
  const text = whole.slice(0, TEXT_CHARACTERS_MAX);
  const { matter, spans } = readLetter(text);
  const isProse = spans.length === 0 && text.length > ASKING_CHARACTERS_MAX;
  const labels = readLabels(matter);
  const own = apart(
    [
      ...labels.filter(({ kind }) => kind !== 'LABEL'),
      ...readMemberships(matter, readWith.findGroups),
      ...readPlaces(matter, readWith.gazetteer).map(
        (place): FoundPart => ({ kind: 'PLACE', place, ...place.said }),
      ),
      ...readSizes(matter),
      ...readHolders(matter),
      ...readUseModes(matter),
      ...readCertificateParts(matter),
      ...readPrices(matter),
      ...readDates(matter),
      ...readQuantityParts(matter),
      ...readCounts(matter),
      ...labels.filter(({ kind }) => kind === 'LABEL'),
    ],
    text.length,
  );
  const words = withoutStretches(
    text,
    own.filter(
      ({ kind, isSearched }) => isSearched !== true && !(isProse && MENTIONED_KINDS.has(kind)),
    ),
  );
  const unnamed = withoutStretches(matter, own);
  const misspelt = isProse ? [] : misspeltTerms(unnamed, readWith.isKnown);
  const meant = spelt(unnamed, misspelt);
  const pieces = piecesOf(meant.text, readWith).map((piece) => meant.inOriginal(piece));
  const nouns = pieces.map((piece): FoundPart => {
    const concepts = piece.parts.flatMap(({ concept }) => concept ?? []);
    return {
      kind: kindOfWords(text.slice(piece.start, piece.end), concepts),
      start: piece.start,
      end: piece.end,
    };
  });
  const dropped = spans.flatMap(({ kind, start, end }): FoundPart[] =>
    kind === 'MATTER' ? [] : [{ kind, start, end }],
  );
  const found = [...own, ...nouns, ...dropped].sort((a, b) => a.start - b.start || a.end - b.end);
  const offers = partOffers(text, found);
  return {
    parts: found.map(({ isSearched: _, ...part }, at) => ({
      ...part,
      offer: isDropped(part) ? 'DROPPED' : (offers[at] ?? 'SHOULD'),
      text: text.slice(part.start, part.end),
    })),
    words,
    searched: spelt(hasSubject(words) ? words : text, misspelt).text,
    isProse,
    pieces,
    // Compares with the whole vocabulary, and most readings never need it.
    get suggestions() {
      const others = misspeltWords(unnamed, readWith.isKnown);
      const isNew = ({ start }: SpellingSuggestion) => misspelt.every((one) => one.start !== start);
      return [...misspelt, ...others.filter(isNew)]
        .slice(0, SUGGESTIONS_MAX)
        .sort((a, b) => a.start - b.start);
    },
  };
}

/** Needs that are typed in a line or two ask for somebody in each sentence. */
const ASKING_CHARACTERS_MAX = 200;
/** Kinds that prose only mentions. */
const MENTIONED_KINDS: ReadonlySet<string> = new Set(['PLACE', 'COMPANY_SIZE']);
const DROPPED: ReadonlySet<string> = new Set(['LABEL', ...LEFT_OUT_KINDS]);

function isDropped({ kind }: Pick<FoundPart, 'kind'>): boolean {
  return DROPPED.has(kind);
}

function readHolders(matter: string): FoundPart[] {
  const holder = readAskedHolder(matter);
  if (holder === undefined) return [];
  return [{ kind: 'HOLDER_KIND', holder, start: holder.start, end: holder.end }];
}

/** Keeps the first in the list of parts that overlap. */
function apart(parts: readonly FoundPart[], length: number): FoundPart[] {
  const taken = new Uint8Array(length);
  return parts.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

function withoutStretches(text: string, stretches: readonly FoundPart[]): string {
  let rest = '';
  let copied = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    rest += text.slice(copied, start) + text.slice(start, end).replace(/[^\n]/gu, ' ');
    copied = end;
  }
  return rest + text.slice(copied);
}

/** Uses the kana of the records only if they take as much room as the words. */
function piecesOf(named: string, { asRecorded }: ReadWith): NamedPiece[] {
  const recorded = asRecorded(named);
  const text = recorded.length === named.length ? recorded : named;
  const isTerm = new Set(analyzeNeed(text).terms.map(({ term }) => term));
  return hasSubject(text) ? namedPieces(text, (term) => isTerm.has(term)) : [];
}
