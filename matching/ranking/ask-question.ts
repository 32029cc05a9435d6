import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { dayOfInstant, dayText } from '../../language/days.ts';
import { pointOf } from '../../language/places/distance.ts';
import type { Point } from '../../language/places/point.ts';
import { isJapanese } from '../../language/scripts.ts';
import { readLetter } from '../analysis/letters/read-letter.ts';
import { readCertificates } from '../analysis/read-certificates.ts';
import { claimsInForce } from '../index/claims-in-force.ts';
import type { NetworkFacts } from '../index/derived.ts';
import type { NameSearch } from '../index/name-index.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { gazetteerOf } from '../places/gazetteer.ts';
import { type NeedReading, type ReadWith, readParts } from '../reading/read-parts.ts';
import { hasSubject } from '../retrieval/analyze-need.ts';
import { holderValues, valueOfHolder } from '../retrieval/holder-values.ts';
import { isKnownWord, kanaAsRecorded } from '../retrieval/kana-as-recorded.ts';
import { CLOSE_MIN } from '../retrieval/meaning-values.ts';
import type { NetworkMeaning } from '../retrieval/network-meaning.ts';
import type { CountedPart } from '../retrieval/read-need.ts';
import { type AskedText, readNeedText, type SearchedIndex } from '../retrieval/retrieve.ts';
import { scoreRecords } from '../retrieval/score-documents.ts';
import { askedFields } from './judge-field.ts';
import { type AskedRequirement, askedRequirement, isAboutFields } from './judge-requirement.ts';
import type { MatchQuestion } from './match-question.ts';
import { measureOf } from './measure.ts';
import { applicableFeatures, type RankingQuestion } from './rank.ts';
import { resolveWeights } from './weights.ts';
import { compoundTest } from './whole-parts.ts';

/** Present time and meaning of the records, with which a question is asked. */
export interface AskedWith {
  readonly now: Date;
  readonly meaning: NetworkMeaning | undefined;
}

/** Network and indexes that a question is asked of. */
export interface AskedOf {
  readonly network: Pick<NetworkFacts, 'membersOf'>;
  readonly textIndex: TextIndex;
  readonly names: NameSearch;
  /** Index that the texts are searched in, with the records as the answers need them. */
  readonly searched: SearchedIndex;
  /** True if each quantity that the free text states is a must, and each mode of use a should. */
  readonly quantitiesDecide: boolean;
}

/** Maximum number of groups found for one name (HIT and HIT研究会 share one). */
const GROUPS_MAX = 1;

/**
 * Reads the whole question. `now`: only its UTC day counts; `meaning`: of the records, undefined if
 * only words count. Errors: BAD_USER_INPUT (an empty question, a weight outside 0..1, no weight
 * above 0 that counts), DEADLINE_EXCEEDED.
 */
export function askQuestion(
  { textIndex, names, network, searched, quantitiesDecide }: AskedOf,
  question: MatchQuestion<unknown>,
  { now, meaning }: AskedWith,
  deadline: Deadline,
): RankingQuestion {
  const weights = resolveWeights(question.weights, question.profile);
  const hasFreeText = question.text.trim() !== '';
  if (!hasFreeText && question.requirements.length === 0) throw emptyQuestion();
  const readWith = readsIn(textIndex, names, deadline);
  const reading = readParts(question.text, readWith);
  const stated = quantitiesDecide ? termsOfUse(reading, network) : [];
  const requirements = [
    ...question.requirements.map((requirement) => {
      const read = (text: string) => readParts(text, readWith);
      const one = askedRequirement(requirement, read, network);
      // A record may have the words of the other language.
      const isEnglish = requirement.text.ja === undefined;
      return { ...one, hasCompounds: isEnglish ? compoundTest(one.pieces, searched) : undefined };
    }),
    ...stated,
  ];
  const compare = (text: string) => {
    const { matter } = readLetter(text);
    return meaning?.compare(matter.replace(/[ \t\u3000]+/g, ' ').trim());
  };
  const isJoined = weights.meaning > 0;
  const ask = (text: string) =>
    readNeedText(searched, readWith.asRecorded(text), deadline, {
      meaning: isJoined ? compare(text) : undefined,
      isAlone: requirements.length === 0,
    });
  const free = hasFreeText ? [ask(reading.searched)] : [];
  // A requirement about fields has no words to search: those of the need itself count.
  const required = requirements.map(
    (one) =>
      (isAboutFields(one) || stated.includes(one) ? free[0] : undefined) ?? ask(one.searched),
  );
  const texts = question.requirements.flatMap(({ text }) => [text.ja ?? '', text.en ?? '']);
  const certificates = reading.parts.flatMap(({ certificate }) => certificate ?? []);
  const asked: RankingQuestion = {
    texts: [...free, ...required],
    hasFreeText,
    requirements,
    weights,
    from: placeOf(question.from, textIndex),
    reading,
    members: membersAsked(reading, network),
    places: weights.place === 0 ? [] : reading.parts.flatMap(({ place }) => place ?? []),
    holder:
      weights.holderKind === 0 ? undefined : reading.parts.flatMap(({ holder }) => holder ?? [])[0],
    lacks:
      weights.complementarity === 0
        ? undefined
        : lacksOf(
            question.from,
            required,
            { textIndex, today: dayText(dayOfInstant(now)) },
            deadline,
          ),
    certificates: [...new Set([...certificates, ...readCertificates(texts.join('\n'))])].sort(),
    today: dayOfInstant(now),
    closeMin: searched.closeMin ?? CLOSE_MIN,
  };
  if (applicableFeatures(asked).length === 0) throw nothingWeighs();
  return asked;
}

/**
 * Returns the conditions of a free text on a machine as requirements: each quantity is a must,
 * since a machine that cannot meet it is a different one; a mode of use is a should.
 */
function termsOfUse(
  { parts, pieces, searched, words }: NeedReading,
  network: Pick<NetworkFacts, 'membersOf'>,
): AskedRequirement[] {
  const hasWords = hasSubject(words);
  return parts.flatMap((part, at): AskedRequirement[] => {
    const { kind, text, quantity } = part;
    const isQuantity = kind === 'QUANTITY' && quantity !== undefined;
    if (!isQuantity && kind !== 'USE_MODE') return [];
    const quantities = isQuantity ? [quantity] : [];
    return [
      {
        requirement: {
          id: `part-${at + 1}`,
          text: isJapanese(text) ? { ja: text } : { en: text },
          mustHave: isQuantity,
          quantities,
        },
        searched,
        hasSubject: isQuantity && hasWords,
        quantities: quantities.map((stated) => ({
          stated,
          measure: measureOf(stated),
          byUnit: true,
        })),
        fields: askedFields(isQuantity ? [] : [part], network),
        pieces,
        certificates: [],
      },
    ];
  });
}

/**
 * Returns the ids of the parties that the free text is restricted to; undefined if it names no
 * group.
 */
function membersAsked(
  { parts }: NeedReading,
  network: Pick<NetworkFacts, 'membersOf'>,
): ReadonlySet<string> | undefined {
  const groups = parts.flatMap(({ membership }) => membership?.groupIds ?? []);
  if (groups.length === 0) return undefined;
  return new Set(groups.flatMap((id) => [...network.membersOf(id)]));
}

/**
 * Returns the context for reading needs in this network. Error while it is used: DEADLINE_EXCEEDED.
 */
export function readsIn(textIndex: TextIndex, names: NameSearch, deadline: Deadline): ReadWith {
  return {
    gazetteer: gazetteerOf(textIndex.records),
    findGroups: (name) => names.search(name, { label: 'Group', first: GROUPS_MAX }, deadline),
    asRecorded: (text) => kanaAsRecorded(text, textIndex),
    isKnown: (word) => isKnownWord(word, textIndex),
  };
}

/** Computes {@link RankingQuestion.lacks} from the asker's public records in force alone. */
function lacksOf(
  asker: string | undefined,
  required: readonly AskedText[],
  { textIndex, today }: { readonly textIndex: TextIndex; readonly today: string },
  deadline: Deadline,
): readonly number[] | undefined {
  const records = claimsInForce(textIndex.records, today);
  const record = asker === undefined ? undefined : textIndex.records.find(asker);
  if (record === undefined || records.holder(record) === undefined) return undefined;
  const own = Int32Array.from(records.recordsOf(record));
  const lacks = required.map(({ weighed, level }) => {
    const documents = scoreRecords(textIndex.snapshot(), weighed, own, deadline);
    return 1 - valueOfHolder(holderValues(records, documents, level, deadline), record);
  });
  return lacks.some((lack) => lack > 0) ? lacks : undefined;
}

/** Returns the parts of the free text as read; empty unless it is a letter. */
export function needPartsOf({ texts, hasFreeText }: RankingQuestion): readonly CountedPart[] {
  return hasFreeText ? (texts[0]?.parts ?? []) : [];
}

function nothingWeighs(): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'weightsAllZero', parameters: {} });
}

function emptyQuestion(): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'questionEmpty', parameters: {} });
}

function placeOf(asker: string | undefined, { records }: TextIndex): Point | undefined {
  const record = asker === undefined ? undefined : records.find(asker);
  const place = record === undefined ? undefined : records.holder(record);
  return place === undefined ? undefined : pointOf(place);
}
