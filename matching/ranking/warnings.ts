import { TEXT_CHARACTERS_MAX } from '../../language/normalize-text.ts';
import type { SentenceOf } from '../../language/sentence.ts';
import type { CountedPart } from '../retrieval/read-need.ts';
import type { MatchQuestion } from './match-question.ts';

/** What the asker should know about a question. */
export type Warning = SentenceOf<{
  textCut: { charactersMax: number };
  readAsLetter: { leftOut: number };
  wordsAlone: Record<never, never>;
}>;

/**
 * What the asker should know about the question itself, and that words alone counted where meaning
 * is still being prepared.
 */
export function warningsOf(
  question: Pick<MatchQuestion, 'text' | 'requirements'>,
  needParts: readonly CountedPart[],
  isPreparing: boolean,
): readonly Warning[] {
  const texts = [question.text, ...question.requirements.flatMap(({ text }) => [text.ja, text.en])];
  const isCut = texts.some((text) => (text?.length ?? 0) > TEXT_CHARACTERS_MAX);
  const leftOut = needParts.filter(({ kind }) => kind !== 'MATTER').length;
  const warnings: Warning[] = [];
  if (isCut) warnings.push({ key: 'textCut', parameters: { charactersMax: TEXT_CHARACTERS_MAX } });
  if (leftOut > 0) warnings.push({ key: 'readAsLetter', parameters: { leftOut } });
  if (isPreparing) warnings.push({ key: 'wordsAlone', parameters: {} });
  return warnings;
}
