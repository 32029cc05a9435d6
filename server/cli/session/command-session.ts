import type { MessageLocale } from '../../messages/catalogue.ts';
import { say } from '../../messages/catalogue.ts';
import type { CommandIo } from './command-io.ts';

/** Values for the places of a message. */
export type MessageDetails = Readonly<Record<string, string | number>>;

/** One run of the command line: its outside world and the language it speaks. */
export interface CommandSession {
  readonly io: CommandIo;
  readonly locale: MessageLocale;
  /** A sentence of the catalogue in the session's language. */
  say(key: string, details?: MessageDetails): string;
}

/** A session that speaks one language. */
export function commandSession(io: CommandIo, locale: MessageLocale): CommandSession {
  return { io, locale, say: (key, details = {}) => say(key, details, locale) };
}

/** The command was called wrongly: exit code 2. `messageKey` names the sentence to say. */
export class UsageError extends Error {
  readonly messageKey: string;
  readonly details: MessageDetails;

  constructor(messageKey: string, details: MessageDetails = {}) {
    super(`${messageKey} ${JSON.stringify(details)}`);
    this.name = 'UsageError';
    this.messageKey = messageKey;
    this.details = details;
  }
}
