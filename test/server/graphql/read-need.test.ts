/** `readNeed`: what a need asks for, as `whoCan` reads it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { group } from '../../builders.ts';
import { matcherOver, textIndexOf } from '../../matching/matcher-of.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const HIT = group('hit', { name: { ja: 'HIT' } });
const HIDDEN = group('hidden', { name: { ja: '秘密研究会' }, visibility: 'PRIVATE' });
const PARTS = `parts { kind offer text span { start end } label(locale: "en")
  place { name prefectures city withinKm } quantity { quantity min max unit } certificate groups { id } }
  suggestions { written suggested span { start end } }`;

interface Reading {
  readonly parts: readonly {
    readonly kind: string;
    readonly offer: string;
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
  }[];
  readonly suggestions: readonly unknown[];
}

async function readingOf(query: string): Promise<{ read: Reading; answered: Reading | undefined }> {
  const { ask } = await apiOf(test.engine);
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  const told: { readNeed: Reading; whoCan?: { reading: Reading } } = JSON.parse(
    JSON.stringify(data),
  );
  return { read: told.readNeed, answered: told.whoCan?.reading };
}

let test: Awaited<ReturnType<typeof engineForTest>>;
beforeAll(async () => {
  test = await engineForTest({
    changes: [HIT, HIDDEN].map((node) => ({ kind: 'putNode' as const, node })),
    matcher: matcherOver(textIndexOf(HIT, HIDDEN), [HIT, HIDDEN]),
  });
});
afterAll(() => test.close());

describe('readNeed', () => {
  it('returns each part with its kind, its place in the text and how it is offered', async () => {
    const text = 'HITの会員に限る。大阪から30km以内で板厚0.1mmの打ち抜き、ISO9001必須';
    const { parts } = (await readingOf(`{readNeed(text: "${text}") { ${PARTS} }}`)).read;
    const told = parts.map((part) => [part.kind, part.offer, part.text].join(' '));
    expect(told).toEqual([
      'MEMBERSHIP MUST HITの会員に限る',
      'PLACE SHOULD 大阪から30km以内で',
      'QUANTITY SHOULD 板厚0.1mm',
      'PROCESS SHOULD 打ち抜き',
      'CERTIFICATE MUST ISO9001',
    ]);
    for (const { text: own, span } of parts) expect(text.slice(span.start, span.end)).toBe(own);
    expect(parts[0]).toMatchObject({ groups: [{ id: HIT.id }] });
    expect(parts[1]).toMatchObject({
      label: 'place: within 30 km of 大阪',
      place: { name: '大阪', prefectures: ['大阪府'], city: null, withinKm: 30 },
    });
    expect(parts[2]).toMatchObject({
      quantity: { quantity: '板厚', min: 0.1, max: 0.1, unit: 'mm' },
    });
    expect(parts[4]).toMatchObject({ certificate: 'ISO 9001' });
  });

  it('is the reading that whoCan answers with', async () => {
    const text = 'laser cuting in Kyushu, at least 3 pieces';
    const { read, answered } = await readingOf(
      `{readNeed(text: "${text}") { ${PARTS} } whoCan(text: "${text}") { reading { ${PARTS} } }}`,
    );
    expect(answered).toEqual(read);
    expect(read.suggestions).toEqual([
      { written: 'cuting', suggested: 'cutting', span: { start: 6, end: 12 } },
    ]);
  });

  it('knows no group that is hidden', async () => {
    const { read } = await readingOf(
      '{readNeed(text: "秘密研究会の会員に限る") { parts { kind } }}',
    );
    expect(read.parts.map(({ kind }) => kind)).not.toContain('MEMBERSHIP');
  });

  it.each(['', '  ', '\u{D800}'])('refuses a need without words: %j', async (text) => {
    const { ask } = await apiOf(test.engine);
    const { errors } = await ask('query ($text: String!) {readNeed(text: $text) {parts {kind}}}', {
      text,
    });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
