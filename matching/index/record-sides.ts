import { createHash } from 'node:crypto';
import type { LocalizedText } from '../../graph/model/localized-text.ts';
import { type GraphNode, isParty, NODES, type NodeTable } from '../../graph/model/nodes.ts';

/**
 * The texts by which the meaning of a record is encoded, one a language: its title or name and what
 * is said of it. None for a holder of which only the name is told, which says nothing of what it
 * does. Numbers and designations are left to words.
 */
export function recordSides(node: GraphNode): string[] {
  const { searched = {} }: NodeTable = NODES[node.label];
  const fields = Object.keys(searched).filter((name) => name !== 'name' || !isParty(node.label));
  const texts = fields
    .map((name): string | LocalizedText | undefined => Reflect.get(node, name))
    .filter((text) => typeof text === 'object');
  const sideOf = (language: 'ja' | 'en') =>
    texts.flatMap((text) => text[language] ?? []).join('\n');
  return [sideOf('ja'), sideOf('en')].filter((side) => side.trim() !== '');
}

/** 31 bits from 1 on. */
const HASH_MAX = 2 ** 31 - 1;

/**
 * A number that changes with the sides of a record, above 0. Compared for one record only: another
 * text of it has the same number once in two thousand million.
 */
export function hashOfSides(sides: readonly string[]): number {
  const digest = createHash('sha256').update(JSON.stringify(sides)).digest();
  return (digest.readUInt32BE(0) % HASH_MAX) + 1;
}
