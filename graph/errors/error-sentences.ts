import type { SentenceOf } from '../../language/sentence.ts';

type Nothing = Record<never, never>;
type Limit = { value: number; max: number };
type OfFile = { file: string };
type OfServer = { server: string };
type OfField = { id: string; what: string; field: string; expected: string; value: string };
type OfFileName = { fileName: string };

/** The sentence of every error that a caller may act on, by its key, and what fills it. */
export interface ErrorSentences {
  // Questions and answers
  deadlineExceeded: { timeoutMs: number };
  notYetIndexed: Nothing;
  answeringAgainSoon: Nothing;
  answersUnderWay: Nothing;
  rateSpent: { seconds: number };
  rateTooLow: { value: number; remaining: number; resetAt: string };
  receiptUnknown: { receipt: string };
  questionEmpty: Nothing;
  textEmpty: { argument: string };
  textMalformed: { argument: string };
  quantityMalformed: { argument: string; range: string };
  countryMalformed: { value: string };
  scalarMalformed: { scalar: string; value: string; example: string };
  weightOutOfRange: { feature: string; weight: string };
  weightsAllZero: Nothing;
  matchCursorInvalid: Nothing;
  nameCursorUnknown: { after: string };
  introducersOutOfRange: Limit;
  targetsOutOfRange: Limit;
  dateInvalid: { value: string };

  // Limits of the API
  pageSizeOutOfRange: { field: string; argument: string; max: number; value: string };
  listTooLong: { field: string; argument: string; max: number; count: number };
  queryTooDeep: Limit;
  queryTooManyNodes: Limit;
  queryTooCostly: Limit;
  queryTooManyAliases: Limit;
  queryTooManyRootFields: Limit;
  operationUnsupported: { operation: string };

  // Accounts
  signInRefused: Nothing;
  signInTooOften: { minutes: number };
  signInFirst: Nothing;
  actionForbidden: Nothing;
  personalDataRequestNotOpen: { value: string };
  personNotFound: { id: string };
  providerAway: Nothing;
  providerDeclined: Nothing;
  providerRefused: Nothing;
  providerAttemptUnknown: Nothing;
  providerAddressUnverified: Nothing;
  providerNotInvited: Nothing;
  originForbidden: { origin: string };
  linkInvalid: Nothing;
  linkOnlyHere: Nothing;
  emailAddressMalformed: { value: string };
  emailAddressTaken: { value: string };
  displayNameMalformed: { max: number };
  passwordLength: { min: number; max: number };
  accountNotFound: { value: string };
  accountChanged: Nothing;
  keyInvalid: Nothing;
  keyNameMalformed: { max: number };
  keysOfOneName: { name: string; max: number };
  keyNotFound: { value: string };

  // Ties and introductions
  acquaintanceIsSelf: Nothing;
  acquaintanceDateMalformed: { value: string };
  acquaintancesTooMany: { max: number };
  acquaintanceNotFound: { value: string };
  claimNotFound: { value: string };
  organizationNameTooLong: { max: number };
  cardsWithoutColumns: { headers: string };
  cardUnreadable: { value: string };
  monthlyCapOutOfRange: Limit;
  brokerageGroupsForeign: { max: number };
  targetsSpent: { max: number };
  introductionTokenInvalid: Nothing;
  introductionMessageMalformed: { max: number };
  introductionQuestionNotFound: { value: string };
  introductionNotFound: { value: string };
  introductionMoveIllegal: Nothing;

  // Starting
  settingsInvalid: { problems: string };
  portTaken: { port: number };
  listenNeedsUrl: { host: string };
  listenNeedsAccount: { host: string };
  addressUnusable: { host: string; port: number; reason: string };

  // The port
  tooManyIds: Limit;
  tooManyChanges: Limit;
  firstOutOfRange: { value: string; max: number };
  badCursor: { value: string };
  cursorNotOfThisStore: { value: string; last: number };
  endMissing: { id: string; value: string };
  endsNotAllowed: { id: string; value: string };
  secondContainer: { id: string; value: string; container: string };
  recordFieldMissing: OfField;
  recordFieldUnknown: OfField;
  recordFieldInvalid: OfField;
  badNodeId: { value: string; label: string };
  badRelationshipId: { value: string };
  staleVersion: { id: string; expected: number; actual: number };
  idempotencyKeyEmpty: Nothing;
  idempotencyKeyReused: { key: string };
  externalIdTaken: { id: string; value: string; owner: string };

  // The store in a file
  storeBusy: OfFile;
  storeClosed: OfFile;
  storeDamaged: OfFile;
  storeReadOrWriteFailed: OfFile;
  storeForeign: OfFile;
  storeEmpty: OfFile;
  storeLogForeign: { file: string; log: string };
  restoreNotEmpty: { folder: string };
  backupHasLog: OfFile;
  backupNeedsFile: Nothing;
  storeGone: OfFile;
  storeReplaced: OfFile;
  storeMissing: { folder: string };
  storeNewer: { file: string; version: number; known: number };
  storeInUse: { folder: string; pid: string };
  diskFull: OfFile;
  dataFolderNotWritable: OfFile;
  dataFolderNotAFolder: { folder: string };
  dataFolderWithoutParent: { folder: string; parent: string };
  dataFolderNotMade: { folder: string; reason: string };

  // The store in a Neo4j
  neo4jAway: OfServer;
  neo4jPasswordWrong: OfServer;
  neo4jAccessRefused: OfServer;
  neo4jDatabaseMissing: OfServer;
  neo4jTooOld: { server: string; version: string };
  neo4jForeign: OfServer;
  neo4jIndexNotReady: { server: string; name: string; state: string; percent: number };
  neo4jTooSlow: OfServer;
  neo4jBusy: OfServer;
  neo4jOutcomeUnknown: OfServer;

  // Import
  importIsADatabase: OfFileName;
  importIsADocument: OfFileName;
  importIsAMacroWorkbook: OfFileName;
  importIsABinaryWorkbook: OfFileName;
  importIsAnArchive: OfFileName;
  importIsAnImage: OfFileName;
  importIsAnOldWorkbook: OfFileName;
  importIsAnOpenDocument: OfFileName;
  importIsAWebPage: OfFileName;
  importIsEncrypted: OfFileName;
  importIsXml: OfFileName;
  importFileTooLarge: { fileName: string; max: number };
  importUnknownEncoding: { value: string; known: string };
  importWorkbookDamaged: OfFileName;
  importWorkbookTooLarge: OfFileName;
  importWorkbookTooSlow: OfFileName;
  importNoSheet: { fileName: string; sheet: string; names: string };
  importNoSheets: OfFileName;
  importOtherSheet: { fileName: string; sheet: string; others: string };
  importTooManyColumns: { fileName: string; line: number; columns: number; max: number };
  importNoHeader: { fileName: string; line: number; values: string };
  importMapNoHeader: { fileName: string; header: string; headers: string };
  importMapNoField: { field: string; kind: string; fields: string };
  importJsonBroken: OfFileName;
  importJsonNotRows: OfFileName;
  importNoKnownColumn: { fileName: string; headers: string; kinds: string };
  importFileMissing: { folder: string; name: string };
  importNotThatDataSet: { name: string; line: number };
  importUnitTooLarge: { count: number; max: number };
  importBatchNotFound: { value: string };
  importBatchUndone: { value: string; fileName: string };
  'cli.importCrowded': Nothing;

  // Export, copy and files
  copyDiffers: { id: string };
  copyTargetNotEmpty: { target: string; id: string };
  copyNotEqual: { target: string; id: string };
  recordNotFound: { id: string };
  exportNewer: { fileName: string; format: number; known: number };
  exportBadLine: { fileName: string; line: number };
  exportCutOff: { fileName: string; line: number };
  exportNoMachines: Nothing;
  exportNothing: Nothing;
  'cli.exportThere': OfFile;
  'cli.exportIsFile': OfFile;
  'cli.exportIsFolder': OfFile;
  'cli.judgedBadLine': { file: string; line: number };
  'cli.fileMissing': OfFile;
  'cli.fileUnreadable': { file: string; reason: string };
  'cli.fileUnwritable': { file: string; reason: string };
}

/** One of {@link ErrorSentences} with its parameters. */
export type ErrorSentence = SentenceOf<ErrorSentences>;
