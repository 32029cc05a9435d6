import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { MatchPaging } from '../../matching/matcher.ts';
import type { MatchQuestion } from '../../matching/ranking/match-question.ts';
import { capability, organization, relationship } from '../builders.ts';
import { ask, matcherOver, textIndexOf } from './matcher-of.ts';

const firm = organization('firm');
const offered = capability('offered', { title: { ja: '精密研磨' } });
const records = [firm, offered, relationship('OFFERS', firm, offered)];
const matcher = matcherOver(textIndexOf(...records), records);

async function refusal(question: Partial<MatchQuestion>, paging: Partial<MatchPaging> = {}) {
  const error: unknown = await ask(matcher, question, paging).catch((thrown: unknown) => thrown);
  return error instanceof CatalyzerError ? [error.code, error.key] : error;
}

describe('misuse of the matcher', () => {
  it.each([
    -0.1,
    1.1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('refuses the weight %p', async (text) => {
    expect(await refusal({ text: '研磨', weights: { text } })).toEqual([
      'BAD_USER_INPUT',
      'weightOutOfRange',
    ]);
  });

  it('refuses weights that are all zero, and an empty question', async () => {
    const weights = { text: 0, coverage: 0, quantities: 0, evidence: 0, distance: 0, freshness: 0 };
    expect(await refusal({ text: '研磨', weights })).toEqual(['BAD_USER_INPUT', 'weightsAllZero']);
    expect(await refusal({ text: ' \n' })).toEqual(['BAD_USER_INPUT', 'questionEmpty']);
  });

  it('refuses a cursor of another question, and an invalid one', async () => {
    const page = await ask(matcher, { text: '研磨' });
    const after = page.matches[0]?.cursor ?? '';
    expect((await ask(matcher, { text: '研磨' }, { after })).matches).toEqual([]);
    const refused = ['BAD_USER_INPUT', 'matchCursorInvalid'];
    expect(await refusal({ text: '研削' }, { after })).toEqual(refused);
    expect(await refusal({ text: '研磨', weights: { text: 0.4 } }, { after })).toEqual(refused);
    for (const wrong of ['', 'x', 'bnVsbA', Buffer.from('[1,2,3,4]').toString('base64url')]) {
      expect(await refusal({ text: '研磨' }, { after: wrong })).toEqual(refused);
    }
  });

  it('warns of a text that is cut, and answers the rest', async () => {
    const page = await ask(matcher, { text: `研磨${'。'.repeat(100_000)}` });
    expect(page.warnings).toEqual([{ key: 'textCut', parameters: { charactersMax: 20_000 } }]);
    expect(page.matches).toHaveLength(1);
  });

  it('answers nothing to a text without a term, and ignores an unknown asker', async () => {
    expect((await ask(matcher, { text: '。。。' })).matches).toEqual([]);
    const page = await ask(matcher, { text: '研磨', from: 'org_nobody' });
    expect(page.matches[0]?.explanation.root.children.map(({ feature }) => feature)).not.toContain(
      'distance',
    );
  });

  it('ends with the deadline', async () => {
    const late = {
      check() {
        throw new CatalyzerError('DEADLINE_EXCEEDED', {
          key: 'deadlineExceeded',
          parameters: { timeoutMs: 1 },
        });
      },
    };
    const question = { text: '研磨', requirements: [], filter: {}, weights: {} };
    const paging = { first: 1, toAskFirst: 0, excludedFirst: 0 };
    await expect(matcher.match(question, paging, PUBLIC_SCOPE, late)).rejects.toThrow(
      'deadlineExceeded',
    );
  });
});
