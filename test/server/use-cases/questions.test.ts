/** Questions by their use cases: plain input, data with keys, errors with code and key. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { Asker } from '../../../server/asking/asker.ts';
import { createLoaders } from '../../../server/asking/loaders.ts';
import { findIntroductionPaths } from '../../../server/use-cases/find-introduction-paths.ts';
import { findNodes } from '../../../server/use-cases/find-nodes.ts';
import { listNodes } from '../../../server/use-cases/list-nodes.ts';
import { matchCapabilities } from '../../../server/use-cases/match-capabilities.ts';
import { planIntroductions } from '../../../server/use-cases/plan-introductions.ts';
import { whoCan } from '../../../server/use-cases/who-can.ts';
import { NO_DEADLINE } from '../../matching/paths/feed.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork, NAMED, org } from '../example-network.ts';
import { fakeMatcher } from '../fake-matcher.ts';

const { NEED, UNIVERSITY } = NAMED;
const matcher = fakeMatcher([UNIVERSITY.id, org(1).id]);
const PAGING = { first: 2, toAskFirst: 0, excludedFirst: 0 };

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({ changes: exampleNetwork(), matcher });
});
afterAll(() => test.close());

function asker(): Asker {
  const { engine } = test;
  const { signal } = new AbortController();
  const loaders = createLoaders(engine.reader, PUBLIC_SCOPE, signal);
  return { engine, scope: PUBLIC_SCOPE, deadline: NO_DEADLINE, loaders };
}

describe('who can', () => {
  it('takes null for what is not stated', async () => {
    const nothing = { requirements: null, from: null, filter: null, weights: null, after: null };
    await whoCan({ text: 'めっき', ...PAGING }, asker());
    await whoCan({ text: 'めっき', ...PAGING, ...nothing }, asker());
    const [bare, stated] = matcher.asked.slice(-2);
    expect(stated).toEqual(bare);
    expect(bare?.question).toEqual({ text: 'めっき', requirements: [], filter: {}, weights: {} });
  });

  it('refuses what cannot be asked, with a code and a key', async () => {
    const refused = (input: Partial<Parameters<typeof whoCan>[0]>) =>
      expect(whoCan({ text: '', ...PAGING, ...input }, asker())).rejects;
    await refused({}).toMatchObject({ code: 'BAD_USER_INPUT', key: 'textEmpty' });
    await refused({ text: '\ud800' }).toMatchObject({ key: 'textMalformed' });
    const requirements = Array.from({ length: 51 }, () => ({ text: { ja: '板' }, mustHave: true }));
    await refused({ requirements }).toMatchObject({ key: 'listTooLong' });
    await refused({ text: 'a', filter: { countries: ['Japan'] } }).toMatchObject({
      key: 'countryMalformed',
    });
  });

  it('says which party it does not know', async () => {
    const { warnings } = await whoCan({ text: 'めっき', from: 'org_x', ...PAGING }, asker());
    expect(warnings).toEqual([{ key: 'askerUnknown', parameters: {} }]);
  });
});

describe('what is not there', () => {
  it('gives no matches, no chains and no plan', async () => {
    const source = { needId: 'nee_unknown' };
    expect(await matchCapabilities({ source, ...PAGING }, asker())).toBeUndefined();
    const ends = { from: UNIVERSITY.id, to: org(1).id, first: 1 };
    expect(await findIntroductionPaths({ ...ends, need: source }, asker())).toBeUndefined();
    expect(await findIntroductionPaths({ ...ends, to: 'org_x' }, asker())).toBeUndefined();
    const plan = { source: { text: '板金' }, from: 'org_x', first: 2, chains: 1 };
    expect(await planIntroductions(plan, asker())).toBeUndefined();
  });

  it('and what is no record of its own is not shown', async () => {
    const ids = [UNIVERSITY.id, 'org_x'];
    const found = await findNodes(ids, asker());
    expect(found.map((node) => node?.id)).toEqual([UNIVERSITY.id, undefined]);
  });
});

describe('what is there', () => {
  it('matches a stored need by its words and requirements', async () => {
    const answer = await matchCapabilities({ source: { needId: NEED.id }, ...PAGING }, asker());
    expect(answer?.matches.map(({ holderId }) => holderId)).toEqual([UNIVERSITY.id, org(1).id]);
    expect(matcher.asked.at(-1)?.question.text).toBe('板金を曲げたい\nbend sheet metal');
  });

  it('is planned for within the bounds of the entry point', async () => {
    const plan = { source: { text: '板金' }, from: UNIVERSITY.id, chains: 1 };
    expect(await planIntroductions({ ...plan, first: 2 }, asker())).toMatchObject({
      complete: true,
      partners: [{ noneNeeded: true }, {}],
    });
    await expect(planIntroductions({ ...plan, first: 51 }, asker())).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      key: 'targetsOutOfRange',
    });
  });

  it.each([0, 101, 1.5])('is not listed %p at a time, by name or all', async (first) => {
    for (const query of [null, 'firm']) {
      await expect(listNodes('Organization', { first, query }, asker())).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        key: 'firstOutOfRange',
      });
    }
  });
});
