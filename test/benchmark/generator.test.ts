/**
 * Laws of the generated network: the promised counts, ends before their relationships, every fact
 * once, text lengths, one hub above a power law, the same bytes for the same seed.
 */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Change } from '../../graph/store.ts';
import { CAPABILITY_CHARACTERS, MAIL_CHARACTERS } from './generated-text.ts';
import {
  commits,
  DEFAULT_SEED,
  generatedNeeds,
  generatedOrganizationId,
  generatedOrganizations,
  generateNetwork,
} from './generator.ts';
import { seededRandom } from './random.ts';

const ORGANIZATIONS = 2_000;

/** SHA-256 of the first 20,000 changes with the default seed; changes with the texts. */
const FIRST_CHANGES = {
  count: 20_000,
  sha256: '0654966e9e5ea62ffa202e1d7e5013f23c471b6b329983177dac5e0b6dfb119e',
};

function take<T>(source: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const item of source) {
    if (taken.length === count) break;
    taken.push(item);
  }
  return taken;
}

function sha256(changes: readonly Change[]): string {
  const hash = createHash('sha256');
  for (const change of changes) hash.update(JSON.stringify(change)).update('\n');
  return hash.digest('hex');
}

describe('the generated network', () => {
  const counts = new Map<string, number>();
  const degrees = new Map<string, number>();
  const ids = new Set<string>();
  const early: string[] = [];
  const badLengths: string[] = [];
  let doubles = 0;
  let english = 0;
  let hidden = 0;

  beforeAll(() => {
    for (const change of generateNetwork({ organizations: ORGANIZATIONS, seed: DEFAULT_SEED })) {
      if (change.kind === 'putNode') {
        const { node } = change;
        count(counts, node.label);
        if (ids.has(node.id)) doubles += 1;
        ids.add(node.id);
        if (node.visibility !== 'PUBLIC') hidden += 1;
        if (node.label === 'Capability') {
          const text = `${node.title.ja}${node.description?.ja}`;
          const { min, max } = CAPABILITY_CHARACTERS;
          if (text.length < min || text.length > max) badLengths.push(text);
          if (node.title.en) english += 1;
        }
      } else if (change.kind === 'putRelationship') {
        const { relationship } = change;
        count(counts, relationship.type);
        const pair = [relationship.type, ...[relationship.from, relationship.to].sort()].join();
        if (ids.has(pair)) doubles += 1;
        ids.add(pair);
        if (!ids.has(relationship.from) || !ids.has(relationship.to)) early.push(relationship.id);
        if (relationship.visibility !== 'PUBLIC') hidden += 1;
        if (relationship.type === 'TIE') {
          count(degrees, relationship.from);
          count(degrees, relationship.to);
        }
      }
    }
  });

  it('has 5 capabilities, 2 people, half a machine and 20 ties per organisation, joined', () => {
    expect(Object.fromEntries(counts)).toEqual({
      Organization: ORGANIZATIONS,
      Capability: 5 * ORGANIZATIONS,
      OFFERS: 5 * ORGANIZATIONS,
      Person: 2 * ORGANIZATIONS,
      WORKS_FOR: 2 * ORGANIZATIONS,
      Equipment: ORGANIZATIONS / 2,
      OWNS: ORGANIZATIONS / 2,
      TIE: 20 * ORGANIZATIONS,
    });
  });

  it('emits both ends before their relationship, nothing twice, everything public', () => {
    expect(early).toEqual([]);
    expect(doubles).toBe(0);
    expect(hidden).toBe(0);
  });

  it('writes capabilities of 40 to 120 Japanese characters, a fifth with an English title', () => {
    expect(badLengths).toEqual([]);
    expect(english / (5 * ORGANIZATIONS)).toBeCloseTo(0.2, 1);
  });

  it('has one hub, a fifth of a small network, far above the next party', () => {
    const hub = degrees.get(generatedOrganizationId(0, DEFAULT_SEED));
    expect(hub).toBe(Math.floor(3 * ORGANIZATIONS * 0.2));
    const others = [...degrees.values()].sort((a, b) => b - a);
    expect(others[1]).toBeLessThan((hub ?? 0) / 2);
  });

  it('has degrees of a power law of exponent 3: one of four reaches double the ties', () => {
    const reaching = (ties: number) => [...degrees.values()].filter((d) => d >= ties).length;
    expect(reaching(60) / reaching(30)).toBeGreaterThan(0.15);
    expect(reaching(60) / reaching(30)).toBeLessThan(0.35);
  });
});

describe('determinism', () => {
  it('gives the same bytes for the same seed, on every machine', () => {
    const network = generateNetwork({ organizations: ORGANIZATIONS, seed: DEFAULT_SEED });
    expect(sha256(take(network, FIRST_CHANGES.count))).toBe(FIRST_CHANGES.sha256);
  });

  it('gives other records for another seed', () => {
    const [one] = generatedOrganizations(20, 1);
    const [other] = generatedOrganizations(20, 2);
    expect(one).not.toEqual(other);
  });

  it('gives the organisations and capabilities of the whole network when asked for these alone', () => {
    const alone = [...generatedOrganizations(20, 7)];
    const whole = new Set(
      [...generateNetwork({ organizations: 20, seed: 7 })].map((c) => JSON.stringify(c)),
    );
    expect(alone).toHaveLength(20 + 2 * 100);
    expect(alone.filter((change) => !whole.has(JSON.stringify(change)))).toEqual([]);
  });

  it('draws from 0 up to, not including, 1 with the mean of a uniform source', () => {
    const random = seededRandom(3);
    const draws = Array.from({ length: 100_000 }, () => random.next());
    expect(Math.min(...draws.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws.slice(0, 50_000))).toBeLessThan(1);
    expect(draws.reduce((sum, x) => sum + x, 0) / draws.length).toBeCloseTo(0.5, 2);
  });
});

describe('needs and commits', () => {
  it('state short needs in a phrase and long ones in exactly 1,500 characters', () => {
    const short = take(generatedNeeds('short', DEFAULT_SEED), 200);
    expect(short.every((need) => need.length >= 4 && need.length <= 60)).toBe(true);
    expect(new Set(short).size).toBeGreaterThan(150);
    const mails = take(generatedNeeds('mail', DEFAULT_SEED), 20);
    expect(mails.map((mail) => mail.length)).toEqual(mails.map(() => MAIL_CHARACTERS));
    expect(new Set(mails).size).toBe(20);
  });

  it('cuts the stream into commits that together are the stream', () => {
    const changes = [...generatedOrganizations(20, 7)];
    const stretches = [...commits(changes, 50)];
    expect(stretches.map((stretch) => stretch.length)).toEqual([50, 50, 50, 50, 20]);
    expect(stretches.flat()).toEqual(changes);
  });

  it('refuses a number of organisations that makes no pairs, naming it', () => {
    expect(() => [...generatedOrganizations(21, 1)]).toThrow('got 21');
  });
});

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
