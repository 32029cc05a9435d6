import type { Quote } from '../api/questions.generated.ts';
import { useStored } from '../ui/use-stored.ts';
import type { Holder } from '../words/party.ts';

/** How far one has come with a candidate. */
export const STATES = ['CANDIDATE', 'ASKED', 'WILLING', 'DROPPED'] as const;

/** Somebody who was set aside out of an answer, as the answer said it. */
export interface Candidate {
  readonly holder: Holder;
  readonly score: number;
  /** Why, in the language in which it was asked. */
  readonly sentence: string;
  /** How the requirements fare; empty where there are none. */
  readonly coverage: string;
  readonly quotes: readonly Pick<Quote, 'quote' | 'origin' | 'url' | 'spans'>[];
  readonly features: readonly { readonly feature: string; readonly contribution: number }[];
  readonly results: readonly {
    readonly text: string;
    readonly must: boolean;
    readonly state: 'MET' | 'CONTRADICTED' | 'UNKNOWN';
  }[];
  /** Names of the chain of introducers, from the asker to the candidate; empty where there is none. */
  readonly chain: readonly string[];
  readonly question: string;
  /**
   * What is asked for in a few words, as a letter says it; undefined in what an earlier version kept,
   * as is the introducer below.
   */
  readonly need?: string;
  /** Who can introduce; null where nobody stands between. */
  readonly introducer?: {
    readonly name: string;
    readonly isPerson: boolean;
  } | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly state: (typeof STATES)[number];
  readonly note: string;
}

const NOBODY: readonly Candidate[] = [];

/** The shortlist of this browser. */
export function useShortlist() {
  const [candidates, change] = useStored('catalyzer.shortlist', NOBODY);
  return {
    candidates,
    has: (id: string) => candidates.some(({ holder }) => holder.id === id),
    add: (candidate: Candidate) =>
      change((all) => [
        ...all.filter(({ holder }) => holder.id !== candidate.holder.id),
        candidate,
      ]),
    remove: (id: string) => change((all) => all.filter(({ holder }) => holder.id !== id)),
    /** Puts back what was removed, where it was. */
    restore: (candidate: Candidate, at: number) =>
      change((all) => [...all.slice(0, at), candidate, ...all.slice(at)]),
    edit: (id: string, edited: Partial<Pick<Candidate, 'note' | 'state'>>) =>
      change((all) => all.map((one) => (one.holder.id === id ? { ...one, ...edited } : one))),
  };
}
