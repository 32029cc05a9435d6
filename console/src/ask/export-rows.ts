import { ask } from '../api/ask.ts';
import {
  EXPORT_MATCHES,
  EXPORT_OTHERS,
  type ExportedMatch,
  type ExportMatchesAnswer,
  type ExportMatchesVariables,
  type ExportOthersAnswer,
} from '../api/questions.generated.ts';
import { kindKey, nameOf, placeOf } from '../words/party.ts';
import { points } from '../words/points.ts';
import type { Speech } from '../words/use-words.tsx';
import type { Lang } from '../words/words.ts';
import { questionText } from './candidate-of.ts';
import { quotesOf } from './quotes.ts';
import { type Asked, askedVariables } from './variables.ts';

/** Matches per page of an export, limited by the cost of a question. */
export const EXPORT_PAGE = 50;
/**
 * Maximum number of holders to ask, and of holders of another kind than the one asked for, in an
 * export; limited by the cost of a question.
 */
export const EXPORT_OTHERS_MAX = 40;

/** Lists beside the matches. */
type ExportedOthers = ExportOthersAnswer['whoCan'];

/** Everything that a question finds. */
export interface Everything extends ExportedOthers {
  readonly asOf: string;
  readonly matches: readonly ExportedMatch[];
}

/** Loads everything that a question finds, page after page, from one state of the records. */
export async function loadEverything(asked: Asked, lang: Lang): Promise<Everything> {
  const matches: ExportedMatch[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: ExportMatchesVariables = {
      ...askedVariables(asked, lang),
      first: EXPORT_PAGE,
      after,
    };
    const page: ExportMatchesAnswer = await ask(EXPORT_MATCHES, variables, { lang });
    const { whoCan } = page;
    matches.push(...whoCan.nodes);
    after = whoCan.pageInfo.endCursor;
    if (!whoCan.pageInfo.hasNextPage) {
      return { asOf: whoCan.asOf, matches, ...(await loadOthers(asked, lang)) };
    }
  }
}

async function loadOthers(asked: Asked, lang: Lang): Promise<ExportedOthers> {
  const variables = { ...askedVariables(asked, lang), othersMax: EXPORT_OTHERS_MAX };
  return (await ask(EXPORT_OTHERS, variables, { lang })).whoCan;
}

/** Returns rows for a spreadsheet, headings first: each states the question and the day. */
export function exportedRows(
  { asOf, matches, toAsk, otherKinds }: Everything,
  { asked, speech, day }: { readonly asked: Asked; readonly speech: Speech; readonly day: string },
): readonly (readonly (string | number)[])[] {
  const { words, lang } = speech;
  const question = questionText(asked, words);
  const row =
    (list: 'matchList' | 'toAskHeading' | 'otherKindsHeading') => (match: ExportedMatch) => [
      words(list),
      match.rank,
      nameOf(match.holder).text,
      words(kindKey(match.holder)),
      placeOf(match.holder, lang),
      points(match.score),
      match.explanation.sentence,
      quotesOf(match.explanation, lang)
        .map(({ quote, origin }) => `${quote} (${origin})`)
        .join('\n'),
      match.coverage?.sentence ?? '',
      match.holder.id,
      question,
      day,
      asOf,
    ];
  const headings = [
    'list',
    'rank',
    'name',
    'kind',
    'place',
    'score',
    'why',
    'quotes',
    'missingColumn',
    'id',
    'askHeading',
    'dayColumn',
    'asOfColumn',
  ] as const;
  return [
    headings.map((key) => words(key)),
    ...matches.map(row('matchList')),
    ...toAsk.map(row('toAskHeading')),
    ...otherKinds.map(row('otherKindsHeading')),
  ];
}
