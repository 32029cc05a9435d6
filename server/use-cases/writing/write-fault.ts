/** Codes for why a write may not be done. */
export const WRITE_FAULT_CODES = [
  'INVALID',
  'NOT_FOUND',
  'STALE_VERSION',
  'CONFLICT',
  'NOT_ALLOWED',
] as const;

/** Reason why a write was not done, with the field of the input. */
export interface WriteFault {
  readonly code: (typeof WRITE_FAULT_CODES)[number];
  /** Path of the field, from the outermost inwards. */
  readonly field: readonly string[];
  readonly key:
    | 'writeNotFound'
    | 'writeStale'
    | 'writeKeyReused'
    | 'writeKeyMissing'
    | 'writeVersionMissing'
    | 'writeTitleMissing'
    | 'writeTextTooLong'
    | 'writeTextMalformed'
    | 'writeTooMany'
    | 'writeValueInvalid'
    | 'writePrefectureUnknown'
    | 'writeOwnerUnclear'
    | 'writeNumberTaken'
    | 'writeCorporateNumberKnown'
    | 'writeRequirementsUnread'
    | 'writeUndoForeign'
    | 'writeUndoStale'
    | 'writeUndoNeedsConsent'
    | 'writeUndoOrganization'
    | 'writeTieToItself'
    | 'proposalNothing'
    | 'proposalsTooMany'
    | 'proposalNotFound'
    | 'proposalDecided'
    | 'proposalReasonMissing'
    | 'proposalOutdated'
    | 'proposalCorporateNumberKnown'
    | 'personalDataMessageMissing'
    | 'personalDataRequestsTooMany'
    | 'personalDataRequestUnknown'
    | 'personalDataRequestDecided'
    | 'writeAudienceForeign';
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Creates a fault of a field of the input; of the whole input if the path is empty. */
export function writeFault(
  code: WriteFault['code'],
  field: string | readonly string[],
  key: WriteFault['key'],
  parameters: WriteFault['parameters'] = {},
): WriteFault {
  return { code, field: typeof field === 'string' ? [field] : field, key, parameters };
}

/** Creates the fault for a record that is missing or not the writer's: one sentence for both. */
export function notFound(field: string | readonly string[], value: string): WriteFault {
  return writeFault('NOT_FOUND', field, 'writeNotFound', { value });
}
