import type { MessageKey, MessageLocale } from '../../messages/catalogue.ts';
import { type Parameters, say } from '../../messages/say.ts';
import type { CommandIo } from './command-io.ts';

/** One run of the command line: its outside world and its language. */
export interface CommandSession {
  readonly io: CommandIo;
  readonly locale: MessageLocale;
  /** Returns a sentence of the catalogue in the session's language. */
  say(key: MessageKey, parameters?: Parameters): string;
}

/** Creates a session in one language. */
export function commandSession(io: CommandIo, locale: MessageLocale): CommandSession {
  return { io, locale, say: (key, parameters = {}) => say(key, parameters, locale) };
}

/** Error for a wrong call of the command: exit code 2. `key` names the sentence to print. */
export class UsageError extends Error {
  readonly key: MessageKey;
  readonly parameters: Parameters;

  constructor(key: MessageKey, parameters: Parameters = {}) {
    super(`${key} ${JSON.stringify(parameters)}`);
    this.name = 'UsageError';
    this.key = key;
    this.parameters = parameters;
  }
}
