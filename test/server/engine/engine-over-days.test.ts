/**
 * Law: an engine that ran for a year on a store where nothing happened answers like one that was
 * just opened.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { MatchFilter } from '../../../matching/need/match-filter.ts';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import {
  capability,
  evidence,
  group,
  organization,
  person,
  puts,
  relationship,
  SOURCE,
} from '../../builders.ts';
import { ask, NO_DEADLINE } from '../../matching/matcher-of.ts';
import { TEST_NOW } from '../../test-clock.ts';
import { rethrow } from '../rethrow.ts';

const A_YEAR_LATER = '2027-11-21T00:00:01.000Z';
const [asker, partner, maker] = [organization('a'), organization('b'), organization('c')];
const club = group('club');
const employee = person('p');
const joint = evidence('joint', { occurredOn: '2026-11' });
const delivery = evidence('delivery', { kind: 'DELIVERY', occurredOn: '2026-10-01' });
const plating = capability('plating', {
  title: { ja: 'めっき' },
  source: { ...SOURCE, confirmedOn: '2026-11-01' },
});
const network = puts(
  ...[asker, partner, maker, club, employee, joint, delivery, plating],
  relationship('TOOK_PART_IN', asker, joint),
  relationship('TOOK_PART_IN', partner, joint),
  relationship('TOOK_PART_IN', partner, delivery),
  relationship('TOOK_PART_IN', maker, delivery),
  relationship('OFFERS', maker, plating),
  relationship('MEMBER_OF', maker, club, { until: '2027-03' }),
  relationship('WORKS_FOR', employee, asker, { until: '2027-05-01' }),
);

let folder: string;
let instant: string;
let engine: OpenEngine;
const now = () => new Date(instant);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-days-'));
  instant = TEST_NOW;
  engine = await openEngine({ folder, now, onIndexError: rethrow });
  await engine.commit(network);
});
afterEach(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

async function answersOf({ matcher, introductions }: OpenEngine): Promise<string> {
  const paths = [asker, employee].map((from) =>
    introductions.find(
      { from: from.id, to: maker.id, first: 3, filter: {} },
      PUBLIC_SCOPE,
      NO_DEADLINE,
    ),
  );
  const filters: MatchFilter[] = [{ groupIds: [club.id] }, {}];
  const pages = await Promise.all(
    filters.map((filter) => ask(matcher, { text: 'めっき', from: asker.id, filter })),
  );
  return JSON.stringify({ paths, pages });
}

async function answersOfANewEngine(): Promise<string> {
  const other = await openEngine({ folder, now, onIndexError: rethrow });
  try {
    return await answersOf(other);
  } finally {
    await other.close();
  }
}

it('answers like an engine that was just opened, after a year without a change', async () => {
  const first = await answersOf(engine);
  expect(first).toBe(await answersOfANewEngine());
  instant = A_YEAR_LATER;
  await engine.index.catchUp();
  const later = await answersOf(engine);
  expect(later).not.toBe(first);
  expect(later).toBe(await answersOfANewEngine());
});
