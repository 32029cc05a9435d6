import type { NodeId } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { compareIdentities, type Identity } from './identity.ts';

/** A record of the store or of the file, and what is known of it. */
export interface KnownRecord {
  readonly id: NodeId;
  readonly identity: Identity;
  readonly externalIds: readonly ExternalId[];
  readonly isStored: boolean;
}

/** Namesakes of one holder that are looked through: more would make a file of one name quadratic. */
const NAMESAKES_MAX = 200;

/**
 * Finds records by what they state of themselves. State: the records that were added, of the store
 * and by the rows of the file; a record may be added again when a row states it otherwise.
 */
export class KnownIdentities {
  readonly #equal = new Map<string, KnownRecord[]>();
  readonly #namesakes = new Map<string, KnownRecord[]>();
  readonly #byNumber = new Map<string, NodeId>();
  readonly #numbers = new Map<NodeId, string>();
  readonly #ids = new Set<NodeId>();

  add(record: KnownRecord): void {
    const { id, identity } = record;
    this.#ids.add(id);
    const { corporateNumber } = identity;
    if (corporateNumber !== undefined) {
      if (!this.#byNumber.has(corporateNumber)) this.#byNumber.set(corporateNumber, id);
      this.#numbers.set(id, corporateNumber);
    }
    for (const [at, key] of identity.equalKeys.entries()) {
      const isNew = addTo(this.#equal, key, record);
      if (isNew) push(this.#namesakes, identity.nameKeys[at] ?? '', record);
    }
  }

  /** Whether a record has this id. */
  has(id: NodeId): boolean {
    return this.#ids.has(id);
  }

  findByNumber(corporateNumber: string): NodeId | undefined {
    return this.#byNumber.get(corporateNumber);
  }

  /** The corporate number of a record. */
  numberOf(id: NodeId): string | undefined {
    return this.#numbers.get(id);
  }

  /** Records that state the same; a corporate number may be missing on either side. */
  findEqual(identity: Identity): readonly KnownRecord[] {
    return this.findWithEqualMarks(identity).filter(
      (known) => compareIdentities(identity, known.identity) === 'same',
    );
  }

  /** Records of this name with equal marks, whatever their corporate number. */
  findWithEqualMarks(identity: Identity): readonly KnownRecord[] {
    return recordsAt(this.#equal, identity.equalKeys);
  }

  /**
   * Records that agree in what both state, although one states more; undefined where there are
   * too many of the name to say.
   */
  findAgreeing(identity: Identity): readonly KnownRecord[] | undefined {
    const namesakes = recordsAt(this.#namesakes, identity.nameKeys);
    if (namesakes.length > NAMESAKES_MAX) return undefined;
    return namesakes.filter((known) => compareIdentities(identity, known.identity) === 'unstated');
  }
}

const NONE: readonly KnownRecord[] = [];

function recordsAt(
  map: ReadonlyMap<string, readonly KnownRecord[]>,
  keys: readonly string[],
): readonly KnownRecord[] {
  const [first = '', ...others] = keys;
  if (others.length === 0) return map.get(first) ?? NONE;
  return keys.flatMap((key) => map.get(key) ?? NONE);
}

/** False where the record was there with the same number. */
function addTo(map: Map<string, KnownRecord[]>, key: string, record: KnownRecord): boolean {
  const known = map.get(key);
  if (known === undefined) map.set(key, [record]);
  else if (known.slice(0, NAMESAKES_MAX).some((one) => isSame(one, record))) return false;
  else known.push(record);
  return true;
}

function push(map: Map<string, KnownRecord[]>, key: string, record: KnownRecord): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [record]);
  else known.push(record);
}

function isSame(one: KnownRecord, other: KnownRecord): boolean {
  return one.id === other.id && one.identity.corporateNumber === other.identity.corporateNumber;
}
