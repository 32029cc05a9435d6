import type { Audience } from '../../graph/model/audience.ts';
import { CLAIM_LEVELS, type ClaimLevel, type NodeId } from '../../graph/model/nodes.ts';
import type { KnownRecords } from '../index/answering-records.ts';
import type { DocumentFacts, HolderFacts } from '../index/record-facts.ts';
import { isOwning, setLink } from '../index/record-links.ts';
import { NOBODY, RecordTable, SHARED } from '../index/record-table.ts';
import type { OpenPart } from './audience-index.ts';
import type { PartLink } from './audience-part.ts';

/** End of a link, by its number in the table of the parts, and its audience. */
interface LinkEnd {
  readonly own: number;
  readonly audience: Audience;
}

/**
 * Records that a viewer sees: the PUBLIC ones under their own numbers, and those of the parts that
 * are open to it under numbers after these. Besides what a question reads, the PUBLIC table is read
 * only for records that those of the parts are linked with. Valid until the table is published
 * again.
 */
export class ViewedRecords implements KnownRecords {
  readonly #base: RecordTable;
  /** Records of the parts, and the PUBLIC ones that they are linked with. */
  readonly #own = new RecordTable();
  /** Number of the same PUBLIC record, by own number; -1 if the record is not PUBLIC. */
  readonly #baseOf: number[] = [];
  /** Own number, by that of the PUBLIC record. */
  readonly #ownOf = new Map<number, number>();
  readonly #audiences: (Audience | undefined)[] = [];
  readonly #occasions = new Map<number, number>();
  /** Numbers from this one on are those of records that are not PUBLIC. */
  readonly first: number;
  readonly #sole: Int32Array;
  readonly #machines: Int32Array;

  constructor(base: RecordTable, open: readonly OpenPart[]) {
    this.#base = base;
    this.first = base.size;
    for (const { audience, part } of open) {
      for (const [id, { facts }] of part.documents) {
        this.#own.put(this.#add(id, -1, audience), facts);
      }
    }
    const links = open.flatMap(({ audience, part }) =>
      Array.from(part.links.values(), (link) => ({ link, audience })),
    );
    // Links with the audience of the supporting record come first: they determine an occasion's
    // size.
    const narrower = links.filter(({ link, audience }) => !this.#link(link, audience));
    this.#measureOccasions();
    for (const { link } of narrower) this.#link(link);
    this.#sole = this.#joined(base.soleHolders(), this.#own.soleHolders());
    this.#machines = this.#joined(base.soleMachines(), this.#own.soleMachines());
  }

  /** PUBLIC records that support a holder only by links that are not PUBLIC. */
  get speakingByLinks(): Int32Array {
    const shared = [...this.#ownOf.keys()].filter((record) => this.#isJoined(record));
    return Int32Array.from(shared);
  }

  /** Returns the number of a record of the parts; -1 if they have none with that id. */
  numberOf(id: NodeId): number {
    const own = this.#own.find(id);
    return own === undefined || this.#baseOf[own] !== -1 ? -1 : this.first + own;
  }

  idOf(record: number): string {
    return record < this.first ? this.#base.idOf(record) : this.#own.idOf(record - this.first);
  }

  holder(record: number): HolderFacts | undefined {
    return record < this.first ? this.#base.holder(record) : this.#own.holder(record - this.first);
  }

  document(record: number): DocumentFacts | undefined {
    return record < this.first
      ? this.#base.document(record)
      : this.#own.document(record - this.first);
  }

  ownerOf(record: number): number {
    if (record < this.first) {
      const owner = this.#base.ownerOf(record);
      const own = this.#ownOf.get(record);
      return owner >= 0 || own === undefined ? owner : this.#viewed(this.#own.ownerOf(own));
    }
    return this.#viewed(this.#own.ownerOf(record - this.first));
  }

  holdersOf(record: number): readonly number[] {
    if (record >= this.first) {
      return this.#own.holdersOf(record - this.first).map((own) => this.#viewed(own));
    }
    const holders = this.#base.holdersOf(record);
    const own = this.#ownOf.get(record);
    if (own === undefined || !this.#isJoined(record)) return holders;
    return [...new Set([...holders, ...this.#own.holdersOf(own).map((one) => this.#viewed(one))])];
  }

  soleHolders(): Int32Array {
    return this.#sole;
  }

  soleMachines(): Int32Array {
    return this.#machines;
  }

  expiringClaims(): ReadonlyMap<number, string> {
    const own = Array.from(
      this.#own.expiringClaims(),
      ([record, day]) => [this.#viewed(record), day] as const,
    );
    const base = [...this.#base.expiringClaims()].filter(([record]) => record < this.first);
    return new Map([...base, ...own]);
  }

  partyOf(holder: number): number {
    return holder;
  }

  recordsOf(holder: number): number[] {
    const own = holder < this.first ? this.#ownOf.get(holder) : holder - this.first;
    const records = holder < this.first ? this.#base.recordsOf(holder) : [];
    if (own === undefined) return records;
    const others = this.#own.recordsOf(own).map((record) => this.#viewed(record));
    return [...new Set([...records, ...others])];
  }

  verifiedLevel(record: number): ClaimLevel {
    if (record >= this.first) return this.#own.verifiedLevel(record - this.first);
    const level = this.#base.verifiedLevel(record);
    const own = this.#ownOf.get(record);
    if (own === undefined) return level;
    const levels = [level, this.#own.verifiedLevel(own)].map((one) => CLAIM_LEVELS.indexOf(one));
    return CLAIM_LEVELS[Math.max(...levels)] ?? level;
  }

  occasionSize(record: number, holders: readonly number[]): number {
    if (record >= this.first) return this.#occasions.get(record - this.first) ?? 1;
    const everybodys = this.#ownOf.has(record) ? this.#base.holdersOf(record) : holders;
    return Math.max(1, everybodys.length);
  }

  /** Returns true if a PUBLIC record may support other holders here than publicly. */
  #isJoined(record: number): boolean {
    return this.#base.soleHolders()[record] === SHARED;
  }

  #add(id: NodeId, base: number, audience: Audience): number {
    const own = this.#own.add(id);
    this.#baseOf[own] = base;
    this.#audiences[own] = audience;
    return own;
  }

  /**
   * Links two records. With an `audience` that is not that of the supporting record, returns false
   * and does not link. Ends that are not visible are ignored.
   */
  #link({ type, from, to }: PartLink, audience?: Audience): boolean {
    const speaking = this.#end(to);
    const holder = this.#end(from);
    if (speaking === undefined || holder === undefined) return true;
    // A statement is shown by evidence, which supports its holder.
    if (audience !== undefined && audience !== speaking.audience) return false;
    const base = this.#baseOf[speaking.own] ?? -1;
    // The owner of a record in the PUBLIC table is its owner for every viewer.
    if (base >= 0 && isOwning(type) && this.#base.ownerOf(base) >= 0) return true;
    setLink(this.#own, type, { from: holder.own, to: speaking.own }, true);
    return true;
  }

  #end(id: NodeId): LinkEnd | undefined {
    const known = this.#own.find(id);
    const own = known ?? this.#fromBase(this.#base.find(id));
    return own === undefined ? undefined : { own, audience: this.#audiences[own] ?? 'PUBLIC' };
  }

  /** Adds a PUBLIC record with the holder that it belongs to; undefined if it does not exist. */
  #fromBase(record: number | undefined): number | undefined {
    if (record === undefined || record >= this.first) return undefined;
    const known = this.#ownOf.get(record);
    if (known !== undefined) return known;
    const document = this.#base.document(record);
    if (document === undefined) return undefined;
    const own = this.#add(this.#base.idOf(record), record, 'PUBLIC');
    this.#ownOf.set(record, own);
    this.#own.put(own, { document, holder: this.#base.holder(record) });
    const owner = this.#base.ownerOf(record);
    const ownOwner = owner < 0 ? undefined : this.#fromBase(owner);
    if (ownOwner !== undefined) this.#own.setOwner(own, ownOwner);
    return own;
  }

  #measureOccasions(): void {
    for (let own = 0; own < this.#own.size; own += 1) {
      if (this.#baseOf[own] !== -1 || this.#own.soleHolders()[own] !== SHARED) continue;
      this.#occasions.set(own, Math.max(1, this.#own.holdersOf(own).length));
    }
  }

  #viewed(own: number): number {
    if (own < 0) return own;
    const base = this.#baseOf[own] ?? -1;
    return base < 0 ? this.first + own : base;
  }

  /** Returns, for each PUBLIC record and each of the parts, the only record that it supports. */
  #joined(base: Int32Array, own: Int32Array): Int32Array {
    const joined = new Int32Array(this.first + this.#own.size).fill(NOBODY);
    joined.set(base.subarray(0, this.first));
    for (let one = 0; one < this.#own.size; one += 1) {
      const sole = this.#viewed(own[one] ?? NOBODY);
      const record = this.#baseOf[one] ?? -1;
      if (record < 0) joined[this.first + one] = sole;
      else if (joined[record] === SHARED) joined[record] = sole;
    }
    return joined;
  }
}
