import type { GraphNode, NodeId, NodeLabel } from '../../graph/model/nodes.ts';
import type { FeedChange } from '../../graph/store.ts';
import { normalizeText } from '../analysis/normalize-text.ts';
import type { Derived } from './derived.ts';

/** How much of a name is compared, in UTF-16 code units. */
const NAME_MAX = 200;
/** Forms of a legal entity, which people leave out: 株式会社, ㈱ (by NFKC) and the like. */
const ENTITY_FORMS = /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名)\)/g;
const SEPARATORS = /[\s\p{P}\p{S}]+/gu;
const HIRAGANA = /[ぁ-ゖ]/g;
const TO_KATAKANA = 0x60;

/** How near a name is to what was typed, nearest first. */
const CLOSENESS = { same: 0, begins: 1, word: 2, within: 3 } as const;
const FAR = 4;

interface Entry {
  readonly label: NodeLabel;
  readonly names: readonly string[];
}

/** A name as it is compared: normalised, kana as katakana, without entity forms and separators. */
function foldName(name: string): string {
  return normalizeText(name.slice(0, NAME_MAX))
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA))
    .replace(ENTITY_FORMS, ' ')
    .replace(SEPARATORS, ' ')
    .trim();
}

function namesOf(node: GraphNode): string[] {
  const texts =
    node.label === 'Organization'
      ? [node.name.ja, node.name.en, node.nameKana]
      : node.label === 'Group'
        ? [node.name.ja, node.name.en]
        : node.label === 'Person'
          ? [node.title.ja, node.title.en]
          : [];
  return texts.flatMap((text) => {
    const folded = text === undefined ? '' : foldName(text);
    return folded === '' ? [] : [folded];
  });
}

function closenessTo(name: string, typed: string, joined: string): number {
  if (name === typed) return CLOSENESS.same;
  if (name.startsWith(typed)) return CLOSENESS.begins;
  if (name.includes(` ${typed}`)) return CLOSENESS.word;
  return name.includes(typed) || name.replaceAll(' ', '').includes(joined) ? CLOSENESS.within : FAR;
}

/** The names of all PUBLIC organisations, groups and persons (these by title), for pickers. */
export class NameSearch implements Derived {
  readonly name = 'names';
  readonly version = '1';
  private readonly entries = new Map<NodeId, Entry>();
  private queued: FeedChange[] = [];

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'node' || change.kind === 'nodeGone') this.queued.push(change);
    }
  }

  settle(): void {
    for (const change of this.queued) {
      if (change.kind === 'nodeGone') this.entries.delete(change.id);
      else if (change.kind === 'node') this.put(change.node, change.effective === 'PUBLIC');
    }
    this.queued = [];
  }

  /** Made anew at every start: cheaper than reading a copy. */
  save(): undefined {
    return undefined;
  }

  restore(): void {
    throw new Error('Names are never saved, so that they cannot be restored.');
  }

  /**
   * Records of these labels whose name has what was typed: the same first, then names that begin
   * with it, then words that do, then any; ties by shorter name, then id. Nothing for an empty
   * query. Looks at every name: a tenth of a second at 300,000.
   */
  searchNames(
    query: string,
    { labels, first }: { readonly labels: readonly NodeLabel[]; readonly first: number },
  ): { readonly ids: readonly NodeId[]; readonly totalCount: number } {
    const typed = foldName(query);
    const joined = typed.replaceAll(' ', '');
    if (typed === '') return { ids: [], totalCount: 0 };
    const found: { id: NodeId; closeness: number; length: number }[] = [];
    for (const [id, { label, names }] of this.entries) {
      if (!labels.includes(label)) continue;
      let closeness: number = FAR;
      let length = NAME_MAX;
      for (const name of names) {
        const own = closenessTo(name, typed, joined);
        if (own < closeness || (own === closeness && name.length < length)) {
          closeness = own;
          length = name.length;
        }
      }
      if (closeness < FAR) found.push({ id, closeness, length });
    }
    found.sort(
      (a, b) => a.closeness - b.closeness || a.length - b.length || (a.id < b.id ? -1 : 1),
    );
    return { ids: found.slice(0, first).map(({ id }) => id), totalCount: found.length };
  }

  /** As {@link searchNames} for one label, ids only. */
  search(
    text: string,
    { label, first }: { readonly label: NodeLabel; readonly first: number },
  ): readonly NodeId[] {
    return this.searchNames(text, { labels: [label], first }).ids;
  }

  private put(node: GraphNode, isPublic: boolean): void {
    const names = isPublic ? namesOf(node) : [];
    if (names.length === 0) this.entries.delete(node.id);
    else this.entries.set(node.id, { label: node.label, names });
  }
}
