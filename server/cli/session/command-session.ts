import type { MessageKey, MessageLocale } from '../../messages/catalogue.ts';
import { say } from '../../messages/say.ts';
import type { CommandIo } from './command-io.ts';

/** Values for the places of a message. */
export type MessageDetails = Readonly<Record<string, string | number>>;

/** One run of the command line: its outside world and the language it speaks. */
export interface CommandSession {
  readonly io: CommandIo;
  readonly locale: MessageLocale;
  /** A sentence of the catalogue in the session's language. */
  say(key: MessageKey, details?: MessageDetails): string;
}

/** A session that speaks one language. */
export function commandSession(io: CommandIo, locale: MessageLocale): CommandSession {
  return { io, locale, say: (key, details = {}) => say(key, details, locale) };
}

/** The command was called wrongly: exit code 2. `key` names the sentence to say. */
export class UsageError extends Error {
  readonly key: MessageKey;
  readonly details: MessageDetails;

  constructor(key: MessageKey, details: MessageDetails = {}) {
    super(`${key} ${JSON.stringify(details)}`);
    this.name = 'UsageError';
    this.key = key;
    this.details = details;
  }
}
