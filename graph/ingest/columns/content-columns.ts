import type { Field } from '../../model/fields.ts';
import type { Column, Content } from './column.ts';
import type { HeaderWords } from './header-words.ts';
import { wordsOfList } from './words-of-list.ts';

/** Maximum longitude in degrees; a latitude has half of it. */
const LONGITUDE_MAX = 180;

/** Column name of a field; without the language for a text in two languages. */
export function columnName(field: string, { column }: Field): string {
  return column ?? field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns that hold a content: one, or two for a text in two languages and for a point. */
export function contentColumns(
  name: string,
  content: Content,
  words: HeaderWords,
): readonly Column[] {
  const headers = listOf(words);
  switch (content.type) {
    case 'localized':
      return languageColumns(name, words);
    case 'location':
      return pointColumns(words);
    case 'instant':
      return [];
    case 'enum':
    case 'enums': {
      const { type, values } = content;
      return [{ name, type, headers, values, words: wordsOfList(values) }];
    }
    case 'integer': {
      const { type, min, max } = content;
      return [{ name, type, headers, min, max }];
    }
    case 'reference':
    case 'references': {
      const { type, reference } = content;
      return [{ name, type, headers, ...(reference && { reference }) }];
    }
    default:
      return [{ name, type: content.type, headers }];
  }
}

function languageColumns(name: string, words: HeaderWords): readonly Column[] {
  const { ja, either = [] } = 'ja' in words ? words : { ja: [] };
  return [
    { name: `${name}_ja`, type: 'text', headers: ja, eitherHeaders: [name, ...either] },
    { name: `${name}_en`, type: 'text', headers: ja.flatMap(englishHeaders) },
  ];
}

function englishHeaders(japanese: string): readonly string[] {
  return [`${japanese}(英語)`, `英語${japanese}`, `${japanese}英語`];
}

/** A point has columns only if header words are defined for it. */
function pointColumns(words: HeaderWords): readonly Column[] {
  if (!('latitude' in words)) return [];
  const { latitude, longitude } = words;
  return [
    { name: 'latitude', type: 'number', headers: latitude, ...within(LONGITUDE_MAX / 2) },
    { name: 'longitude', type: 'number', headers: longitude, ...within(LONGITUDE_MAX) },
  ];
}

function within(degrees: number): { readonly min: number; readonly max: number } {
  return { min: -degrees, max: degrees };
}

function listOf(words: HeaderWords): readonly string[] {
  return 'ja' in words || 'latitude' in words ? [] : words;
}
