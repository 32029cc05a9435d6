import type { CommandIo } from '../session/command-io.ts';

/** Ways to highlight text in a terminal; each returns the text unchanged for other outputs. */
export interface TextStyle {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
}

/** Returns the styles for stdout: none when it is piped or NO_COLOR is set (no-color.org). */
export function textStyle({ stdout, env }: Pick<CommandIo, 'stdout' | 'env'>): TextStyle {
  const on = stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const sgr = (open: number, close: number) => (text: string) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: sgr(1, 22), dim: sgr(2, 22), underline: sgr(4, 24) };
}

/** Control and direction characters, line breaks included. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]+/gu;

/**
 * Makes recorded text safe to print on one line: characters that could control the terminal or
 * change its direction become spaces.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** Makes the texts in a sentence's parameters {@link printable}, since they may be from a file. */
export function printableParameters<Given extends Readonly<Record<string, unknown>>>(
  parameters: Given,
): Given {
  const entries = Object.entries(parameters);
  // Each value keeps its type.
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(printableText) : printableText(value),
    ]),
  ) as Given;
}

function printableText(value: unknown): unknown {
  return typeof value === 'string' ? printable(value) : value;
}
