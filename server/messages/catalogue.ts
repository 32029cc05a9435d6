import type { ErrorSentence } from '../../graph/errors/error-sentences.ts';
import { COMMAND_LINE_MESSAGES } from './command-line.ts';
import { ERROR_MESSAGES } from './errors.ts';
import { FACET_MESSAGES } from './facets.ts';
import { fillSentence } from './fill-sentence.ts';
import { IMPORT_MESSAGES } from './import.ts';
import { INTRODUCTION_MESSAGES } from './introductions.ts';
import { NEO4J_MESSAGES } from './neo4j.ts';
import { TAXONOMY_MESSAGES } from './taxonomy.ts';
import { TRANSFER_MESSAGES } from './transfer.ts';

/** Languages in which the product speaks to people. */
export const MESSAGE_LOCALES = ['ja', 'en'] as const;
/** One of {@link MESSAGE_LOCALES}. */
export type MessageLocale = (typeof MESSAGE_LOCALES)[number];

/** One sentence in each language, with places as `fillSentence` fills them. */
export type Message = Readonly<Record<MessageLocale, string>>;

/** Every sentence for people, by its key: one file per topic, no key in two of them. */
const MESSAGES = {
  ...COMMAND_LINE_MESSAGES,
  ...ERROR_MESSAGES,
  ...FACET_MESSAGES,
  ...IMPORT_MESSAGES,
  ...INTRODUCTION_MESSAGES,
  ...NEO4J_MESSAGES,
  ...TAXONOMY_MESSAGES,
  ...TRANSFER_MESSAGES,
} satisfies Readonly<Record<ErrorSentence['key'], Message>>;

/** A key of the catalogue. */
export type MessageKey = keyof typeof MESSAGES;

/** The catalogue, for those who have a key from outside. */
export const CATALOGUE: ReadonlyMap<string, Message> = new Map(Object.entries(MESSAGES));

/** Whether the catalogue has a sentence under this key. */
export function hasMessage(key: string): key is MessageKey {
  return CATALOGUE.has(key);
}

/**
 * The sentence under a key with its placeholders filled in; a placeholder without a detail stays
 * as it is. Throws for a key that is not there: a test holds that every key used is.
 */
export function say(
  key: MessageKey,
  details: Readonly<Record<string, string | number>>,
  locale: MessageLocale,
): string {
  const message = CATALOGUE.get(key);
  if (message === undefined) throw new Error(`No message has the key ${JSON.stringify(key)}.`);
  return fillSentence(message[locale], details, locale);
}
