import { atOnce } from '../index/at-once.ts';
import { DocumentTermsBuilder } from '../index/document-terms.ts';
import { invert, livingDocuments, SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import type { TextIndex, TextSnapshot } from '../index/text-index.ts';
import { tieBreak } from '../index/tie-break.ts';
import type { OpenPart } from './audience-index.ts';
import { ViewedRecords } from './viewed-records.ts';

/** Words that a viewer sees: the PUBLIC ones and those of the parts that are open to it. */
export interface ViewedText {
  readonly snapshot: TextSnapshot;
  /** Words of the parts alone, by the statistics of the PUBLIC ones. */
  readonly own: TextSnapshot;
  readonly dictionary: Pick<TermDictionary, 'find'>;
  readonly records: ViewedRecords;
}

/**
 * Joins the open parts to the PUBLIC text as it is published now; valid for as long as that is.
 * Weights, lengths and rarity follow the statistics of the PUBLIC text, so a record has the same
 * score for every viewer. Linear in the records of the parts and in the number of PUBLIC ones.
 */
export function viewText(text: TextIndex, open: readonly OpenPart[]): ViewedText {
  const base = text.snapshot();
  const records = new ViewedRecords(text.records, open);
  const { dictionary, numberOf } = extended(text.dictionary);
  const builders: DocumentTermsBuilder[] = [];
  const places = new Map<number, number>();
  for (const { part } of open) {
    for (const [id, { terms }] of part.documents) {
      let builder = builders.at(-1);
      if (builder === undefined || builder.size === SEGMENT_DOCUMENTS_MAX) {
        builder = new DocumentTermsBuilder();
        builders.push(builder);
      }
      const record = records.numberOf(id);
      const numbers = terms === '' ? [] : terms.split('\n').map(numberOf);
      const document = builder.add(record, tieBreak(id), Int32Array.from(numbers));
      places.set(record, (builders.length - 1) * SEGMENT_DOCUMENTS_MAX + document);
    }
  }
  const { statistics } = base;
  const options = { dictionarySize: dictionary.size, meanLength: statistics.meanLength };
  const segments = builders.map(
    (builder): Segment => atOnce(invert(livingDocuments(builder.build()), options)),
  );
  const idOf = (record: number) => records.idOf(record);
  const begin = base.segments.length * SEGMENT_DOCUMENTS_MAX;
  const placeOf = (record: number) => places.get(record) ?? -1;
  return {
    records,
    dictionary,
    own: { segments, statistics, idOf, placeOf },
    snapshot: {
      segments: [...base.segments, ...segments],
      statistics,
      idOf,
      placeOf: (record) => {
        if (record < records.first) return base.placeOf(record);
        const place = placeOf(record);
        return place < 0 ? place : begin + place;
      },
    },
  };
}

/**
 * Returns the dictionary with more terms after its own; those that it gains meanwhile stay unknown.
 */
function extended(base: TermDictionary) {
  const first = base.size;
  const more = new Map<string, number>();
  const find = (term: string) => {
    const number = base.find(term);
    return number !== undefined && number < first ? number : more.get(term);
  };
  const numberOf = (term: string) => {
    const known = find(term);
    if (known !== undefined) return known;
    const number = first + more.size;
    more.set(term, number);
    return number;
  };
  const dictionary = {
    find,
    get size() {
      return first + more.size;
    },
  };
  return { dictionary, numberOf };
}
