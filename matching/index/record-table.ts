import { CLAIM_LEVELS, type ClaimLevel } from '../../graph/model/nodes.ts';
import type { KnownRecords } from './answering-records.ts';
import { GrowableInts } from './growable-array.ts';
import { HoldersByCity } from './holders-by-city.ts';
import { IdTable, type SavedIds } from './id-table.ts';
import { Links, type SavedLinks } from './links.ts';
import { ownArray } from './own-array.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './packed-objects.ts';
import type { DocumentFacts, HolderFacts, RecordFacts } from './record-facts.ts';

/** Value in {@link RecordTable.soleHolders}: ask {@link RecordTable.holdersOf}. */
export const SHARED = -1;
/** Value in {@link RecordTable.soleHolders}: speaks for no public holder. */
export const NOBODY = -2;

/** Records of a table as plain data, by number. */
export interface SavedRecords {
  readonly ids: SavedIds;
  readonly holders: PackedPlaces;
  readonly documents: PackedPlaces;
  readonly sole: Int32Array;
  readonly machines: Int32Array;
  readonly owners: Int32Array;
  readonly firstOwned: Int32Array;
  readonly nextOwned: Int32Array;
  readonly tookPart: SavedLinks;
  readonly shownBy: SavedLinks;
}

/**
 * PUBLIC records that matching knows, numbered from 0, and their links. A number stays with its id;
 * a relationship may come before its ends.
 */
export class RecordTable implements KnownRecords {
  private readonly ids = new IdTable();
  private holders: (HolderFacts | undefined)[] = [];
  private documents: (DocumentFacts | undefined)[] = [];
  /** Facts that many records have, by their text. */
  private readonly plain = new Map<string, object>();
  private sole = new GrowableInts();
  private machines = new GrowableInts();
  private readonly expiring = new Map<number, string>();
  /** Owner of a record, -1 for none, and the chain of the records of one owner: number + 1. */
  private owners = new GrowableInts();
  private firstOwned = new GrowableInts();
  private nextOwned = new GrowableInts();
  private cities: HoldersByCity | undefined;
  /** Holders and evidence in which they took part. */
  private readonly tookPart = new Links();
  /** Statements and evidence that shows them. */
  private readonly shownBy = new Links();

  get size(): number {
    return this.ids.size;
  }

  /** Returns the number of an id; assigns one if it has none. */
  add(id: string): number {
    return this.ids.find(id) ?? this.append(id);
  }

  private append(id: string): number {
    const number = this.ids.append(id);
    this.holders.push(undefined);
    this.documents.push(undefined);
    this.owners.push(-1);
    this.firstOwned.push(0);
    this.nextOwned.push(0);
    this.sole.push(SHARED);
    this.machines.push(NOBODY);
    return number;
  }

  /** Returns the number of an id; undefined if it was never public. */
  find(id: string): number | undefined {
    return this.ids.find(id);
  }

  idOf(record: number): string {
    return this.ids.idOf(record);
  }

  /** Returns the facts of a holder; undefined if the record is not one or no longer public. */
  holder(record: number): HolderFacts | undefined {
    return this.holders[record];
  }

  /** Returns the facts of a document; undefined if the record is no longer public. */
  document(record: number): DocumentFacts | undefined {
    return this.documents[record];
  }

  /** Stores the facts of a public record. */
  put(record: number, { holder, document }: RecordFacts): void {
    this.setHolder(record, holder && isPlainHolder(holder) ? this.once(holder) : holder);
    this.setDocument(record, isPlainDocument(document) ? this.once(document) : document);
  }

  /** Returns one object for equal facts: most records of a network differ in their words alone. */
  private once<Facts extends object>(facts: Facts): Facts {
    const key = JSON.stringify(facts);
    const known = this.plain.get(key);
    if (known === undefined) this.plain.set(key, facts);
    return (known ?? facts) as Facts;
  }

  /** Removes a deleted or no longer public record. Its relationships arrive as separate changes. */
  remove(record: number): void {
    this.setHolder(record, undefined);
    this.setDocument(record, undefined);
  }

  private setDocument(record: number, facts: DocumentFacts | undefined): void {
    this.documents[record] = facts;
    if (facts?.expiresOn === undefined) this.expiring.delete(record);
    else this.expiring.set(record, facts.expiresOn);
    this.machines.values[record] = facts?.label === 'Equipment' ? record : NOBODY;
  }

  private setHolder(record: number, facts: HolderFacts | undefined): void {
    const before = this.holders[record];
    this.holders[record] = facts;
    this.cities?.move(record, before, facts);
    if ((before === undefined) === (facts === undefined)) return;
    this.sole.values[record] = this.soleOf(record);
    for (const own of this.ownedBy(record)) this.sole.values[own] = this.soleOf(own);
  }

  /** Sets the holder to which a statement or machine belongs; undefined: none is known. */
  setOwner(record: number, owner: number | undefined): void {
    const before = this.owners.at(record);
    if (before === (owner ?? -1)) return;
    if (before >= 0) this.unchain(record, before);
    this.owners.values[record] = owner ?? -1;
    if (owner !== undefined) {
      this.nextOwned.values[record] = this.firstOwned.at(owner);
      this.firstOwned.values[owner] = record + 1;
    }
    this.sole.values[record] = this.soleOf(record);
  }

  /** Removes a record from the chain of its owner. Linear in the owner's records. */
  private unchain(record: number, owner: number): void {
    const after = this.nextOwned.at(record);
    if (this.firstOwned.at(owner) === record + 1) {
      this.firstOwned.values[owner] = after;
      return;
    }
    for (const own of this.ownedBy(owner)) {
      if (this.nextOwned.at(own) === record + 1) this.nextOwned.values[own] = after;
    }
  }

  private ownedBy(owner: number): number[] {
    const owned: number[] = [];
    for (let record = this.firstOwned.at(owner) - 1; record >= 0; ) {
      owned.push(record);
      record = this.nextOwned.at(record) - 1;
    }
    return owned;
  }

  private soleOf(record: number): number {
    if (this.holders[record] !== undefined) return record;
    const owner = this.owners.at(record);
    if (owner < 0) return SHARED;
    return this.holders[owner] === undefined ? NOBODY : owner;
  }

  ownerOf(record: number): number {
    return this.owners.at(record);
  }

  /** Links or unlinks a holder and evidence in which it took part. */
  setTookPart(holder: number, evidence: number, there: boolean): void {
    this.tookPart.set(holder, evidence, there);
  }

  /** Links or unlinks a statement and evidence that shows it. */
  setShownBy(capability: number, evidence: number, there: boolean): void {
    this.shownBy.set(capability, evidence, there);
  }

  /** Returns the public holders that the document speaks for, each once. */
  holdersOf(record: number): readonly number[] {
    if (this.holders[record] !== undefined) return [record];
    const owner = this.owners.at(record);
    if (owner >= 0) return this.holders[owner] === undefined ? [] : [owner];
    const holders = new Set<number>();
    for (const holder of this.tookPart.onesOf(record)) {
      if (this.holders[holder] !== undefined) holders.add(holder);
    }
    for (const capability of this.shownBy.onesOf(record)) {
      const holder = this.owners.at(capability);
      if (this.holders[holder] !== undefined) holders.add(holder);
    }
    return [...holders];
  }

  /**
   * Returns for each record the one public holder that it speaks for, {@link SHARED} if there may
   * be several, or {@link NOBODY}. One plain array: every document of every question is looked up
   * in it. Only while a question runs without awaiting.
   */
  soleHolders(): Int32Array {
    return this.sole.values;
  }

  /** Returns the same with machines as the answers: each speaks for itself, others for nobody. */
  soleMachines(): Int32Array {
    return this.machines.values;
  }

  expiringClaims(): ReadonlyMap<number, string> {
    return this.expiring;
  }

  /** Returns the holder, which is its own party. */
  partyOf(holder: number): number {
    return holder;
  }

  occasionSize(_record: number, holders: readonly number[]): number {
    return Math.max(1, holders.length);
  }

  /**
   * Returns the records that speak for a holder, itself included, in no order: those whose
   * `holdersOf` names it. Linear in them.
   */
  recordsOf(holder: number): number[] {
    if (this.holders[holder] === undefined) return [];
    const owned = this.ownedBy(holder);
    const records = [holder];
    for (const record of owned) if (this.sole.at(record) === holder) records.push(record);
    const evidence = new Set(this.tookPart.othersOf(holder));
    if (!this.shownBy.isEmpty) {
      for (const record of owned) {
        for (const one of this.shownBy.othersOf(record)) evidence.add(one);
      }
    }
    for (const one of evidence) if (this.sole.at(one) === SHARED) records.push(one);
    return records;
  }

  /** Returns the holders by city, made on first use. */
  holdersByCity(): HoldersByCity {
    if (this.cities !== undefined) return this.cities;
    const cities = new HoldersByCity();
    this.holders.forEach((facts, record) => {
      cities.move(record, undefined, facts);
    });
    this.cities = cities;
    return cities;
  }

  /** Returns what `restore` needs. */
  save(): SavedRecords {
    const { holders, documents } = this;
    const saved = ({ values, length }: GrowableInts) => values.slice(0, length);
    return {
      ids: this.ids.save(),
      holders: packPlaces(holders),
      documents: packPlaces(documents),
      sole: saved(this.sole),
      machines: saved(this.machines),
      owners: saved(this.owners),
      firstOwned: saved(this.firstOwned),
      nextOwned: saved(this.nextOwned),
      tookPart: this.tookPart.save(),
      shownBy: this.shownBy.save(),
    };
  }

  /** Takes over saved records; only for an empty table. */
  restore(saved: SavedRecords): void {
    this.ids.restore(saved.ids);
    this.holders = unpackPlaces<HolderFacts>(saved.holders);
    this.documents = unpackPlaces<DocumentFacts>(saved.documents);
    this.documents.forEach((facts, record) => {
      if (facts?.expiresOn !== undefined) this.expiring.set(record, facts.expiresOn);
    });
    this.sole = GrowableInts.of(ownArray(saved.sole));
    this.machines = GrowableInts.of(ownArray(saved.machines));
    this.owners = GrowableInts.of(ownArray(saved.owners));
    this.firstOwned = GrowableInts.of(ownArray(saved.firstOwned));
    this.nextOwned = GrowableInts.of(ownArray(saved.nextOwned));
    this.tookPart.restore(saved.tookPart);
    this.shownBy.restore(saved.shownBy);
  }

  /** Returns the level of a document: its own or that of evidence that shows it, if higher. */
  verifiedLevel(record: number): ClaimLevel {
    const own = this.documents[record]?.level ?? 'DECLARED';
    let best = CLAIM_LEVELS.indexOf(own);
    for (const evidence of this.shownBy.othersOf(record)) {
      const level = this.documents[evidence]?.level;
      if (level !== undefined) best = Math.max(best, CLAIM_LEVELS.indexOf(level));
    }
    return CLAIM_LEVELS[best] ?? 'DECLARED';
  }
}

function isPlainHolder({ employees, location }: HolderFacts): boolean {
  return employees === undefined && location === undefined;
}

function isPlainDocument({ quantities, read, certificates, machine }: DocumentFacts): boolean {
  return quantities.length + read.length + certificates.length === 0 && machine === undefined;
}
