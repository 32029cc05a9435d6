/**
 * Vectors by record. Laws: whatever order changes and vectors come in, what is kept is what the last
 * texts say, restored and made again too; ready means that no published document lacks its vector;
 * hidden records leave nothing.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MeaningIndex, type RecordToEncode } from '../../../matching/index/meaning-index.ts';
import { hashOfSides, recordSides } from '../../../matching/index/record-sides.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { KEPT_DIMENSIONS } from '../../../matching/meaning/vector-map.ts';
import { capability, equipment, organization } from '../../builders.ts';
import { type RecordStates, STORED, toldAll } from '../matcher-of.ts';

interface Both {
  readonly text: TextIndex;
  readonly meaning: MeaningIndex;
}

function empty(previous?: MeaningIndex): Both {
  const text = new TextIndex();
  return { text, meaning: new MeaningIndex(text.records, previous) };
}

function apply({ text, meaning }: Both, records: readonly RecordStates[]): void {
  const changes = toldAll(records);
  text.apply(changes);
  meaning.apply(changes);
}

function settle({ text, meaning }: Both): void {
  text.settle();
  meaning.settle();
}

/** Returns a vector that differs between texts. */
function vectorOf(sides: readonly string[]): Int8Array {
  const vector = new Int8Array(KEPT_DIMENSIONS);
  for (const side of sides) for (const character of side) vector[character.charCodeAt(0) % 256] = 1;
  return vector;
}

function encodeAll({ meaning }: Both, nodes: ReadonlyMap<string, RecordStates>): void {
  const ids = meaning.nextLacking(1_000);
  meaning.put(
    ids.flatMap((id) => {
      const node = nodes.get(id);
      const record = meaning.recordOf(id);
      if (node === undefined || !('label' in node) || record === undefined) return [];
      const sides = recordSides({ ...node, ...STORED });
      return [{ record, hash: hashOfSides(sides), vector: vectorOf(sides) }];
    }),
  );
}

/** Returns the kept vectors by id. */
function keptOf({ meaning }: Both): Record<string, string> {
  const { kept } = meaning.kept(0, meaning.size);
  return Object.fromEntries(kept.map(({ id, vector }) => [id, vector.join()]).sort());
}

const WORDS = ['めっき', '切削', 'plating', 'welding'];
interface Stated {
  readonly key: number;
  readonly word: string;
  readonly visibility: 'PUBLIC' | 'PRIVATE';
}
const record: fc.Arbitrary<Stated> = fc.record({
  key: fc.integer({ min: 0, max: 5 }),
  word: fc.constantFrom(...WORDS),
  visibility: fc.constantFrom('PUBLIC' as const, 'PRIVATE' as const),
});
const commits = fc.array(fc.array(record, { maxLength: 4 }), { maxLength: 6 });

const told = ({ key, word, visibility }: Stated): RecordStates =>
  capability(`c${key}`, { title: { ja: word }, visibility });

describe('the vectors of an index', () => {
  it('are those of the texts as they are at last, however they came, restored and made again', () => {
    fc.assert(
      fc.property(commits, fc.boolean(), (all, encodesAlways) => {
        const nodes = new Map<string, RecordStates>();
        const followed = empty();
        settle(followed);
        for (const commit of all) {
          const records = commit.map(told);
          for (const one of records) nodes.set(one.id, one);
          apply(followed, records);
          settle(followed);
          if (encodesAlways) encodeAll(followed, nodes);
        }
        encodeAll(followed, nodes);
        expect(followed.meaning.isReady).toBe(true);

        const made = empty(followed.meaning);
        apply(made, [...nodes.values()]);
        settle(made);
        expect(made.meaning.isReady).toBe(true);
        expect(keptOf(made)).toEqual(keptOf(followed));
        const seen = [...nodes.values()].filter(({ visibility }) => visibility === 'PUBLIC');
        expect(Object.keys(keptOf(made))).toEqual(seen.map(({ id }) => id).sort());

        const restored = empty();
        restored.text.restore(made.text.save());
        restored.meaning.restore(made.meaning.save());
        settle(restored);
        expect(restored.meaning.lacking).toBe(seen.length);
        encodeAll(restored, nodes);
        expect(keptOf(restored)).toEqual(keptOf(made));
      }),
    );
  });

  it('lacks what changed from the settle on that publishes it', () => {
    const both = empty();
    const before = capability('c', { title: { ja: '切削' } });
    apply(both, [before]);
    settle(both);
    encodeAll(both, new Map([[before.id, before]]));
    const after = capability('c', { title: { ja: '研磨' } });
    apply(both, [after]);
    expect(both.meaning.isReady).toBe(true);
    expect(keptOf(both)[before.id]).toBe(vectorOf(['切削']).join());
    settle(both);
    expect(both.meaning.isReady).toBe(false);
    expect(keptOf(both)).toEqual({});
  });

  it('gives few fresh records before they are published, none where many are or others lack', () => {
    const both = empty();
    settle(both);
    const one = capability('c', { title: { ja: '切削' } });
    apply(both, [one]);
    const fresh = both.meaning.fresh();
    expect(fresh).toEqual([{ record: 0, hash: expect.any(Number), sides: ['切削'] }]);
    const withVector = ({ record, hash, sides }: RecordToEncode) => ({
      record,
      hash,
      vector: vectorOf(sides),
    });
    both.meaning.put((fresh ?? []).map(withVector));
    expect(keptOf(both)).toEqual({});
    settle(both);
    expect(both.meaning.isReady).toBe(true);
    apply(
      both,
      Array.from({ length: 65 }, (_, key) => capability(`m${key}`, { title: { ja: '切削' } })),
    );
    expect(both.meaning.fresh()).toBeUndefined();
    settle(both);
    apply(both, [capability('d', { title: { ja: '切削' } })]);
    expect(both.meaning.fresh()).toBeUndefined();
  });

  it('leaves out vectors of texts that are others by now', () => {
    const both = empty();
    const one = capability('c', { title: { ja: '切削' } });
    apply(both, [one]);
    settle(both);
    both.meaning.put([{ record: 0, hash: hashOfSides(['研磨']), vector: vectorOf(['研磨']) }]);
    both.meaning.putById('cap_none', 1, vectorOf(['研磨']));
    expect(keptOf(both)).toEqual({});
  });
});

describe('the sides of a record', () => {
  it('are title and description of each language, and never the name of a holder', () => {
    const title = { ja: '研磨', en: 'polishing' };
    const offered = capability('c', { title, description: { ja: '鏡面まで' } });
    expect(recordSides(offered)).toEqual(['研磨\n鏡面まで', 'polishing']);
    expect(recordSides(organization('o', { name: { ja: '甲研磨' } }))).toEqual([]);
  });

  it('of a machine say its kind, techniques and measurands on each side, no designation', () => {
    const told = { manufacturer: '乙', model: 'X-1', specificationsText: 'Ø300' };
    expect(recordSides(equipment('e', { name: { ja: '旋盤' }, ...told }))).toEqual(['旋盤']);
    const microscope = equipment('m', {
      name: { ja: '走査電子顕微鏡', en: 'scanning electron microscope' },
      note: { ja: '低真空' },
      category: '電子顕微鏡',
      techniques: ['EDS', '形態観察'],
      measures: ['元素'],
    });
    expect(recordSides(microscope)).toEqual([
      '走査電子顕微鏡\n低真空\n電子顕微鏡\nEDS\n形態観察\n元素',
      'scanning electron microscope\n電子顕微鏡\nEDS\n形態観察\n元素',
    ]);
  });
});
