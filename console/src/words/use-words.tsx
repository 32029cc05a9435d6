import { createContext, useContext } from 'react';
import { type Lang, type Words, wordsOf } from './words.ts';

/** Language of the page, with its words. */
export interface Speech {
  readonly lang: Lang;
  readonly words: Words;
}

const SpeechContext = createContext<Speech>({ lang: 'ja', words: wordsOf('ja') });

/** Sets the language of everything within it. */
export const SpeechProvider = SpeechContext.Provider;

/** Returns the words of the page's language. */
export function useWords(): Speech {
  return useContext(SpeechContext);
}

/** Recorded text, marked with its language if that is not the page's. */
export function Recorded({ text, locale }: { readonly text: string; readonly locale: string }) {
  const { lang } = useWords();
  return locale === lang ? text : <span lang={locale}>{text}</span>;
}
