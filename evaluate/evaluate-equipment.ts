import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../access/policy/scopes.ts';
import { applyImport } from '../graph/ingest/apply/apply-import.ts';
import { planImport } from '../graph/ingest/plan-import.ts';
import { readRows } from '../graph/ingest/read/read-rows.ts';
import type { ImportReport } from '../graph/ingest/report/import-report.ts';
import type { GraphStore } from '../graph/store.ts';
import { deadlineAfter } from '../matching/limits/deadline.ts';
import { openEncoding } from '../matching/meaning/encoding.ts';
import { type OpenEngine, openEngine } from '../server/engine/engine.ts';
import { RANKED_MAX } from './ask-matcher.ts';
import { type MachineQuestion, readMachineBench } from './bench-files.ts';
import type { Evaluation } from './evaluation.ts';
import { type MachineLine, machineFigures, readLines } from './machine-figures.ts';
import type { EvaluationOptions } from './options.ts';
import { type ProgressOutput, startProgress } from './progress.ts';

/** Date on which the questions are asked; fixed, so a run can be repeated. */
const ASKED_AT = '2026-12-01T00:00:00.000Z';
const TIMEOUT_MS = 60_000;

/**
 * Imports the files of `FOLDER/equipment` into a separate store and asks the questions of its
 * labels. Reports figures by language and by whether words are shared, if the labels say so.
 */
export async function evaluateEquipment(
  bench: string,
  { limit, meaning }: Pick<EvaluationOptions, 'limit' | 'meaning'>,
  output: ProgressOutput,
): Promise<Evaluation> {
  const { files, questions } = await readMachineBench(bench);
  const folder = await mkdtemp(join(tmpdir(), 'catalyzer-evaluate-'));
  const reports: ImportReport[] = [];
  let engine: OpenEngine | undefined;
  try {
    engine = await openEngine({
      folder,
      now: () => new Date(ASKED_AT),
      prepare: async (store) => {
        for (const file of files) reports.push(await importFile(file, store, output));
      },
      meaning: meaning === 'on' ? { encoding: openEncoding() } : undefined,
      onIndexError: (error) => {
        throw error;
      },
    });
    await engine.whenMeaningReady();
    const lines = await rankMachines(engine, questions.slice(0, limit), output);
    return {
      runs: [
        {
          name: 'equipment.jsonl',
          lines,
          figures: (earlier) =>
            machineFigures(
              questions,
              lines,
              earlier === undefined ? undefined : readLines(earlier),
            ),
        },
      ],
      notes: [],
      half: 'all',
      report: addedUp(reports),
    };
  } finally {
    await engine?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function importFile(
  file: string,
  store: GraphStore,
  output: ProgressOutput,
): Promise<ImportReport> {
  output.write(`equipment: importing ${file} …\n`);
  const rows = readRows(await readFile(file), file);
  const plan = await planImport(rows, store, OPERATOR_SCOPE, { now: ASKED_AT });
  return applyImport(plan, store);
}

/** Returns external ids of machines for each question, matches first, then those to ask about. */
async function rankMachines(
  { machineMatcher, reader }: OpenEngine,
  questions: readonly MachineQuestion[],
  output: ProgressOutput,
): Promise<MachineLine[]> {
  const progress = startProgress('equipment: questions', questions.length, output);
  const lines: MachineLine[] = [];
  for (const { id, text } of questions) {
    const { matches, toAsk, verdict } = await machineMatcher.match(
      { text, requirements: [], filter: {}, weights: {} },
      { first: RANKED_MAX, toAskFirst: RANKED_MAX, excludedFirst: 0 },
      PUBLIC_SCOPE,
      deadlineAfter(TIMEOUT_MS, () => performance.now()),
    );
    const ids = [...matches, ...toAsk].slice(0, RANKED_MAX).map(({ holderId }) => holderId);
    const nodes = await reader.getNodes(ids, PUBLIC_SCOPE);
    const ranked = nodes.map((node) => node?.externalIds.map(({ value }) => value) ?? []);
    lines.push({ id, ranked, verdict: verdict.level });
    progress.advance();
  }
  progress.finish();
  return lines;
}

function addedUp(reports: readonly ImportReport[]): Pick<ImportReport, 'total'> {
  const sum = (count: (report: ImportReport) => number) =>
    reports.reduce((all, report) => all + count(report), 0);
  const [first] = reports;
  if (first === undefined) throw new Error('nothing was imported');
  const { total } = first;
  return {
    total: {
      ...total,
      rows: sum((one) => one.total.rows),
      rejected: sum((one) => one.total.rejected),
    },
  };
}
