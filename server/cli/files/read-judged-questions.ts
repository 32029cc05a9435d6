import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';
import { fileError } from './import-input.ts';

const IDS = z.array(z.string().min(1)).max(100).default([]);
const REQUIREMENTS = z.array(z.string().min(1)).max(50).default([]);

/** Other fields of a line, such as reasons and days, are for people. */
const JUDGED = z
  .object({
    q: z.string(),
    must: REQUIREMENTS,
    should: REQUIREMENTS,
    relevant: IDS,
    never: IDS,
  })
  .refine(({ q, must, should }) => q.trim() !== '' || must.length + should.length > 0)
  .refine(({ relevant, never }) => relevant.length + never.length > 0);

/** A question with the ids of the holders who fit it, and of those who should not come first. */
export type JudgedQuestion = z.infer<typeof JUDGED>;

/**
 * Reads the judged questions of a file as the console saves them, one line of JSON each. Errors:
 * BAD_USER_INPUT if the file cannot be read or a line is not a judged question.
 */
export async function readJudgedQuestions(
  path: string,
  { io }: CommandSession,
): Promise<readonly JudgedQuestion[]> {
  const text = await readFile(resolve(io.workingFolder, path), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw fileError(path, error);
    },
  );
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const { data } = JUDGED.safeParse(parsed(line));
      if (data !== undefined) return [data];
      const parameters = { file: printable(path), line: index + 1 };
      throw new CatalyzerError('BAD_USER_INPUT', { key: 'cli.judgedBadLine', parameters });
    });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
