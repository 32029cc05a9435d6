import { CONTAINING_TYPES } from '../commit/containment.ts';
import { NODE_LABELS } from '../model/nodes.ts';
import { RELATIONSHIP_TYPES } from '../model/relationships.ts';
import { COMMON_COLUMNS, ownColumns } from './node-values.ts';
import { RELATIONSHIP_COLUMNS } from './relationship-values.ts';

type Words = Readonly<Record<string, string>>;

/** Both ends and the type come before the columns in a row of a new relationship. */
const PLACES_BEFORE_COLUMNS = 3;

/** Lists over which a block of a file is repeated, and the replacements of its words. */
const LISTS: Readonly<Record<string, readonly Words[]>> = {
  LABEL: NODE_LABELS.map((label) => ({ LABEL: label, COLUMNS: columnsOf('n', ownColumns(label)) })),
  TYPE: RELATIONSHIP_TYPES.map((type) => ({ TYPE: type, type: type.toLowerCase() })),
  COLUMN: RELATIONSHIP_COLUMNS.map((name, place) => ({
    COLUMN: name,
    PLACE: String(PLACES_BEFORE_COLUMNS + place),
  })),
};

const LINES: Words = {
  COMMON_COLUMNS: columnsOf('n', COMMON_COLUMNS),
  RELATIONSHIP_COLUMNS: columnsOf('r', RELATIONSHIP_COLUMNS),
  CONTAINING_TYPES: CONTAINING_TYPES.join('|'),
};

/** A block: its list, what joins its copies, its lines. */
const BLOCK = /^ *\/\/ EACH (\w+)(?: JOINED BY ([^\n]+))?\n([\s\S]*?)^ *\/\/ END\n/gm;

/**
 * Expands the Cypher of a file: text between `// EACH LABEL`, `TYPE` or `COLUMN` and `// END` is
 * repeated for each of the model, and words in braces are replaced from the model; `{OPEN node}`
 * tests whether a node or relationship is open to the scope of `$levels` and `$keys`.
 */
export function expandStatement(text: string): string {
  const repeated = text.replaceAll(BLOCK, (_, list: string, joint = '', lines: string) => {
    const copies = (LISTS[list] ?? []).map((words) => filled(lines, words));
    if (joint === '') return copies.join('');
    return `${copies.map((copy) => copy.trimEnd()).join(joint === ',' ? ',\n' : `\n${joint}\n`)}\n`;
  });
  return filled(repeated, LINES).replaceAll(/\{OPEN (\w+)\}/g, (_, name: string) => openTo(name));
}

/**
 * Returns the test `isOpenTo` of the model in Cypher; for most records the first comparison
 * decides.
 */
function openTo(name: string): string {
  const audience = `${name}.effectiveVisibility`;
  return `(${audience} IN $levels OR (${audience} CONTAINS ' '
    AND (split(${audience}, ' ')[0] IN $levels OR all(clause IN split(${audience}, ' ')[1..]
      WHERE any(key IN split(clause, ',') WHERE key IN $keys)))))`;
}

function filled(text: string, words: Words): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}

function columnsOf(variable: string, names: readonly string[]): string {
  return names.map((name) => `${variable}.${name}`).join(', ');
}
