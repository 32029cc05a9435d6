import type { NodeId } from '../../model/nodes.ts';
import type { ChangeCursor } from '../../store.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { Addition } from '../identify/held-row.ts';
import type { ListSource } from '../identify/list-source.ts';
import type { Reading } from '../read/read-rows.ts';
import type { RowError } from '../read/row-error.ts';
import type { UnknownColumn } from '../read/unread-columns.ts';
import type { ErrorCause } from './error-causes.ts';
import type { NoteGroup } from './note-groups.ts';
import type { SuspectedDuplicate } from './suspect-duplicates.ts';

/** Outcomes of the rows of one kind; they add up to `rows`. */
export interface RowCounts {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Merged with an earlier row of the same record. */
  readonly joined: number;
  readonly rejected: number;
}

/** A row for the same record as an earlier row, to which it only adds. */
export interface JoinedRow {
  readonly line: number;
  /** Line of the first row of the record. */
  readonly firstLine: number;
}

/** A record that was found by its name and receives from its row data that it lacked. */
export interface AddedToRecord {
  readonly line: number;
  readonly id: NodeId;
  readonly name: string;
  readonly addition: Addition;
}

/** A row for an organisation that has closed, which is therefore not made public. */
export interface ClosedBody {
  readonly line: number;
  readonly id: NodeId;
  readonly name: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly closedOn: string;
}

/** A stored machine from an earlier state of the list that is no longer in it. */
export interface VanishedMachine {
  readonly id: NodeId;
  readonly name: string;
}

/** Numbers of rows whose record will not appear in any public answer. */
export interface NotShown {
  readonly people: number;
  readonly contacts: number;
  readonly ties: number;
  /** Rows of other kinds that are not PUBLIC. */
  readonly others: number;
  /**
   * Records for a group, an organisation or coordinators without an audience and whose owner has no
   * groups.
   */
  readonly toNobody: number;
}

/** Outcome of an import, the same for the dry run and the real one. */
export interface ImportReport {
  readonly fileName: string;
  /** Import that the changes belong to; missing if there is nothing to change. */
  readonly batchId?: NodeId;
  readonly kinds: ReadonlyMap<RowKind, RowCounts>;
  /** Sum over all kinds; lines that are not rows are counted as rejected. */
  readonly total: RowCounts;
  /** Changes of records (nodes and relationships), as counted by a commit. */
  readonly changes: { readonly created: number; readonly updated: number };
  /** Source that numbered the rows; missing if none was named. */
  readonly source?: ListSource;
  /** Number of rows whose number is not an id because its source was not named. */
  readonly numbersOfNoSource: number;
  /** Sorted by line. */
  readonly joined: readonly JoinedRow[];
  /** Sorted by line. */
  readonly additions: readonly AddedToRecord[];
  /** Sorted by line; rows that state a visibility themselves are left out. */
  readonly closed: readonly ClosedBody[];
  /** Machines about which the user is asked; they are not changed. */
  readonly vanished: readonly VanishedMachine[];
  readonly notShown: NotShown;
  /** Number of comment lines of the file; they are not in any other count. */
  readonly comments: number;
  readonly duplicates: readonly SuspectedDuplicate[];
  /** Sorted by line, then column. */
  readonly errors: readonly RowError[];
  /** Errors grouped by cause. */
  readonly causes: readonly ErrorCause[];
  /** Cells of accepted rows that were read differently from how they are written. */
  readonly notes: readonly NoteGroup[];
  readonly unknownColumns: readonly UnknownColumn[];
  /** Reading of the file; missing for a data set. */
  readonly reading?: Reading;
  /** Feed position that includes the import; missing if nothing was written. */
  readonly cursor?: ChangeCursor;
}
