/** Every public export says what a caller may rely on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXPORT = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/;

describe('exports of graph, access, matching and server', () => {
  it('each have a docstring', () => {
    const files = ['language', 'graph', 'access', 'matching', 'server', 'evaluate'].flatMap(
      sourceFiles,
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(undocumentedExports)).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => join(folder, name));
}

function undocumentedExports(file: string): string[] {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.[1];
    return name !== undefined && !lines[index - 1]?.trimEnd().endsWith('*/')
      ? [`${file}: ${name}`]
      : [];
  });
}
