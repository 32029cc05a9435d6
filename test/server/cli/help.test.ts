/** Help says everything in the reader's language, with examples and exit codes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, MESSAGE_LOCALES } from '../../../server/messages/catalogue.ts';
import { COMMAND_LINE_MESSAGES } from '../../../server/messages/command-line.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { run } from './run.ts';

const COMMANDS = [
  ...['serve', 'import', 'who-can', 'paths', 'plan'],
  ...['read', 'reindex', 'doctor', 'export', 'copy', 'taxonomy'],
  ...['users', 'keys', 'audit', 'judged'],
];

describe('help', () => {
  it('lists every command, the exit codes and the settings, on stdout with code 0', async () => {
    const { code, stdout, stderr } = await run('/', ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} [options]`);
    expect(stdout).toContain('Exit codes: 0 success');
    expect(stdout).toContain('CATALYZER_DATA');
  });

  it.each(
    COMMANDS,
  )('of %s has examples in both languages and no English headings in Japanese', async (command) => {
    const en = await run('/', [command, '--help', '--lang', 'en']);
    expect({ code: en.code, stderr: en.stderr }).toEqual({ code: 0, stderr: '' });
    expect(en.stdout).toMatch(/Examples?:\n {2}\.\/catalyzer /);
    const ja = await run('/', [command, '--help', '--lang', 'ja']);
    expect(ja.stdout).toMatch(/例:\n {2}\.\/catalyzer /);
    expect(ja.stdout).not.toMatch(/Usage:|Options:|Arguments:|display help/);
    expect(en.stdout.replace(/岩手大学地域共同研究センター|ラング|熊本県|大阪府/g, '')).not.toMatch(
      /[ぁ-んァ-ヶ一-龠]/,
    );
  });

  it('says the version', async () => {
    const { code, stdout } = await run('/', ['--version']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '0.1.0\n' });
  });
});

describe('the texts of the command line', () => {
  const code = ['server/cli', 'server/use-cases']
    .flatMap((folder) =>
      readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(PROJECT_ROOT, folder, name), 'utf8')),
    )
    .join('\n');
  const keys = Object.keys(COMMAND_LINE_MESSAGES);
  /** Keys that are made from a value: `cli.state.${state}` and the like. */
  const made = new Set(
    [...code.matchAll(/`(cli(?:\.\w+)+\.)\$\{/g)].map(([, prefix]) => prefix ?? ''),
  );

  it('are all in the catalogue', () => {
    const named = [...code.matchAll(/'(cli\.[\w.]+)'/g)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => !CATALOGUE.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const prefixes = [...made];
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('have the same places for values in both languages', () => {
    const places = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
    const different = Object.entries(COMMAND_LINE_MESSAGES).filter(([, message]) => {
      const [ja, en] = MESSAGE_LOCALES.map((locale) => places(message[locale]).join());
      return ja !== en;
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('stand nowhere else', () => {
    expect(code.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});
