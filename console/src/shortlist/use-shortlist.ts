import type { Quote } from '../api/questions.generated.ts';
import { useStored } from '../ui/use-stored.ts';
import type { Holder } from '../words/party.ts';

/** Progress with a candidate. */
export const STATES = ['CANDIDATE', 'ASKED', 'WILLING', 'DROPPED'] as const;

/** A holder saved from an answer, as the answer described it. */
export interface Candidate {
  readonly holder: Holder;
  readonly score: number;
  /** Reason, in the language of the question. */
  readonly sentence: string;
  /** Summary of the requirements; empty if there are none. */
  readonly coverage: string;
  readonly quotes: readonly Pick<Quote, 'quote' | 'origin' | 'url' | 'spans'>[];
  readonly features: readonly { readonly feature: string; readonly contribution: number }[];
  readonly results: readonly {
    readonly text: string;
    readonly must: boolean;
    readonly state: 'MET' | 'CONTRADICTED' | 'UNKNOWN';
  }[];
  /** Names of the chain of introducers, from the asker to the candidate; empty if there is none. */
  readonly chain: readonly string[];
  readonly question: string;
  /**
   * The need in a few words, for a letter; undefined, like the introducer below, in data of an
   * earlier version.
   */
  readonly need?: string;
  /** The introducer; null if there is nobody in between. */
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

/** Returns the shortlist of this browser. */
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
    /** Puts a removed candidate back in its place. */
    restore: (candidate: Candidate, at: number) =>
      change((all) => [...all.slice(0, at), candidate, ...all.slice(at)]),
    edit: (id: string, edited: Partial<Pick<Candidate, 'note' | 'state'>>) =>
      change((all) => all.map((one) => (one.holder.id === id ? { ...one, ...edited } : one))),
  };
}
