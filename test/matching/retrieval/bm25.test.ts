import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizeText } from '../../../language/normalize-text.ts';
import { scanTerms } from '../../../matching/analysis/scan-terms.ts';
import { factsOf } from '../../../matching/index/record-facts.ts';
import { RecordTable } from '../../../matching/index/record-table.ts';
import type { TextIndex } from '../../../matching/index/text-index.ts';
import { inverseDocumentFrequency } from '../../../matching/index/text-statistics.ts';
import { DEFAULT_WEIGHTS } from '../../../matching/ranking/weights.ts';
import { analyzeNeed } from '../../../matching/retrieval/analyze-need.ts';
import {
  fieldLevel,
  holderValues,
  valueOfHolder,
  voteOf,
} from '../../../matching/retrieval/holder-values.ts';
import {
  poolOf,
  type Retrieval,
  readNeedText,
  retrieve,
} from '../../../matching/retrieval/retrieve.ts';
import { scoreDocuments } from '../../../matching/retrieval/score-documents.ts';
import { termWeights, weighNeed } from '../../../matching/retrieval/weigh-need.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { NO_DEADLINE, type RecordStates, textIndexOf } from '../matcher-of.ts';

/** Firms without words in their names, each with its statements. */
function firms(texts: readonly (readonly string[])[]): RecordStates[] {
  return texts.flatMap((own, firm) => {
    const holder = organization(`firm-${firm}`, { name: { ja: '。' } });
    return [
      holder,
      ...own.flatMap((text, index) => {
        const offered = capability(`c-${firm}-${index}`, {
          title: { ja: '。' },
          description: { en: text },
        });
        return [offered, relationship('OFFERS', holder, offered)];
      }),
    ];
  });
}

function indexOfFirms() {
  const index = textIndexOf(...firms([['kestrel'], ['kestrel osprey'], ['heron']]));
  return { dictionary: index.dictionary, snapshot: index.snapshot().statistics };
}

function ratios(records: readonly RecordStates[], need: string): Map<string, number> {
  const index = textIndexOf(...records);
  const { statistics } = index.snapshot();
  const weighed = weighNeed(analyzeNeed(need), index.dictionary, statistics);
  const { records: found, ratios: own } = scoreDocuments(index.snapshot(), weighed, {
    deadline: NO_DEADLINE,
  });
  return new Map(Array.from(found, (record, at) => [index.records.idOf(record), own[at] ?? 0]));
}

const WORDS = ['kestrel', 'osprey', 'heron', 'magpie', 'wren', 'finch'];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((w) => w.join(' '));
const network = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});

describe('BM25', () => {
  it('has the rarity that its formula says', () => {
    // ln(1 + (8 - 1 + .5) / (1 + .5)) = ln 6
    expect(inverseDocumentFrequency(8, 1)).toBeCloseTo(Math.log(6), 12);
    expect(inverseDocumentFrequency(8, 8)).toBeGreaterThan(0);
  });

  it('gives the number worked by hand', () => {
    // Three statements; their firms have no word and do not count. N = 3, mean length 4 / 3.
    // rarity of kestrel, n = 2: ln(1 + 1.5 / 2.5)^1.5 = .470004^1.5 = .322223
    // rarity of osprey, n = 1: ln(1 + 2.5 / 1.5)^1.5 = .980829^1.5 = .971381
    // norm of length 2: 1.2 * (.25 + .75 * 1.5) = 1.65; of length 1: 1.2 * (.25 + .75 * .75) = .975
    // impacts in parts of 255: length 2, 255 / 2.65 = 96; length 1, 255 / 1.975 = 129
    // ideal: (.322223 + .971381) * 96 / 255 = .487004
    const found = ratios(firms([['kestrel'], ['kestrel osprey'], ['heron']]), 'kestrel osprey');
    const values = [...found.values()].sort();
    expect(values).toHaveLength(2);
    expect(values[1]).toBeCloseTo(1, 5);
    expect(values[0]).toBeCloseTo((0.322223 * 129) / 255 / 0.487004, 5);
  });

  it('counts what a need repeats up to three times, in a long one by the root of its number', () => {
    const { dictionary, snapshot } = indexOfFirms();
    const kestrelIn = (need: string) =>
      termWeights(weighNeed(analyzeNeed(need), dictionary, snapshot)).get('kestrel');
    const fourTimes = 'kestrel kestrel kestrel kestrel osprey';
    const others = Array.from({ length: 95 }, (_, at) => `w${at}`).join(' ');
    // As above: the rarity of kestrel is .322223.
    expect(kestrelIn('kestrel osprey')).toBeCloseTo(0.32222, 5);
    expect(kestrelIn(fourTimes)).toBeCloseTo(3 * 0.32222, 5);
    expect(kestrelIn(`${fourTimes} ${others}`)).toBeCloseTo(2 * 0.32222, 5);
  });

  it('is as near to the formula as impacts in one byte can be', () => {
    fc.assert(
      fc.property(network, text, (texts, need) => {
        const found = ratios(firms(texts), need);
        const expected = plainRatios(texts, need);
        expect(found.size).toBe(expected.size);
        for (const [id, { value, bound }] of expected) {
          expect(Math.abs((found.get(id) ?? 0) - value)).toBeLessThan(bound);
        }
      }),
    );
  });

  it('is finite, not negative, and 1 for a statement whose text is the need', () => {
    fc.assert(
      fc.property(network, text, (texts, need) => {
        for (const value of ratios(firms([...texts, [need]]), need).values()) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThan(0);
        }
        const own = ratios(firms([...texts, [need]]), need).get(
          capability(`c-${texts.length}-0`).id,
        );
        expect(own).toBeGreaterThan(0.9999);
      }),
    );
  });
});

/** Half a part of 255 is the most that an impact is off. */
const ROUNDING = 0.5 / 255;

/**
 * The same by the book: every document against every term, without an index. `bound`: what
 * rounding can add or take, of the document and of the ideal.
 */
function plainRatios(
  texts: readonly (readonly string[])[],
  need: string,
): Map<string, { value: number; bound: number }> {
  const documents = texts.flatMap((own, firm) =>
    own.map((one, index) => ({ id: capability(`c-${firm}-${index}`).id, terms: listed(one) })),
  );
  const count = documents.length;
  const total = documents.reduce((sum, { terms }) => sum + terms.length, 0);
  const meanLength = Math.max(1, total / count);
  const norm = (length: number) =>
    1.2 * (0.25 + (0.75 * Math.max(length, meanLength / 2)) / meanLength);
  const asked = listed(need);
  const weights = new Map(
    [...new Set(asked)].map((term) => {
      const having = documents.filter(({ terms }) => terms.includes(term)).length;
      const frequency = asked.filter((one) => one === term).length;
      const rarity = Math.log(1 + (count - having + 0.5) / (having + 0.5)) ** 1.5;
      return [term, Math.min(3, frequency) * rarity];
    }),
  );
  const score = (terms: readonly string[]) =>
    [...weights].reduce((sum, [term, weight]) => {
      const frequency = terms.filter((one) => one === term).length;
      return sum + (weight * frequency) / (frequency + norm(terms.length));
    }, 0);
  const ideal = score(asked);
  const off = [...weights.values()].reduce((sum, weight) => sum + weight * ROUNDING, 0) / ideal;
  return new Map(
    documents
      .map(({ id, terms }) => [id, score(terms) / ideal] as const)
      .filter(([, value]) => value > 0)
      .map(([id, value]) => [id, { value, bound: (off * (1 + value)) / (1 - off) + 1e-6 }]),
  );
}

function listed(one: string): string[] {
  const terms: string[] = [];
  scanTerms(normalizeText(one), (term) => terms.push(term));
  return terms;
}

function retrieveText(index: TextIndex, need: string): Retrieval {
  return retrieve(index, [readNeedText(index, need, NO_DEADLINE)], undefined, NO_DEADLINE);
}

describe('the value of a holder', () => {
  it('is the sum of the votes of its documents, back on the scale of a ratio', () => {
    const index = textIndexOf(...firms([['kestrel', 'kestrel osprey']]));
    const [found] = retrieveText(index, 'kestrel osprey').texts;
    if (found === undefined) throw new Error('One text was asked.');
    const sum = found.documents.ratios.reduce((all, ratio) => all + voteOf(ratio, 0), 0);
    const firm = index.records.find(organization('firm-0').id) ?? -1;
    expect(sum).toBeGreaterThan(1);
    expect(valueOfHolder(found.holders, firm)).toBeCloseTo(1 - 0.04 / sum ** (2 / 3), 3);
  });

  it('has votes by how far a document is above the field', () => {
    // .98 · ((.4 − .1) / .9)^1.5 + .02 · .4³ and .02 · .1³
    expect(voteOf(0.4, 0.1)).toBeCloseTo(0.18988, 5);
    expect(voteOf(0.1, 0.1)).toBeCloseTo(0.00002, 8);
    expect(voteOf(1, 0.2)).toBe(1);
    expect(voteOf(0, 0)).toBe(0);
  });

  it('has a field of the 500 best documents, at most a quarter high', () => {
    const ratios = Float64Array.from({ length: 600 }, (_, index) => (index + 1) / 6_000);
    expect(fieldLevel({ ratios })).toBeCloseTo(101 / 6_000, 10);
    expect(fieldLevel({ ratios: ratios.map((ratio) => ratio * 10) })).toBeCloseTo(101 / 600, 10);
    expect(fieldLevel({ ratios: ratios.fill(0.9) })).toBe(0.25);
    expect(fieldLevel({ ratios: ratios.slice(0, 499) })).toBe(0);
  });

  it('counts the text of a holder about itself by three tenths, in full if there is nothing else', () => {
    const records = new RecordTable();
    const firm = organization('firm-0');
    const holder = records.add(firm.id);
    records.put(holder, factsOf(firm));
    const statement = records.add('statement');
    records.setOwner(statement, holder);
    const valueWith = (own: number, stated: number) =>
      valueOfHolder(
        holderValues(
          records,
          {
            records: Int32Array.of(holder, statement),
            ratios: Float64Array.of(own, stated),
          },
          0,
          NO_DEADLINE,
        ),
        holder,
      );
    expect(valueWith(1, 0)).toBeCloseTo(0.96, 6);
    expect(valueWith(0.5, 0.5)).toBeCloseTo(0.96 * (1.3 * voteOf(0.5, 0)) ** (2 / 3), 4);
  });

  it('never falls when a holder states one thing more, the statistics being equal', () => {
    fc.assert(
      fc.property(network, text, (texts, need) => {
        const index = textIndexOf(...firms(texts));
        const { weighed } = readNeedText(index, need, NO_DEADLINE);
        const documents = scoreDocuments(index.snapshot(), weighed, { deadline: NO_DEADLINE });
        const all = holderValues(index.records, documents, 0.1, NO_DEADLINE);
        const fewer = holderValues(
          index.records,
          { records: documents.records.slice(1), ratios: documents.ratios.slice(1) },
          0.1,
          NO_DEADLINE,
        );
        all.votes.forEach((votes, holder) => {
          expect(votes).toBeGreaterThanOrEqual(fewer.votes.get(holder) ?? 0);
          expect(valueOfHolder(all, holder)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('orders the pool by value, then id, and keeps the best 500', () => {
    const many = firms(Array.from({ length: 520 }, () => ['kestrel']));
    const index = textIndexOf(...many);
    const pool = poolOf(
      index.records,
      retrieveText(index, 'kestrel'),
      DEFAULT_WEIGHTS,
      NO_DEADLINE,
    );
    const ids = pool.map(({ holder }) => index.records.idOf(holder));
    expect(ids).toHaveLength(500);
    expect(ids).toEqual([...ids].sort());
  });
});
