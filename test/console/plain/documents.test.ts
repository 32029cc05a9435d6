/** What the page asks is what the schema answers, within the limits of the server. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { DEFAULT_LIMITS } from '../../../server/graphql/limits/limits.ts';
import { measureOperation } from '../../../server/graphql/limits/measure-operation.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { consoleModule } from './console-files.ts';

type Variables = Record<string, unknown>;
const { documents, askVariables, planVariables, needOf } = await consoleModule<{
  documents: Readonly<Record<string, string>>;
  askVariables: (question: unknown, lang: string, after?: string) => Variables;
  planVariables: (question: unknown, lang: string) => Variables;
  needOf: (question: unknown) => { readonly text: string };
}>('questions.js');
const { OFFERED_MAX } = await consoleModule<{ OFFERED_MAX: number }>('party-picker.js');
const { readAddress } = await consoleModule<{ readAddress: (search: string) => unknown }>(
  'address.js',
);

const folder = join(PROJECT_ROOT, 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);
const VARIABLES: Readonly<Record<string, Variables>> = {
  ask: askVariables(
    readAddress('?q=press&must=thin&from=org_1&kind=FIRM&for=JOINT_ORDER&mix=1'),
    'en',
  ),
  introducers: { from: 'org_1', to: 'org_2', first: 5, need: { text: 'press' }, locale: 'ja' },
  plan: planVariables(readAddress('?q=press&must=thin&from=org_1&kind=FIRM'), 'en'),
  parties: { name: 'press', first: OFFERED_MAX, locale: 'ja' },
  party: { id: 'org_1', locale: 'ja' },
};

describe.each(Object.entries(documents))('the document %s', (name, source) => {
  const document = parse(source);

  it('is valid against the schema', () => {
    expect(validate(schema, document).map(String)).toEqual([]);
  });

  it('stays within the limits, with the largest page that the page asks for', () => {
    const operation = getOperationAST(document);
    const variables = VARIABLES[name];
    if (!operation || variables === undefined) throw new Error(`No operation or values: ${name}`);
    const size = measureOperation(schema, document, operation, variables);
    expect(size.cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
    expect(size.depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
    expect(size.nodes).toBeLessThanOrEqual(DEFAULT_LIMITS.nodes);
    expect(size.aliases).toBeLessThanOrEqual(DEFAULT_LIMITS.aliases);
    expect(size.rootFields).toBeLessThanOrEqual(DEFAULT_LIMITS.rootFields);
    expect(size.cost).toBeGreaterThan(0);
  });
});

describe('the question that the page sends', () => {
  it('says what an introduction is for in all words of the question', () => {
    expect(needOf(readAddress('?q=press&must=thin&should=めっき'))).toEqual({
      text: 'press\nthin\nめっき',
    });
    expect(needOf(readAddress('?must=thin'))).toEqual({ text: 'thin' });
  });

  it('takes everything from the address', () => {
    const question = readAddress(
      '?q=プレス&must=薄板&should=plating&from=org_9&prefecture=大阪府&kind=FIRM',
    );
    expect(askVariables(question, 'ja')).toMatchObject({
      text: 'プレス',
      requirements: [
        { mustHave: true, text: { ja: '薄板' } },
        { mustHave: false, text: { en: 'plating' } },
      ],
      from: 'org_9',
      known: true,
      filter: { kinds: ['FIRM'], prefectures: ['大阪府'] },
      profile: 'GENERAL',
      diversify: false,
      locale: 'ja',
      whole: true,
      musts: true,
    });
  });

  it('asks for further pages without the lists that are there already', () => {
    const question = readAddress('?q=press');
    expect(askVariables(question, 'en', 'cursor')).toMatchObject({
      after: 'cursor',
      whole: false,
      musts: false,
    });
    expect(askVariables(question, 'en')).toMatchObject({ from: null, known: false });
  });
});
