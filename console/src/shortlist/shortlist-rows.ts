import { kindKey, nameOf, placeOf } from '../words/party.ts';
import { points } from '../words/points.ts';
import type { Speech } from '../words/use-words.tsx';
import type { Candidate } from './use-shortlist.ts';

const HEADINGS = [
  'name',
  'stateColumn',
  'note',
  'kind',
  'place',
  'score',
  'why',
  'missingColumn',
  'quotes',
  'introduction',
  'askHeading',
  'dayColumn',
  'id',
] as const;

/** Returns the shortlist as rows for a spreadsheet, headings first. */
export function shortlistRows(
  candidates: readonly Candidate[],
  { words, lang }: Speech,
): readonly (readonly string[])[] {
  return [
    HEADINGS.map((key) => words(key)),
    ...candidates.map((one) => [
      nameOf(one.holder).text,
      words(`candidate.${one.state}`),
      one.note,
      words(kindKey(one.holder)),
      placeOf(one.holder, lang),
      points(one.score),
      one.sentence,
      one.coverage,
      one.quotes.map(({ quote, origin }) => `${quote} (${origin})`).join('\n'),
      one.chain.join(' → '),
      one.question,
      one.day,
      one.holder.id,
    ]),
  ];
}
