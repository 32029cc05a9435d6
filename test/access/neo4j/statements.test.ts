/** Laws: every Cypher file of access is known, used and explained by its header. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ACCESS_STATEMENT_NAMES } from '../../../access/neo4j/statements.ts';

const ADAPTER = fileURLToPath(new URL('../../../access/neo4j', import.meta.url));
const CYPHER = join(ADAPTER, 'cypher');

describe('the Cypher files of access', () => {
  it('are all known by name and used by the adapter', () => {
    const files = readdirSync(CYPHER).map((name) => name.replace(/\.cypher$/, ''));
    expect(files.sort()).toEqual([...ACCESS_STATEMENT_NAMES].sort());
    const code = readFileSync(join(ADAPTER, 'open-neo4j-access.ts'), 'utf8');
    expect(ACCESS_STATEMENT_NAMES.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it.each(ACCESS_STATEMENT_NAMES)('%s says its purpose, parameters, columns and index', (name) => {
    const lines = readFileSync(join(CYPHER, `${name}.cypher`), 'utf8').split('\n');
    const headers = lines.slice(0, 4).map((line) => /^\/\/ (\w+): \S/.exec(line)?.[1]);
    expect(headers).toEqual(['Purpose', 'Parameters', 'Columns', 'Index']);
  });
});
