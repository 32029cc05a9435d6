import { parseDate, parseFiscalYear } from './dates.ts';
import { dayText } from './days.ts';

/** A date from a cell that may be written in another form than a calendar date. */
export interface DateRead {
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exact as the cell states it. */
  readonly date: string;
  /**
   * Conversion that was made. `instant`: an instant in UTC became the day in Japan. `fiscalYear`: a
   * fiscal year (April to March) became the year in which it begins. `serial`: the number by which
   * a spreadsheet stores a day. Missing if the date was taken as written.
   */
  readonly from?: 'fiscalYear' | 'instant' | 'serial';
}

/** A date with a time. Z means that the time is UTC, not the writer's local time. */
const WITH_TIME =
  /^(?<day>\S{8,16}?)(?:T|\s+)(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,]\d{1,9})?)?\s*(?:(?<utc>Z|UTC|GMT)|[+-]\d{2}:?\d{2})?$/iu;
const JAPAN_OFFSET_MS = 9 * 3_600_000;
/** Days from day 0 of spreadsheets with the 1900 date system (ECMA-376 18.17.4.1) to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
/** 1927-05-18 to 2119-03-20; a smaller number may mean anything. */
const SERIAL = /^([1-7]\d{4})(?:\.\d{1,20})?$/u;

/**
 * Reads the date of a cell as exactly as it is stated: everything `parseDate` accepts, a day with a
 * time, an instant (2018-04-02T15:00:00.000Z is 2018-04-03 in Japan), a fiscal year (令和5年度) and a
 * spreadsheet serial (45200). Returns `undefined` for other text.
 */
export function readDate(text: string): DateRead | undefined {
  const plain = text.normalize('NFKC').trim();
  const written = parseDate(plain);
  if (written !== undefined) return { date: written };
  const fiscalYear = parseFiscalYear(plain);
  if (fiscalYear !== undefined) return { date: fiscalYear, from: 'fiscalYear' };
  const [, serial] = SERIAL.exec(plain) ?? [];
  if (serial !== undefined)
    return { date: dayText(Number(serial) - SERIAL_OF_1970), from: 'serial' };
  const { day, hours = '', minutes, seconds = '00', utc } = WITH_TIME.exec(plain)?.groups ?? {};
  const date = day === undefined ? undefined : parseDate(day);
  if (date === undefined || utc === undefined) return date === undefined ? undefined : { date };
  return dayInJapan(`${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}Z`);
}

function dayInJapan(instant: string): DateRead | undefined {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return undefined;
  const date = new Date(ms + JAPAN_OFFSET_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { date, from: 'instant' };
}
