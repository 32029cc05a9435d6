/**
 * Key of the sentence that gives the reason why a row is rejected; its parameters are line, column,
 * value and those of the error.
 */
export type RowErrorKey =
  | 'importAudienceOfNobody'
  | 'importAudienceUnfit'
  | 'importCannotClear'
  | 'importCellTooLong'
  | 'importCircularParents'
  | 'importCommaNotThousands'
  | 'importContradictsLine'
  | 'importControlCharacter'
  | 'importCorporateNumberCheck'
  | 'importCorporateNumberDigits'
  | 'importHalfLocation'
  | 'importIdOfOtherBody'
  | 'importIdsOfSeveral'
  | 'importNameAmbiguous'
  | 'importNameChanges'
  | 'importNameReplaced'
  | 'importNoKey'
  | 'importNotACountry'
  | 'importNotADate'
  | 'importNotADay'
  | 'importNotANumber'
  | 'importNotAPrice'
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
  | 'importNumberOfNoSource'
  | 'importOtherContainer'
  | 'importOutOfRange'
  | 'importQuoteNotClosed'
  | 'importReferenceAmbiguous'
  | 'importReferenceNotFound'
  | 'importReferenceOtherForm'
  | 'importReferenceRejected'
  | 'importRequiredMissing'
  | 'importSelfReference'
  | 'importTooManyCells'
  | 'importTooManyItems'
  | 'importUnknownKind'
  | 'importUnreadableCharacter';

/** One error of one row. */
export interface RowError {
  /** Line of the file, from 1; the first of a row over several lines. */
  readonly line: number;
  /** Canonical column, or the unmodified header; missing if the whole row is meant. */
  readonly column?: string;
  /** Text of the cell, truncated to 200 characters. */
  readonly value: string;
  readonly key: RowErrorKey;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const VALUE_CHARACTERS_MAX = 200;

/** Makes a row error, with the value truncated to a printable length. */
export function rowError(
  line: number,
  column: string | undefined,
  value: string,
  key: RowErrorKey,
  parameters: Readonly<Record<string, string | number>> = {},
): RowError {
  const shown = shownCell(value);
  return { line, ...(column === undefined ? {} : { column }), value: shown, key, parameters };
}

/** Text of a cell, truncated to a printable length. */
export function shownCell(text: string): string {
  const cut = text.length > VALUE_CHARACTERS_MAX ? `${text.slice(0, VALUE_CHARACTERS_MAX)}…` : text;
  return cut.replace(/\p{Surrogate}/gu, '\ufffd');
}
