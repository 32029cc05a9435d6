/** Key of the sentence that says why a row is refused; it takes line, column, value, parameters. */
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

/** One thing that is wrong with one row. */
export interface RowError {
  /** Line of the file, from 1; of a row over several lines, its first. */
  readonly line: number;
  /** Canonical column, or the header as it came; missing when the whole row is meant. */
  readonly column?: string;
  /** The text of the cell, cut to 200 characters. */
  readonly value: string;
  readonly key: RowErrorKey;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const VALUE_CHARACTERS_MAX = 200;

/** Makes a row error, the value cut to a length that can be printed. */
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

/** The text of a cell, cut to a length that can be printed. */
export function shownCell(text: string): string {
  const cut = text.length > VALUE_CHARACTERS_MAX ? `${text.slice(0, VALUE_CHARACTERS_MAX)}…` : text;
  return cut.replace(/\p{Surrogate}/gu, '\ufffd');
}
