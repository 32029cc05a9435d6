import type { ReadScope } from '../../graph/store.ts';
import type { Directory, DirectoryIndex } from '../index/directory.ts';
import type { NameIndex, NameSearch } from '../index/name-index.ts';
import type { TextIndex, TextSnapshot } from '../index/text-index.ts';
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
  /** Returns the ties in scope, with working memory that all views share: for one search at a time. */
  tiesOf(scope: ReadScope): SearchSpace;
  /** Returns a search by name for the records in scope. */
  namesOf(scope: ReadScope): NameSearch;
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
  let latest: SearchSpace | undefined;
  return {
    textOf(scope) {
      const open = audiences
        .open(scope)
        .filter(({ part }) => part.documents.size + part.links.size > 0);
      if (open.length === 0) return undefined;
      const versions = open.map(({ part }) => part.version);
      return texts.get(text.snapshot(), versions, () => viewText(text, open));
    },
    tiesOf(scope) {
      const parts = audiences
        .open(scope)
        .map(({ part }) => part.ties)
        .filter(({ isEmpty }) => !isEmpty);
      if (parts.length === 0) return ties.space;
      const versions = parts.map(({ version }) => version);
      return spaces.get(ties.graph, versions, () => {
        latest = new SearchSpace(viewTies(ties.graph, parts), latest ?? ties.space);
        return latest;
      });
    },
    namesOf: (scope) => ({
      search: (asked, question, deadline) => {
        const others = audiences.open(scope).map(({ part }) => part.names);
        return names.search(asked, question, deadline, others);
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
