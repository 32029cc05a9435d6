import { expect } from '@jest/globals';
import type { Viewer } from '../../../access/records/viewer.ts';
import type { apiOf } from '../ask.ts';

/** Errors that every payload of a write has. */
export interface WritePayload {
  readonly userErrors: readonly { code: string; field: string[]; message: string }[];
}

/**
 * Asks for a write in English and returns its payload; `shape` is the type of its input, then the
 * fields of the payload beside `userErrors`.
 */
export async function askWrite<Payload extends WritePayload>(
  api: Pick<Awaited<ReturnType<typeof apiOf>>, 'ask'>,
  name: string,
  shape: string,
  input: object,
  viewer: Viewer | undefined,
): Promise<Payload> {
  const [type, ...fields] = shape.split(' ');
  const query = `mutation M($input: ${type}) { ${name}(input: $input) { ${fields.join(' ')} userErrors { code field message } } }`;
  const { data, errors } = await api.ask(query, { input }, 'en', viewer);
  expect(errors).toEqual([]);
  return data?.[name] as Payload;
}

/** Lists the user errors of a payload as code and place. */
export function errorsOf({ userErrors }: WritePayload): string[] {
  return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
}
