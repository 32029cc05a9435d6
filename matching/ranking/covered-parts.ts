import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import { isJapanese } from '../../language/scripts.ts';
import { SHARED } from '../index/record-table.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { NamedPiece } from '../reading/named-pieces.ts';
import type { NeedReading } from '../reading/read-parts.ts';
import type { HolderTest } from '../retrieval/holder-filter.ts';
import type { SearchedIndex } from '../retrieval/retrieve.ts';
import type { Words } from './match-sentences.ts';
import type { Ranked, RankingQuestion } from './rank.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';
import { eachRecordWith } from './whole-parts.ts';

/** Part of a question and the holders that have it on record. */
export interface MetPart {
  readonly requirement: MatchRequirement;
  /** Best first, at most {@link HOLDERS_NAMED_MAX}. */
  readonly holderIds: readonly NodeId[];
}

/** All parts of a question. */
export interface MetParts {
  readonly parts: readonly MetPart[];
  /** See {@link togetherCovering}. */
  readonly together: readonly NodeId[];
}

/** Maximum number of holders named for a part. */
export const HOLDERS_NAMED_MAX = 3;
/** Maximum number of parts of a mail for which holders are looked up, in the order of the text. */
const MAIL_PARTS_MAX = 20;

/** Returns, for each requirement, the ranked holders that meet it, best first. */
export function metRequirements(
  { matches, toAsk }: Pick<Ranking, 'matches' | 'toAsk'>,
  { requirements }: Pick<RankingQuestion, 'requirements'>,
): MetParts {
  const ranked = [...matches, ...toAsk];
  const coverage: Coverage<Ranked> = {
    size: requirements.length,
    holders: ranked,
    has: ({ judgements }, part) => judgements[part]?.state === 'MET',
    compare: (one, other, part) => {
      const met = ({ judgements }: Ranked) => judgements[part]?.value ?? 0;
      return met(other) - met(one) || (one.holderId < other.holderId ? -1 : 1);
    },
  };
  return {
    parts: requirements.map(({ requirement }, part) => ({
      requirement,
      holderIds: ranked
        .filter((one) => coverage.has(one, part))
        .sort((one, other) => coverage.compare(one, other, part))
        .slice(0, HOLDERS_NAMED_MAX)
        .map(({ holderId }) => holderId),
    })),
    together: togetherCovering(coverage).map(({ holderId }) => holderId),
  };
}

/**
 * Returns, for each part that a mail names, the holders that have the whole of it in one record,
 * ordered by their text value for the whole mail, then by id, so the order is the same on every
 * page. Linear in the records that have a part. Error: DEADLINE_EXCEEDED.
 */
export function metMailParts(
  { parts, pieces }: Pick<NeedReading, 'parts' | 'pieces'>,
  ranking: Pick<Ranking, 'matches' | 'below' | 'toAsk'>,
  index: SearchedIndex,
  accept: HolderTest | undefined,
  deadline: Deadline,
): MetParts {
  const { records } = index;
  const named = pieces.slice(0, MAIL_PARTS_MAX);
  const { masks, holders } = partsByHolder(named, index, accept, deadline);
  const values = new Map(answeringCandidates(ranking).map(({ holder, text }) => [holder, text]));
  const worthOf = (holder: number) => values.get(holder) ?? 0;
  const coverage: Coverage<number> = {
    size: named.length,
    holders,
    has: (holder, part) => (((masks[holder] ?? 0) >>> part) & 1) === 1,
    compare: (one, other) =>
      worthOf(other) - worthOf(one) || (records.idOf(one) < records.idOf(other) ? -1 : 1),
  };
  const valued = holders.filter((holder) => worthOf(holder) > 0);
  // Most holders of a large network have no value for the whole; they are sorted only if named.
  const best = (part: number) => {
    const withPart = (some: readonly number[]) =>
      some
        .filter((holder) => coverage.has(holder, part))
        .sort((a, b) => coverage.compare(a, b, part));
    const own = withPart(valued);
    return own.length < HOLDERS_NAMED_MAX ? withPart(holders) : own;
  };
  return {
    parts: named.map((piece, part) => {
      deadline.check();
      const at = parts.findIndex(({ start, end }) => start === piece.start && end === piece.end);
      const text = parts[at]?.text ?? piece.text;
      return {
        requirement: {
          id: `part-${at + 1}`,
          text: isJapanese(text) ? { ja: text } : { en: text },
          mustHave: parts[at]?.offer === 'MUST',
          quantities: [],
        },
        holderIds: best(part)
          .slice(0, HOLDERS_NAMED_MAX)
          .map((holder) => records.idOf(holder)),
      };
    }),
    together: togetherCovering(coverage).map((holder) => records.idOf(holder)),
  };
}

/** Returns the accepted holders of any of the pieces, and by holder a bit for each piece it has. */
function partsByHolder(
  pieces: readonly NamedPiece[],
  index: SearchedIndex,
  accept: HolderTest | undefined,
  deadline: Deadline,
): { readonly masks: Int32Array; readonly holders: readonly number[] } {
  const { records } = index;
  const sole = records.soleHolders();
  const masks = new Int32Array(sole.length);
  const found: number[] = [];
  const mark = (holder: number, part: number) => {
    const mask = masks[holder] ?? 0;
    if (mask === 0) found.push(holder);
    masks[holder] = mask | (1 << part);
  };
  pieces.forEach((piece, part) => {
    deadline.check();
    eachRecordWith(piece, index, (record) => {
      const holder = sole[record] ?? SHARED;
      if (holder >= 0) mark(holder, part);
      else if (holder === SHARED) for (const one of records.holdersOf(record)) mark(one, part);
    });
  });
  return { masks, holders: accept === undefined ? found : found.filter(accept) };
}

/** Holders and the parts of a question that they have. */
interface Coverage<Holder> {
  /** Number of parts. */
  readonly size: number;
  readonly holders: readonly Holder[];
  readonly has: (holder: Holder, part: number) => boolean;
  /** Orders two holders of a part, the better one first; never 0. */
  readonly compare: (one: Holder, other: Holder, part: number) => number;
}

/**
 * Returns a few holders that together cover every part where none covers all: the one that adds
 * most parts first, ties in the order of the first part. Empty if one covers all, or a part has no
 * holder. Linear in the holders for each part and for each of those returned.
 */
function togetherCovering<Holder>({ size, holders, has, compare }: Coverage<Holder>): Holder[] {
  if (size < 2) return [];
  const open = new Set(Array.from({ length: size }, (_, part) => part));
  const adds = new Int32Array(holders.length);
  const count = (part: number, by: number) => {
    let counted = 0;
    for (let at = 0; at < adds.length; at += 1) {
      if (!has(holders[at] as Holder, part)) continue;
      adds[at] = (adds[at] ?? 0) + by;
      counted += 1;
    }
    return counted;
  };
  for (const part of open) if (count(part, 1) === 0) return [];
  const chosen: Holder[] = [];
  while (open.size > 0) {
    const most = adds.reduce((one, other) => Math.max(one, other), 0);
    const best = holders.filter((_, at) => adds[at] === most);
    const first = [...open].find((part) => best.some((holder) => has(holder, part))) ?? 0;
    const next = best
      .filter((holder) => has(holder, first))
      .reduce((one, other) => (compare(one, other, first) < 0 ? one : other));
    chosen.push(next);
    for (const part of open) {
      if (!has(next, part)) continue;
      open.delete(part);
      count(part, -1);
    }
  }
  return chosen.length > 1 ? chosen : [];
}

/** Returns a holder's name for a sentence; undefined if the viewer may not see the holder. */
export function nameOfHolder(node: GraphNode | undefined): Words | undefined {
  if (node === undefined) return undefined;
  if (node.label === 'Person') return node.name ?? node.title;
  return 'name' in node ? node.name : undefined;
}
