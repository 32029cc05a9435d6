import type { RowKind } from '../columns/row-kinds.ts';

/** Why a row is refused: the key of a sentence, which takes line, column, value and details. */
export type RowReason =
  | 'importCannotClear'
  | 'importCellTooLong'
  | 'importCircularParents'
  | 'importCommaNotThousands'
  | 'importControlCharacter'
  | 'importCorporateNumberCheck'
  | 'importCorporateNumberDigits'
  | 'importHalfLocation'
  | 'importNameAmbiguous'
  | 'importNameChanges'
  | 'importNoKey'
  | 'importNotACountry'
  | 'importNotADate'
  | 'importNotADay'
  | 'importNotANumber'
  | 'importNotAQuantity'
  | 'importNotAScheme'
  | 'importNotAUrl'
  | 'importNotAnEmail'
  | 'importNotAnExternalId'
  | 'importNotAnInteger'
  | 'importNotAnObject'
  | 'importNotAnOwnId'
  | 'importNotFlat'
  | 'importNotInList'
  | 'importNotYesOrNo'
  | 'importOtherContainer'
  | 'importOutOfRange'
  | 'importQuoteNotClosed'
  | 'importReferenceAmbiguous'
  | 'importReferenceNotFound'
  | 'importReferenceRejected'
  | 'importRequiredMissing'
  | 'importSelfReference'
  | 'importTooManyCells'
  | 'importTooManyItems'
  | 'importUnknownKind'
  | 'importUnreadableCharacter';

/** One thing that is wrong with one row. */
export interface RowError {
  /** Line of the file, from 1; of a row over several lines, its first. */
  readonly line: number;
  /** Canonical column, or the header as it came; missing when the whole row is meant. */
  readonly column?: string;
  /** What stood there, cut to 200 characters. */
  readonly value: string;
  readonly reason: RowReason;
  readonly details: Readonly<Record<string, string | number>>;
}

/** One row of an import as text: what the readers make of every format. */
export interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly kind: RowKind;
  /** Text by canonical column; a blank cell is absent. */
  readonly cells: ReadonlyMap<string, string>;
  /** Used only where the row makes a new record and does not say itself. */
  readonly assumed?: ReadonlyMap<string, string>;
  /** CSV: the record as it came, under the headers of the file. */
  readonly record?: readonly string[];
}

/** A record that could not be made a row. */
export interface UnreadRecord {
  readonly line: number;
  readonly record: readonly string[];
}

const VALUE_CHARACTERS_MAX = 200;

/** Makes a row error, the value cut to a length that can be printed. */
export function rowError(
  line: number,
  column: string | undefined,
  value: string,
  reason: RowReason,
  details: Readonly<Record<string, string | number>> = {},
): RowError {
  const cut =
    value.length > VALUE_CHARACTERS_MAX ? `${value.slice(0, VALUE_CHARACTERS_MAX)}…` : value;
  const shown = cut.replace(/\p{Surrogate}/gu, '\ufffd');
  return { line, ...(column === undefined ? {} : { column }), value: shown, reason, details };
}
