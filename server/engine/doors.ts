import type { ScopedReader } from '../../graph/store.ts';
import { createMatcher } from '../../matching/create-matcher.ts';
import { NameIndex } from '../../matching/index/name-index.ts';
import type { NetworkIndex } from '../../matching/index/network-index.ts';
import { NodeCopy } from '../../matching/index/node-copy.ts';
import { TextIndex } from '../../matching/index/text-index.ts';
import { createIntroductions, type Introductions } from '../../matching/introductions.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { TieIndex } from '../../matching/paths/tie-index.ts';
import { needRelevanceIn } from '../../matching/retrieval/need-relevance.ts';

/** What questions are answered from. */
export type EngineCopies = {
  readonly text: TextIndex;
  readonly ties: TieIndex;
  readonly names: NameIndex;
  /** Missing where the store reads as fast as a copy of it would. */
  readonly nodes?: NodeCopy;
};

/** How copies are made. */
export interface CopyOptions {
  /** Where nodes are copied to; missing: they are not. */
  readonly nodeFolder?: string | undefined;
  readonly now: () => Date;
}

/** Empty copies. */
export function makeCopies({ nodeFolder, now }: CopyOptions): EngineCopies {
  return {
    text: new TextIndex(),
    ties: new TieIndex({ asOf: () => now().toISOString().slice(0, 10) }),
    names: new NameIndex(),
    ...(nodeFolder === undefined ? {} : { nodes: new NodeCopy(nodeFolder) }),
  };
}

/** The doors of an engine. */
export interface Doors {
  readonly matcher: Matcher;
  readonly introductions: Introductions;
}

type Index = Pick<NetworkIndex<EngineCopies>, 'copies' | 'asOf'>;

/** The doors to the copies that are there when it is called: the index may make them again. */
export function currentDoors(
  index: Index,
  reader: Pick<ScopedReader, 'getNodes'>,
  now: () => Date,
): () => Doors {
  let copies: EngineCopies | undefined;
  let doors: Doors | undefined;
  return () => {
    if (doors !== undefined && copies === index.copies()) return doors;
    copies = index.copies();
    doors = {
      matcher: createMatcher({
        textIndex: copies.text,
        network: copies.ties,
        reader,
        asOf: index.asOf,
        now,
      }),
      introductions: createIntroductions({
        tieIndex: copies.ties,
        findNeedRelevance: needRelevanceIn(copies.text),
      }),
    };
    return doors;
  };
}

/** Reads from the copy of the nodes that is there when it is called. */
export function currentNodes(index: Index): Pick<ScopedReader, 'getNodes'> {
  return {
    getNodes: async (ids, scope) => (await index.copies().nodes?.getNodes(ids, scope)) ?? [],
  };
}
