import { useEffect, useState } from 'react';
import { type Address, FILTERS } from '../address/address.ts';
import type { Words } from '../words/words.ts';
import { bucketsOf, firstUnfit } from './buckets.ts';
import type { Answer } from './use-answer.ts';

/** What became of the filters when another question was asked. */
export interface KeptFilters {
  /** Those that go on narrowing, as they are called. */
  readonly kept: readonly string[];
  /** Those that nobody answers to any more. */
  readonly dropped: readonly string[];
}

interface Check extends KeptFilters {
  /** The question that was asked; the page goes there a moment later. */
  readonly question: string;
  readonly isDone: boolean;
}

/**
 * Keeps filters over another question as long as somebody answers to them: what fits nobody any more
 * is taken off, the narrowest first, and said.
 */
export function useKeptFilters({
  address,
  answer,
  words,
  go,
}: {
  readonly address: Address;
  /** Undefined until the newest is there. */
  readonly answer: Answer | undefined;
  readonly words: Words;
  readonly go: (next: Address, options: { readonly replace: boolean }) => void;
}) {
  const [check, setCheck] = useState<Check>();
  const question = questionOf(address);
  useEffect(() => {
    if (answer === undefined || check?.question !== question || check.isDone) return;
    const { filters } = address;
    const buckets = bucketsOf(answer.facets, filters, words);
    const unfit = firstUnfit(buckets, filters);
    if (unfit === undefined) {
      const isChosen = (key: (typeof FILTERS)[number], value: string) =>
        filters[key].some((one) => one === value);
      const kept = FILTERS.flatMap((key) =>
        buckets[key].filter(({ value }) => isChosen(key, value)).map(({ label }) => label),
      );
      setCheck({ ...check, kept, isDone: true });
      return;
    }
    const isUnfit = (value: string) => unfit.values.some((one) => one.value === value);
    setCheck({ ...check, dropped: [...check.dropped, ...unfit.values.map(({ label }) => label)] });
    const rest = filters[unfit.key].filter((value) => !isUnfit(value));
    go({ ...address, filters: { ...filters, [unfit.key]: rest } }, { replace: true });
  }, [address, question, answer, check, words, go]);
  return {
    /** What to say; undefined when no question was asked over filters. */
    said: check?.isDone && check.question === question ? check : undefined,
    /** Another question is asked. */
    begin: (next: Address) =>
      setCheck({ question: questionOf(next), kept: [], dropped: [], isDone: false }),
    /** The filters were chosen anew: nothing is to be said. */
    end: () => setCheck(undefined),
  };
}

function questionOf({ text, kept, leftOut, requirements }: Address): string {
  return JSON.stringify([text, kept, leftOut, requirements]);
}
