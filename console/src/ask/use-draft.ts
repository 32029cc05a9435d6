import { useEffect, useState } from 'react';
import type { Requirement } from '../address/address.ts';

const DRAFT = 'catalyzer.draft';

/** Content of the form. */
export interface Draft {
  readonly text: string;
  readonly requirements: readonly Requirement[];
}

interface StoredDraft extends Draft {
  /** The question from which it was edited. */
  readonly of: string;
}

/**
 * Keeps edits of the form over the question asked, while filters change, over a reload and while
 * the server is unavailable; another question begins another draft.
 */
export function useDraft(asked: Draft): readonly [Draft, (draft: Draft) => void] {
  const of = JSON.stringify([asked.text, asked.requirements]);
  const [stored, setStored] = useState(storedDraft);
  const draft = stored?.of === of ? stored : asked;
  const isOver = stored !== undefined && stored.of !== of;
  // An old draft must not come back when the visitor returns to the previous question.
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
  // Written only by the function above.
  return text === null ? undefined : (JSON.parse(text) as StoredDraft);
}
