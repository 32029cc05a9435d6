import {
  CLAIM_LEVELS,
  type ClaimLevel,
  type EvidenceKind,
  type GraphNode,
  isPartyNode,
  type NodeLabel,
  type OrganizationKind,
  type PartyLabel,
} from '../../graph/model/nodes.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { readCertificates } from '../analysis/read-certificates.ts';
import { documentFields } from './document-text.ts';
import { GrowableInts } from './growable-array.ts';
import { type ReadQuantity, readQuantitiesOf, statedQuantitiesOf } from './read-quantities-of.ts';

/** In {@link RecordTable.soleHolders}: ask {@link RecordTable.holdersOf}. */
export const SHARED = -1;
/** In {@link RecordTable.soleHolders}: speaks for nobody public. */
export const NOBODY = -2;

/** What a match needs to know of a holder without reading its record. */
export interface HolderFacts {
  readonly label: PartyLabel;
  /** Organisations only. */
  readonly kind: OrganizationKind | undefined;
  readonly country: string | undefined;
  readonly prefecture: string | undefined;
  readonly city: string | undefined;
  readonly sme: boolean;
  readonly location: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** What a match needs to know of a document without reading its record. */
export interface DocumentFacts {
  readonly label: NodeLabel;
  readonly level: ClaimLevel;
  /** When it was last confirmed, recorded or happened, whichever is latest; YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Stated as such. */
  readonly quantities: readonly QuantityRange[];
  /** Read out of its words; none of a quantity that is stated as such. */
  readonly read: readonly ReadQuantity[];
  /** Evidence only. */
  readonly evidence: EvidenceKind | undefined;
  /** Certificates that it names. */
  readonly certificates: readonly string[];
}

/** The records of a table as plain data, by number. */
export interface SavedRecords {
  readonly ids: readonly string[];
  readonly holders: readonly (HolderFacts | undefined)[];
  readonly documents: readonly (DocumentFacts | undefined)[];
  /** -1 where there is none. */
  readonly owners: Int32Array;
  readonly participants: ReadonlyMap<number, Set<number>>;
  readonly capabilitiesShown: ReadonlyMap<number, Set<number>>;
  readonly evidenceShowing: ReadonlyMap<number, Set<number>>;
}

/** What a kind of evidence proves. */
const LEVEL_OF_EVIDENCE: Record<EvidenceKind, ClaimLevel> = {
  PROJECT: 'DOCUMENTED',
  PAPER: 'DOCUMENTED',
  PATENT: 'DOCUMENTED',
  CERTIFICATION: 'DOCUMENTED',
  AWARD: 'DOCUMENTED',
  REFERENCE: 'DOCUMENTED',
  VISIT: 'VISITED',
  DELIVERY: 'DELIVERED',
};

const NO_CERTIFICATES: readonly string[] = [];

function levelOf(node: GraphNode): ClaimLevel {
  if (node.label === 'Capability') return node.claimLevel;
  return node.label === 'Evidence' ? LEVEL_OF_EVIDENCE[node.kind] : 'DECLARED';
}

function dateOf(node: GraphNode): string {
  const recorded = node.source.confirmedOn ?? node.source.recordedOn;
  // What happened once does not become fresh by being typed in.
  return node.label === 'Evidence' ? (node.occurredOn ?? recorded) : recorded;
}

/** What a holder or its statement claims, or a certificate proves; a paper on a standard does neither. */
function certificatesOf(node: GraphNode): readonly string[] {
  if (node.label === 'Evidence' && node.kind !== 'CERTIFICATION') return NO_CERTIFICATES;
  if (node.label === 'Equipment') return NO_CERTIFICATES;
  const read = readCertificates(
    documentFields(node)
      .map(({ text }) => text)
      .join('\n'),
  );
  return read.length === 0 ? NO_CERTIFICATES : read;
}

function holderFacts(node: GraphNode): HolderFacts | undefined {
  if (!isPartyNode(node)) return undefined;
  return {
    label: node.label,
    kind: node.label === 'Organization' ? node.kind : undefined,
    country: node.country ?? (node.prefecture === undefined ? undefined : 'JP'),
    prefecture: node.prefecture,
    city: node.city,
    sme: node.label === 'Organization' && node.sme === true,
    location: node.location,
  };
}

/**
 * The PUBLIC records that matching knows, numbered from 0, and how they hang together. A number
 * stays with its id; a relationship may come before its ends.
 */
export class RecordTable {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly holders: (HolderFacts | undefined)[] = [];
  private readonly documents: (DocumentFacts | undefined)[] = [];
  private sole: Int32Array | undefined;
  private spokenFor: RowsOfNumbers | undefined;
  private readonly owners = new GrowableInts();
  /** 1 where the record is a public holder: read for every document of every question. */
  private readonly isHolder = new GrowableInts();
  private readonly participants = new Map<number, Set<number>>();
  private readonly capabilitiesShown = new Map<number, Set<number>>();
  private readonly evidenceShowing = new Map<number, Set<number>>();

  get size(): number {
    return this.ids.length;
  }

  /** The number of an id, which is given one when it has none. */
  add(id: string): number {
    return this.numbers.get(id) ?? this.append(id);
  }

  private append(id: string): number {
    const number = this.ids.length;
    this.numbers.set(id, number);
    this.ids.push(id);
    this.holders.push(undefined);
    this.documents.push(undefined);
    this.owners.push(-1);
    this.isHolder.push(0);
    this.forgetHolders();
    return number;
  }

  /** The number of an id; undefined when it was never public. */
  find(id: string): number | undefined {
    return this.numbers.get(id);
  }

  idOf(record: number): string {
    return this.ids[record] ?? '';
  }

  /** Undefined when the record is no holder or no longer public. */
  holder(record: number): HolderFacts | undefined {
    return this.holders[record];
  }

  /** Undefined when the record is no longer public. */
  document(record: number): DocumentFacts | undefined {
    return this.documents[record];
  }

  /** Takes what matching needs to know of a public record. */
  put(record: number, node: GraphNode): void {
    const facts = holderFacts(node);
    this.holders[record] = facts;
    this.isHolder.values[record] = facts === undefined ? 0 : 1;
    this.forgetHolders();
    const quantities = statedQuantitiesOf(node);
    this.documents[record] = {
      label: node.label,
      level: levelOf(node),
      date: dateOf(node),
      quantities,
      read: readQuantitiesOf(node, quantities),
      evidence: node.label === 'Evidence' ? node.kind : undefined,
      certificates: certificatesOf(node),
    };
  }

  /** Forgets a record that is gone or no longer public. Its relationships are told by themselves. */
  remove(record: number): void {
    this.holders[record] = undefined;
    this.isHolder.values[record] = 0;
    this.forgetHolders();
    this.documents[record] = undefined;
  }

  /** The statement or machine belongs to this holder; undefined: to nobody known. */
  setOwner(record: number, owner: number | undefined): void {
    this.owners.values[record] = owner ?? -1;
    this.forgetHolders();
  }

  ownerOf(record: number): number {
    return this.owners.at(record);
  }

  /** Links or unlinks a holder and evidence in which it took part. */
  setTookPart(holder: number, evidence: number, there: boolean): void {
    this.spokenFor = undefined;
    setMember(this.participants, evidence, holder, there);
  }

  /** Links or unlinks a statement and evidence that shows it. */
  setShownBy(capability: number, evidence: number, there: boolean): void {
    this.spokenFor = undefined;
    setMember(this.capabilitiesShown, evidence, capability, there);
    setMember(this.evidenceShowing, capability, evidence, there);
  }

  /** The public holders that the document speaks for, each once. */
  holdersOf(record: number): readonly number[] {
    if (this.holders[record] !== undefined) return [record];
    const owner = this.owners.at(record);
    if (owner >= 0) return this.holders[owner] === undefined ? [] : [owner];
    const holders = new Set<number>();
    for (const holder of this.participants.get(record) ?? []) {
      if (this.holders[holder] !== undefined) holders.add(holder);
    }
    for (const capability of this.capabilitiesShown.get(record) ?? []) {
      const holder = this.owners.at(capability);
      if (this.holders[holder] !== undefined) holders.add(holder);
    }
    return [...holders];
  }

  /**
   * For each record the one public holder that it speaks for, {@link SHARED} where there may be
   * several or {@link NOBODY}. One plain array: every document of every question is looked up in it.
   */
  soleHolders(): Int32Array {
    if (this.sole !== undefined) return this.sole;
    const sole = new Int32Array(this.size);
    for (let record = 0; record < sole.length; record += 1) {
      const owner = this.isHolder.at(record) === 1 ? record : this.owners.at(record);
      if (owner < 0) sole[record] = SHARED;
      else sole[record] = this.isHolder.at(owner) === 1 ? owner : NOBODY;
    }
    this.sole = sole;
    return sole;
  }

  /**
   * The records that speak for a holder, itself included, in no order: those whose `holdersOf`
   * names it. Linear in all records at the first call after a change.
   */
  recordsOf(holder: number): Int32Array {
    this.spokenFor ??= rowsOf(this.soleHolders(), (record) => this.holdersOf(record));
    const { starts, numbers } = this.spokenFor;
    return numbers.subarray(starts[holder] ?? 0, starts[holder + 1] ?? 0);
  }

  private forgetHolders(): void {
    this.sole = undefined;
    this.spokenFor = undefined;
  }

  /** What `restore` needs. */
  save(): SavedRecords {
    const { ids, holders, documents, participants, capabilitiesShown, evidenceShowing } = this;
    const owners = this.owners.values.slice(0, this.size);
    return { ids, holders, documents, owners, participants, capabilitiesShown, evidenceShowing };
  }

  /** Takes over saved records; only for a table that has none. */
  restore(saved: SavedRecords): void {
    for (const id of saved.ids) this.append(id);
    saved.holders.forEach((facts, record) => {
      this.holders[record] = facts;
      this.isHolder.values[record] = facts === undefined ? 0 : 1;
      this.documents[record] = saved.documents[record];
    });
    this.owners.values.set(saved.owners);
    for (const [key, set] of saved.participants) this.participants.set(key, set);
    for (const [key, set] of saved.capabilitiesShown) this.capabilitiesShown.set(key, set);
    for (const [key, set] of saved.evidenceShowing) this.evidenceShowing.set(key, set);
    this.forgetHolders();
  }

  /** How far a document is verified: its own level or that of evidence that shows it, if higher. */
  verifiedLevel(record: number): ClaimLevel {
    const own = this.documents[record]?.level ?? 'DECLARED';
    let best = CLAIM_LEVELS.indexOf(own);
    for (const evidence of this.evidenceShowing.get(record) ?? []) {
      const level = this.documents[evidence]?.level;
      if (level !== undefined) best = Math.max(best, CLAIM_LEVELS.indexOf(level));
    }
    return CLAIM_LEVELS[best] ?? 'DECLARED';
  }
}

/** Rows of numbers: the row i lies at `starts[i]`..`starts[i + 1]`. */
interface RowsOfNumbers {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** The records of each holder, from the holders of each record. */
function rowsOf(sole: Int32Array, holdersOf: (record: number) => readonly number[]): RowsOfNumbers {
  const starts = new Int32Array(sole.length + 1);
  const each = (visit: (holder: number, record: number) => void) => {
    for (let record = 0; record < sole.length; record += 1) {
      const holder = sole[record] ?? NOBODY;
      if (holder >= 0) visit(holder, record);
      else if (holder === SHARED) for (const one of holdersOf(record)) visit(one, record);
    }
  };
  each((holder) => {
    starts[holder + 1] = (starts[holder + 1] ?? 0) + 1;
  });
  for (let holder = 0; holder < sole.length; holder += 1) {
    starts[holder + 1] = (starts[holder + 1] ?? 0) + (starts[holder] ?? 0);
  }
  const next = starts.slice();
  const numbers = new Int32Array(starts[sole.length] ?? 0);
  each((holder, record) => {
    const place = next[holder] ?? 0;
    next[holder] = place + 1;
    numbers[place] = record;
  });
  return { starts, numbers };
}

function setMember(
  sets: Map<number, Set<number>>,
  key: number,
  member: number,
  there: boolean,
): void {
  const set = sets.get(key);
  if (there) {
    if (set === undefined) sets.set(key, new Set([member]));
    else set.add(member);
    return;
  }
  set?.delete(member);
  if (set?.size === 0) sets.delete(key);
}
