/** Writes the number of a cell as the workbook displays it, if that changes its meaning. */
export type NumberFormat = (value: number) => string;

/** Date system of a workbook: from 1900, with a 29 February that never existed, or from 1904. */
export type DateSystem = 1900 | 1904;

const SECONDS_PER_DAY = 24 * 60 * 60;
/** 31 December 9999, the last day that a workbook can represent. */
const SERIAL_MAX = 2_958_465;
/** Days from the first day of the 1900 system to that of the 1904 system. */
const DAYS_TO_1904 = 1_462;
/** The day in the 1900 system that never existed. */
const FALSE_LEAP_DAY = 60;

/**
 * Formats that a workbook refers to without defining them, ECMA-376 part 1, 18.8.30; Japanese ones
 * too.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...idsAs('yyyy/m/d', 14, 15, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58),
  ...idsAs('yyyy/m', 17, 55, 56),
  ...idsAs('m/d', 16),
  ...idsAs('h:mm', 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47),
  [22, 'yyyy/m/d h:mm'],
]);

function idsAs(code: string, ...ids: readonly number[]): (readonly [number, string])[] {
  return ids.map((id) => [id, code] as const);
}

/** Format for an id of a workbook; `custom` contains the formats that it defines itself. */
export function numberFormat(
  id: number,
  custom: ReadonlyMap<number, string>,
  system: DateSystem,
): NumberFormat {
  const code = custom.get(id) ?? BUILT_IN.get(id);
  return code === undefined ? plainNumber : formatOf(code, system);
}

/** A number in full, without floating-point noise. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

function formatOf(code: string, system: DateSystem): NumberFormat {
  const [positive = ''] = code.split(';');
  // [$-411], [Red] and elapsed hours are in brackets, words in quotes or after a backslash.
  const letters = positive
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .replace(/general|g\/標準/giu, '');
  if (/^0+(?:-0+)*$/u.test(positive.replace(/["\\]/gu, '')))
    return digitsAs(positive.replace(/["\\]/gu, ''));
  if (letters.includes('%'))
    return (value) => `${plainNumber(Number((value * 100).toPrecision(12)))}%`;
  if (/[0#?]/u.test(letters.replace(/s\.0+/giu, ''))) return plainNumber;
  return /[ymdhsgea]/iu.test(letters) ? dateAs(letters.toLowerCase(), system) : plainNumber;
}

/** Keeps leading zeros of numbers that are codes, and hyphens between them: 0000000, 000-0000. */
function digitsAs(pattern: string): NumberFormat {
  const width = pattern.replaceAll('-', '').length;
  return (value) => {
    if (!Number.isInteger(value) || value < 0) return plainNumber(value);
    const digits = String(value).padStart(width, '0');
    let at = digits.length;
    const parts = pattern
      .split('-')
      .toReversed()
      .map(({ length }, place, all) => {
        const from = place === all.length - 1 ? 0 : at - length;
        const part = digits.slice(from, at);
        at = from;
        return part;
      });
    return parts.toReversed().join('-');
  };
}

/** A date as exact as the format displays it: YYYY, YYYY-MM or YYYY-MM-DD, and its time. */
function dateAs(letters: string, system: DateSystem): NumberFormat {
  const hasYear = /[yeg]/u.test(letters);
  const hasTime = /[hs]/u.test(letters);
  // Between hours and seconds, m means minutes.
  const hasMonth = /m/u.test(letters.replace(/(?<=h[^a-z]*)m+|m+(?=[^a-z]*s)/gu, ''));
  const hasDay = /d|a/u.test(letters);
  return (value) => {
    const seconds = Math.round(value * SECONDS_PER_DAY);
    const days = Math.floor(seconds / SECONDS_PER_DAY);
    if (days < 0 || days > SERIAL_MAX) return plainNumber(value);
    const time = timeOf(seconds - days * SECONDS_PER_DAY);
    if (!hasYear && !hasMonth && !hasDay) return time;
    const date = dayOf(days, system);
    if (hasYear && !hasDay && !hasTime) return hasMonth ? date.slice(0, 7) : date.slice(0, 4);
    return hasTime && time !== '00:00' ? `${date}T${time}` : date;
  };
}

function dayOf(days: number, system: DateSystem): string {
  const since1900 = system === 1904 ? days + DAYS_TO_1904 : days;
  const shift = since1900 < FALSE_LEAP_DAY ? 1 : 0;
  return new Date(Date.UTC(1899, 11, 30 + since1900 + shift)).toISOString().slice(0, 10);
}

function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return rest === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${rest}`;
}
