import type { NamedText } from '../../model/equipment-use.ts';

/**
 * One line of a cell of named texts: NAME=VALUE, with `\` before characters that would end either.
 */
export function pairLine({ name, value }: NamedText): string {
  return `${escaped(name).replaceAll('=', '\\=')}=${escaped(value)}`;
}

/** Named texts of a cell, each name once: a second value of a name is appended to the first. */
export function readPairs(cell: string): readonly NamedText[] {
  const pairs = new Map<string, string>();
  for (const line of cell.split('\n')) {
    const [, name = '', value = ''] = /^((?:[^\\=]|\\.)*)=(.*)$/u.exec(line) ?? [];
    if (name === '') continue;
    const [key, text] = [unescaped(name), unescaped(value)];
    const known = pairs.get(key);
    pairs.set(key, known === undefined || known === text ? text : `${known}; ${text}`);
  }
  return [...pairs].map(([name, value]) => ({ name, value }));
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, (_, one: string) =>
    one === 'n' ? '\n' : one === 'r' ? '\r' : one,
  );
}
