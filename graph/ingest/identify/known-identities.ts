import type { NodeId } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { compareIdentities, equalKeysOf, type Identity, nameKeysOf } from './identity.ts';

/** A record of the store or of the file, with its identity. */
export interface KnownRecord {
  readonly id: NodeId;
  readonly identity: Identity;
  readonly externalIds: readonly ExternalId[];
  readonly isStored: boolean;
}

/**
 * Maximum number of namesakes of one holder that are compared; more would make a file of one name
 * quadratic.
 */
const NAMESAKES_MAX = 200;

/**
 * Finds records by their identity. State: the records that were added, from the store and from rows
 * of the file; a record may be added again if a row states another identity for it.
 */
export class KnownIdentities {
  readonly #equal = new RecordsByKey(equalKeysOf);
  readonly #namesakes = new RecordsByKey(nameKeysOf);
  readonly #byNumber = new Map<string, NodeId>();
  /** Every record, with its corporate number. */
  readonly #numbers = new Map<NodeId, string | undefined>();

  add(record: KnownRecord): void {
    const { id, identity } = record;
    const { corporateNumber = this.#numbers.get(id) } = identity;
    this.#numbers.set(id, corporateNumber);
    if (corporateNumber !== undefined && !this.#byNumber.has(corporateNumber)) {
      this.#byNumber.set(corporateNumber, id);
    }
    const nameKeys = nameKeysOf(identity);
    for (const [at, key] of equalKeysOf(identity).entries()) {
      const known = this.#equal.at(key).slice(0, NAMESAKES_MAX);
      if (known.some((one) => isSame(one, record))) continue;
      this.#equal.add(key, record);
      this.#namesakes.add(nameKeys[at] ?? '', record);
    }
  }

  /** Returns whether a record has this id. */
  has(id: NodeId): boolean {
    return this.#numbers.has(id);
  }

  findByNumber(corporateNumber: string): NodeId | undefined {
    return this.#byNumber.get(corporateNumber);
  }

  /** Corporate number of a record. */
  numberOf(id: NodeId): string | undefined {
    return this.#numbers.get(id);
  }

  /** Records with the same identity; a corporate number may be missing on either side. */
  findEqual(identity: Identity): readonly KnownRecord[] {
    return this.findWithEqualMarks(identity).filter(
      (known) => compareIdentities(identity, known.identity) === 'same',
    );
  }

  /** Records of this name with equal marks, whatever their corporate number. */
  findWithEqualMarks(identity: Identity): readonly KnownRecord[] {
    return this.#equal.of(identity);
  }

  /**
   * Records that agree in everything both state, although one states more; `undefined` if too many
   * records have the name.
   */
  findAgreeing(identity: Identity): readonly KnownRecord[] | undefined {
    const namesakes = this.#namesakes.of(identity);
    if (namesakes.length > NAMESAKES_MAX) return undefined;
    return namesakes.filter((known) => compareIdentities(identity, known.identity) === 'unstated');
  }
}

const NONE: readonly KnownRecord[] = [];

/** Several records of one key, or of one hash. */
interface Bucket {
  readonly key: string;
  readonly records: KnownRecord[];
}

/**
 * Records by keys derived from their identity. A key with a single record is represented by its
 * hash, and the record confirms the match: the keys of a million records would take 200 MB.
 */
class RecordsByKey {
  readonly #keysOf: (identity: Identity) => readonly string[];
  readonly #byHash = new Map<number, KnownRecord | Bucket[]>();

  constructor(keysOf: (identity: Identity) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  add(key: string, record: KnownRecord): void {
    const hash = hashOf(key);
    const known = this.#byHash.get(hash);
    if (known === undefined) {
      this.#byHash.set(hash, record);
      return;
    }
    const buckets = Array.isArray(known) ? known : [this.#bucketOf(known, hash)];
    const bucket = buckets.find((one) => one.key === key);
    if (bucket === undefined) buckets.push({ key, records: [record] });
    else bucket.records.push(record);
    this.#byHash.set(hash, buckets);
  }

  #bucketOf(record: KnownRecord, hash: number): Bucket {
    const key = this.#keysOf(record.identity).find((one) => hashOf(one) === hash) ?? '';
    return { key, records: [record] };
  }

  /** Records of a key in the order in which they were added. */
  at(key: string): readonly KnownRecord[] {
    const known = this.#byHash.get(hashOf(key));
    if (known === undefined) return NONE;
    if (Array.isArray(known)) return known.find((one) => one.key === key)?.records ?? NONE;
    return this.#keysOf(known.identity).includes(key) ? [known] : NONE;
  }

  /** Records of every key of an identity. */
  of(identity: Identity): readonly KnownRecord[] {
    const keys = this.#keysOf(identity);
    const [first = '', ...others] = keys;
    return others.length === 0 ? this.at(first) : keys.flatMap((key) => this.at(key));
  }
}

/**
 * FNV-1a (Fowler, Noll and Vo) over the code units, truncated to an integer that V8 stores unboxed.
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash & 0x3fffffff;
}

function isSame(one: KnownRecord, other: KnownRecord): boolean {
  return one.id === other.id && one.identity.corporateNumber === other.identity.corporateNumber;
}
