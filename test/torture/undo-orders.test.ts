/**
 * Random imports that overlap, undone in random orders. Laws: with the last undo the state is the
 * one before them; until then each record that stays is named with the records that it depends on,
 * which exist, and every other record is as the last import that stays left it.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { undoImport } from '../../graph/ingest/apply/undo-import.ts';
import { type Random, seededRandom } from '../benchmark/random.ts';
import { facts, importText, lines } from '../graph/ingest/import-into.ts';
import { openFreshSqliteStore } from '../graph/sqlite/fresh-sqlite-store.ts';
import { testClock } from '../test-clock.ts';
import { printedSeed, rounds, timeFor } from './rounds.ts';

const ROUNDS = rounds(4);
const IMPORTS_MAX = 6;
const ROWS_MAX = 8;
const FIRMS = 4;

type Facts = Awaited<ReturnType<typeof facts>>;

const firmId = (random: Random) => `f${random.below(FIRMS)}`;
/** Rows that make, change, join and hide what others made. */
const ROWS: readonly ((random: Random) => object)[] = [
  (random) => ({
    kind: 'organization',
    scheme: 's',
    id: firmId(random),
    name_ja: '見本工業',
    employees: 1 + random.below(3),
    ...(random.chance(0.3) ? { phone: `06-${random.below(3)}` } : {}),
    ...(random.chance(0.2) ? { visibility: 'PRIVATE' } : {}),
  }),
  (random) => ({
    kind: 'capability',
    holder: `s:${firmId(random)}`,
    title_ja: random.pick(['研削', '鍍金']),
    summary_ja: `${random.below(3)}`,
  }),
  (random) => ({
    kind: 'group',
    scheme: 's',
    id: 'g',
    name_ja: '見本会',
    member_count: random.below(5),
  }),
  (random) => ({
    kind: 'membership',
    member: `s:${firmId(random)}`,
    group: 's:g',
    since: `200${random.below(3)}`,
  }),
  (random) => ({
    kind: 'evidence',
    scheme: 's',
    id: 'e',
    type: 'PROJECT',
    title_ja: '共同開発',
    occurred_on: `201${random.below(3)}`,
  }),
  (random) => ({ kind: 'participation', evidence: 's:e', party: `s:${firmId(random)}` }),
  (random) => ({
    kind: 'tie',
    from: `s:${firmId(random)}`,
    to: `s:${firmId(random)}`,
    type: 'ACQUAINTANCE',
  }),
];

function randomRows(random: Random): string {
  const count = 1 + random.below(ROWS_MAX);
  return lines(...Array.from({ length: count }, () => random.pick(ROWS)(random)));
}

/** The records that live imports changed, as the last of these left each. */
function leftByLive(after: ReadonlyMap<string, Facts>, live: readonly string[]): Facts {
  const left: Facts = new Map();
  const states = [...after];
  for (const [at, [importId, state]] of states.entries()) {
    const [, earlier] = states[at - 1] ?? [];
    if (!live.includes(importId)) continue;
    for (const [id, fact] of state)
      if (!isDeepStrictEqual(fact, earlier?.get(id))) left.set(id, fact);
  }
  return left;
}

it(
  'imports undone in whatever order leave the state before them',
  async () => {
    const random = seededRandom(printedSeed('undo-orders'));
    for (let round = 0; round < ROUNDS; round += 1) {
      const opened = await openFreshSqliteStore(testClock);
      const { store } = opened;
      await importText(store, randomRows(random), 'before.jsonl');
      const before = await facts(store);
      const live: string[] = [];
      const after = new Map([['', before]]);
      const texts: string[] = [];
      for (let count = 1 + random.below(IMPORTS_MAX); count > 0; count -= 1) {
        const text = randomRows(random);
        texts.push(text);
        const { batch, changes } = await importText(store, text, `${count}.jsonl`);
        if (changes > 0) live.push(batch.node.id);
        after.set(batch.node.id, await facts(store));
      }
      while (live.length > 0) {
        const [undone = ''] = live.splice(random.below(live.length), 1);
        const { kept } = await undoImport(undone, store, OPERATOR_SCOPE);
        const now = await facts(store);
        for (const { id, reason, by } of kept) {
          const told = { round, texts, undone, id, reason, by };
          const isThere = now.has(id) && (reason === 'changed' || now.has(by ?? ''));
          expect({ ...told, isThere }).toEqual({ ...told, isThere: true });
          if (reason === 'changed')
            expect({ ...told, live }).toEqual({ ...told, live: expect.arrayContaining([by]) });
        }
        const names = new Set(kept.map(({ id }) => id));
        for (const [id, left] of leftByLive(after, live))
          if (!names.has(id))
            expect({ round, texts, undone, id, now: now.get(id) }).toEqual({
              ...{ round, texts, undone, id },
              now: left,
            });
      }
      expect({ round, texts, facts: await facts(store) }).toEqual({ round, texts, facts: before });
      await opened.end();
    }
  },
  timeFor(120_000),
);
