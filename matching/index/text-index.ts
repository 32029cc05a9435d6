import { deserialize, serialize } from 'node:v8';
import type { GraphNode } from '../../graph/model/nodes.ts';
import { type Relationship, relationshipParts } from '../../graph/model/relationships.ts';
import type { FeedChange } from '../../graph/store.ts';
import { ANALYZER_VERSION } from '../analysis/analyzer-version.ts';
import { atOnce } from './at-once.ts';
import type { Derived } from './derived.ts';
import { DocumentTermsBuilder } from './document-terms.ts';
import { isSearched } from './document-text.ts';
import { GrowableInts } from './growable-array.ts';
import { factsOf } from './record-facts.ts';
import { isLinking, setLink } from './record-links.ts';
import { RecordTable, type SavedRecords } from './record-table.ts';
import { appendTerms } from './record-terms.ts';
import {
  type DocumentPart,
  type InvertOptions,
  invert,
  mergeDocuments,
  ownPart,
  SEGMENT_DOCUMENTS_MAX,
  type Segment,
} from './segment.ts';
import { TABLES_VERSION } from './tables-version.ts';
import { type SavedTerms, TermDictionary } from './term-dictionary.ts';
import {
  gatherStatistics,
  meanLengthOf,
  NO_STATISTICS,
  type TextStatistics,
} from './text-statistics.ts';
import { tieBreak } from './tie-break.ts';

/** State that one question sees: consistent, and unchanged while the question runs. */
export interface TextSnapshot {
  readonly segments: readonly Segment[];
  readonly statistics: TextStatistics;
  /** Returns the id of a record. */
  readonly idOf: (record: number) => string;
  /**
   * Returns the place of the live document of a record: its segment's place times 65,536 plus its
   * own; -1 if it has none. Only while a question runs without awaiting.
   */
  readonly placeOf: (record: number) => number;
}

/** State that the next `settle` publishes. */
interface NextText {
  readonly segments: readonly Segment[];
  readonly statistics: TextStatistics;
  /** Number of the segments that the last renewal made. */
  readonly renewedSegments: number;
  /** First segment whose documents have other places than before. */
  readonly movedFrom: number;
  readonly changedSinceRenewal: number;
}

/** Saved data of a text index. */
interface SavedText {
  readonly records: SavedRecords;
  readonly terms: SavedTerms;
  /** Without postings if documents changed since the statistics: opening makes them anew. */
  readonly segments: readonly (DocumentPart | Segment)[];
  readonly statistics: TextStatistics;
  readonly changedSinceRenewal: number;
}

/** Place of a record that has no document. */
const NOWHERE = -1;
/** Raise it whenever the code of this folder keeps other data for the same records. */
const FORMAT_VERSION = 10;
/** Statistics are gathered again once this share of the documents changed (DESIGN 3). */
const RENEWAL_SHARE = 0.05;
/** A write waits for them from this share on: statistics of very different documents mislead. */
const LATE_SHARE = 0.1;
/** Number of documents below which statistics are gathered again at every settle. */
const SMALL_DOCUMENTS_MAX = 2_000;
/** Small segments beside those of the last renewal; more are merged, so a question visits few. */
const SMALL_SEGMENTS_MAX = 8;
/** A segment of fewer documents is merged with others at a renewal. */
const WHOLE_SEGMENT_MIN = SEGMENT_DOCUMENTS_MAX / 2;

/**
 * Words of all PUBLIC records that speak for a holder, as posting lists: statements, evidence,
 * machines and the holders' own profiles. Keeps no text. Applied documents stay beside the
 * published snapshot, read and without postings, until `prepare` makes them and `settle` publishes.
 */
export class TextIndex implements Derived {
  readonly name = 'text';
  readonly version = `${FORMAT_VERSION}-${TABLES_VERSION}-${ANALYZER_VERSION}`;
  /** Records of the documents; read them only while a question runs without awaiting. */
  readonly records = new RecordTable();
  readonly dictionary = new TermDictionary();
  /** Changes of the records that the next `settle` makes. */
  private queued: (() => void)[] = [];
  private settled = false;
  private builder = new DocumentTermsBuilder();
  private builderDead: number[] = [];
  /** Published segments, and documents that came since; those of the builder are the next part. */
  private parts: DocumentPart[] = [];
  /** Place of the live document of each record in the parts: see {@link TextSnapshot.placeOf}. */
  private readonly places = new GrowableInts();
  /** Published places of records that have another place since. */
  private readonly placesBefore = new Map<number, number>();
  private readonly scratch = new GrowableInts(1 << 12);
  /** Parts whose list of dead documents is in no published snapshot. */
  private readonly writable = new Set<DocumentPart>();
  private changedSinceRenewal = 0;
  private renewedSegments = 0;
  private next: NextText | undefined;
  private current: TextSnapshot = this.snapshotOf([], NO_STATISTICS);

  /** Returns the state that questions see: everything up to the last `settle`. */
  snapshot(): TextSnapshot {
    return this.current;
  }

  apply(changes: readonly FeedChange[]): void {
    this.next = undefined;
    for (const change of changes) this.fold(change);
  }

  *prepare(): Generator<void, void> {
    if (this.settled && this.queued.length === 0 && !this.isDue()) return;
    this.next = yield* this.nextText();
  }

  /** Returns true if new statistics are due; they come alone, unless a write makes them late. */
  isDue(): boolean {
    return this.settled && this.isRenewalDue(this.parts, RENEWAL_SHARE);
  }

  settle(): void {
    if (this.next === undefined) atOnce(this.prepare());
    if (this.next === undefined) return;
    const { segments, statistics, renewedSegments, movedFrom, changedSinceRenewal } = this.next;
    this.next = undefined;
    for (const change of this.queued) change();
    this.queued = [];
    this.parts = [...segments];
    this.builder = new DocumentTermsBuilder();
    this.builderDead = [];
    segments.slice(movedFrom).forEach((segment, at) => {
      this.place(segment, movedFrom + at);
    });
    this.placesBefore.clear();
    this.writable.clear();
    this.renewedSegments = renewedSegments;
    this.changedSinceRenewal = changedSinceRenewal;
    this.settled = true;
    this.current = this.snapshotOf(segments, statistics);
  }

  save(): Uint8Array {
    const { records, dictionary, current, changedSinceRenewal } = this;
    const saved: SavedText = {
      records: records.save(),
      terms: dictionary.save(),
      segments:
        changedSinceRenewal === 0
          ? current.segments
          : current.segments.map(({ own, dead }) => ({ own, dead })),
      statistics: current.statistics,
      changedSinceRenewal,
    };
    return serialize(saved);
  }

  restore(bytes: Uint8Array): void {
    const saved: SavedText = deserialize(bytes);
    this.records.restore(saved.records);
    this.dictionary.restore(saved.terms);
    const { segments, statistics } = saved;
    const documentFrequencies = statistics.documentFrequencies.slice();
    this.current = this.snapshotOf([], { ...statistics, documentFrequencies });
    this.places.extend(this.records.size, -1);
    this.parts = segments.map(ownPart);
    for (const part of this.parts) this.writable.add(part);
    this.parts.forEach((part, index) => {
      this.place(part, index);
    });
    this.renewedSegments = segments.length;
    this.changedSinceRenewal = saved.changedSinceRenewal;
  }

  private snapshotOf(segments: readonly Segment[], statistics: TextStatistics): TextSnapshot {
    return {
      segments,
      statistics,
      idOf: (record) => this.records.idOf(record),
      placeOf: (record) => this.placesBefore.get(record) ?? this.placeNow(record),
    };
  }

  /** Makes the next state of the published one and the applied changes; changes neither. */
  private *nextText(): Generator<void, NextText> {
    const { statistics } = this.current;
    const { changedSinceRenewal } = this;
    const renewedSegments = this.renewedSegments;
    const parts = this.builder.size === 0 ? this.parts : [...this.parts, this.builtPart()];
    if (this.isRenewalDue(parts, this.queued.length > 0 ? LATE_SHARE : RENEWAL_SHARE)) {
      return yield* this.renewed(parts);
    }
    const renewed = parts.slice(0, renewedSegments);
    const small = parts.slice(renewedSegments);
    const isMerged = small.length > SMALL_SEGMENTS_MAX;
    const options = { dictionarySize: this.dictionary.size, meanLength: statistics.meanLength };
    const segments = yield* invertAll(
      [...renewed, ...(isMerged ? yield* mergeDocuments(small) : small)],
      options,
    );
    const movedFrom = isMerged ? renewedSegments : segments.length;
    return { segments, statistics, renewedSegments, movedFrom, changedSinceRenewal };
  }

  private *renewed(parts: readonly DocumentPart[]): Generator<void, NextText> {
    const { epoch } = this.current.statistics;
    const isWhole = ({ own, dead }: DocumentPart) =>
      own.records.length >= WHOLE_SEGMENT_MIN && !dead.includes(1);
    // Drops existing postings: they are by another mean length.
    const whole = parts.filter(isWhole).map(({ own, dead }) => ({ own, dead }));
    const others = yield* mergeDocuments(parts.filter((part) => !isWhole(part)));
    const documents = [...whole, ...others];
    const meanLength = yield* meanLengthOf(documents);
    const options = { dictionarySize: this.dictionary.size, meanLength };
    const segments = yield* invertAll(documents, options);
    return {
      segments,
      statistics: yield* gatherStatistics(segments, options, epoch + 1),
      renewedSegments: segments.length,
      movedFrom: 0,
      changedSinceRenewal: 0,
    };
  }

  /**
   * Returns true if statistics are due. Opening renews after any change since they were gathered,
   * so a restored index answers like one that read the whole feed.
   */
  private isRenewalDue(parts: readonly DocumentPart[], share: number): boolean {
    const changed = this.changedSinceRenewal;
    if (!this.settled) return this.current.statistics.epoch === 0 || changed > 0;
    const documents = parts.reduce((sum, { own }) => sum + own.records.length, 0);
    return changed > (documents < SMALL_DOCUMENTS_MAX ? 0 : documents * share);
  }

  private fold(change: FeedChange): void {
    switch (change.kind) {
      case 'node':
        if (!isSearched(change.node.label)) return;
        if (change.effective === 'PUBLIC') this.putNode(change.node);
        else this.removeNode(change.node.id);
        return;
      case 'nodeGone':
        this.removeNode(change.id);
        return;
      case 'relationship':
        this.link(change.relationship, change.effective === 'PUBLIC');
        return;
      case 'relationshipGone': {
        const ends = relationshipParts(change.id);
        if (ends !== undefined) this.link(ends, false);
      }
    }
  }

  /** Before the first `settle` nobody sees the records, so a first load keeps nothing waiting. */
  private changeRecords(change: () => void): void {
    if (this.settled) this.queued.push(change);
    else change();
  }

  private putNode(node: GraphNode): void {
    const record = this.records.add(node.id);
    const facts = factsOf(node);
    this.changeRecords(() => this.records.put(record, facts));
    this.buryDocument(record);
    this.scratch.length = 0;
    appendTerms(node, this.scratch, (term) => this.dictionary.add(term));
    const document = this.builder.add(
      record,
      tieBreak(node.id),
      this.scratch.values.slice(0, this.scratch.length),
    );
    this.setPlace(record, this.parts.length * SEGMENT_DOCUMENTS_MAX + document);
    this.changedSinceRenewal += 1;
    if (this.builder.size >= SEGMENT_DOCUMENTS_MAX) this.closeBuilder();
  }

  private removeNode(id: string): void {
    const record = this.records.find(id);
    if (record === undefined || this.placeNow(record) === NOWHERE) return;
    this.changeRecords(() => this.records.remove(record));
    this.buryDocument(record);
    this.setPlace(record, NOWHERE);
    this.changedSinceRenewal += 1;
  }

  private link(ends: Pick<Relationship, 'type' | 'from' | 'to'>, there: boolean): void {
    const { records } = this;
    // A record that was never public leaves no trace, not even a number.
    if (!isLinking(ends.type) || (!there && records.find(ends.to) === undefined)) return;
    if (!there && records.find(ends.from) === undefined) return;
    const from = records.add(ends.from);
    const to = records.add(ends.to);
    this.changeRecords(() => setLink(records, ends.type, { from, to }, there));
  }

  private placeNow(record: number): number {
    return record < this.places.length ? this.places.at(record) : NOWHERE;
  }

  private setPlace(record: number, place: number): void {
    this.places.extend(record + 1, NOWHERE);
    if (this.settled && !this.placesBefore.has(record)) {
      this.placesBefore.set(record, this.places.at(record));
    }
    this.places.values[record] = place;
  }

  /** Marks the record's document, if there is one, as dead; its place stays as it is. */
  private buryDocument(record: number): void {
    const place = this.placeNow(record);
    if (place === NOWHERE) return;
    const index = Math.floor(place / SEGMENT_DOCUMENTS_MAX);
    const document = place % SEGMENT_DOCUMENTS_MAX;
    const part = this.parts[index];
    if (part === undefined) {
      this.builderDead.push(document);
    } else if (this.writable.has(part)) {
      part.dead[document] = 1;
    } else {
      // Running questions keep the list that they began with.
      const copy = { ...part, dead: part.dead.slice() };
      copy.dead[document] = 1;
      this.writable.add(copy);
      this.parts[index] = copy;
    }
  }

  private builtPart(): DocumentPart {
    const own = this.builder.build();
    const dead = new Uint8Array(own.records.length);
    for (const document of this.builderDead) dead[document] = 1;
    return { own, dead };
  }

  private closeBuilder(): void {
    const part = this.builtPart();
    this.parts.push(part);
    this.writable.add(part);
    this.builder = new DocumentTermsBuilder();
    this.builderDead = [];
  }

  private place({ own, dead }: DocumentPart, index: number): void {
    for (let document = 0; document < dead.length; document += 1) {
      if (dead[document] === 1) continue;
      this.places.values[own.records[document] ?? 0] = index * SEGMENT_DOCUMENTS_MAX + document;
    }
  }
}

/** Makes the postings of the parts that have none. */
function* invertAll(
  parts: readonly (DocumentPart | Segment)[],
  options: InvertOptions,
): Generator<void, readonly Segment[]> {
  const segments: Segment[] = [];
  for (const part of parts) {
    segments.push('starts' in part ? part : yield* invert(part, options));
  }
  return segments;
}
