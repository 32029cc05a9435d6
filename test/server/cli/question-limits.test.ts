/**
 * Questions of the command line, which asks in process, are within the limits of HTTP clients,
 * largest page included.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { CANDIDATES_MAX } from '../../../server/cli/commands/find-party.ts';
import { OTHERS_MAX } from '../../../server/cli/commands/who-can-command.ts';
import {
  FIND_PARTIES,
  PATHS,
  PLAN,
  WHO_CAN,
} from '../../../server/cli/questions/questions.generated.ts';
import { DEFAULT_LIMITS } from '../../../server/graphql/limits/limits.ts';
import { measureOperation } from '../../../server/graphql/limits/measure-operation.ts';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

const folder = join(PROJECT_ROOT, 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

describe.each([
  ['who-can', WHO_CAN, { first: 100, othersMax: OTHERS_MAX }],
  ['paths', PATHS, { first: 20 }],
  ['plan', PLAN, { first: 15, chains: 3 }],
  ['the look-up of names', FIND_PARTIES, { first: CANDIDATES_MAX }],
])('the question of %s', (_, { text }, variables) => {
  const document = parse(text);

  it('is valid against the schema', () => {
    expect(validate(schema, document).map(String)).toEqual([]);
  });

  it('is within the limits of the server', () => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('No operation.');
    const { cost, depth, nodes, aliases } = measureOperation(
      schema,
      document,
      operation,
      variables,
    );
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
    expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
    expect(nodes).toBeLessThanOrEqual(DEFAULT_LIMITS.nodes);
    expect(aliases).toBeLessThanOrEqual(DEFAULT_LIMITS.aliases);
  });
});
