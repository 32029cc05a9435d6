import { TEXT_CHARACTERS_MAX } from '../../language/normalize-text.ts';
import type { SentenceOf } from '../../language/sentence.ts';
import type { CountedPart } from '../retrieval/read-need.ts';
import type { MatchQuestion } from './match-question.ts';

/** Warning to the asker about a question. */
export type Warning = SentenceOf<{
  textCut: { charactersMax: number };
  readAsLetter: { leftOut: number };
  wordsAlone: Record<never, never>;
  someByWords: Record<never, never>;
}>;

/** Degree to which the meaning of records counted in an answer. */
export interface CountedMeaning {
  /** True if only words count because vectors are still being made. */
  readonly isPreparing: boolean;
  /** True if meaning counts and some of the searched records have no vectors. */
  readonly hasSomeByWords: boolean;
}

/** Returns the warnings about the question itself and about how far meaning counted. */
export function warningsOf(
  question: Pick<MatchQuestion, 'text' | 'requirements'>,
  needParts: readonly CountedPart[],
  { isPreparing, hasSomeByWords }: CountedMeaning,
): readonly Warning[] {
  const texts = [question.text, ...question.requirements.flatMap(({ text }) => [text.ja, text.en])];
  const isCut = texts.some((text) => (text?.length ?? 0) > TEXT_CHARACTERS_MAX);
  const leftOut = needParts.filter(({ kind }) => kind !== 'MATTER').length;
  const warnings: Warning[] = [];
  if (isCut) warnings.push({ key: 'textCut', parameters: { charactersMax: TEXT_CHARACTERS_MAX } });
  if (leftOut > 0) warnings.push({ key: 'readAsLetter', parameters: { leftOut } });
  if (isPreparing) warnings.push({ key: 'wordsAlone', parameters: {} });
  if (hasSomeByWords) warnings.push({ key: 'someByWords', parameters: {} });
  return warnings;
}
