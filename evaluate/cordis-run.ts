import type { MatchFilter } from '../matching/need/match-filter.ts';
import type { Ask } from './ask-matcher.ts';
import type { CordisQuery, CordisQuestions } from './bench-files.ts';
import type { Progress } from './progress.ts';

/**
 * One line of a CORDIS run file; tasks A, B and C find partners, I ranks introducers to a target.
 */
export type CordisLine =
  | { readonly id: string; readonly task: 'A' | 'B' | 'C'; readonly ranked: readonly string[] }
  | {
      readonly id: string;
      readonly task: 'I';
      readonly target: string;
      readonly ranked: readonly string[];
    };

/** Ranks all organisations that both ends have worked with, best introducer for this need first. */
export type RankIntroducers = (ends: {
  readonly asker: string;
  readonly target: string;
  readonly text: string;
}) => Promise<readonly string[]>;

/**
 * Runs tasks A (all), B (new partners) and C (SMEs) for every query. Candidates are organisations
 * with a profile: those that took part in a past project.
 */
export async function rankPartners(
  { queries, partners, smes }: CordisQuestions,
  textOf: (query: CordisQuery) => string,
  nodeIdOf: (externalId: string) => string | undefined,
  ask: Ask,
  progress: Progress,
): Promise<CordisLine[]> {
  const lines: CordisLine[] = [];
  for (const query of queries) {
    const text = textOf(query);
    const coordinator = query.coordinator === null ? undefined : nodeIdOf(query.coordinator);
    const met = query.coordinator === null ? undefined : partners.get(query.coordinator);
    const notCoordinator: MatchFilter =
      coordinator === undefined ? {} : { excludePartnersOf: coordinator };
    const isNew = (id: string) => id !== query.coordinator && !met?.has(id) && partners.has(id);
    const isSme = (id: string) => smes.has(id) && partners.has(id);
    lines.push(
      { id: query.id, task: 'A', ranked: await ask(text, {}, (id) => partners.has(id)) },
      { id: query.id, task: 'B', ranked: await ask(text, notCoordinator, isNew) },
      { id: query.id, task: 'C', ranked: await ask(text, { smeOnly: true }, isSme) },
    );
    progress.advance();
  }
  return lines;
}

/** Runs task I: ranks the introducers to each target that a coordinator met later. */
export async function rankIntroductions(
  { queries }: CordisQuestions,
  rank: RankIntroducers,
  progress: Progress,
): Promise<CordisLine[]> {
  const lines: CordisLine[] = [];
  for (const query of queries) {
    const text = wholeNeed(query);
    const asker = query.coordinator;
    for (const { target } of query.intro) {
      const ranked = asker === null ? [] : await rank({ asker, target, text });
      lines.push({ id: query.id, task: 'I', target, ranked });
    }
    progress.advance();
  }
  return lines;
}

/** Returns title and objective, as someone seeking partners would describe them. */
export function wholeNeed({ title, objective }: CordisQuery): string {
  return `${title}\n${objective}`;
}
