import { useEffect, useState } from 'react';
import { type Address, FILTERS } from '../address/address.ts';
import type { Words } from '../words/words.ts';
import { bucketsOf, firstUnfit } from './buckets.ts';
import type { Answer } from './use-answer.ts';

/** Filters kept and dropped when another question was asked. */
export interface KeptFilters {
  /** Labels of those that still narrow. */
  readonly kept: readonly string[];
  /** Labels of those that no answer has any more. */
  readonly dropped: readonly string[];
}

interface Check extends KeptFilters {
  /** The question that was asked; the page goes there a moment later. */
  readonly question: string;
  readonly isDone: boolean;
}

/**
 * Keeps filters for another question as long as an answer has them: values without an answer are
 * removed, the narrowest first, and reported.
 */
export function useKeptFilters({
  address,
  answer,
  words,
  go,
}: {
  readonly address: Address;
  /** Answer to the question in the address; undefined until it is loaded. */
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
    /** Filters to report; undefined if no question was asked with filters. */
    said: check?.isDone && check.question === question ? check : undefined,
    /** Call when another question is asked. */
    begin: (next: Address) =>
      setCheck({ question: questionOf(next), kept: [], dropped: [], isDone: false }),
    /** Call when filters were chosen: there is nothing to report. */
    end: () => setCheck(undefined),
  };
}

function questionOf({ text, kept, leftOut, requirements }: Address): string {
  return JSON.stringify([text, kept, leftOut, requirements]);
}
