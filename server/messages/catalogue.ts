import type { ErrorSentence } from '../../graph/errors/error-sentences.ts';
import type { RowErrorKey } from '../../graph/ingest/read/row-error.ts';
import type { LetterPartKind } from '../../matching/analysis/letters/letter-zones.ts';
import type { MatchSentence } from '../../matching/ranking/match-sentences.ts';
import type { WeightProfile } from '../../matching/ranking/weight-profiles.ts';
import { ACCESS_MESSAGES } from './access.ts';
import { COMMAND_LINE_MESSAGES } from './command-line.ts';
import { DEMO_MESSAGES } from './demo.ts';
import { EQUIPMENT_MESSAGES } from './equipment.ts';
import { ERROR_MESSAGES } from './errors.ts';
import { FACET_MESSAGES } from './facets.ts';
import { IMPORT_MESSAGES } from './import.ts';
import { INTRODUCTION_MESSAGES } from './introductions.ts';
import { JUDGED_MESSAGES } from './judged.ts';
import { MATCH_MESSAGES } from './matches.ts';
import { NEO4J_MESSAGES } from './neo4j.ts';
import { TAXONOMY_MESSAGES } from './taxonomy.ts';
import { TRANSFER_MESSAGES } from './transfer.ts';

/** Languages in which the product addresses people. */
export const MESSAGE_LOCALES = ['ja', 'en'] as const;
/** One of {@link MESSAGE_LOCALES}. */
export type MessageLocale = (typeof MESSAGE_LOCALES)[number];

/** One sentence in each language, with places that `say` fills. */
export type Message = Readonly<Record<MessageLocale, string>>;

/** Every sentence for people, by its key: one file per topic, and each key in one file only. */
export const MESSAGES = {
  ...ACCESS_MESSAGES,
  ...COMMAND_LINE_MESSAGES,
  ...ERROR_MESSAGES,
  ...FACET_MESSAGES,
  ...IMPORT_MESSAGES,
  ...INTRODUCTION_MESSAGES,
  ...JUDGED_MESSAGES,
  ...MATCH_MESSAGES,
  ...NEO4J_MESSAGES,
  ...DEMO_MESSAGES,
  ...EQUIPMENT_MESSAGES,
  ...TAXONOMY_MESSAGES,
  ...TRANSFER_MESSAGES,
} satisfies Readonly<
  Record<
    | ErrorSentence['key']
    | RowErrorKey
    | MatchSentence['key']
    | `profileReason.${WeightProfile}`
    | `needPartKind.${LetterPartKind}`,
    Message
  >
>;

/** A key of the catalogue. */
export type MessageKey = keyof typeof MESSAGES;

/** The catalogue, for keys that come from outside. */
export const CATALOGUE: ReadonlyMap<string, Message> = new Map(Object.entries(MESSAGES));

/** Returns true if the catalogue has a sentence under this key. */
export function hasMessage(key: string): key is MessageKey {
  return CATALOGUE.has(key);
}
