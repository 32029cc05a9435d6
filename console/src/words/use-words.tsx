import { createContext, useContext } from 'react';
import { type Lang, type Words, wordsOf } from './words.ts';

/** In which language the page speaks. */
export interface Speech {
  readonly lang: Lang;
  readonly words: Words;
}

const SpeechContext = createContext<Speech>({ lang: 'ja', words: wordsOf('ja') });

/** Gives a language to everything within it. */
export const SpeechProvider = SpeechContext.Provider;

/** The words of the page's language. */
export function useWords(): Speech {
  return useContext(SpeechContext);
}

/** Recorded text, with its language where that is not the page's. */
export function Recorded({ text, locale }: { readonly text: string; readonly locale: string }) {
  const { lang } = useWords();
  return locale === lang ? text : <span lang={locale}>{text}</span>;
}
