import type { HolderFacts } from '../index/record-facts.ts';
import type { MatchSentence } from './match-sentences.ts';

/** Number of top places that are reordered; the rest of the list stays in score order. */
export const SLATE_SIZE = 20;
/**
 * Maximum share of its score that a holder loses for resembling one ranked above it. Judged: a
 * third of the score is about the step between a right and a nearly right answer.
 */
export const LIKENESS_COST = 0.3;

/** Facts by which two holders are compared. */
export interface ComparedHolder {
  /** Record numbers of the documents that support it. */
  readonly records: ReadonlySet<number>;
  /** Groups of which it is a member. */
  readonly groups: ReadonlySet<string>;
  readonly prefecture: HolderFacts['prefecture'];
  /** Indexes of the requirements that it meets; empty if fewer than two are asked. */
  readonly parts: ReadonlySet<number>;
}

/**
 * Returns the likeness of two holders, 0..1: the mean of what they share of their records, groups
 * and covered parts (each the size of the intersection divided by that of the union, 0 if both are
 * empty) and of whether they are in the same prefecture. Symmetric; 1 only if they share all of it.
 */
export function likeness(one: ComparedHolder, other: ComparedHolder): number {
  const place = one.prefecture !== undefined && one.prefecture === other.prefecture ? 1 : 0;
  const parts = [
    shared(one.records, other.records),
    shared(one.groups, other.groups),
    place,
    ...(one.parts.size + other.parts.size > 0 ? [shared(one.parts, other.parts)] : []),
  ];
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function shared<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  let both = 0;
  for (const item of one) if (other.has(item)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

/** List in display order. */
export interface Slate<Item> {
  readonly items: readonly Item[];
  /** Place by score, from 0, of each item that was moved. */
  readonly movedFrom: ReadonlyMap<Item, number>;
}

/**
 * Puts different holders first (maximal marginal relevance, Carbonell and Goldstein 1998): each
 * place goes to the holder with the highest score · (1 − {@link LIKENESS_COST} · likeness to the
 * most similar one above). `items` are sorted by score, best first. Laws: the first
 * {@link SLATE_SIZE} are permuted and the rest stay; the first stays first; a holder placed before
 * a better one has at least 1 − LIKENESS_COST of its score.
 */
export function diversify<Item extends { readonly score: number }>(
  items: readonly Item[],
  likeableOf: (item: Item) => ComparedHolder,
): Slate<Item> {
  const left = items.slice(0, SLATE_SIZE).map((item, place) => ({
    item,
    place,
    likeable: likeableOf(item),
    nearest: 0,
  }));
  const order: typeof left = [];
  while (left.length > 0) {
    let best = 0;
    for (const [index, one] of left.entries()) {
      if (worth(one) > worth(left[best] ?? one)) best = index;
    }
    const [taken] = left.splice(best, 1);
    if (taken === undefined) break;
    order.push(taken);
    for (const one of left) {
      one.nearest = Math.max(one.nearest, likeness(one.likeable, taken.likeable));
    }
  }
  const moved = order.filter(({ place }, index) => place !== index);
  return {
    items: [...order.map(({ item }) => item), ...items.slice(SLATE_SIZE)],
    movedFrom: new Map(moved.map(({ item, place }) => [item, place])),
  };
}

function worth({
  item,
  nearest,
}: {
  readonly item: { readonly score: number };
  readonly nearest: number;
}): number {
  return item.score * (1 - LIKENESS_COST * nearest);
}

/** Returns the sentence that explains why a match is not in the place of its score. */
export function moveSentence(from: number, to: number): MatchSentence {
  return { key: from > to ? 'moved.up' : 'moved.down', parameters: { from, to } };
}
