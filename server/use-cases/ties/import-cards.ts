import {
  type AcquaintanceFields,
  checkAcquaintance,
  type EnteredAcquaintances,
  enterAcquaintances,
} from '../../../access/ties/acquaintances.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { ErrorSentence } from '../../../graph/errors/error-sentences.ts';
import { CARD_HEADERS } from '../../../graph/ingest/columns/card-words.ts';
import { csvRecords } from '../../../graph/ingest/tables/csv-records.ts';
import { normalizeHeader } from '../../../language/normalize-cell.ts';
import { readDate } from '../../../language/read-date.ts';
import type { TieKeeper } from './tie-keeper.ts';

/** A skipped line with the reason. */
export interface CardProblem {
  readonly line: number;
  readonly sentence: ErrorSentence;
}

/** Result of an import of cards. */
export interface ImportedCards extends EnteredAcquaintances {
  /** Skipped lines, at most 100. */
  readonly problems: readonly CardProblem[];
}

type Column = keyof AcquaintanceFields;

const PROBLEMS_MAX = 100;

/**
 * Enters the readable cards of a CSV text, and reports the reason for each skipped line. Errors:
 * BAD_USER_INPUT (cardsWithoutColumns, acquaintancesTooMany), STORE_UNAVAILABLE.
 */
export async function importCards(
  csv: string,
  { viewer, engine, requestId }: TieKeeper,
): Promise<ImportedCards> {
  const { records, unclosed } = csvRecords(csv.replace(/^\uFEFF/u, ''));
  const [header, ...rows] = records;
  const columns = columnsOf(header?.cells ?? []);
  if (!columns.has('emailAddress') || !columns.has('displayName')) {
    const parameters = { headers: (header?.cells ?? []).join(', ').slice(0, 200) };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'cardsWithoutColumns', parameters });
  }
  const entries: AcquaintanceFields[] = [];
  const problems: CardProblem[] = unclosed.map(({ line, text }) => ({
    line,
    sentence: { key: 'cardUnreadable', parameters: { value: text.slice(0, 60) } },
  }));
  for (const { line, cells } of rows) {
    try {
      const entry = entryOf(cells, columns);
      checkAcquaintance(entry, viewer);
      entries.push(entry);
    } catch (error) {
      if (!(error instanceof CatalyzerError)) throw error;
      const { key, parameters } = error;
      problems.push({ line, sentence: { key, parameters } as ErrorSentence });
    }
  }
  const store = await engine.access();
  const done = await enterAcquaintances(entries, viewer, requestId, { store, now: engine.now });
  return { ...done, problems: problems.slice(0, PROBLEMS_MAX) };
}

function columnsOf(headers: readonly string[]): ReadonlyMap<Column, number> {
  const names = headers.map((header) => normalizeHeader(header));
  const columns = Object.entries(CARD_HEADERS).flatMap(([column, known]) => {
    const place = names.findIndex((name) => known.includes(name));
    return place < 0 ? [] : [[column as Column, place] as const];
  });
  return new Map(columns);
}

function entryOf(
  cells: readonly string[],
  columns: ReadonlyMap<Column, number>,
): AcquaintanceFields {
  const cell = (column: Column) => (cells[columns.get(column) ?? -1] ?? '').trim();
  const met = cell('metOn');
  const metOn = met === '' ? undefined : (readDate(met)?.date ?? met);
  const organizationName = cell('organizationName') || undefined;
  return {
    emailAddress: cell('emailAddress'),
    displayName: cell('displayName'),
    organizationName,
    metOn,
  };
}
