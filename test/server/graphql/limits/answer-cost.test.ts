/** The cost of an answer: by hand, and never more than what was asked for could cost. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { answerCost } from '../../../../server/graphql/limits/answer-cost.ts';
import { measureOperation } from '../../../../server/graphql/limits/measure-operation.ts';
import { loadSchema } from '../../../../server/graphql/schema.ts';

const schema = loadSchema();

function costs(query: string, data: unknown, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return {
    asked: measureOperation(schema, document, operation, variables).cost,
    actual: answerCost(schema, document, operation, variables, data),
  };
}

describe('the cost of an answer', () => {
  it('counts the items that are there', () => {
    const query = '{organizations(first:50){nodes{id capabilities(first:5){nodes{id}}}}}';
    const firm = (skills: number) => ({
      id: 'org_1',
      capabilities: { nodes: Array.from({ length: skills }, () => ({ id: 'cap_1' })) },
    });
    // organizations: 2 x 2; capabilities: 3, and 1 where there is none. Asked: 2 x 50 + 50 x 5.
    const data = { organizations: { nodes: [firm(3), firm(0)] } };
    expect(costs(query, data)).toEqual({ asked: 350, actual: 8 });
  });

  it('counts what was searched for, aliases and fragments', () => {
    const query = `query Q($text: String!) {
      first: whoCan(text: $text, first: 20) { ...Matches }
      second: whoCan(text: "研削", first: 20) { ...Matches }
    }
    fragment Matches on MatchConnection { nodes { holder { ... on Person { organization { id } } } } }`;
    const match = { holder: { organization: { id: 'org_1' } } };
    const data = { first: { nodes: [match, match] }, second: { nodes: [{ holder: {} }] } };
    // first: 10 x (2 matches + 2 times 200 characters) + 2 organisations; second: 10 x 1.
    expect(costs(query, data, { text: '研'.repeat(400) }).actual).toBe(52);
  });

  it('is at least that of one item for what was found to be empty or null', () => {
    expect(costs('{whoCan(text:"研削"){nodes{rank}}}', { whoCan: { nodes: [] } }).actual).toBe(10);
    expect(costs('{node(id:"org_1"){id}}', { node: null }).actual).toBe(1);
  });

  it('is never more than what was asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(30),
        fc.nat(9),
        (first, found, skills) => {
          const query = `{whoCan(text:"研削",first:${first}){nodes{capabilities{title{text} evidence(first:9){nodes{id}}}}}}`;
          const capability = {
            title: { text: '' },
            evidence: { nodes: Array.from({ length: skills }, () => ({ id: 'ev_1' })) },
          };
          const nodes = Array.from({ length: Math.min(first, found) }, () => ({
            capabilities: [capability],
          }));
          const { asked, actual } = costs(query, { whoCan: { nodes } });
          expect(actual).toBeLessThanOrEqual(asked);
        },
      ),
    );
  });
});
