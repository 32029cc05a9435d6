import { ROLES } from './roles.ts';

/** Purposes of a one-time link. */
export const LINK_PURPOSES = ['FIRST_ADMINISTRATOR', 'INVITATION', 'PASSWORD_RESET'] as const;
/** One of {@link LINK_PURPOSES}. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Maximum rights of an API key; its account's own rights limit it too. */
export const KEY_SCOPES = ['READ'] as const;
/** One of {@link KEY_SCOPES}. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Actions on a record of the graph by a person who is signed in. */
export const WRITE_ACTIONS = ['MERGE', 'DELETE', 'UNDO', 'CONFIRM'] as const;
/** One of {@link WRITE_ACTIONS}. */
export type WriteAction = (typeof WRITE_ACTIONS)[number];

/**
 * Subjects of proposals: a change of another's record, a membership, a tie of two bodies, what a
 * member publishes.
 */
export const PROPOSAL_SUBJECTS = ['CHANGE', 'MEMBERSHIP', 'TIE', 'PUBLICATION'] as const;
/** One of {@link PROPOSAL_SUBJECTS}. */
export type ProposalSubject = (typeof PROPOSAL_SUBJECTS)[number];

/** States of a proposal; OUTDATED: the records that it would change have changed since. */
export const PROPOSAL_STATES = ['OPEN', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'OUTDATED'] as const;
/** One of {@link PROPOSAL_STATES}. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Requests of people about the data on them. */
export const PERSONAL_DATA_KINDS = ['ACCESS', 'CORRECTION', 'STOP_USE', 'ERASURE'] as const;
/** One of {@link PERSONAL_DATA_KINDS}. */
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** States of a request about personal data. */
export const PERSONAL_DATA_STATES = ['OPEN', 'DONE', 'REFUSED', 'WITHDRAWN'] as const;
/** One of {@link PERSONAL_DATA_STATES}. */
export type PersonalDataState = (typeof PERSONAL_DATA_STATES)[number];

/** Policies on being asked to introduce: never, each time, for members of some groups, always. */
export const BROKERAGE_POLICIES = ['NEVER', 'ASK_EACH_TIME', 'WITHIN_GROUPS', 'ALWAYS'] as const;
/** One of {@link BROKERAGE_POLICIES}. */
export type BrokeragePolicy = (typeof BROKERAGE_POLICIES)[number];

/** States of a request for an introduction; a missing answer is determined when it is read. */
export const REQUEST_STATES = ['OPEN', 'REFUSED', 'AGREED', 'SUCCEEDED', 'FAILED'] as const;
/** One of {@link REQUEST_STATES}. */
export type RequestState = (typeof REQUEST_STATES)[number];

/** Answers of an account that is asked; NONE: none yet. */
export const QUESTION_ANSWERS = ['NONE', 'YES_NAMED', 'YES_BY_COORDINATOR', 'NO'] as const;
/** One of {@link QUESTION_ANSWERS}. */
export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number];

/** Subjects of notices to coordinators. */
export const NOTICE_SUBJECTS = ['MEDIATE', 'FAILED', 'MANY_TARGETS'] as const;
/** One of {@link NOTICE_SUBJECTS}. */
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

/**
 * Type of a field: a text, one that may be missing, a list of texts, a number, yes or no, one of
 * the values of a list.
 */
type FieldType = 'text' | 'text?' | 'texts' | 'number' | 'flag' | readonly string[];

/** Names that the stores use beside the fields: in Neo4j all are properties of one node. */
type KeptName = 'id' | 'kind' | 'version' | 'handle' | 'owner';

interface RecordTable {
  /** Label of its nodes in Neo4j. */
  readonly label: string;
  /** Field by which a record is found besides its id: unique within its kind. */
  readonly handle?: string;
  /** Field that names its owner: an account, a circle or, of a write, a record of the graph. */
  readonly owner?: string;
  readonly fields: Readonly<Record<string, FieldType>> & { readonly [Name in KeptName]?: never };
}

/**
 * Kinds of records of access: types, checks and the contents of both stores follow. Instants are
 * RFC 3339. The id of a session, a link and a key is the SHA-256 of its secret, which is not
 * stored; that of an identity is the SHA-256 of issuer and subject.
 */
export const ACCESS_RECORDS = {
  account: {
    label: 'Account',
    handle: 'emailAddress',
    fields: {
      emailAddress: 'text',
      displayName: 'text',
      role: ROLES,
      organizations: 'texts',
      groups: 'texts',
      passwordHash: 'text',
      isDisabled: 'flag',
      createdAt: 'text',
      /** Record of the person who has the account, as the operator stated it. */
      personId: 'text?',
    },
  },
  session: {
    label: 'Session',
    owner: 'accountId',
    fields: { accountId: 'text', createdAt: 'text', seenAt: 'text' },
  },
  /** Identity of an account at a provider of sign-in: issuer and subject name the person there. */
  identity: {
    label: 'ProviderIdentity',
    owner: 'accountId',
    fields: { accountId: 'text', issuer: 'text', subject: 'text', createdAt: 'text' },
  },
  link: {
    label: 'OneTimeLink',
    owner: 'accountId',
    fields: {
      purpose: LINK_PURPOSES,
      accountId: 'text?',
      emailAddress: 'text?',
      role: ROLES,
      organizations: 'texts',
      groups: 'texts',
      createdAt: 'text',
      expiresAt: 'text',
    },
  },
  apiKey: {
    label: 'ApiKey',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      name: 'text',
      scopes: 'texts',
      createdAt: 'text',
      expiresAt: 'text',
      usedAt: 'text?',
    },
  },
  /** Write of a person who is signed in, with what it replaced; see `access/writes`. */
  recordWrite: {
    label: 'RecordWrite',
    handle: 'keyHash',
    owner: 'recordId',
    fields: {
      recordId: 'text',
      /** Organisation that the record belongs to. */
      ownerId: 'text',
      /** SHA-256 of the account and its idempotency key; missing: no key was sent. */
      keyHash: 'text?',
      /** SHA-256 of the request. */
      contentHash: 'text',
      accountId: 'text',
      action: WRITE_ACTIONS,
      at: 'text',
      requestId: 'text',
      /** Version of the record after it; of a record made again, known once it is settled. */
      recordVersion: 'number',
      /** JSON of its `RecordChange`s, the record itself first. */
      changes: 'text',
      /** True if it is known to be in the graph. */
      isSettled: 'flag',
    },
  },
  /** A write that somebody else has to agree to; see `access/proposals`. */
  proposal: {
    label: 'Proposal',
    handle: 'keyHash',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      /** SHA-256 of the account and its idempotency key. */
      keyHash: 'text',
      /** SHA-256 of what was asked for. */
      contentHash: 'text',
      about: PROPOSAL_SUBJECTS,
      recordId: 'text',
      /** The organisation whose people decide, the group whose coordinators do, or `REVIEWERS`. */
      decider: 'text',
      message: 'text?',
      state: PROPOSAL_STATES,
      createdAt: 'text',
      decidedAt: 'text?',
      /** Account of whoever decided. */
      decidedBy: 'text?',
      /** Why it was refused. */
      reason: 'text?',
      /** JSON of the write that is made once it is confirmed. */
      write: 'text',
    },
  },
  /** One that is still to be decided, or made; the id is the proposal's. */
  openProposal: {
    label: 'OpenProposal',
    owner: 'decider',
    fields: { decider: 'text', accountId: 'text', recordId: 'text' },
  },
  /** Request of a person about the data on them; see `access/personal-data`. */
  personalDataRequest: {
    label: 'PersonalDataRequest',
    handle: 'keyHash',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      /** SHA-256 of the account and its idempotency key. */
      keyHash: 'text',
      about: PERSONAL_DATA_KINDS,
      message: 'text?',
      state: PERSONAL_DATA_STATES,
      createdAt: 'text',
      dueBy: 'text',
      closedAt: 'text?',
      /** Why it was refused. */
      reason: 'text?',
    },
  },
  /** Statement of one side that it knows a person; the id is made from both, so either finds it. */
  acquaintance: {
    label: 'Acquaintance',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      emailAddress: 'text',
      displayName: 'text',
      organizationName: 'text?',
      metOn: 'text?',
      /** True if the account's owner denies knowing them: their statement is not shown again. */
      isDenied: 'flag',
      /** Request that introduced them. */
      requestId: 'text?',
      createdAt: 'text',
    },
  },
  /** The id is the account's. */
  brokerage: {
    label: 'Brokerage',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      policy: BROKERAGE_POLICIES,
      groups: 'texts',
      monthlyCap: 'number',
    },
  },
  /** Targets that an account asked about on a day; the id is the account's. */
  askedTargets: {
    label: 'AskedTargets',
    owner: 'accountId',
    fields: { accountId: 'text', day: 'text', targets: 'texts' },
  },
  /** The id is the SHA-256 of the token. */
  introductionToken: {
    label: 'IntroductionToken',
    owner: 'accountId',
    fields: { accountId: 'text', targetId: 'text', expiresAt: 'text' },
  },
  introductionRequest: {
    label: 'IntroductionRequest',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      targetId: 'text',
      message: 'text',
      state: REQUEST_STATES,
      /** Accounts in the order in which they are asked, the target's last; empty: none can be. */
      chain: 'texts',
      /** Index of the account in the chain that is asked now, from 0. */
      place: 'number',
      createdAt: 'text',
      /** Time after which the open question cannot be answered. */
      closesAt: 'text',
    },
  },
  /** Question to one account for a request; the id is the request's with the place in its chain. */
  introductionQuestion: {
    label: 'IntroductionQuestion',
    owner: 'accountId',
    fields: {
      accountId: 'text',
      requestId: 'text',
      answer: QUESTION_ANSWERS,
      askedAt: 'text',
      closesAt: 'text',
      answeredAt: 'text?',
    },
  },
  /** Two accounts between which an introduction came to nothing; the id is made from both. */
  failedIntroduction: {
    label: 'FailedIntroduction',
    owner: 'accountId',
    fields: { accountId: 'text', otherId: 'text', failedAt: 'text' },
  },
  /** Notice to the coordinators of a circle; the circle is the owner. */
  introductionNotice: {
    label: 'IntroductionNotice',
    owner: 'circle',
    fields: {
      circle: 'text',
      about: NOTICE_SUBJECTS,
      accountId: 'text',
      otherId: 'text?',
      requestId: 'text?',
      createdAt: 'text',
    },
  },
} as const satisfies Readonly<Record<string, RecordTable>>;

/** A kind of record of access. */
export type AccessKind = keyof typeof ACCESS_RECORDS;

/** Every kind, in the order in which copies write them. */
export const ACCESS_KINDS = Object.keys(ACCESS_RECORDS) as readonly AccessKind[];

type Value<Type> = Type extends 'text'
  ? string
  : Type extends 'texts'
    ? readonly string[]
    : Type extends 'flag'
      ? boolean
      : Type extends 'number'
        ? number
        : Type extends readonly (infer One)[]
          ? One
          : never;
type Fields<Kind extends AccessKind> = (typeof ACCESS_RECORDS)[Kind]['fields'];
type Named<Of, Wanted> = { [Name in keyof Of]: Of[Name] extends Wanted ? Name : never }[keyof Of];

/** A record of a kind: its id and what its table lists. */
export type AccessRecord<Kind extends AccessKind> = { readonly id: string } & {
  readonly [Name in Exclude<keyof Fields<Kind>, Named<Fields<Kind>, 'text?'>>]: Value<
    Fields<Kind>[Name]
  >;
} & { readonly [Name in Named<Fields<Kind>, 'text?'>]?: string };

/** Account of a person who may sign in. */
export type Account = AccessRecord<'account'>;

/** Returns the record that a store wrote; undefined if it does not fit its table. */
export function readAccessRecord<Kind extends AccessKind>(
  kind: Kind,
  stored: Readonly<Record<string, unknown>>,
): AccessRecord<Kind> | undefined {
  const table: RecordTable = ACCESS_RECORDS[kind];
  if (typeof stored.id !== 'string') return undefined;
  const record: Record<string, unknown> = { id: stored.id };
  for (const [name, type] of Object.entries(table.fields)) {
    const value = stored[name] ?? undefined;
    if (value === undefined && type === 'text?') continue;
    if (!fits(value, type)) return undefined;
    record[name] = value;
  }
  return record as AccessRecord<Kind>;
}

/** Returns the handle of a record, by which it is found besides its id, and its owner. */
export function lookupsOf<Kind extends AccessKind>(
  kind: Kind,
  record: AccessRecord<Kind>,
): { readonly handle: string | null; readonly owner: string | null } {
  const { handle, owner }: RecordTable = ACCESS_RECORDS[kind];
  const values = new Map<string, unknown>(Object.entries(record));
  const textOf = (name: string | undefined) => {
    const value = name === undefined ? undefined : values.get(name);
    return typeof value === 'string' ? value : null;
  };
  return { handle: textOf(handle), owner: textOf(owner) };
}

function fits(value: unknown, type: FieldType): boolean {
  if (type === 'flag') return typeof value === 'boolean';
  if (type === 'number') return typeof value === 'number';
  if (type === 'texts') {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
  if (typeof value !== 'string') return false;
  return typeof type === 'string' || type.includes(value);
}
