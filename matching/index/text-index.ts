import { deserialize, serialize } from 'node:v8';
import { type GraphNode, isParty } from '../../graph/model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
  relationshipParts,
} from '../../graph/model/relationships.ts';
import type { FeedChange } from '../../graph/store.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import { ANALYZER_VERSION } from '../analysis/analyzer-version.ts';
import { scanTerms } from '../analysis/scan-terms.ts';
import type { Derived } from './derived.ts';
import { copyDocumentTerms, type DocumentTerms, DocumentTermsBuilder } from './document-terms.ts';
import { documentFields, isSearched } from './document-text.ts';
import { GrowableInts } from './growable-array.ts';
import { factsOf } from './record-facts.ts';
import { RecordTable, type SavedRecords } from './record-table.ts';
import { invert, mergeDocuments, SEGMENT_DOCUMENTS_MAX, type Segment } from './segment.ts';
import { TABLES_VERSION } from './tables-version.ts';
import { type SavedTerms, TermDictionary } from './term-dictionary.ts';
import { gatherStatistics, meanLengthOf, type TextStatistics } from './text-statistics.ts';
import { tieBreak } from './tie-break.ts';

/** What one question sees: consistent, and unchanged while the question runs. */
export interface TextSnapshot {
  readonly segments: readonly Segment[];
  readonly statistics: TextStatistics;
  /** The id of a record. */
  readonly idOf: (record: number) => string;
  /**
   * Where the living document of a record lies: its segment's place times 65,536 and its own; -1
   * where it has none. Only while a question runs without awaiting.
   */
  readonly placeOf: (record: number) => number;
}

/** What a text index saves. */
interface SavedText {
  readonly records: SavedRecords;
  readonly terms: SavedTerms;
  /** Postings are made faster than they are read. */
  readonly segments: readonly Pick<Segment, 'own' | 'dead'>[];
  readonly statistics: TextStatistics;
  readonly changedSinceRenewal: number;
}

/** One more whenever the code of this folder keeps other things for the same records. */
const FORMAT_VERSION = 5;
/** Statistics are gathered anew once this share of the documents changed (DESIGN 3). */
const RENEWAL_SHARE = 0.05;
/** With fewer documents than this they are gathered anew at every settle. */
const SMALL_DOCUMENTS_MAX = 2_000;
/** Small segments beside those of the last renewal; more are merged, so that a question visits few. */
const SMALL_SEGMENTS_MAX = 8;
/** A segment of fewer documents is merged with others at a renewal. */
const WHOLE_SEGMENT_MIN = SEGMENT_DOCUMENTS_MAX / 2;

/** Types by which a searched record belongs to the one holder that it speaks for. */
const OWNING: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.filter((type) => {
    const { contains, from, to }: RelationshipTable = RELATIONSHIPS[type];
    return contains && from.some(isParty) && to.some(isSearched);
  }),
);

/**
 * The words of all PUBLIC records that speak for somebody, as postings: statements, evidence,
 * machines and the holders' own profiles. Keeps no text.
 */
export class TextIndex implements Derived {
  readonly name = 'text';
  readonly version = `${FORMAT_VERSION}-${TABLES_VERSION}-${ANALYZER_VERSION}`;
  /** The records behind the documents; read it only while a question runs without awaiting. */
  readonly records = new RecordTable();
  readonly dictionary = new TermDictionary();
  private queued: FeedChange[] = [];
  private settled = false;
  private builder = new DocumentTermsBuilder();
  private builderDead: number[] = [];
  private segments: Segment[] = [];
  /** Where each record's document lies: the segment's place in `segments`, -1 none, -2 builder. */
  private readonly segmentOf = new GrowableInts();
  private readonly documentOf = new GrowableInts();
  private readonly scratch = new GrowableInts(1 << 12);
  /** Segments whose list of the dead no published snapshot holds. */
  private readonly writable = new Set<Segment>();
  private changedSinceRenewal = 0;
  /** How many of the segments the last renewal made. */
  private renewedSegments = 0;
  private statistics = gatherStatistics([], { dictionarySize: 0, meanLength: 1 }, 0);
  private current: TextSnapshot = this.takeSnapshot();

  /** What questions see: everything up to the last `settle`. */
  snapshot(): TextSnapshot {
    return this.current;
  }

  apply(changes: readonly FeedChange[]): void {
    if (this.settled) {
      this.queued.push(...changes);
      return;
    }
    // Nobody can see a first load before it is settled: fold at once, keep no texts.
    for (const change of changes) this.fold(change);
  }

  settle(): void {
    const queued = this.queued;
    this.queued = [];
    const before = this.changedSinceRenewal;
    for (const change of queued) this.fold(change);
    if (this.settled && this.changedSinceRenewal === before) return;
    this.closeBuilder();
    if (this.isRenewalDue()) {
      this.renew();
    } else if (this.segments.length > this.renewedSegments + SMALL_SEGMENTS_MAX) {
      const small = this.segments.slice(this.renewedSegments);
      this.replaceSegments([
        ...this.segments.slice(0, this.renewedSegments),
        ...mergeDocuments(small).map((own) => this.invert(own)),
      ]);
    }
    this.settled = true;
    this.writable.clear();
    this.current = this.takeSnapshot();
  }

  save(): Uint8Array {
    const { records, dictionary, current, changedSinceRenewal } = this;
    const saved: SavedText = {
      records: records.save(),
      terms: dictionary.save(),
      segments: current.segments.map(({ own, dead }) => ({ own, dead })),
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
    this.statistics = { ...statistics, documentFrequencies };
    this.segmentOf.extend(this.records.size, -1);
    this.documentOf.extend(this.records.size, -1);
    this.replaceSegments(
      segments.map(({ own, dead }) => ({
        ...this.invert(copyDocumentTerms(own)),
        dead: dead.slice(),
      })),
    );
    this.renewedSegments = segments.length;
    this.changedSinceRenewal = saved.changedSinceRenewal;
  }

  private takeSnapshot(): TextSnapshot {
    const { records, segments, statistics } = this;
    return {
      segments: [...segments],
      statistics,
      idOf: (record) => records.idOf(record),
      placeOf: (record) => this.placeOf(record),
    };
  }

  private placeOf(record: number): number {
    const segment = record < this.segmentOf.length ? this.segmentOf.at(record) : -1;
    return segment < 0 ? -1 : segment * SEGMENT_DOCUMENTS_MAX + this.documentOf.at(record);
  }

  /**
   * Opening renews what changed since the statistics were gathered, however little, so that a
   * restored index answers like one that read the whole feed.
   */
  private isRenewalDue(): boolean {
    if (!this.settled) return this.statistics.epoch === 0 || this.changedSinceRenewal > 0;
    const documents = this.segments.reduce((sum, segment) => sum + segment.own.records.length, 0);
    const changed = this.changedSinceRenewal;
    return documents < SMALL_DOCUMENTS_MAX || changed > documents * RENEWAL_SHARE;
  }

  private renew(): void {
    const { segments, dictionary } = this;
    const isWhole = ({ own, dead }: Segment) =>
      own.records.length >= WHOLE_SEGMENT_MIN && !dead.includes(1);
    const documents = [
      ...segments.filter(isWhole).map(({ own }) => own),
      ...mergeDocuments(segments.filter((segment) => !isWhole(segment))),
    ];
    const options = { dictionarySize: dictionary.size, meanLength: meanLengthOf(documents) };
    const inverted = documents.map((own) => invert(own, options));
    this.statistics = gatherStatistics(inverted, options, this.statistics.epoch + 1);
    this.replaceSegments(inverted);
    this.renewedSegments = documents.length;
    this.changedSinceRenewal = 0;
  }

  private invert(own: DocumentTerms): Segment {
    const { meanLength } = this.statistics;
    return invert(own, { dictionarySize: this.dictionary.size, meanLength });
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

  private putNode(node: GraphNode): void {
    const record = this.records.add(node.id);
    this.records.put(record, factsOf(node));
    this.buryDocument(record);
    this.scratch.length = 0;
    for (const { text, times } of documentFields(node)) {
      const begin = this.scratch.length;
      scanTerms(normalizeText(text), (term) => this.scratch.push(this.dictionary.add(term)));
      // What a record is called says what it is about: it counts twice (JSIC inc R@1 .334 to .341).
      if (times === 2) this.scratch.repeat(begin);
    }
    this.segmentOf.extend(record + 1, -1);
    this.documentOf.extend(record + 1, -1);
    this.segmentOf.values[record] = -2;
    this.documentOf.values[record] = this.builder.add(
      record,
      tieBreak(node.id),
      this.scratch.values.slice(0, this.scratch.length),
    );
    this.changedSinceRenewal += 1;
    if (this.builder.size >= SEGMENT_DOCUMENTS_MAX) this.closeBuilder();
  }

  private removeNode(id: string): void {
    const record = this.records.find(id);
    if (record === undefined || this.records.document(record) === undefined) return;
    this.records.remove(record);
    this.buryDocument(record);
    this.changedSinceRenewal += 1;
  }

  private link(ends: Pick<Relationship, 'type' | 'from' | 'to'>, there: boolean): void {
    const linked =
      OWNING.has(ends.type) || ends.type === 'TOOK_PART_IN' || ends.type === 'SHOWN_BY';
    // What was never public leaves no trace, not even a number.
    if (!linked || (!there && this.records.find(ends.to) === undefined)) return;
    if (!there && this.records.find(ends.from) === undefined) return;
    const from = this.records.add(ends.from);
    const to = this.records.add(ends.to);
    if (ends.type === 'TOOK_PART_IN') this.records.setTookPart(from, to, there);
    else if (ends.type === 'SHOWN_BY') this.records.setShownBy(from, to, there);
    else if (there) this.records.setOwner(to, from);
    else if (this.records.ownerOf(to) === from) this.records.setOwner(to, undefined);
  }

  private buryDocument(record: number): void {
    if (record >= this.segmentOf.length) return;
    const place = this.segmentOf.at(record);
    const document = this.documentOf.at(record);
    this.segmentOf.values[record] = -1;
    if (place === -2) {
      this.builderDead.push(document);
      return;
    }
    const segment = this.segments[place];
    if (segment === undefined) return;
    if (this.writable.has(segment)) {
      segment.dead[document] = 1;
      return;
    }
    // Questions that run keep the list that they began with.
    const copy = { ...segment, dead: segment.dead.slice() };
    copy.dead[document] = 1;
    this.writable.add(copy);
    this.segments[place] = copy;
  }

  private closeBuilder(): void {
    if (this.builder.size === 0) return;
    const segment = this.invert(this.builder.build());
    for (const document of this.builderDead) segment.dead[document] = 1;
    this.builder = new DocumentTermsBuilder();
    this.builderDead = [];
    this.place(segment, this.segments.length);
    this.segments.push(segment);
  }

  private replaceSegments(segments: Segment[]): void {
    this.segments = segments;
    segments.forEach((segment, index) => {
      this.place(segment, index);
    });
  }

  private place(segment: Segment, index: number): void {
    for (let document = 0; document < segment.own.records.length; document += 1) {
      if (segment.dead[document] === 1) continue;
      const record = segment.own.records[document] ?? 0;
      this.segmentOf.values[record] = index;
      this.documentOf.values[record] = document;
    }
  }
}
