import type { CommandSession } from '../session/command-session.ts';
import { printable } from './text-style.ts';

/** A word that is probably misspelt, with its position. */
interface Suggestion {
  readonly suggested: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Returns a line with the whole need as probably intended; none if nothing seems misspelt. */
export function suggestionLines(
  text: string,
  suggestions: readonly Suggestion[],
  { say }: CommandSession,
): string[] {
  if (suggestions.length === 0) return [];
  let meant = '';
  let copied = 0;
  for (const { suggested, span } of suggestions) {
    meant += text.slice(copied, span.start) + suggested;
    copied = span.end;
  }
  return [printable(say('cli.didYouMean', { text: meant + text.slice(copied) }))];
}
