import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import type { DocumentFacts } from '../index/record-facts.ts';
import type { ReadQuantity } from '../index/record-quantities.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { NamedPiece } from '../reading/named-pieces.ts';
import type { NeedReading } from '../reading/read-parts.ts';
import { hasSubject } from '../retrieval/analyze-need.ts';
import type { AskedText, DocumentValue } from '../retrieval/retrieve.ts';
import { type AskedField, askedFields, type FieldFinding, judgeField } from './judge-field.ts';
import { compareMeasures, containsByUnit, hasHardEnd, type Measure, measureOf } from './measure.ts';

/** State of a requirement. CONTRADICTED: a record rules it out. UNKNOWN: no record decides it. */
export type RequirementState = 'MET' | 'CONTRADICTED' | 'UNKNOWN';

/** Requirement in the form in which it is searched. */
export interface AskedRequirement {
  readonly requirement: MatchRequirement;
  /**
   * Searched text: the requirement's without the quantities read from it, unless nothing remains.
   */
  readonly searched: string;
  /** True if its text names something besides quantities. */
  readonly hasSubject: boolean;
  /** Quantities stated beside the text and read from it. */
  readonly quantities: readonly AskedQuantity[];
  /** Parts judged by fields of the record: place, kind of holder, membership, size, mode of use. */
  readonly fields: readonly AskedField[];
  /** Words and compounds that its text names. */
  readonly pieces: readonly NamedPiece[];
  /** Certificates, if it names nothing else to search. */
  readonly certificates: readonly string[];
  /** Returns true if a record has each English compound that it names; missing: it names none. */
  readonly hasCompounds?: ((record: number) => boolean) | undefined;
}

/** Quantity asked for, as stated and in base units. */
export interface AskedQuantity {
  readonly stated: QuantityRange;
  readonly measure: Measure;
  /** True if a range under another name may meet it; see `containsByUnit`. Missing: false. */
  readonly byUnit?: boolean;
}

/** Recorded range that decided about a quantity. */
export interface DecidingQuantity {
  readonly asked: AskedQuantity;
  readonly recorded: QuantityRange;
  /** Record number. */
  readonly record: number;
}

/** Judgement of one requirement for one holder. */
export interface Judgement {
  readonly state: RequirementState;
  /** 0..1; 0 unless MET. */
  readonly value: number;
  /** Documents that show it, best first; empty unless MET. */
  readonly documents: readonly DocumentValue[];
  /** Quantity that contradicts it; missing unless CONTRADICTED. */
  readonly contradiction?: DecidingQuantity;
  /** Findings about the fields that it asks about. */
  readonly fields: readonly FieldFinding[];
  /** Number of quantities asked and of those met. */
  readonly quantitiesAsked: number;
  readonly quantitiesMet: number;
}

/**
 * Minimum share by weight of a requirement's terms in a record that meets it; a record in the other
 * language that shares only the concept has as much. With less it is another thing with a word in
 * common (hard anodising and anodising share less than half).
 */
export const MET_SHARE_MIN = 0.49;
/** Minimum share at which a record is about the requirement and its quantities count. */
const RELATED_SHARE_MIN = 0.15;
/** Documents searched for a quantity between two deadline checks. */
const DOCUMENTS_PER_CHECK = 100;
/** Maximum number of documents named for a requirement. */
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

/** Returns true if a requirement asks only about fields of the record. */
export function isAboutFields({
  fields,
  hasSubject: isSubject,
  quantities,
}: AskedRequirement): boolean {
  return fields.length > 0 && !isSubject && quantities.length === 0;
}

/**
 * Returns records of a holder that together name all of the certificates; empty if one is missing.
 */
function certifyingRecords(
  certificates: readonly string[],
  { holder, records }: JudgingContext,
): DocumentValue[] {
  const named = certificates.map((name) =>
    records
      .recordsOf(holder)
      .find((record) => records.document(record)?.certificates.includes(name) === true),
  );
  if (named.some((record) => record === undefined)) return [];
  return [...new Set(named)].map((record = holder) => ({ record, ratio: 1, share: 1 }));
}

/** Context of every judgement of a question. */
export interface JudgingContext {
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

/** Returns the ranges that a document states as such and those read from its words. */
function recordedRanges(facts: DocumentFacts | undefined): readonly ReadQuantity[] {
  if (facts === undefined) return [];
  if (facts.quantities.length === 0) return facts.read;
  return [
    ...facts.quantities.map((range) => ({ range, isBounded: isLimit(range) })),
    ...facts.read,
  ];
}

/** Returns true if a range says what cannot be done: a single number only if it is the hardest. */
function isLimit(range: QuantityRange): boolean {
  return range.min !== range.max || hasHardEnd(measureOf(range).quantity);
}

/** Documents in which a quantity is searched. */
interface Searched {
  readonly documents: readonly DocumentValue[];
  /** Returns true if a contradiction by the document counts: it is about the requirement. */
  readonly mayContradict: (document: DocumentValue) => boolean;
}

/**
 * Returns what the given documents record about one quantity: a range that contains it outweighs
 * the rest. Ranges read from a record's words can meet what is asked, but contradict it only if the
 * words say where the range ends.
 */
function findQuantity(
  asked: AskedQuantity,
  { documents, mayContradict }: Searched,
  { records, deadline }: JudgingContext,
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
  // A range that overlaps what is asked leaves it open.
  return contradiction === undefined || overlaps ? { met: false } : { met: false, contradiction };
}

/** Returns the documents about the requirement, then those about the need that it belongs to. */
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
 * whole need's. MET: a document has its terms, and every quantity is within a recorded range.
 * CONTRADICTED: related documents record a quantity only outside what is asked.
 */
export function judgeRequirement(
  asked: AskedRequirement,
  text: AskedText | undefined,
  own: readonly DocumentValue[],
  need: readonly DocumentValue[],
  context: JudgingContext,
): Judgement {
  context.deadline.check();
  // Half a compound by weight is another thing: the bridge of a bridge loan.
  const whole = own.filter(({ record }) => asked.hasCompounds?.(record) ?? true);
  const byShare = whole.sort((a, b) => b.share - a.share || b.ratio - a.ratio);
  const best = byShare[0]?.share ?? 0;
  const hasTerms = (text?.weighed.terms.length ?? 0) > 0;
  const textMet = !hasTerms || best >= MET_SHARE_MIN;
  const matching = byShare.filter(({ share }) => share >= MET_SHARE_MIN).slice(0, DOCUMENTS_MAX);
  const searched = searchedDocuments(asked, own, need);
  const findings = asked.quantities.map((quantity) => findQuantity(quantity, searched, context));
  const quantitiesMet = findings.filter(({ met }) => met).length;
  const fields = asked.fields.map((field) => judgeField(field, context.holder, context.records));
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
    const certified = certifyingRecords(asked.certificates, context);
    return certified.length > 0
      ? { state: 'MET', value: 1, documents: certified, ...counts }
      : { state: 'UNKNOWN', value: 0, documents: [], ...counts };
  }
  const allMet = quantitiesMet === findings.length;
  const numeric = findings.flatMap(({ record }) => (record === undefined ? [] : [record]));
  if (allMet && (textMet || numeric.length > 0)) {
    const shown = searched.documents.filter(({ record }) => numeric.includes(record));
    const documents = [...new Set([...matching, ...shown])].slice(0, DOCUMENTS_MAX);
    const value = findings.length === 0 ? best : Math.max(best, 1 - (1 - best) / 2);
    if (documents.length > 0)
      return { state: 'MET', value: Math.min(1, value), documents, ...counts };
  }
  return { state: 'UNKNOWN', value: 0, documents: [], ...counts };
}
