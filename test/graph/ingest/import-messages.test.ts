import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IMPORT_MESSAGES } from '../../../server/messages/import.ts';

const FOLDER = join(import.meta.dirname, '../../../graph/ingest');

/** Keys of sentences as the sources of the import write them. */
function usedKeys(): readonly string[] {
  const source = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n');
  const found = [...source.matchAll(/'(import[A-Z]\w*)'/gu)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

describe('sentences of the import', () => {
  it('are there for every key used, and every one is used', () => {
    expect(usedKeys().length).toBeGreaterThan(30);
    expect(Object.keys(IMPORT_MESSAGES).sort()).toEqual(usedKeys());
  });

  it('have the same placeholders in Japanese and English, or leave one out in neither', () => {
    for (const [key, { ja, en }] of Object.entries(IMPORT_MESSAGES)) {
      const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();
      expect([key, placeholders(ja)]).toEqual([key, placeholders(en)]);
    }
  });
});
