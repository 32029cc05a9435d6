import { createHash } from 'node:crypto';
import type { TypedRow } from '../type/type-row.ts';

/** Who gave the rows of a list their numbers, as the importer names it. */
export interface ListSource {
  readonly name: string;
  /** The scheme of the ids that the numbers are. */
  readonly scheme: string;
  /** Instant of the earlier import of a file of this name that named it; missing when named now. */
  readonly rememberedFrom?: string;
}

const SCHEME = /^[a-z][a-z0-9-]{0,40}$/u;
/** 80 bits: two names of a million share a scheme with a chance below 1e-12. */
const HASH_CHARACTERS = 20;

/**
 * The scheme of a source of this name: the name in lower case where that is a scheme, else
 * `source-` and a hash of it, since a scheme is ASCII. Width and case do not count.
 */
export function schemeOfSource(name: string): string {
  const text = name.normalize('NFKC').trim().toLowerCase();
  if (SCHEME.test(text)) return text;
  return `source-${createHash('sha256').update(text).digest('hex').slice(0, HASH_CHARACTERS)}`;
}

/** The row with the number of its list as an id of the source. */
export function numberedBySource(row: TypedRow, { scheme }: ListSource): TypedRow {
  const { listNumber: value } = row;
  if (value === undefined) return row;
  return { ...row, hasId: true, key: { scheme, value }, listNumber: undefined };
}
