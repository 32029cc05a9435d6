import { describe, expect, it } from '@jest/globals';
import { findParty } from '../../../../server/cli/commands/find-party.ts';
import type { FindPartiesAnswer } from '../../../../server/cli/questions/questions.generated.ts';
import { commandSession } from '../../../../server/cli/session/command-session.ts';
import { fakeIo } from '../fake-io.ts';

type NamedParty = FindPartiesAnswer['organizations']['nodes'][number];

const session = commandSession(fakeIo().io, 'en');

function organization(id: string, ja: string, en = ja): NamedParty {
  return {
    __typename: 'Organization',
    id,
    organizationKind: 'FIRM',
    name: { text: ja, locale: 'ja' },
    ja: { text: ja },
    en: { text: en },
    country: 'JP',
    prefecture: '大阪府',
    city: null,
  };
}

/** Answers every look-up with these organisations. */
function finding(...nodes: readonly NamedParty[]) {
  return async <Data>() =>
    JSON.parse(JSON.stringify({ organizations: { nodes }, groups: { nodes: [] } })) as Data;
}

describe('finding a party by name', () => {
  it('is the id itself, without a look-up', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await findParty('org_abc', never, session)).toEqual({ id: 'org_abc' });
  });

  it('is the only one that fits, or the only one of exactly that name', async () => {
    const one = organization('org_1', '岩手大学');
    const other = organization('org_2', '岩手大学地域共同研究センター');
    expect(await findParty('岩手', finding(one), session)).toEqual({ id: 'org_1' });
    expect(await findParty('岩手大学', finding(other, one), session)).toEqual({ id: 'org_1' });
    const wide = organization('org_3', 'ＡＢＣ', 'Abc Works');
    expect(await findParty('abc works', finding(wide, one), session)).toEqual({ id: 'org_3' });
  });

  it('fails where several match, and lists the candidates', async () => {
    const found = await findParty(
      '岩手',
      finding(organization('org_1', '岩手大学'), organization('org_2', '岩手県')),
      session,
    );
    expect(found.id).toBeUndefined();
    expect(found).toMatchObject({
      problem:
        '岩手 matches 2 parties. Give the id of one:\n  org_1  岩手大学 (大阪府)\n  org_2  岩手県 (大阪府)',
    });
  });

  it('fails where none matches or the name is empty', async () => {
    expect(await findParty('nobody', finding(), session)).toMatchObject({
      problem: 'nobody was not found in the public records. Give part of the name, or an id.',
    });
    expect((await findParty('  ', finding(), session)).id).toBeUndefined();
  });
});
