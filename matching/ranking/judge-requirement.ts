import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import type { ReadQuantity } from '../index/read-quantities-of.ts';
import type { DocumentFacts } from '../index/record-facts.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { NamedPiece } from '../reading/named-pieces.ts';
import type { NeedReading } from '../reading/read-parts.ts';
import { hasSubject } from '../retrieval/analyze-need.ts';
import type { AskedText, DocumentValue } from '../retrieval/retrieve.ts';
import { type AskedField, askedFields, type FieldFinding, judgeField } from './judge-field.ts';
import { compareMeasures, containsByUnit, hasHardEnd, type Measure, measureOf } from './measure.ts';

/** CONTRADICTED: a record says no. UNKNOWN: nothing recorded says either. */
export type RequirementState = 'MET' | 'CONTRADICTED' | 'UNKNOWN';

/** A requirement as it is searched. */
export interface AskedRequirement {
  readonly requirement: MatchRequirement;
  /** What is searched: its text without the quantities read out of it, unless nothing is left. */
  readonly searched: string;
  /** Whether its text names something beside quantities. */
  readonly hasSubject: boolean;
  /** Quantities stated beside the text and read out of it. */
  readonly quantities: readonly AskedQuantity[];
  /** What is judged on fields of the record: place, sort of holder, membership, size, way of use. */
  readonly fields: readonly AskedField[];
  /** The words and compounds that its text names. */
  readonly pieces: readonly NamedPiece[];
  /** Certificates, where it names nothing else to be searched. */
  readonly certificates: readonly string[];
}

/** A quantity asked for, as stated and in base units. */
export interface AskedQuantity {
  readonly stated: QuantityRange;
  readonly measure: Measure;
  /** Whether a range under another name may meet it; see `containsByUnit`. Missing: it may not. */
  readonly byUnit?: boolean;
}

/** A recorded range that decided about a quantity. */
export interface DecidingQuantity {
  readonly asked: AskedQuantity;
  readonly recorded: QuantityRange;
  /** Record number. */
  readonly record: number;
}

/** How one holder fares with one requirement. */
export interface Judgement {
  readonly state: RequirementState;
  /** 0..1; 0 unless MET. */
  readonly value: number;
  /** Documents that show it, best first; empty unless MET. */
  readonly documents: readonly DocumentValue[];
  /** What contradicts it; missing unless CONTRADICTED. */
  readonly contradiction?: DecidingQuantity;
  /** What the fields say that it asks about. */
  readonly fields: readonly FieldFinding[];
  /** Number of quantities asked and of those met. */
  readonly quantitiesAsked: number;
  readonly quantitiesMet: number;
}

/**
 * A record tells of a requirement when it has this part of its terms by weight, as one in the
 * other language has that shares the concept alone: less is another
 * thing with a word in common (hard anodising and anodising share under a half).
 */
export const MET_SHARE_MIN = 0.49;
/** A record with less than this is about something else: its quantities say nothing. */
const RELATED_SHARE_MIN = 0.15;
/** Documents looked through for a quantity between two looks at the deadline. */
const DOCUMENTS_PER_CHECK = 100;
/** Documents that are named for a requirement. */
const DOCUMENTS_MAX = 3;

/** Reads a requirement once for all holders. */
export function askedRequirement(
  requirement: MatchRequirement,
  read: (text: string) => NeedReading,
  network: Pick<NetworkFacts, 'membersOf'>,
): AskedRequirement {
  const stated = [...requirement.quantities];
  const known = new Set(stated.map((range) => measureOf(range).quantity));
  const texts = [requirement.text.ja, requirement.text.en].filter((one) => one !== undefined);
  const readings = texts.map(read);
  for (const range of readings.flatMap(({ parts }) =>
    parts.flatMap(({ quantity }) => quantity ?? []),
  )) {
    const name = measureOf(range).quantity;
    if (known.has(name)) continue;
    known.add(name);
    stated.push(range);
  }
  const subject = readings.map(({ words }) => words).join('\n');
  const isThere = hasSubject(subject);
  return {
    requirement,
    searched: isThere ? subject : texts.join('\n'),
    hasSubject: isThere,
    quantities: stated.map((range) => ({ stated: range, measure: measureOf(range) })),
    fields: readings.flatMap(({ parts }) => askedFields(parts, network)),
    pieces: readings.flatMap(({ pieces }) => pieces),
    certificates: readings.every(({ pieces }) => pieces.length === 0)
      ? [
          ...new Set(
            readings.flatMap(({ parts }) => parts.flatMap(({ certificate }) => certificate ?? [])),
          ),
        ]
      : [],
  };
}

/** Whether a requirement asks for nothing but what fields of the record say. */
export function isAboutFields({
  fields,
  hasSubject: isSubject,
  quantities,
}: AskedRequirement): boolean {
  return fields.length > 0 && !isSubject && quantities.length === 0;
}

/** Records of a holder that together name all of the certificates; none where one is missing. */
function certifyingRecords(
  certificates: readonly string[],
  { holder, records }: JudgedWith,
): DocumentValue[] {
  const named = certificates.map((name) =>
    records
      .recordsOf(holder)
      .find((record) => records.document(record)?.certificates.includes(name) === true),
  );
  if (named.some((record) => record === undefined)) return [];
  return [...new Set(named)].map((record = holder) => ({ record, ratio: 1, share: 1 }));
}

/** What every judgement of a question needs. */
export interface JudgedWith {
  /** Number of the record of the holder that is judged. */
  readonly holder: number;
  readonly records: AnsweringRecords;
  readonly deadline: Deadline;
}

interface QuantityFinding {
  readonly met: boolean;
  readonly contradiction?: DecidingQuantity;
  readonly record?: number;
}

/** What a document states as such, and what is read out of its words. */
function recordedRanges(facts: DocumentFacts | undefined): readonly ReadQuantity[] {
  if (facts === undefined) return [];
  if (facts.quantities.length === 0) return facts.read;
  return [
    ...facts.quantities.map((range) => ({ range, isBounded: isLimit(range) })),
    ...facts.read,
  ];
}

/** Whether a range says what cannot be done: one number alone only where it is the hardest. */
function isLimit(range: QuantityRange): boolean {
  return range.min !== range.max || hasHardEnd(measureOf(range).quantity);
}

/** Documents in which a quantity is looked for. */
interface Searched {
  readonly documents: readonly DocumentValue[];
  /** Whether what a document records against it counts: one that is about the requirement. */
  readonly mayContradict: (document: DocumentValue) => boolean;
}

/**
 * What the given documents record about one quantity: one that contains it outweighs the rest.
 * Ranges read out of a record's words meet what is asked, and contradict it only where the words
 * say where the range ends.
 */
function findQuantity(
  asked: AskedQuantity,
  { documents, mayContradict }: Searched,
  { records, deadline }: JudgedWith,
): QuantityFinding {
  const meter = new WorkMeter(deadline, DOCUMENTS_PER_CHECK);
  let contradiction: DecidingQuantity | undefined;
  let overlaps = false;
  for (const document of documents) {
    const { record } = document;
    meter.did(1);
    for (const { range, isBounded } of recordedRanges(records.document(record))) {
      const recorded = measureOf(range);
      const comparison = compareMeasures(recorded, asked.measure);
      const isMet =
        comparison === 'CONTAINS' ||
        (comparison === 'OTHER' &&
          asked.byUnit === true &&
          containsByUnit(recorded, asked.measure));
      if (isMet) return { met: true, record };
      if (comparison === 'OVERLAPS') overlaps = true;
      if (comparison === 'DISJOINT' && isBounded && mayContradict(document)) {
        contradiction ??= { asked, recorded: range, record };
      }
    }
  }
  // A range that reaches into what is asked leaves it open.
  return contradiction === undefined || overlaps ? { met: false } : { met: false, contradiction };
}

/** Documents about the requirement first, then those about the need that it belongs to. */
function searchedDocuments(
  { hasSubject: isSubject }: AskedRequirement,
  own: readonly DocumentValue[],
  need: readonly DocumentValue[],
): Searched {
  const related = own.filter(({ share }) => share >= RELATED_SHARE_MIN);
  const seen = new Set(related.map(({ record }) => record));
  return {
    documents: [...related, ...need.filter(({ record }) => !seen.has(record))],
    mayContradict: ({ record }) => !isSubject || seen.has(record),
  };
}

/**
 * Judges one requirement by a holder's documents: `own` answer the requirement's text, `need` the
 * whole need's. MET: a document has its terms, and every quantity is contained in a recorded
 * range. CONTRADICTED: a quantity is recorded by related documents only outside what is asked.
 */
export function judgeRequirement(
  asked: AskedRequirement,
  text: AskedText | undefined,
  own: readonly DocumentValue[],
  need: readonly DocumentValue[],
  judgedWith: JudgedWith,
): Judgement {
  judgedWith.deadline.check();
  const byShare = [...own].sort((a, b) => b.share - a.share || b.ratio - a.ratio);
  const best = byShare[0]?.share ?? 0;
  const hasTerms = (text?.weighed.terms.length ?? 0) > 0;
  const textMet = !hasTerms || best >= MET_SHARE_MIN;
  const telling = byShare.filter(({ share }) => share >= MET_SHARE_MIN).slice(0, DOCUMENTS_MAX);
  const searched = searchedDocuments(asked, own, need);
  const findings = asked.quantities.map((quantity) => findQuantity(quantity, searched, judgedWith));
  const quantitiesMet = findings.filter(({ met }) => met).length;
  const fields = asked.fields.map((field) =>
    judgeField(field, judgedWith.holder, judgedWith.records),
  );
  const counts = { quantitiesAsked: findings.length, quantitiesMet, fields };
  const contradiction = findings.find((finding) => finding.contradiction)?.contradiction;
  if (contradiction !== undefined) {
    return { state: 'CONTRADICTED', value: 0, documents: [], contradiction, ...counts };
  }
  if (fields.some(({ state }) => state === 'CONTRADICTED')) {
    return { state: 'CONTRADICTED', value: 0, documents: [], ...counts };
  }
  if (fields.some(({ state }) => state === 'UNKNOWN')) {
    return { state: 'UNKNOWN', value: 0, documents: [], ...counts };
  }
  if (isAboutFields(asked)) return { state: 'MET', value: 1, documents: [], ...counts };
  if (asked.certificates.length > 0) {
    const certified = certifyingRecords(asked.certificates, judgedWith);
    return certified.length > 0
      ? { state: 'MET', value: 1, documents: certified, ...counts }
      : { state: 'UNKNOWN', value: 0, documents: [], ...counts };
  }
  const allMet = quantitiesMet === findings.length;
  const numeric = findings.flatMap(({ record }) => (record === undefined ? [] : [record]));
  if (allMet && (textMet || numeric.length > 0)) {
    const shown = searched.documents.filter(({ record }) => numeric.includes(record));
    const documents = [...new Set([...telling, ...shown])].slice(0, DOCUMENTS_MAX);
    const value = findings.length === 0 ? best : Math.max(best, 1 - (1 - best) / 2);
    if (documents.length > 0)
      return { state: 'MET', value: Math.min(1, value), documents, ...counts };
  }
  return { state: 'UNKNOWN', value: 0, documents: [], ...counts };
}
