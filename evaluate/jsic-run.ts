import type { Ask } from './ask-matcher.ts';
import type { JsicQuestions } from './bench-files.ts';
import type { Progress } from './progress.ts';

/** One line of the JSIC run file: the classes for the description at index `q` of its set. */
export interface JsicLine {
  readonly q: number;
  readonly set: 'inc' | 'exc';
  readonly ranked: readonly string[];
}

/** Ranks the classes for every description of both sets. */
export async function rankClasses(
  { codes, sets }: JsicQuestions,
  ask: Ask,
  progress: Progress,
): Promise<JsicLine[]> {
  const known = new Set(codes);
  const lines: JsicLine[] = [];
  for (const [set, descriptions] of sets) {
    for (const [q, description] of descriptions.entries()) {
      lines.push({ q, set, ranked: await ask(description, {}, (code) => known.has(code)) });
      progress.advance();
    }
  }
  return lines;
}
