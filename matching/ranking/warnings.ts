import { TEXT_CHARACTERS_MAX } from '../../language/normalize-text.ts';
import type { MatchQuestion } from './match-question.ts';
import type { NeedPart } from './need-part.ts';

/** What the asker should know, by message key of the server's catalogue. */
export interface Warning {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What the asker should know about the question itself. */
export function warningsOf(
  question: MatchQuestion,
  needParts: readonly NeedPart[],
): readonly Warning[] {
  const texts = [question.text, ...question.requirements.flatMap(({ text }) => [text.ja, text.en])];
  const isCut = texts.some((text) => (text?.length ?? 0) > TEXT_CHARACTERS_MAX);
  const leftOut = needParts.filter(({ kind }) => kind !== 'MATTER').length;
  return [
    ...(isCut ? [{ code: 'textCut', details: { charactersMax: TEXT_CHARACTERS_MAX } }] : []),
    ...(leftOut > 0 ? [{ code: 'readAsLetter', details: { leftOut } }] : []),
  ];
}
