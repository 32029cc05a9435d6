/**
 * Floors on real phrases: what the example networks say that their members can do, piece by piece,
 * names some concept. Written from eleven of them; the others were held out (see
 * held-out-networks.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { normalizeText } from '../../../language/normalize-text.ts';
import { CONCEPT_MARK } from '../../../matching/analysis/concept-dictionary.ts';
import { CONCEPTS } from '../../../matching/analysis/concepts.ts';
import { scanTerms } from '../../../matching/analysis/scan-terms.ts';
import { HELD_OUT_NETWORKS } from './held-out-networks.ts';

const FOLDER = fileURLToPath(new URL('../../../seeds/networks', import.meta.url));
const NETWORKS = readdirSync(FOLDER).map((name) => name.replace(/\.jsonl$/, ''));
const WRITTEN_FROM = NETWORKS.filter((name) => !HELD_OUT_NETWORKS.includes(name));
/** Separators between the things that a title names. */
const DIVIDERS = {
  title_ja: /[、，,・／/;；。（）()「」]|および|及び|並びに/u,
  title_en: /[,;/]/u,
} as const;

/** Share of the phrases of all these networks that name a concept. */
interface Coverage {
  readonly phrases: number;
  readonly share: number;
}

const figures: string[] = [];

afterAll(() => {
  process.stdout.write(`\nphrases that name a concept\n${figures.join('\n')}\n`);
});

describe('the taxonomy', () => {
  it.each([
    ['title_ja', 0.9, 0.7],
    ['title_en', 0.9, 0.7],
  ] as const)('knows the capabilities of the example networks (%s)', (field, floor, heldOutFloor) => {
    for (const [names, least] of [
      [WRITTEN_FROM, floor],
      [HELD_OUT_NETWORKS, heldOutFloor],
    ] as const) {
      const { phrases, share } = coverage(names, field);
      const held = names === HELD_OUT_NETWORKS ? 'held out' : 'written from';
      figures.push(`${field} ${held}: ${share.toFixed(3)} of ${phrases}`);
      expect(phrases).toBeGreaterThan(20);
      expect(share).toBeGreaterThanOrEqual(least);
    }
  });

  it('was written from eleven networks, and those held out are there', () => {
    expect(HELD_OUT_NETWORKS.filter((name) => !NETWORKS.includes(name))).toEqual([]);
    expect(WRITTEN_FROM).toHaveLength(11);
  });

  it('claims only words of the network that it names, and none of those held out', () => {
    const texts = new Map(WRITTEN_FROM.map((name) => [name, normalizeText(japaneseText(name))]));
    const wrong = CONCEPTS.flatMap(({ id, ja, seen }) =>
      seen
        .filter(({ network, word }) => {
          const stands = texts.get(network)?.includes(normalizeText(word)) === true;
          return !stands || !ja.includes(word);
        })
        .map(({ network, word }) => `${id}: ${network}=${word}`),
    );
    expect(wrong).toEqual([]);
    const seen = CONCEPTS.filter((concept) => concept.seen.length > 0).length;
    figures.push(`concepts seen in a published record: ${seen} of ${CONCEPTS.length}`);
    expect(seen).toBeGreaterThan(250);
  });
});

function coverage(networks: readonly string[], field: keyof typeof DIVIDERS): Coverage {
  const phrases = networks.flatMap((network) => [
    ...new Set(
      records(network)
        .filter(({ kind }) => kind === 'capability')
        .flatMap((record) => (record[field] ?? '').split(DIVIDERS[field]))
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase.length > 1),
    ),
  ]);
  return { phrases: phrases.length, share: phrases.filter(namesConcept).length / phrases.length };
}

function namesConcept(phrase: string): boolean {
  let named = false;
  scanTerms(normalizeText(phrase), (term) => {
    named ||= term.startsWith(CONCEPT_MARK);
  });
  return named;
}

/** The Japanese fields, which are the studies' words; the English ones are ours. */
function japaneseText(network: string): string {
  return records(network)
    .flatMap((record) => Object.entries(record))
    .filter(([field]) => field.endsWith('_ja') || field === 'quote' || field === 'products')
    .map(([, value]) => value)
    .join('\n');
}

function records(network: string): Readonly<Record<string, string>>[] {
  return readFileSync(join(FOLDER, `${network}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
