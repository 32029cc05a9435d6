/** Occurrence of a concept's word in a published record. */
export interface SeenWord {
  /** File of `seeds/networks`, without its ending. */
  readonly network: string;
  readonly word: string;
}

/** One idea of making or research, and its names. */
export interface Concept {
  /** Id that is never changed and never reused: terms and explanations name it. */
  readonly id: string;
  /** The label first, then aliases and variants. */
  readonly ja: readonly string[];
  readonly en: readonly string[];
  /** Ids of wider concepts: a record of this one is also found by those. */
  readonly broader?: readonly string[];
  /** File of the taxonomy that has it, without `-narrower` and its ending: processes, materials. */
  readonly area: string;
  /** Sources of its words; empty: the usage of the trade, written by us. */
  readonly seen: readonly SeenWord[];
}

/** Columns of a file of the taxonomy, in their order. */
export const TAXONOMY_COLUMNS = [
  'id',
  'ja',
  'en',
  'ja_aliases',
  'en_aliases',
  'broader',
  'seen',
] as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads a file of the taxonomy: tab-separated, the first line the columns, lists divided by `;`, a
 * line that begins with `#` a remark. Throws with file and line for an invalid row.
 */
export function parseConcepts(text: string, file: string): Concept[] {
  const [head, ...rows] = text.split(/\r?\n/);
  if (head !== TAXONOMY_COLUMNS.join('\t')) {
    throw new Error(`${file}:1 must name the columns ${TAXONOMY_COLUMNS.join(' ')}, by tabs.`);
  }
  return rows.flatMap((row, at) => {
    if (row === '' || row.startsWith('#')) return [];
    const cells = row.split('\t');
    if (cells.length !== TAXONOMY_COLUMNS.length) {
      const columns = TAXONOMY_COLUMNS.length;
      throw new Error(`${file}:${at + 2} has ${cells.length} cells instead of ${columns}.`);
    }
    const [id = '', ja = '', en = '', jaAliases = '', enAliases = '', broader = '', seen = ''] =
      cells;
    if (!ID.test(id))
      throw new Error(`${file}:${at + 2}: the id "${id}" is not a kebab-case word.`);
    if (ja === '' || en === '') {
      throw new Error(`${file}:${at + 2}: ${id} needs a label in Japanese and one in English.`);
    }
    return {
      id,
      area: file.replace(/(?:-narrower(?:-\d)?)?\.tsv$/, ''),
      ja: [ja, ...list(jaAliases)],
      en: [en, ...list(enAliases)],
      ...(broader === '' ? {} : { broader: list(broader) }),
      seen: list(seen).map(seenWord),
    };
  });
}

/** Returns the row that {@link parseConcepts} reads as this concept. */
export function conceptRow({ id, ja, en, broader = [], seen }: Omit<Concept, 'area'>): string {
  const [jaLabel = '', ...jaAliases] = ja;
  const [enLabel = '', ...enAliases] = en;
  const places = seen.map(({ network, word }) => `${network}=${word}`);
  const lists = [jaAliases, enAliases, broader, places].map((items) => items.join('; '));
  return [id, jaLabel, enLabel, ...lists].join('\t');
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(';').map((item) => item.trim());
}

function seenWord(text: string): SeenWord {
  const equals = text.indexOf('=');
  return { network: text.slice(0, equals), word: text.slice(equals + 1) };
}
