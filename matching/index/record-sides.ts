import { hash } from 'node:crypto';
import type { LocalizedText } from '../../graph/model/localized-text.ts';
import { type GraphNode, isParty, NODES, type NodeTable } from '../../graph/model/nodes.ts';

/** Fields whose numbers and designations are left to words. */
const WORDS_ONLY: ReadonlySet<string> = new Set([
  'manufacturer',
  'model',
  'quantitiesText',
  'specificationsText',
]);

/**
 * Returns the texts by which the meaning of a record is encoded, one a language: its title or name
 * and its description, for a machine also its kind, the work done on it and what it measures. Text
 * that has no language belongs to each side. Empty for a holder with only a name, which says
 * nothing about what it does.
 */
export function recordSides(node: GraphNode): string[] {
  const { searched = {} }: NodeTable = NODES[node.label];
  const fields = Object.keys(searched).filter(
    (name) => !WORDS_ONLY.has(name) && (name !== 'name' || !isParty(node.label)),
  );
  const texts = fields.map((name): FieldText => Reflect.get(node, name) ?? []);
  const sideOf = (language: 'ja' | 'en') => {
    const own = texts.flatMap((text) => (isLocalized(text) ? (text[language] ?? []) : []));
    if (own.join('').trim() === '') return '';
    const shared = texts.flatMap((text) => (isLocalized(text) ? [] : text));
    return [...own, ...shared].join('\n');
  };
  return [sideOf('ja'), sideOf('en')].filter((side) => side !== '');
}

type FieldText = string | readonly string[] | LocalizedText;

function isLocalized(text: FieldText): text is LocalizedText {
  return typeof text === 'object' && !Array.isArray(text);
}

/** 31 bits from 1 on. */
const HASH_MAX = 2 ** 31 - 1;

/**
 * Returns a number above 0 that changes with the sides of a record. Compared for one record only:
 * another text of it has the same number once in two thousand million.
 */
export function hashOfSides(sides: readonly string[]): number {
  const digest = hash('sha256', JSON.stringify(sides), 'buffer');
  return (digest.readUInt32BE(0) % HASH_MAX) + 1;
}
