/**
 * The console's questions stay within the limits of the server, with the largest page that it asks
 * for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { readAddress } from '../../console/src/address/address.ts';
import * as generated from '../../console/src/api/questions.generated.ts';
import { EXPORT_OTHERS_MAX, EXPORT_PAGE } from '../../console/src/ask/export-rows.ts';
import { TEXT_MAX } from '../../console/src/ask/text-max.ts';
import {
  askedVariables,
  askVariables,
  needOf,
  OTHERS_MAX,
  PLAN_MAX,
  planVariables,
} from '../../console/src/ask/variables.ts';
import { DEFAULT_LIMITS } from '../../server/graphql/limits/limits.ts';
import { measureOperation } from '../../server/graphql/limits/measure-operation.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';

const folder = join(PROJECT_ROOT, 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);
const asked = {
  ...readAddress('?must=thin&from=org_1&kind=FIRM&for=JOINT_ORDER&mix=1'),
  // The longest that the form takes.
  text: 'あ'.repeat(TEXT_MAX),
};
const OFFERED_MAX = 8;
const LIST_PAGE = 100;
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  ASK: askVariables(asked, 'en', null),
  ASK_OTHERS: { ...askedVariables(asked, 'en'), othersMax: OTHERS_MAX },
  PLAN: planVariables(asked, 'en', PLAN_MAX),
  EXPORT_MATCHES: { ...askedVariables(asked, 'en'), first: EXPORT_PAGE },
  EXPORT_OTHERS: { ...askedVariables(asked, 'en'), othersMax: EXPORT_OTHERS_MAX },
  FIND_INTRODUCERS: { from: 'org_1', to: 'org_2', first: 5, need: needOf(asked), locale: 'ja' },
  FIND_PARTIES: { name: 'press', first: OFFERED_MAX, locale: 'ja' },
  GET_NEIGHBOURHOOD: { id: 'org_1', first: 40, locale: 'ja' },
  LIST_EVIDENCE_OF: { id: 'org_1', first: 50, locale: 'ja' },
  FIND_MACHINES: {
    text: 'あ'.repeat(2_000),
    from: 'org_1',
    filter: {},
    first: 20,
    othersMax: 10,
    locale: 'ja',
  },
  FIND_ALIKE: { text: 'あ'.repeat(300), locale: 'ja' },
};
/** Variables of the questions for one record and of those for a list. */
const ONE_OR_LIST = { id: 'org_1', first: LIST_PAGE, query: 'press', locale: 'ja' };

describe.each(Object.entries(generated))('the question %s', (name, { text }) => {
  const document = parse(text);

  it('is valid against the schema', () => {
    expect(validate(schema, document).map(String)).toEqual([]);
  });

  it('stays within the limits', () => {
    const operation = getOperationAST(document);
    const variables = VARIABLES[name] ?? ONE_OR_LIST;
    if (!operation) throw new Error(`No operation: ${name}`);
    const size = measureOperation(schema, document, operation, variables);
    expect(size.cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
    expect(size.depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
    expect(size.nodes).toBeLessThanOrEqual(DEFAULT_LIMITS.nodes);
    expect(size.aliases).toBeLessThanOrEqual(DEFAULT_LIMITS.aliases);
    expect(size.rootFields).toBeLessThanOrEqual(DEFAULT_LIMITS.rootFields);
    expect(size.cost).toBeGreaterThan(0);
  });
});

describe('the question that the console sends', () => {
  it('says what an introduction is for in all words of the question', () => {
    expect(needOf(readAddress('?q=press&must=thin&should=めっき'))).toEqual({
      text: 'press\nthin\nめっき',
    });
    expect(needOf(readAddress('?must=thin'))).toEqual({ text: 'thin' });
  });

  it('takes everything from the address', () => {
    const address = readAddress(
      '?q=九州のプレス&without=0-3&must=薄板&should=plating&from=org_9&prefecture=大阪府&region=Shikoku&city=堺市&kind=FIRM&w.text=0.5',
    );
    expect(askVariables(address, 'ja', null)).toMatchObject({
      text: '   プレス',
      requirements: [
        { mustHave: true, text: { ja: '薄板' } },
        { mustHave: false, text: { en: 'plating' } },
      ],
      from: 'org_9',
      filter: {
        kinds: ['FIRM'],
        prefectures: ['大阪府', '徳島県', '香川県', '愛媛県', '高知県'],
        cities: ['堺市'],
      },
      profile: 'GENERAL',
      weights: { text: 0.5 },
      diversify: false,
      locale: 'ja',
      whole: true,
    });
  });

  it('asks for further pages without the lists that are there already', () => {
    const address = readAddress('?q=press');
    expect(askVariables(address, 'en', 'cursor')).toMatchObject({
      after: 'cursor',
      whole: false,
    });
    expect(askVariables(address, 'en', null)).toMatchObject({ from: null });
  });
});
