/** The query page's examples are questions that the API answers within its limits. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

interface Example {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const file = pathToFileURL(join(PROJECT_ROOT, 'server/http/graphiql/examples.js')).href;
const { EXAMPLES }: { readonly EXAMPLES: readonly Example[] } = await import(file);

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({});
});
afterAll(() => test.close());

describe('the examples of the query page', () => {
  it('are in Japanese and English', () => {
    const locales = new Set(EXAMPLES.map(({ variables }) => variables.locale));
    expect(locales).toEqual(new Set(['ja', 'en']));
  });

  it.each(
    EXAMPLES.map(({ query, variables }, index) => [index, query, variables] as const),
  )('number %i is answered', async (_, query, variables) => {
    const { ask } = await apiOf(test.engine);
    expect((await ask(query, variables)).errors).toEqual([]);
  });
});
