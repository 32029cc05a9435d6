import type { GraphNode } from '../../graph/model/nodes.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { type TermSpan, termSpans } from '../analysis/term-spans.ts';
import { type DocumentField, documentFields } from '../index/document-text.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { ExplanationEvidence, TextSpan } from './explanation.ts';
import type { Namings } from './term-nodes.ts';

/** Maximum number of documents quoted per text. */
export const QUOTED_DOCUMENTS_MAX = 3;

/** Maximum length of a quotation in UTF-16 code units; a longer field is cut around the match. */
const QUOTE_MAX = 160;
/** Code units before the match that are kept when a field is cut. */
const LEAD = 40;
/** Maximum length of a word that a cut keeps whole. */
const WORD_MAX = 30;
/** Maximum number of quotations of one record. */
const QUOTES_MAX = 2;

/** Quotations and terms of a need that a record has. */
export interface Quoted {
  readonly evidence: readonly ExplanationEvidence[];
  /** Terms of the need that the record has. */
  readonly terms: ReadonlySet<string>;
  /** Concepts by whose own names it has those terms that are concepts. */
  readonly namings: Namings;
}

interface FieldMatch {
  readonly field: DocumentField;
  readonly spans: readonly TermSpan[];
  readonly weight: number;
}

/**
 * Quotes the words of a record that a need asks for, from the fields that say most. Checks the
 * deadline at each field: one of 2,000 characters takes about a millisecond.
 */
export function quoteRecord(
  node: GraphNode,
  weights: ReadonlyMap<string, number>,
  deadline: Deadline,
): Quoted {
  const terms = new Set<string>();
  const namings = new Map<string, Set<string>>();
  const isWanted = (term: string) => weights.has(term) || term.startsWith(CONCEPT_MARK);
  const matches = documentFields(node)
    .map((field): FieldMatch => {
      deadline.check();
      const all = termSpans(field.text, isWanted);
      addNamings(all, weights, namings);
      const spans = all.filter(({ term }) => weights.has(term));
      const found = new Set(spans.map(({ term }) => term));
      for (const term of found) terms.add(term);
      const weight = [...found].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
      return { field, spans: spans.filter(isReason), weight };
    })
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => b.weight - a.weight);
  const evidence = matches.slice(0, QUOTES_MAX).map(({ field, spans }) => ({
    record: node,
    field: field.field,
    ...cut(field.text, mergeSpans(spans)),
  }));
  return { evidence, terms, namings };
}

/**
 * Quotes the beginning of a record's text, without the name of a holder; undefined if there is
 * none.
 */
export function quoteBeginning(node: GraphNode): ExplanationEvidence | undefined {
  const field = documentFields(node).find(({ isHolderName }) => !isHolderName);
  if (field === undefined) return undefined;
  return { record: node, field: field.field, ...cut(field.text, []) };
}

/**
 * Adds the namings: of the concepts at one position the first is named there, the others are
 * broader.
 */
function addNamings(
  spans: readonly TermSpan[],
  weights: ReadonlyMap<string, number>,
  namings: Map<string, Set<string>>,
): void {
  let named: TermSpan | undefined;
  for (const span of spans) {
    if (!span.term.startsWith(CONCEPT_MARK)) continue;
    if (named?.start !== span.start || named.end !== span.end) named = span;
    if (!weights.has(span.term)) continue;
    namings.set(span.term, (namings.get(span.term) ?? new Set()).add(named.term));
  }
}

/**
 * Returns false for a single character: it matches everywhere, which a person would not accept as a
 * reason.
 */
function isReason({ term }: TermSpan): boolean {
  return term.startsWith(CONCEPT_MARK) || term.length > 1;
}

function mergeSpans(spans: readonly TermSpan[]): TextSpan[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Returns the quotation and its spans: the whole text, or the part around the longest match. */
function cut(
  text: string,
  spans: readonly TextSpan[],
): { readonly quote: string; readonly spans: readonly TextSpan[] } {
  if (text.length <= QUOTE_MAX) return { quote: text, spans };
  const best = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), {
    start: 0,
    end: 0,
  });
  const start = wholeWord(text, Math.max(0, Math.min(best.start - LEAD, text.length - QUOTE_MAX)));
  const end = wholeWord(text, Math.min(text.length, start + QUOTE_MAX));
  return {
    quote: text.slice(start, end),
    spans: spans
      .map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }))
      .filter((span) => span.end > span.start),
  };
}

/** Moves a position back to the start of the character, or word of Latin letters, around it. */
function wholeWord(text: string, at: number): number {
  let place = at;
  while (at - place < WORD_MAX && isInside(text, place)) place -= 1;
  return isInside(text, place) ? at - (isLowSurrogate(text, at) ? 1 : 0) : place;
}

function isInside(text: string, place: number): boolean {
  if (place <= 0 || place >= text.length) return false;
  const around = text.slice(place - 1, place + 1);
  return isLowSurrogate(text, place) || /^[\p{Script=Latin}\p{Nd}]{2}$/u.test(around);
}

function isLowSurrogate(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff;
}
