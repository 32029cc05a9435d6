import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const CORDIS_QUERY = z.object({
  id: z.string(),
  title: z.string(),
  objective: z.string(),
  coordinator: z.string().nullable(),
  intro: z.array(z.object({ target: z.string() })),
});
const CORDIS_PROJECT = z.object({
  orgs: z.array(z.tuple([z.string(), z.string()])),
});
const CORDIS_ORGANIZATION = z.object({ id: z.string(), sme: z.boolean() });
const JSIC = z.object({
  docs: z.array(z.object({ id: z.string() })),
  inc: z.array(z.object({ q: z.string() })),
  exc: z.array(z.object({ q: z.string() })),
});

const MACHINE_QUESTION = z.object({
  id: z.string(),
  text: z.string().min(1),
  relevant: z.array(z.string()).min(1),
  locale: z.enum(['ja', 'en']).optional(),
  words: z.enum(['shared', 'other']).optional(),
});

/** A question for machines with the external ids of those that answer it. */
export type MachineQuestion = z.infer<typeof MACHINE_QUESTION>;

/** A folder of machines and labels. */
export interface MachineBench {
  /** Files to import, by name. */
  readonly files: readonly string[];
  readonly questions: readonly MachineQuestion[];
}

/** Error for a file of the bench folder that is missing or malformed; the message names it. */
export class BenchFileError extends Error {}

/**
 * A later project: what was sought, who coordinated it (null if unknown), and the partners that the
 * coordinator met through it.
 */
export type CordisQuery = z.infer<typeof CORDIS_QUERY>;

/** Input of the CORDIS questions. The correct answers are not read; only the referee knows them. */
export interface CordisQuestions {
  readonly queries: readonly CordisQuery[];
  /** Organisations that took part in a past project, with everyone they worked with there. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly smes: ReadonlySet<string>;
  /** Half of the queries, as in the name of its file. */
  readonly half: string;
}

/** Questions of JSIC by set, in order, and the codes of its classes. */
export interface JsicQuestions {
  readonly codes: readonly string[];
  readonly sets: ReadonlyMap<'inc' | 'exc', readonly string[]>;
  /** Half of the questions, as in the name of its file. */
  readonly half: string;
}

/** Reads `FOLDER/cordis`. Throws an error naming the file if it is missing or malformed. */
export async function readCordisQuestions(bench: string): Promise<CordisQuestions> {
  const folder = join(bench, 'cordis');
  const { file, half } = await onlyFile(folder, /^queries_(\w+)\.jsonl\.gz$/);
  const queries = await jsonLines(file, CORDIS_QUERY);
  const projects = await jsonLines(join(folder, 'projects_past.jsonl.gz'), CORDIS_PROJECT);
  const organizations = await jsonLines(join(folder, 'orgs.jsonl.gz'), CORDIS_ORGANIZATION);
  const partners = new Map<string, Set<string>>();
  for (const { orgs } of projects) {
    for (const [id] of orgs) {
      const met = partners.get(id) ?? new Set();
      for (const [other] of orgs) met.add(other);
      partners.set(id, met);
    }
  }
  const smes = new Set(organizations.filter(({ sme }) => sme).map(({ id }) => id));
  return { queries, partners, smes, half };
}

/** Reads `FOLDER/jsic`. Throws an error naming the file if it is missing or malformed. */
export async function readJsicQuestions(bench: string): Promise<JsicQuestions> {
  const { file, half } = await onlyFile(join(bench, 'jsic'), /^jsic_(\w+)\.json$/);
  const data = check(JSIC, JSON.parse(await text(file)), file);
  return {
    codes: data.docs.map(({ id }) => id),
    sets: new Map([
      ['inc', data.inc.map(({ q }) => q)],
      ['exc', data.exc.map(({ q }) => q)],
    ]),
    half,
  };
}

/** Reads `FOLDER/equipment`: files to import, and `labels.jsonl`. Throws like the other readers. */
export async function readMachineBench(bench: string): Promise<MachineBench> {
  const folder = join(bench, 'equipment');
  const names: readonly string[] = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.(csv|tsv|json|jsonl)$/i.test(name) && name !== LABELS);
  if (files.length === 0 || !names.includes(LABELS)) {
    throw badFile(folder, `needs ${LABELS} and a CSV, TSV, JSON or JSON Lines file of machines`);
  }
  const questions = await jsonLines(join(folder, LABELS), MACHINE_QUESTION);
  if (questions.length === 0) throw badFile(join(folder, LABELS), 'has no question');
  return { files: [...files].sort().map((name) => join(folder, name)), questions };
}

const LABELS = 'labels.jsonl';

async function onlyFile(folder: string, name: RegExp): Promise<{ file: string; half: string }> {
  const names = await readdir(folder).catch(() => []);
  const found = names.flatMap((file) => name.exec(file) ?? []);
  const [file, half, more] = found;
  if (file !== undefined && half !== undefined && more === undefined) {
    return { file: join(folder, file), half };
  }
  throw badFile(folder, `holds ${found.length / 2} files like ${name.source}; one is needed`);
}

async function jsonLines<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  const lines = (await text(file)).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => check(shape, JSON.parse(line), `${file} line ${index + 1}`));
}

async function text(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function check<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw badFile(where, z.prettifyError(read.error));
}

function badFile(where: string, problem: string): BenchFileError {
  return new BenchFileError(
    `${where}: ${problem}. Give --bench a folder as its README.md describes.`,
  );
}
