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
  /** Joined with an earlier row of the same record. */
  readonly joined: number;
  readonly rejected: number;
}

/** A row that is the same record as a row before it and only adds to it. */
export interface JoinedRow {
  readonly line: number;
  /** Line of the first row of the record. */
  readonly firstLine: number;
}

/** A record that was found by its name and gets from its row what it lacked. */
export interface AddedToRecord {
  readonly line: number;
  readonly id: NodeId;
  readonly name: string;
  readonly addition: Addition;
}

/** A row that says that its body is closed, so that it is not made public. */
export interface ClosedBody {
  readonly line: number;
  readonly id: NodeId;
  readonly name: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly closedOn: string;
}

/** A stored machine that an earlier state of the list brought and that it no longer has. */
export interface VanishedMachine {
  readonly id: NodeId;
  readonly name: string;
}

/** Rows of the file whose record no public answer will show. */
export interface NotShown {
  readonly people: number;
  readonly contacts: number;
  readonly ties: number;
  /** Rows of other kinds that are not PUBLIC. */
  readonly others: number;
  /** Records for a group, an organisation or coordinators that name nobody and whose owner has none. */
  readonly toNobody: number;
}

/** The outcome of an import, the same for the dry run and the real one. */
export interface ImportReport {
  readonly fileName: string;
  /** The import that the changes belong to; missing when there is nothing to change. */
  readonly batchId?: NodeId;
  readonly kinds: ReadonlyMap<RowKind, RowCounts>;
  /** Over all kinds, and lines that are no row at all among the rejected. */
  readonly total: RowCounts;
  /** Changes of records (nodes and relationships), which a commit counts. */
  readonly changes: { readonly created: number; readonly updated: number };
  /** Who numbered the rows; missing where nobody was named. */
  readonly source?: ListSource;
  /** Rows whose number is no id, because nobody was named who gave it. */
  readonly numbersOfNoSource: number;
  /** By line. */
  readonly joined: readonly JoinedRow[];
  /** By line. */
  readonly additions: readonly AddedToRecord[];
  /** By line; those that the row itself makes visible are left out. */
  readonly closed: readonly ClosedBody[];
  /** Machines that are asked about; nothing happens to them. */
  readonly vanished: readonly VanishedMachine[];
  readonly notShown: NotShown;
  /** Lines of the file that were passed over as comments; in no other count. */
  readonly comments: number;
  readonly duplicates: readonly SuspectedDuplicate[];
  /** By line, then column. */
  readonly errors: readonly RowError[];
  /** The errors by their cause. */
  readonly causes: readonly ErrorCause[];
  /** Cells of rows that are taken and that were read otherwise than they are written. */
  readonly notes: readonly NoteGroup[];
  readonly unknownColumns: readonly UnknownColumn[];
  /** How the file was read; missing for a data set. */
  readonly reading?: Reading;
  /** The feed up to here has the import; missing where nothing was written. */
  readonly cursor?: ChangeCursor;
}
