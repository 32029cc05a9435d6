/**
 * Documents by words and meaning. Laws: relevance is the ratio by words plus .8 of the length factor
 * times the cosine; who shares no word is found by meaning; without meaning it is the search by words.
 */
import { describe, expect, it } from '@jest/globals';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { joinedDocuments, joinedRelevance } from '../../../matching/retrieval/joined-documents.ts';
import { lengthFactor } from '../../../matching/retrieval/meaning-values.ts';
import type { TextMeaning } from '../../../matching/retrieval/network-meaning.ts';
import { readNeed } from '../../../matching/retrieval/read-need.ts';
import { capability, equipment } from '../../builders.ts';
import { NO_DEADLINE, told } from '../paths/feed.ts';

const anodised = capability('a', { title: { en: 'anodising of titanium' } });
const lathe = equipment('l', { name: { en: 'titanium lathe' } });
const microscope = equipment('m', { name: { ja: '顕微鏡' } });
const none = equipment('n', { name: { ja: '恒温槽' } });
const RECORDS = [anodised, lathe, microscope, none];

const index = new TextIndex();
index.apply(RECORDS.map((record) => told(record)));
index.settle();
const { weighed } = readNeed(index, 'titanium frames for bicycles', NO_DEADLINE);

function meaningOf(cosines: Readonly<Record<string, number>>, pieces = 2): TextMeaning {
  const all = new Float32Array(RECORDS.length);
  for (const [id, cosine] of Object.entries(cosines)) all[index.records.find(id) ?? -1] = cosine;
  return { cosines: all, pieces };
}

function find(meaning: TextMeaning | undefined, documentsMax = 10) {
  return joinedDocuments(index, weighed, { documentsMax, meaning, deadline: NO_DEADLINE });
}

describe('documents by words and meaning', () => {
  it('come in the order of the sum, who shares no word among them, from a cosine of .33 on', () => {
    const meaning = meaningOf({ [microscope.id]: 0.9, [lathe.id]: 0.8, [none.id]: 0.32 });
    const found = find(meaning);
    expect(found.map(({ id }) => id)).toEqual([lathe.id, microscope.id, anodised.id]);
    const [first, second] = found;
    expect(second?.relevance).toBeCloseTo(0.8 * 0.9, 6);
    expect(first?.relevance).toBeCloseTo((first?.ratio ?? 0) + 0.8 * 0.8, 6);
  });

  it('count less by meaning the longer the text is', () => {
    const meaning = meaningOf({ [microscope.id]: 0.5 }, 256);
    const { record = -1, relevance } = find(meaning).find(({ ratio }) => ratio === 0) ?? {};
    // (64 / 256)^1.5 = 1/8.
    expect(lengthFactor(256)).toBe(0.125);
    expect(relevance).toBeCloseTo(0.05, 9);
    expect(joinedRelevance(0.25, record, meaning)).toBeCloseTo(0.3, 9);
  });

  it('are as many as are wanted', () => {
    const meaning = meaningOf({ [microscope.id]: 0.9, [lathe.id]: 0.8 });
    expect(find(meaning, 2).map(({ id }) => id)).toEqual([lathe.id, microscope.id]);
    expect(find(undefined, 1)).toHaveLength(1);
  });

  it('are those of the words where nothing is near, and lose nothing by a cosine below 0', () => {
    const byWords = find(undefined);
    expect(byWords.map(({ ratio, relevance }) => relevance - ratio)).toEqual([0, 0]);
    expect(find(meaningOf({ [lathe.id]: -0.5 }))).toEqual(byWords);
  });
});
