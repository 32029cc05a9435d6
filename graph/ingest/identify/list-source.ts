import { createHash } from 'node:crypto';
import type { TypedRow } from '../type/type-row.ts';

/** Source that numbered the rows of a list, as named by the importer. */
export interface ListSource {
  readonly name: string;
  /** Scheme of the ids formed from the numbers. */
  readonly scheme: string;
  /**
   * Instant of the earlier import of a file of this name that named the source; missing if it was
   * named now.
   */
  readonly rememberedFrom?: string;
}

const SCHEME = /^[a-z][a-z0-9-]{0,40}$/u;
/**
 * Length of the hash, 80 bits: two of a million names share a scheme with a probability below
 * 1e-12.
 */
const HASH_CHARACTERS = 20;

/**
 * Scheme of a source with this name: the name in lower case if that is a valid scheme, else
 * `source-` and a hash, since a scheme is ASCII. Width and case do not count.
 */
export function schemeOfSource(name: string): string {
  const text = name.normalize('NFKC').trim().toLowerCase();
  if (SCHEME.test(text)) return text;
  return `source-${createHash('sha256').update(text).digest('hex').slice(0, HASH_CHARACTERS)}`;
}

/** Returns the row with its list number as an id of the source. */
export function numberedBySource(row: TypedRow, { scheme }: ListSource): TypedRow {
  const { listNumber: value } = row;
  if (value === undefined) return row;
  return { ...row, hasId: true, key: { scheme, value }, listNumber: undefined };
}
