import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { dayOfInstant } from '../../language/days.ts';
import { pointOf } from '../../language/places/distance.ts';
import type { Point } from '../../language/places/point.ts';
import { isJapanese } from '../../language/scripts.ts';
import { readLetter } from '../analysis/letters/read-letter.ts';
import { readCertificates } from '../analysis/read-certificates.ts';
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
import { type AskedText, askText, type SearchedIndex } from '../retrieval/retrieve.ts';
import { scoreRecords } from '../retrieval/score-documents.ts';
import { askedFields } from './judge-field.ts';
import { type AskedRequirement, askedRequirement, isAboutFields } from './judge-requirement.ts';
import type { MatchQuestion } from './match-question.ts';
import { measureOf } from './measure.ts';
import { applicableFeatures, type RankingQuestion } from './rank.ts';
import { resolveWeights } from './weights.ts';

/** What a question is asked with. */
export interface AskedWith {
  readonly now: Date;
  readonly meaning: NetworkMeaning | undefined;
}

/** What a question is asked of. */
export interface AskedOf {
  readonly network: Pick<NetworkFacts, 'membersOf'>;
  readonly textIndex: TextIndex;
  readonly names: NameSearch;
  /** What the texts are searched in, with the records as the answers need them. */
  readonly searched: SearchedIndex;
  /** Whether each quantity that the free text states is a must, and each mode of use a should. */
  readonly quantitiesDecide: boolean;
}

/** Groups of one name: HIT and HIT研究会. */
const GROUPS_MAX = 1;

/**
 * Reads everything that is asked. `now`: only its UTC day counts; `meaning`: of the records, undefined
 * where words alone count. Errors: BAD_USER_INPUT (an
 * empty question, a weight outside 0..1, no weight above 0 that counts), DEADLINE_EXCEEDED.
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
    ...question.requirements.map((requirement) =>
      askedRequirement(requirement, (text) => readParts(text, readWith), network),
    ),
    ...stated,
  ];
  const compare = (text: string) => {
    const { matter } = readLetter(text);
    return meaning?.compare(matter.replace(/[ \t\u3000]+/g, ' ').trim());
  };
  const isJoined = weights.meaning > 0;
  const ask = (text: string) =>
    askText(searched, readWith.asRecorded(text), deadline, isJoined ? compare(text) : undefined);
  const free = hasFreeText ? [ask(reading.searched)] : [];
  // What fields say has no words to be searched: the need's own count.
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
        : lacksOf(question.from, required, textIndex, deadline),
    certificates: [...new Set([...certificates, ...readCertificates(texts.join('\n'))])].sort(),
    today: dayOfInstant(now),
    closeMin: searched.closeMin ?? CLOSE_MIN,
  };
  if (applicableFeatures(asked).length === 0) throw nothingWeighs();
  return asked;
}

/**
 * What a free text asks of a machine beside what it names, as requirements: each quantity is a must,
 * for a machine does it or is another one; a mode of use is a should.
 */
function termsOfUse(
  { parts, pieces, searched, words }: NeedReading,
  network: Pick<NetworkFacts, 'membersOf'>,
): AskedRequirement[] {
  const hasWords = hasSubject(words);
  return parts.flatMap((part, at): AskedRequirement[] => {
    const { sort, text, quantity } = part;
    const isQuantity = sort === 'QUANTITY' && quantity !== undefined;
    if (!isQuantity && sort !== 'USE_MODE') return [];
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

/** Ids of whom the free text is restricted to; undefined where it names no group. */
function membersAsked(
  { parts }: NeedReading,
  network: Pick<NetworkFacts, 'membersOf'>,
): ReadonlySet<string> | undefined {
  const groups = parts.flatMap(({ membership }) => membership?.groupIds ?? []);
  if (groups.length === 0) return undefined;
  return new Set(groups.flatMap((id) => [...network.membersOf(id)]));
}

/** What needs are read with in this network. Error while it is used: DEADLINE_EXCEEDED. */
export function readsIn(textIndex: TextIndex, names: NameSearch, deadline: Deadline): ReadWith {
  return {
    gazetteer: gazetteerOf(textIndex.records),
    findGroups: (name) => names.search(name, { label: 'Group', first: GROUPS_MAX }, deadline),
    asRecorded: (text) => kanaAsRecorded(text, textIndex),
    isKnown: (word) => isKnownWord(word, textIndex),
  };
}

/** See {@link RankingQuestion}: from the asker's public records alone. */
function lacksOf(
  asker: string | undefined,
  required: readonly AskedText[],
  index: TextIndex,
  deadline: Deadline,
): readonly number[] | undefined {
  const { records } = index;
  const record = asker === undefined ? undefined : records.find(asker);
  if (record === undefined || records.holder(record) === undefined) return undefined;
  const own = Int32Array.from(records.recordsOf(record));
  const lacks = required.map(({ weighed, level }) => {
    const documents = scoreRecords(index.snapshot(), weighed, own, deadline);
    return 1 - valueOfHolder(holderValues(records, documents, level, deadline), record);
  });
  return lacks.some((lack) => lack > 0) ? lacks : undefined;
}

/** How the free text was read where it is a letter. */
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
