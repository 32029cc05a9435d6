/** The build: JavaScript that Node runs, from TypeScript, a file for a file, with the lines of the source. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../server/project-root.ts';

interface Build {
  transpile(of: { root: string; folders: readonly string[]; into: string }): void;
}

const { transpile }: Build = await import(
  pathToFileURL(join(PROJECT_ROOT, 'scripts', 'transpile.mjs')).href
);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalyzer-build-'));
  mkdirSync(join(root, 'a', 'deep'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
});
afterEach(() => rmSync(root, { recursive: true }));

function built(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  transpile({ root, folders: ['a'], into: join(root, 'out') });
}

function run(file: string) {
  const command = ['--enable-source-maps', join(root, 'out', file)];
  return spawnSync(process.execPath, command, { encoding: 'utf8', env: {} });
}

describe('the build', () => {
  it('takes types out and follows imports between files, also those made while it runs', () => {
    built({
      'a/main.ts': `import type { Shape } from './gone.ts';
import { name, type Name } from './deep/name.ts';
const { later } = await import('./deep/later.ts');
const said: Name & Shape = name satisfies string;
console.log(said as string, later!);
`,
      'a/deep/name.ts': `export type Name = string;\nexport const name: Name = 'now';\n`,
      'a/deep/later.ts': `export { name as later } from './name.ts';\n`,
    });
    expect(run('a/main.js')).toMatchObject({ stdout: 'now now\n', stderr: '', status: 0 });
  });

  it('leaves an error at the line where it was written', () => {
    built({
      'a/main.ts': `interface Gone {
  readonly of: string;
}

// The sixth line is the one.
throw new Error(({ of: 'here' } satisfies Gone).of);
`,
    });
    const { stderr } = run('a/main.js');
    expect(stderr).toContain('Error: here');
    expect(stderr).toContain(`${join(root, 'a', 'main.ts')}:6:7`);
  });

  it('leaves tests out', () => {
    built({ 'a/one.ts': 'export {};\n', 'a/one.test.ts': 'export {};\n' });
    expect(existsSync(join(root, 'out', 'a', 'one.js'))).toBe(true);
    expect(existsSync(join(root, 'out', 'a', 'one.test.js'))).toBe(false);
  });

  it('names the file that is not TypeScript, and shows the line', () => {
    expect(() => built({ 'a/bad.ts': 'const whole = 1;\nconst = 2;\n' })).toThrow(
      /a\/bad\.ts: .*\n(.*\n)*.*const = 2;/,
    );
  });
});
