/** Laws of the policy: total over the schema, and closed where a rule is missing or not met. */
import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, isObjectType, parse } from 'graphql';
import { mayRead, SELF } from '../../../access/policy/fields.ts';
import { POLICY } from '../../../access/policy/policy.ts';
import type { Viewer } from '../../../access/records/viewer.ts';
import { applyPolicy, type FieldPolicy } from '../../../server/graphql/apply-policy.ts';
import { loadSchema } from '../../../server/graphql/schema.ts';

const VIEWER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'ADMINISTRATOR',
  organizations: [],
  groups: [],
};

describe('the policy', () => {
  it('has a rule for every field of the schema, and for no other', () => {
    const fields = Object.values(loadSchema().getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type)
          ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
          : [],
      );
    const ruled = Object.entries(POLICY as FieldPolicy).flatMap(([type, rules]) =>
      Object.keys(rules).map((name) => `${type}.${name}`),
    );
    expect(fields.length).toBeGreaterThan(300);
    expect(ruled.sort()).toEqual(fields.sort());
  });

  it('stops the start where a field or a mutation has no rule, and names it', () => {
    const sdl = 'type Query { a: Int } type Mutation { pay(amount: Int!): Int }';
    const rules: FieldPolicy = { Query: { a: SELF } };
    expect(() => applyPolicy(buildSchema(sdl), rules)).toThrow(
      'No rule of access for Mutation.pay.',
    );
    expect(() => applyPolicy(buildSchema('type Query { b: Int }'), rules)).toThrow(/Query\.b/);
    expect(() => applyPolicy(buildSchema('type Query { constructor: Int }'), rules)).toThrow(
      /Query\.constructor/,
    );
  });

  it('shows a person’s own fields to that person alone, in any role', () => {
    expect(mayRead(SELF, VIEWER, { accountId: 'acc_1' })).toBe(true);
    for (const record of [{ accountId: 'acc_2' }, {}, null, undefined, 'acc_1', { id: 'acc_1' }]) {
      expect(mayRead(SELF, VIEWER, record)).toBe(false);
    }
    expect(mayRead(SELF, undefined, { accountId: undefined })).toBe(false);
  });

  it('answers null, or FORBIDDEN where a field is never null, and nothing more', async () => {
    const schema = buildSchema('type Query { a: T } type T { maybe: String, always: String! }');
    applyPolicy(schema, {
      Query: { a: { read: ['ANYBODY'] } },
      T: { maybe: SELF, always: SELF },
    });
    const rootValue = { a: { accountId: 'acc_2', maybe: 'secret', always: 'secret' } };
    const ask = (query: string) =>
      execute({
        schema,
        document: parse(query),
        rootValue,
        contextValue: { viewer: VIEWER },
      });
    expect(await ask('{ a { maybe } }')).toEqual({ data: { a: { maybe: null } } });
    const refused = await ask('{ a { always } }');
    expect(refused.data).toEqual({ a: null });
    expect(refused.errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});
