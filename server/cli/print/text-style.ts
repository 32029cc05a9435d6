import type { CommandIo } from '../session/command-io.ts';

/** Ways to set text off in a terminal; each gives the text as it is where no person watches. */
export interface TextStyle {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
}

/** Styles for what goes to stdout: none when it is piped or NO_COLOR is set (no-color.org). */
export function textStyle({ stdout, env }: Pick<CommandIo, 'stdout' | 'env'>): TextStyle {
  const on = stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const sgr = (open: number, close: number) => (text: string) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: sgr(1, 22), dim: sgr(2, 22), underline: sgr(4, 24) };
}

/** Control and direction characters, line breaks included. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]+/gu;

/**
 * Recorded text made safe to print on one line: what could drive the terminal or turn its direction
 * becomes a space.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** Parameters of a sentence whose texts, which may come from a file, are {@link printable}. */
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
