import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { dayOfInstant } from '../../language/days.ts';
import { pointOf } from '../../language/places/distance.ts';
import type { Point } from '../../language/places/point.ts';
import { readLetter } from '../analysis/letters/read-letter.ts';
import { readCertificates } from '../analysis/read-certificates.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { type AskedHolder, readAskedHolder } from '../need/asked-holder.ts';
import { gazetteerOf } from '../places/gazetteer.ts';
import { readPlaces } from '../places/read-places.ts';
import { withoutPlaces } from '../places/without-places.ts';
import { hasSubject } from '../retrieval/analyze-need.ts';
import { holderValues, valueOfHolder } from '../retrieval/holder-values.ts';
import { kanaAsRecorded } from '../retrieval/kana-as-recorded.ts';
import type { NetworkMeaning } from '../retrieval/network-meaning.ts';
import type { CountedPart } from '../retrieval/read-need.ts';
import { type AskedText, askText } from '../retrieval/retrieve.ts';
import { scoreRecords } from '../retrieval/score-documents.ts';
import { askedRequirement } from './judge-requirement.ts';
import type { MatchQuestion } from './match-question.ts';
import { applicableFeatures, type RankingQuestion } from './rank.ts';
import { resolveWeights } from './weights.ts';

/** What a question is asked with. */
export interface AskedWith {
  readonly now: Date;
  readonly meaning: NetworkMeaning | undefined;
}

/**
 * Reads everything that is asked. `now`: only its UTC day counts; `meaning`: of the records, undefined
 * where words alone count. Errors: BAD_USER_INPUT (an
 * empty question, a weight outside 0..1, no weight above 0 that counts), DEADLINE_EXCEEDED.
 */
export function askQuestion(
  textIndex: TextIndex,
  question: MatchQuestion,
  { now, meaning }: AskedWith,
  deadline: Deadline,
): RankingQuestion {
  const weights = resolveWeights(question.weights, question.profile);
  const hasFreeText = question.text.trim() !== '';
  if (!hasFreeText && question.requirements.length === 0) throw emptyQuestion();
  const requirements = question.requirements.map(askedRequirement);
  const compare = (text: string) => {
    const { matter } = readLetter(text);
    return meaning?.compare(matter.replace(/[ \t\u3000]+/g, ' ').trim());
  };
  const isJoined = weights.meaning > 0;
  const ask = (text: string) =>
    askText(
      textIndex,
      kanaAsRecorded(text, textIndex),
      deadline,
      isJoined ? compare(text) : undefined,
    );
  const required = requirements.map(({ searched }) => ask(searched));
  const texts = question.requirements.flatMap(({ text }) => [text.ja ?? '', text.en ?? '']);
  const holder = weights.holderKind === 0 ? undefined : readAskedHolder(question.text);
  const nameless = withoutName(question.text, holder);
  // Where a letter is sent from, and what its writer has, is not what it asks for.
  const { matter } = readLetter(question.text);
  const places = weights.place === 0 ? [] : readPlaces(matter, gazetteerOf(textIndex.records));
  const placeless = withoutPlaces(nameless, places);
  const searched = hasSubject(placeless) ? placeless : nameless;
  const free = hasFreeText ? [ask(searched)] : [];
  const asked: RankingQuestion = {
    texts: [...free, ...required],
    hasFreeText,
    requirements,
    weights,
    from: placeOf(question.from, textIndex),
    places,
    holder,
    lacks:
      weights.complementarity === 0
        ? undefined
        : lacksOf(question.from, required, textIndex, deadline),
    certificates: readCertificates([matter, ...texts].join('\n')),
    today: dayOfInstant(now),
  };
  if (applicableFeatures(asked).length === 0) throw nothingWeighs();
  return asked;
}

/** The text with spaces for the name of the sort of holder, unless it names nothing else. */
function withoutName(text: string, holder: AskedHolder | undefined): string {
  if (holder === undefined) return text;
  const { start, end } = holder;
  const rest = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return hasSubject(rest) ? rest : text;
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
