import type { Ask } from './ask-matcher.ts';
import type { JsicQuestions } from './bench-files.ts';
import { evaluateOverJsic } from './evaluate-over-jsic.ts';
import type { Evaluation } from './evaluation.ts';
import type { JsicLine } from './jsic-run.ts';
import { composeLetter } from './letters/compose-letter.ts';
import type { PieceHalf } from './letters/letter-pieces.ts';
import { letterTexts } from './letters/letter-texts.ts';
import type { NetworkOptions } from './open-network.ts';
import type { EvaluationOptions } from './options.ts';
import { type Progress, type ProgressOutput, startProgress } from './progress.ts';
import type { Run } from './run-files.ts';

/** Number of descriptions in a letter that asks for several things. */
const SEVERAL = 6;

/** A letter, and the descriptions in it by set and index. */
interface Letter {
  readonly text: string;
  readonly set: JsicLine['set'];
  readonly asked: readonly number[];
}

/**
 * Asks JSIC's descriptions inside business letters, one and six per letter, composed of pieces that
 * were not used in writing the analyser's data; and one per letter of the other pieces. The
 * descriptions are scored as by the referee of JSIC, so the figures are comparable with those
 * without letters.
 */
export function evaluateLetters(
  bench: string,
  options: Pick<EvaluationOptions, 'limit'> & NetworkOptions,
  output: ProgressOutput,
): Promise<Evaluation> {
  return evaluateOverJsic(bench, options, output, async ({ questions, ask }) => {
    const runOf = async (name: string, half: PieceHalf, size: number): Promise<Run> => {
      const letters = lettersOf(questions.sets, half, size);
      const progress = startProgress(`letters: ${name}`, letters.length, output);
      const lines = await rankLetters(letters, ask, new Set(questions.codes), progress);
      progress.finish();
      return { name, lines, referee: 'score-jsic.mjs', baseline: 'jsic.jsonl.gz' };
    };
    return [
      await runOf('letters-one.jsonl', 'HELD_OUT', 1),
      await runOf('letters-six.jsonl', 'HELD_OUT', SEVERAL),
      await runOf('letters-known-one.jsonl', 'KNOWN', 1),
    ];
  });
}

/** Composes letters around all descriptions; those in one letter are far apart in their list. */
export function lettersOf(
  sets: JsicQuestions['sets'],
  half: PieceHalf,
  size: number,
): readonly Letter[] {
  const texts = letterTexts('ja', half);
  return Array.from(sets).flatMap(([set, descriptions]) => {
    const count = Math.ceil(descriptions.length / size);
    return Array.from({ length: count }, (_, first): Letter => {
      const asked = descriptions.flatMap((_text, q) => (q % count === first ? [q] : []));
      const key = `${half} ${size} ${set} ${first}`;
      const text = composeLetter(
        asked.map((q) => descriptions[q] ?? ''),
        key,
        texts,
      );
      return { text, set, asked };
    });
  });
}

/** Ranks each letter once and gives each of its descriptions that answer. */
async function rankLetters(
  letters: readonly Letter[],
  ask: Ask,
  codes: ReadonlySet<string>,
  progress: Progress,
): Promise<JsicLine[]> {
  const lines: JsicLine[] = [];
  for (const { text, set, asked } of letters) {
    const ranked = await ask(text, {}, (code) => codes.has(code));
    for (const q of asked) lines.push({ q, set, ranked });
    progress.advance();
  }
  return lines;
}
