import { MESSAGE_LOCALES, type MessageLocale } from '../../messages/catalogue.ts';

/** Variables for the user's language; the first that is set decides (POSIX). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
/** Locales that imply no language of the user. */
const NO_LANGUAGE = /^(?:C|POSIX)(?:\.|$)/;

/** Returns the language for a name such as `ja` or `en`; undefined for any other. */
export function findLocale(name: string | undefined): MessageLocale | undefined {
  return MESSAGE_LOCALES.find((locale) => locale === name);
}

/**
 * Returns the language of a command: that of `--lang`, else of the environment, else Japanese.
 * Parses `--lang` itself, since help and errors need it before the command line is parsed.
 */
export function commandLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): MessageLocale {
  return langOption(argv) ?? environmentLocale(env) ?? 'ja';
}

function langOption(argv: readonly string[]): MessageLocale | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  if (word === undefined) return undefined;
  return findLocale(word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1]);
}

/**
 * Returns the language that the environment names: ja for Japanese, en for any other; undefined if
 * it names none.
 */
export function environmentLocale(
  env: Readonly<Record<string, string | undefined>>,
): MessageLocale | undefined {
  const set = VARIABLES.map((name) => env[name]).find(
    (value) => value !== undefined && value !== '',
  );
  if (set === undefined || NO_LANGUAGE.test(set)) return undefined;
  return /^ja/i.test(set) ? 'ja' : 'en';
}
