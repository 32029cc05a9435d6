/**
 * Every loop that grows with the network or with what is asked looks at the deadline. Nothing is
 * timed: the looks are counted against the work, and the clock goes on by one with each look.
 */
import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { atOnce } from '../../matching/index/at-once.ts';
import { DocumentTermsBuilder } from '../../matching/index/document-terms.ts';
import { factsOf } from '../../matching/index/record-facts.ts';
import { RecordTable } from '../../matching/index/record-table.ts';
import { invert, livingDocuments, type Segment } from '../../matching/index/segment.ts';
import { gatherStatistics } from '../../matching/index/text-statistics.ts';
import type { Deadline } from '../../matching/limits/deadline.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import { WorkMeter } from '../../matching/limits/work-meter.ts';
import type { MatchFilter } from '../../matching/need/match-filter.ts';
import type { MatchRequirement } from '../../matching/need/match-requirement.ts';
import { askedRequirement, judgeRequirement } from '../../matching/ranking/judge-requirement.ts';
import { quoteRecord } from '../../matching/ranking/quote.ts';
import { rankPool } from '../../matching/ranking/rank-pool.ts';
import { DEFAULT_WEIGHTS } from '../../matching/ranking/weights.ts';
import { analyzeNeed } from '../../matching/retrieval/analyze-need.ts';
import { holderValues } from '../../matching/retrieval/holder-values.ts';
import { poolOf, type Retrieved } from '../../matching/retrieval/retrieve.ts';
import { scoreDocuments, scoreRecords } from '../../matching/retrieval/score-documents.ts';
import { capability, organization, relationship } from '../builders.ts';
import { EMPTY_READING } from './empty-page.ts';
import { ask, matcherOver, textIndexOf } from './matcher-of.ts';

class CountingDeadline implements Deadline {
  looks = 0;

  check(): void {
    this.looks += 1;
  }
}

/** Returns the number of times that the task checks its deadline. */
function looksOf(task: (deadline: Deadline) => unknown): number {
  const deadline = new CountingDeadline();
  task(deadline);
  return deadline.looks;
}

/** A time that is over at this look: the clock goes on by one with each. */
function endingAt(look: number): Deadline {
  let now = -1;
  return deadlineAfter(look, () => {
    now += 1;
    return now;
  });
}

const EXCEEDED = expect.objectContaining({ code: 'DEADLINE_EXCEEDED' });

/** A requirement without places, holders or quantities in its words. */
function required(requirement: MatchRequirement) {
  const read = (words: string) => ({ ...EMPTY_READING, words });
  return askedRequirement(requirement, read, { membersOf: () => new Set() });
}

describe('a work meter', () => {
  it('walks in stretches and looks after each: 25 by tens in 3 stretches with 2 looks', () => {
    const stretches: number[][] = [];
    const looks = looksOf((deadline) =>
      new WorkMeter(deadline, 10).walk(0, 25, (from, to) => stretches.push([from, to])),
    );
    expect(stretches).toEqual([
      [0, 10],
      [10, 20],
      [20, 25],
    ]);
    expect(looks).toBe(2);
  });

  it('stops the walk where the time is over', () => {
    const meter = new WorkMeter(endingAt(2), 10);
    let last = 0;
    expect(() =>
      meter.walk(0, 1_000, (_, to) => {
        last = to;
      }),
    ).toThrow(EXCEEDED);
    expect(last).toBe(20);
  });
});

const DOCUMENTS = 600_000;

/** One term that every document has: the longest lists that there can be. */
function commonSegment(count: number): Segment {
  const builder = new DocumentTermsBuilder();
  for (let document = 0; document < count; document += 1) builder.add(0, 0, Int32Array.of(0));
  return atOnce(invert(livingDocuments(builder.build()), OPTIONS));
}

const OPTIONS = { dictionarySize: 1, meanLength: 1 };
const SEGMENTS = Array.from({ length: DOCUMENTS / 60_000 }, () => commonSegment(60_000));
const SNAPSHOT = {
  segments: SEGMENTS,
  statistics: atOnce(gatherStatistics(SEGMENTS, OPTIONS, 1)),
  idOf: String,
  placeOf: (record: number) => record,
};
const WEIGHED = {
  terms: [{ term: 'めっき', number: 0, documentFrequency: DOCUMENTS, weight: 1, frequency: 1 }],
  ideal: 1,
};

describe('scoring documents', () => {
  it('looks within one term and while it takes the sums out', () => {
    const looks = looksOf((deadline) => scoreDocuments(SNAPSHOT, WEIGHED, { deadline }));
    expect(looks).toBeGreaterThanOrEqual(2 * Math.floor(DOCUMENTS / 250_000));
  });

  it('looks while it scores records by themselves', () => {
    const records = Int32Array.from({ length: DOCUMENTS }, (_, record) => record % 60_000);
    const looks = looksOf((deadline) => scoreRecords(SNAPSHOT, WEIGHED, records, deadline));
    expect(looks).toBeGreaterThanOrEqual(Math.floor(DOCUMENTS / 250_000));
  });

  it('gives the same scores after one that ended early', () => {
    const deadline = new CountingDeadline();
    const whole = scoreDocuments(SNAPSHOT, WEIGHED, { deadline });
    for (const look of [1, 2, 3]) {
      expect(() => scoreDocuments(SNAPSHOT, WEIGHED, { deadline: endingAt(look) })).toThrow(
        EXCEEDED,
      );
    }
    const again = scoreDocuments(SNAPSHOT, WEIGHED, { deadline });
    expect(Buffer.from(again.ratios.buffer).equals(Buffer.from(whole.ratios.buffer))).toBe(true);
  });
});

describe('adding up holders', () => {
  const firm = organization('firm');

  it('looks also where no document says anything', () => {
    const records = new RecordTable();
    records.put(records.add(firm.id), factsOf(firm));
    const silent = { records: new Int32Array(500_000), ratios: new Float64Array(500_000) };
    const looks = looksOf((deadline) => holderValues(records, silent, 0, deadline));
    expect(looks).toBeGreaterThanOrEqual(10);
  });

  it('counts the parties of an occasion as work', () => {
    const records = new RecordTable();
    const project = records.add('project');
    for (let party = 0; party < 1_000; party += 1) {
      const holder = records.add(`party ${party}`);
      records.put(holder, factsOf(firm));
      records.setTookPart(holder, project, true);
    }
    const often = {
      records: new Int32Array(500).fill(project),
      ratios: new Float64Array(500).fill(1),
    };
    const looks = looksOf((deadline) => holderValues(records, often, 0, deadline));
    expect(looks).toBeGreaterThanOrEqual(10);
  });
});

describe('choosing and ranking the pool', () => {
  const HOLDERS = 100_000;
  const records = new RecordTable();
  const firm = organization('firm');
  for (let holder = 0; holder < HOLDERS; holder += 1) {
    records.put(records.add(`holder ${holder}`), factsOf(firm));
  }
  const alike: Retrieved = {
    need: { terms: [], concepts: [], length: 5, matter: '', parts: [] },
    parts: [],
    weighed: WEIGHED,
    best: { records: new Int32Array(0), ratios: new Float64Array(0) },
    level: 0,
    documents: {
      records: Int32Array.from({ length: HOLDERS }, (_, holder) => holder),
      ratios: new Float64Array(HOLDERS).fill(0.5),
      shares: new Float64Array(HOLDERS),
    },
    holders: { votes: new Map(Array.from({ length: HOLDERS }, (_, holder) => [holder, 2 ** 39])) },
  };

  const retrieval = { texts: [alike, alike], found: alike.documents.records, own: [] };

  it('looks while it adds texts, orders equals and collects documents', () => {
    const looks = looksOf((deadline) => poolOf(records, retrieval, DEFAULT_WEIGHTS, deadline));
    expect(looks).toBeGreaterThanOrEqual((1 + 1 + 2) * (HOLDERS / 20_000));
  });

  it('looks for every holder and every requirement', () => {
    const pool = poolOf(records, retrieval, DEFAULT_WEIGHTS, new CountingDeadline());
    const requirement = { id: 'r', text: { ja: 'めっき' }, mustHave: false, quantities: [] };
    const question = {
      texts: [alike, alike],
      hasFreeText: true,
      requirements: [required(requirement)],
      weights: DEFAULT_WEIGHTS,
      from: undefined,
      reading: EMPTY_READING,
      members: undefined,
      places: [],
      holder: undefined,
      lacks: undefined,
      certificates: [],
      today: 20_000,
      closeMin: 0.33,
    };
    expect(pool).toHaveLength(500);
    const looks = looksOf((deadline) => rankPool(pool, question, records, deadline));
    expect(looks).toBeGreaterThanOrEqual(2 * pool.length);
  });

  it('looks while one holder with many records is searched for a quantity', () => {
    const many = Array.from({ length: 5_000 }, (_, record) => ({ record, ratio: 1, share: 1 }));
    const asked = required({
      id: 'r',
      text: { ja: 'めっき' },
      mustHave: true,
      quantities: [{ quantity: '板厚', min: 1, max: 2, unit: 'mm' }],
    });
    const looks = looksOf((deadline) =>
      judgeRequirement(asked, alike, many, [], { records, holder: 0, deadline }),
    );
    expect(looks).toBeGreaterThanOrEqual(25);
  });
});

describe('reading and quoting texts', () => {
  it('looks while a long need is read', () => {
    const need = '超精密アルミ部品の切削加工。'.repeat(1_400);
    expect(looksOf((deadline) => analyzeNeed(need, deadline))).toBeGreaterThanOrEqual(20);
  });

  it('looks at every field that is quoted', () => {
    const long = 'アルミの切削加工。'.repeat(300);
    const node = capability('c', { title: { ja: long }, description: { ja: long, en: long } });
    expect(looksOf((deadline) => quoteRecord(node, new Map(), deadline))).toBe(3);
  });
});

describe('a whole question', () => {
  const long = 'アルミの薄板を切削する。'.repeat(200);
  const records = Array.from({ length: 12 }, (_, key) => {
    const firm = organization(`firm ${key}`, { prefecture: key < 6 ? '大阪府' : '東京都' });
    const offered = capability(`c${key}`, {
      title: { ja: `切削${key}` },
      description: { ja: long },
    });
    return [firm, offered, relationship('OFFERS', firm, offered)];
  }).flat();
  const index = textIndexOf(...records);
  const matcher = matcherOver(index, records);
  const paging = { first: 20, toAskFirst: 20, excludedFirst: 20 };
  const untold = (deadline: Deadline, filter: MatchFilter = {}) =>
    matcher.match(
      { text: 'アルミの切削', requirements: [], filter, weights: {} },
      paging,
      PUBLIC_SCOPE,
      deadline,
    );

  /** Explanations are computed when they are read: a clone reads them all. */
  const asked = async (deadline: Deadline, filter?: MatchFilter) =>
    structuredClone(await untold(deadline, filter));

  it('makes no explanation that is not read', async () => {
    const [read, unread] = [new CountingDeadline(), new CountingDeadline()];
    await asked(read);
    await untold(unread);
    expect(unread.looks).toBeLessThan(read.looks - 2 * 12);
  });

  it('looks for every match that it explains, and again for a facet that is chosen from', async () => {
    const [plain, chosen] = [new CountingDeadline(), new CountingDeadline()];
    expect((await asked(plain)).matches).toHaveLength(12);
    expect(plain.looks).toBeGreaterThanOrEqual(3 * 12);
    await asked(chosen, { prefectures: ['大阪府', '東京都'] });
    expect(chosen.looks).toBeGreaterThanOrEqual(plain.looks + 12);
  });

  it('ends at whichever look the time is over, and answers the same afterwards', async () => {
    const deadline = new CountingDeadline();
    const whole = await asked(deadline);
    for (let look = 1; look <= deadline.looks; look += 1) {
      await expect(asked(endingAt(look))).rejects.toEqual(EXCEEDED);
    }
    expect(await asked(endingAt(deadline.looks + 1))).toEqual(whole);
    expect(await ask(matcher, { text: 'アルミの切削' })).toEqual(whole);
  });
});
