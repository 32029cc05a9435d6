import type { Fields } from '../../../graph/model/fields.ts';
import { NODES } from '../../../graph/model/nodes.ts';
import { findPrefecture } from '../../../language/places/prefectures.ts';
import { LIST_TYPES, type WrittenLabelName, writableFields } from './writable-fields.ts';
import { type WriteFault, writeFault } from './write-fault.ts';

/** Maximum characters of a record's name, in each language. */
export const NAME_MAX = 300;
/** Maximum characters of any other text. */
export const TEXT_MAX = 5_000;
/** Maximum items of a list. */
export const LIST_MAX = 50;
/** Maximum characters of an idempotency key. */
export const KEY_MAX = 200;
/** Half of a surrogate pair, or a control character other than line break or tab. */
const NO_TEXT = /\p{Surrogate}|(?![\n\t])\p{Control}/u;
const VALUE_SHOWN_MAX = 60;

/** Returns the faults of the fields written of a record; the store checks the rest of them. */
export function fieldFaults(
  label: WrittenLabelName,
  stated: Readonly<Record<string, unknown>>,
  isNew: boolean,
  fields: Fields = writableFields(label),
): readonly WriteFault[] {
  const given = Object.entries(stated).flatMap(([name, value]) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`${label}.${name} is not written by the API.`);
    return value == null ? [] : valueFaults([name], value, maxOf(label, name));
  });
  return [
    ...given,
    ...Object.keys(fields).flatMap((name) => missingFaults(name, fields, stated, isNew)),
    ...prefectureFaults(stated),
  ];
}

/** Returns the faults of the texts and lists in a value of any shape. */
export function valueFaults(
  path: readonly string[],
  value: unknown,
  max: number = TEXT_MAX,
): readonly WriteFault[] {
  if (typeof value === 'string') return textFaults(path, value, max);
  if (Array.isArray(value)) {
    const many =
      value.length > LIST_MAX
        ? [writeFault('INVALID', path, 'writeTooMany', { max: LIST_MAX })]
        : [];
    return [...many, ...value.flatMap((one, place) => valueFaults([...path, `${place}`], one))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => valueFaults(path, one, max));
}

/** Checks that a localized text is not empty and that a required field is present. */
function missingFaults(
  name: string,
  fields: Fields,
  stated: Readonly<Record<string, unknown>>,
  isNew: boolean,
): readonly WriteFault[] {
  const field = fields[name];
  const value = stated[name];
  const isMissing = value === null || (value === undefined && isNew);
  const isNeeded = field?.required === true && field.unstated === undefined;
  const isGone = isMissing && isNeeded && !LIST_TYPES.has(field.type);
  const isEmpty = field?.type === 'localized' && value != null && !hasText(value);
  return isGone || isEmpty ? [writeFault('INVALID', name, 'writeTitleMissing')] : [];
}

function hasText(value: object): boolean {
  return Object.values(value).some((text) => text != null && text !== '');
}

function textFaults(path: readonly string[], text: string, max: number): readonly WriteFault[] {
  if (NO_TEXT.test(text)) return [writeFault('INVALID', path, 'writeTextMalformed')];
  const { length } = text;
  return length > max ? [writeFault('INVALID', path, 'writeTextTooLong', { length, max })] : [];
}

/** Accepts only the spellings that filters use: a record with another would never be found. */
function prefectureFaults({
  prefecture,
}: {
  readonly prefecture?: unknown;
}): readonly WriteFault[] {
  if (typeof prefecture !== 'string' || findPrefecture(prefecture) !== undefined) return [];
  const value = prefecture.slice(0, VALUE_SHOWN_MAX);
  return [writeFault('INVALID', 'prefecture', 'writePrefectureUnknown', { value })];
}

function maxOf(label: WrittenLabelName, name: string): number {
  const { calledBy }: { readonly calledBy: readonly string[] } = NODES[label];
  return calledBy.includes(name) || name === 'nameKana' ? NAME_MAX : TEXT_MAX;
}
