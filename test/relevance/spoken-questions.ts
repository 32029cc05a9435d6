import { readFileSync } from 'node:fs';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';
import { findPrefecture } from '../../language/places/prefectures.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import type { MatchPage } from '../../matching/matcher.ts';
import type { OpenEngine } from '../../server/engine/engine.ts';

/** A question as people put it, and what must hold of its answer over the example networks. */
export interface SpokenQuestion {
  readonly q: string;
  /** One of these names is first. */
  readonly first?: readonly string[];
  /** One of these names is among the first three. */
  readonly among3?: readonly string[];
  /** None of these names is among the first three. */
  readonly never?: readonly string[];
  /** Label, or kind of organisation, of the first answer. */
  readonly first_kind?: string;
  /** Label, or kind of organisation, of every answer above the line; an empty list is right too. */
  readonly kind_or_nobody?: string;
  /** Region or prefecture of the first answer. */
  readonly place?: string;
  /** The verdict is not GOOD. */
  readonly not_good?: true;
  /** The verdict is GOOD. */
  readonly good?: true;
  /** The verdict is NONE. */
  readonly none?: true;
  /** The verdict is not NONE. */
  readonly not_none?: true;
  /** Words that neither the verdict nor the first answer reports as missing. */
  readonly not_missing?: readonly string[];
  /** Words that the verdict or the first answer reports as missing. */
  readonly missing?: readonly string[];
  /** The kind of wrong answer that it was written for; missing: one of the cases and what was written beside them. */
  readonly kind?: string;
  /** Which of these are known not to hold yet. */
  readonly open?: readonly Expectation[];
}

/** The kinds of what must hold. */
export const EXPECTATIONS = [
  'first',
  'among3',
  'never',
  'first_kind',
  'kind_or_nobody',
  'place',
  'not_good',
  'good',
  'none',
  'not_none',
  'not_missing',
  'missing',
] as const;
/** See {@link EXPECTATIONS}. */
export type Expectation = (typeof EXPECTATIONS)[number];

/** Facts of an answer that are judged. */
export interface SpokenAnswer {
  readonly level: MatchPage['verdict']['level'];
  readonly fit: number;
  readonly missing: readonly string[];
  readonly nodes: readonly GraphNode[];
}

const REGIONS: Readonly<Record<string, readonly string[]>> = {
  九州: ['福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県'],
  近畿: ['大阪府', '京都府', '兵庫県', '奈良県', '滋賀県', '和歌山県'],
};

/** All questions, in the order of the files. */
export function readSpokenQuestions(): SpokenQuestion[] {
  return ['spoken-questions.jsonl', 'further-spoken-questions.jsonl']
    .flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line): SpokenQuestion => JSON.parse(line));
}

/** Asks a question as written. */
export async function askSpoken(engine: OpenEngine, text: string): Promise<SpokenAnswer> {
  const { matches, toAsk, otherKinds, verdict } = await engine.matcher.match(
    { text, requirements: [], filter: {}, weights: {} },
    { first: 5, toAskFirst: 5, otherKindsFirst: 5, excludedFirst: 0 },
    PUBLIC_SCOPE,
    deadlineAfter(60_000, () => performance.now()),
  );
  // Below the line, nobody answers: who is of another kind than asked is told by the verdict alone.
  const answers = [...matches, ...toAsk];
  const [best] = [...answers, ...otherKinds];
  const nodes = await engine.reader.getNodes(
    answers.map(({ holderId }) => holderId),
    PUBLIC_SCOPE,
  );
  return {
    level: verdict.level,
    fit: verdict.fit,
    missing: [...verdict.missingWords, ...(best === undefined ? [] : missingOf(best))],
    nodes: nodes.filter((node) => node !== undefined),
  };
}

function missingOf({ explanation: { sentences } }: MatchPage['matches'][number]): string[] {
  return sentences.flatMap((sentence) =>
    sentence.key === 'match.missing' ? sentence.parameters.pieces.map(String) : [],
  );
}

/** Returns the expectations of a question that its answer does not meet. */
export function brokenExpectations(
  question: SpokenQuestion,
  { level, missing: lacking, nodes }: SpokenAnswer,
): Expectation[] {
  const [best] = nodes;
  const isOf = (names: readonly string[]) => (node: GraphNode) => names.includes(nameOf(node));
  const three = nodes.slice(0, 3);
  const holds: Record<Expectation, (of: SpokenQuestion) => boolean> = {
    first: ({ first = [] }) => nodes.slice(0, 1).some(isOf(first)),
    among3: ({ among3 = [] }) => three.some(isOf(among3)),
    never: ({ never = [] }) => !three.some(isOf(never)),
    first_kind: ({ first_kind }) => best !== undefined && isOfKind(best, first_kind),
    kind_or_nobody: ({ kind_or_nobody }) => nodes.every((node) => isOfKind(node, kind_or_nobody)),
    place: ({ place = '' }) => isLocatedIn(best, REGIONS[place] ?? [place]),
    not_good: () => level !== 'GOOD',
    good: () => level === 'GOOD',
    none: () => level === 'NONE',
    not_none: () => level !== 'NONE',
    not_missing: ({ not_missing = [] }) => !not_missing.some((word) => lacking.includes(word)),
    missing: ({ missing = [] }) => missing.every((word) => lacking.includes(word)),
  };
  return EXPECTATIONS.filter((kind) => question[kind] !== undefined && !holds[kind](question));
}

function isOfKind(node: GraphNode, kind: string | undefined): boolean {
  return node.label === kind || (node.label === 'Organization' && node.kind === kind);
}

function isLocatedIn(node: GraphNode | undefined, prefectures: readonly string[]): boolean {
  const own = node !== undefined && 'prefecture' in node ? node.prefecture : undefined;
  return own !== undefined && prefectures.includes(findPrefecture(own)?.name ?? own);
}

/**
 * Returns the name, in Japanese if there is one; for a person of whom only the position is known,
 * that.
 */
function nameOf(node: GraphNode): string {
  const name = 'name' in node ? node.name : undefined;
  const title = 'title' in node ? node.title : undefined;
  const told = name ?? title;
  if (typeof told === 'string') return told;
  return told?.ja ?? told?.en ?? '';
}
