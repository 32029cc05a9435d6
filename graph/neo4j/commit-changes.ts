import { applyChange } from '../commit/apply-change.ts';
import { checkChanges } from '../commit/check-changes.ts';
import { changesSha256, checkVersions, idempotencyKeyReused } from '../commit/judge-commit.ts';
import { type MovedRecords, movedRecords } from '../commit/moved-records.ts';
import { Sequencer } from '../commit/sequencer.ts';
import { WorkingSet } from '../commit/working-set.ts';
import { checkIdempotencyKey } from '../port-bounds.ts';
import type { Change, CommitOptions, CommitResult } from '../store.ts';
import { readBatchHistory } from './batch-history.ts';
import type { CommitLine, CommitTurn } from './commit-line.ts';
import type { Connection, Work } from './connection.ts';
import { judgeExternalIds } from './external-ids.ts';
import { integer } from './field-properties.ts';
import type { RemainingNodes } from './known-nodes.ts';
import { LoadedRecords } from './loaded-records.ts';
import type { NodeCounts } from './node-counts.ts';
import { type PreparedRecords, prepareRecords } from './prepared-records.ts';
import { writeRecords } from './write-records.ts';

/** Context of a commit in addition to its changes. */
export interface CommitContext {
  readonly options: CommitOptions;
  /** RFC 3339 instant. */
  readonly now: string;
  /** Unique id of this commit, by which an accidental second execution is detected. */
  readonly commitId: string;
}

interface Counters {
  readonly sequence: number;
  readonly publicSequence: number;
  readonly anyTombstone: boolean;
  readonly counts: NodeCounts;
}

/** Starting point of a commit. */
interface Found {
  readonly counters: Counters;
  readonly records: LoadedRecords;
  readonly prepared: PreparedRecords;
}

type Counts = Omit<CommitResult, 'cursor'>;
type CommitRow = CommitResult & { readonly changesSha256: string };

/** Implements the port's commit in one transaction that no other commit overlaps. */
export async function commitChanges(
  connection: Connection,
  line: CommitLine,
  changes: readonly Change[],
  context: CommitContext,
): Promise<CommitResult> {
  checkChanges(changes);
  checkIdempotencyKey(context.options.idempotencyKey);
  const turn = line.join();
  try {
    const { result, remaining } = await connection.write(async (work) => {
      const written = await writeInTurn(work, line, turn, changes, context);
      turn.sent();
      return written;
    }, turn.mayBegin);
    if (remaining !== undefined) line.knownNodes.learn(remaining, result.cursor);
    return result;
  } finally {
    turn.ended();
  }
}

/** Result of a commit, and the nodes as it left them; missing if a first attempt committed. */
interface Written {
  readonly result: CommitResult;
  readonly remaining?: RemainingNodes;
}

async function writeInTurn(
  work: Work,
  line: CommitLine,
  turn: CommitTurn,
  changes: readonly Change[],
  context: CommitContext,
): Promise<Written> {
  const { idempotencyKey } = context.options;
  const key = idempotencyKey === undefined ? `once:${context.commitId}` : `key:${idempotencyKey}`;
  const locked = Promise.all([
    work.run('lock-store'),
    work.run<Counters>('read-counters'),
    work.run<CommitRow>('find-commit', { key }),
  ]);
  locked.catch(() => {});
  // Lets pending output be sent before this process becomes busy.
  await new Promise((resolve) => setImmediate(resolve));
  const prepared = prepareRecords(changes);
  // A generated id cannot be reused for other changes, so no hash is needed.
  const sha256 = idempotencyKey === undefined ? '' : changesSha256(changes);
  const [, [counters], [first]] = await locked;
  await turn.mayJudge;
  if (first !== undefined) return { result: firstResult(first, sha256, idempotencyKey ?? key) };
  if (counters === undefined) throw new Error('The node CatalyzerStore is gone.');
  line.knownNodes.holdAt(counters.sequence);
  const records = new LoadedRecords(counters.anyTombstone, line.knownNodes);
  const written = await write(work, changes, context, { counters, records, prepared });
  const { result } = written;
  if (idempotencyKey !== undefined || result.cursor > counters.sequence) {
    await work.run('create-commit', { commit: noted(result, key, sha256, context.now) });
  }
  return written;
}

function firstResult(row: CommitRow, sha256: string, key: string): CommitResult {
  const { changesSha256: firstSha256, ...result } = row;
  if (firstSha256 !== sha256) throw idempotencyKeyReused(key);
  return result;
}

function noted(result: CommitResult, key: string, sha256: string, now: string): object {
  const counts = Object.entries(result).map(([name, count]) => [name, integer(count)]);
  return { key, changesSha256: sha256, at: now, ...Object.fromEntries(counts) };
}

async function write(
  work: Work,
  changes: readonly Change[],
  { options, now }: CommitContext,
  { counters, records, prepared }: Found,
): Promise<Written> {
  await records.load(work, idsOf(changes, options));
  const { counts, moved } = await judged(work, records, changes, options);
  await records.loadWhole(work, changedNodes(moved));
  const { batchId } = options;
  const [externalIds, history] = await Promise.all([
    judgeExternalIds(work, records, moved),
    batchId === undefined ? undefined : readBatchHistory(work, batchId, moved, records),
  ]);
  const sequencer = new Sequencer(counters);
  const remaining = await writeRecords(work, {
    ...{ records, moved, externalIds, sequencer, now, counts: counters.counts, prepared, history },
  });
  return { result: { ...counts, cursor: sequencer.last.sequence }, remaining };
}

function* idsOf(changes: readonly Change[], { expectedVersions }: CommitOptions) {
  for (const change of changes) {
    if (change.kind === 'putNode') yield change.node.id;
    else if (change.kind === 'putRelationship') yield change.relationship.id;
    else yield change.id;
  }
  yield* expectedVersions?.keys() ?? [];
}

/** Nodes that existed and change: their writes depend on their complete earlier state. */
function* changedNodes(moved: MovedRecords) {
  for (const { id, before, changed } of moved.nodes.keys()) {
    if (before !== undefined && changed > 0) yield id;
  }
}

/** Repeats the judgement until all records it requested are loaded; only the last one counts. */
async function judged(
  work: Work,
  records: LoadedRecords,
  changes: readonly Change[],
  options: CommitOptions,
): Promise<{ readonly counts: Counts; readonly moved: MovedRecords }> {
  for (;;) {
    try {
      const judgement = judge(records, changes, options);
      if (!records.isIncomplete) return judgement;
    } catch (error) {
      if (!records.isIncomplete) throw error;
    }
    await records.loadMissing(work);
  }
}

function judge(records: LoadedRecords, changes: readonly Change[], options: CommitOptions) {
  const set = new WorkingSet(records, options.copied);
  if (options.expectedVersions !== undefined) checkVersions(set, options.expectedVersions);
  const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
  for (const change of changes) applyChange(set, change, counts);
  return { counts, moved: movedRecords(set) };
}
