import { useEffect, useState } from 'react';
import type { Requirement } from '../address/address.ts';

const DRAFT = 'catalyzer.draft';

/** What stands in the form. */
export interface Draft {
  readonly text: string;
  readonly requirements: readonly Requirement[];
}

interface StoredDraft extends Draft {
  /** The question that it changes. */
  readonly of: string;
}

/**
 * What stands in the form over the question that was asked: kept while filters change, over a
 * reload and while the server is away; another question begins another draft.
 */
export function useDraft(asked: Draft): readonly [Draft, (draft: Draft) => void] {
  const of = JSON.stringify([asked.text, asked.requirements]);
  const [stored, setStored] = useState(storedDraft);
  const draft = stored?.of === of ? stored : asked;
  const isOver = stored !== undefined && stored.of !== of;
  // What was asked meanwhile must not come back when one returns to the question before it.
  useEffect(() => {
    if (!isOver) return;
    sessionStorage.removeItem(DRAFT);
    setStored(undefined);
  }, [isOver]);
  return [
    draft,
    ({ text, requirements }) => {
      const next = { of, text, requirements };
      sessionStorage.setItem(DRAFT, JSON.stringify(next));
      setStored(next);
    },
  ];
}

function storedDraft(): StoredDraft | undefined {
  const text = sessionStorage.getItem(DRAFT);
  // Written by the function above alone.
  return text === null ? undefined : (JSON.parse(text) as StoredDraft);
}
