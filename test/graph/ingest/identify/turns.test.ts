import { describe, expect, it } from '@jest/globals';
import { kindOfRecord, ROW_KINDS } from '../../../../graph/ingest/columns/row-kinds.ts';
import { holderColumnOf, TURNS } from '../../../../graph/ingest/identify/turns.ts';

describe('turns', () => {
  it('hold every label that has rows, each once', () => {
    const labels = TURNS.flat();
    expect(new Set(labels).size).toBe(labels.length);
    const kinds = labels.map(kindOfRecord);
    const rest = ROW_KINDS.filter((kind) => !kinds.includes(kind));
    expect(rest).toEqual(['membership', 'participation', 'tie']);
  });

  it('find a record after whatever may hold it', () => {
    for (const [turn, labels] of TURNS.entries()) {
      const earlier = TURNS.slice(0, turn).flat();
      for (const label of labels) {
        const kind = kindOfRecord(label);
        const holders = kind === undefined ? [] : (holderColumnOf(kind)?.reference.labels ?? []);
        expect(earlier).toEqual(expect.arrayContaining([...holders]));
      }
    }
  });

  it('find requirements last: their need is of a person who works for an organisation', () => {
    expect(TURNS.map((labels) => labels.includes('Requirement'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
