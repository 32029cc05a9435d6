import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../graph/ingest/columns/columns.ts';
import { ROW_KINDS } from '../../graph/ingest/columns/row-kinds.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';

describe('docs/import.md', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'import.md'), 'utf8');
  const [rules = '', ...kinds] = page.split(/^## (?=\w+$)/m);

  it('has a section per kind of row, in the order of a report', () => {
    expect(kinds.map((section) => section.split('\n', 1)[0])).toEqual([...ROW_KINDS]);
  });

  it.each(ROW_KINDS)('names every column of %s', (kind) => {
    const section = kinds.find((text) => text.startsWith(`${kind}\n`)) ?? '';
    const named = `${rules}${section}`;
    const missing = columnsOf(kind).filter(({ name }) => !named.includes(`| \`${name}\` `));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
