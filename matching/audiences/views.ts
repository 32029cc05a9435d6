import type { ReadScope } from '../../graph/store.ts';
import type { Directory, DirectoryIndex } from '../index/directory.ts';
import type { NameIndex, NameSearch, NamesakeSearch } from '../index/name-index.ts';
import type { TextIndex, TextSnapshot } from '../index/text-index.ts';
import type { PartTies } from '../paths/part-ties.ts';
import { SearchSpace } from '../paths/search-space.ts';
import type { TieGraph } from '../paths/tie-graph.ts';
import type { TieIndex } from '../paths/tie-index.ts';
import { viewTies } from '../paths/viewed-ties.ts';
import type { AudienceIndex } from './audience-index.ts';
import { ViewCache } from './view-cache.ts';
import { type ViewedText, viewText } from './viewed-text.ts';

/** Copies that a view is made of. */
export interface ViewedCopies {
  readonly text: TextIndex;
  readonly ties: TieIndex;
  readonly names: NameIndex;
  readonly directory: DirectoryIndex;
  readonly audiences: AudienceIndex;
}

/** Views of a network for askers that see more than the PUBLIC records. */
export interface Views {
  /** Returns the words in scope; undefined if they are the PUBLIC ones. */
  textOf(scope: ReadScope): ViewedText | undefined;
  /**
   * Returns the ties in scope, with working memory that all views share: for one search at a time.
   * `own`: further ties, for this asker alone; joined again only once the others have changed.
   */
  tiesOf(scope: ReadScope, own?: PartTies): SearchSpace;
  /** Returns a search by name for the records in scope. */
  namesOf(scope: ReadScope): NameSearch & NamesakeSearch;
  /** Returns lists of the records in scope. */
  directoryOf(scope: ReadScope): Directory;
}

/**
 * Returns views over these copies, each as published when it is asked. Joined texts and ties are
 * made when they are first requested, and again once their parts or the PUBLIC ones changed.
 */
export function viewsOf({ text, ties, names, directory, audiences }: ViewedCopies): Views {
  const texts = new ViewCache<TextSnapshot, ViewedText>();
  const spaces = new ViewCache<TieGraph, SearchSpace>();
  const owned = new WeakMap<PartTies, { readonly base: TieGraph; readonly space: SearchSpace }>();
  let latest: SearchSpace | undefined;
  const joined = (graph: TieGraph, parts: readonly PartTies[]) => {
    latest = new SearchSpace(viewTies(graph, parts), latest ?? ties.space);
    return latest;
  };
  const spaceOf = (scope: ReadScope) => {
    const parts = audiences
      .open(scope)
      .map(({ part }) => part.ties)
      .filter(({ isEmpty }) => !isEmpty);
    if (parts.length === 0) return ties.space;
    const versions = parts.map(({ version }) => version);
    return spaces.get(ties.graph, versions, () => joined(ties.graph, parts));
  };
  return {
    textOf(scope) {
      const open = audiences
        .open(scope)
        .filter(({ part }) => part.documents.size + part.links.size > 0);
      if (open.length === 0) return undefined;
      const versions = open.map(({ part }) => part.version);
      return texts.get(text.snapshot(), versions, () => viewText(text, open));
    },
    tiesOf(scope, own) {
      const space = spaceOf(scope);
      if (own === undefined || own.isEmpty) return space;
      const known = owned.get(own);
      if (known?.base === space.graph) return known.space;
      const made = { base: space.graph, space: joined(space.graph, [own]) };
      owned.set(own, made);
      return made.space;
    },
    namesOf: (scope) => ({
      search: (asked, question, deadline) => {
        const others = audiences.open(scope).map(({ part }) => part.names);
        return names.search(asked, question, deadline, others);
      },
      namesakes: (texts, label, deadline) => {
        const others = audiences.open(scope).map(({ part }) => part.names);
        return names.namesakes(texts, label, deadline, others);
      },
    }),
    directoryOf: (scope) => {
      const others = () => audiences.open(scope).map(({ part }) => part.directory);
      return {
        list: (question, deadline) => directory.list(question, deadline, others()),
        summary: () => directory.summary(others()),
      };
    },
  };
}
