import { ROLES } from './roles.ts';

/** What a one-time link is for. */
export const LINK_PURPOSES = ['FIRST_ADMINISTRATOR', 'INVITATION', 'PASSWORD_RESET'] as const;
/** One of {@link LINK_PURPOSES}. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What an API key may do at most; its account's own rights bound it too. */
export const KEY_SCOPES = ['READ'] as const;
/** One of {@link KEY_SCOPES}. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** A text, one that may be missing, a list of texts, yes or no, one of the values of a list. */
type FieldType = 'text' | 'text?' | 'texts' | 'flag' | readonly string[];

interface RecordTable {
  /** Label of its nodes in Neo4j. */
  readonly label: string;
  /** Field by which one is found beside its id: no two of a kind have the same. */
  readonly handle?: string;
  /** Field that names the account whose it is. */
  readonly owner?: string;
  readonly fields: Readonly<Record<string, FieldType>>;
}

/**
 * The kinds of records of access: types, checks and what both stores keep follow. Instants are RFC
 * 3339. The id of a session, a link and a key is the SHA-256 of its secret, which is not stored.
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
    },
  },
  session: {
    label: 'Session',
    owner: 'accountId',
    fields: { accountId: 'text', createdAt: 'text', seenAt: 'text' },
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

/** Somebody who may sign in. */
export type Account = AccessRecord<'account'>;

/** The record that a store wrote; undefined where it does not fit its table. */
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

/** What one is found by beside its id, and whose it is. */
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
  if (type === 'texts') {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
  if (typeof value !== 'string') return false;
  return typeof type === 'string' || type.includes(value);
}
