import type { Question } from './question.ts';

/** Reason why a question has no answer, as a key of the dictionary. */
export type FailureKey = 'errorAway' | 'errorLimit' | 'errorDeadline' | 'errorOther';

/** Error of a question without an answer. */
export class NoAnswer extends Error {
  readonly key: FailureKey;
  /** Takes the server's message; empty if it sent none. */
  constructor(key: FailureKey, message = '') {
    super(message);
    this.key = key;
  }
}

const KEYS: ReadonlyMap<unknown, FailureKey> = new Map([
  ['RATE_LIMITED', 'errorLimit'],
  ['QUERY_TOO_COSTLY', 'errorLimit'],
  ['DEADLINE_EXCEEDED', 'errorDeadline'],
  ['STORE_UNAVAILABLE', 'errorAway'],
]);

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Returns the data of a question to this server. Throws NoAnswer, or AbortError if cancelled. */
export async function ask<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  { lang, signal }: { readonly lang: string; readonly signal?: AbortSignal | undefined },
): Promise<Data> {
  let response: Response;
  let answer: Answer<Data>;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': lang },
      body: JSON.stringify({ query: question.text, variables }),
      signal: signal ?? null,
    });
    answer = await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer('errorAway');
  }
  if (response.status === 429) throw new NoAnswer('errorLimit');
  const [error] = answer.errors ?? [];
  if (error === undefined && answer.data) return answer.data;
  throw new NoAnswer(KEYS.get(error?.extensions?.code) ?? 'errorOther', error?.message);
}
