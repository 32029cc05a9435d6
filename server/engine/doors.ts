import type { ScopedReader } from '../../graph/store.ts';
import { createMachineMatcher } from '../../matching/create-machine-matcher.ts';
import { createMatcher, type MatcherOptions } from '../../matching/create-matcher.ts';
import { DirectoryIndex } from '../../matching/index/directory.ts';
import { MeaningIndex } from '../../matching/index/meaning-index.ts';
import { NameIndex } from '../../matching/index/name-index.ts';
import type { NetworkIndex } from '../../matching/index/network-index.ts';
import { NodeCopy } from '../../matching/index/node-copy.ts';
import { TextIndex } from '../../matching/index/text-index.ts';
import { createIntroductions, type Introductions } from '../../matching/introductions.ts';
import type { EquipmentFilter } from '../../matching/machines/equipment-filter.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { NeedEncoder } from '../../matching/meaning/need-encoder.ts';
import { TieIndex } from '../../matching/paths/tie-index.ts';
import { needRelevanceIn } from '../../matching/retrieval/need-relevance.ts';
import { type NetworkMeaning, networkMeaning } from '../../matching/retrieval/network-meaning.ts';

/** What questions are answered from. */
export type EngineCopies = {
  readonly text: TextIndex;
  readonly ties: TieIndex;
  readonly names: NameIndex;
  readonly directory: DirectoryIndex;
  /** Missing where the store reads as fast as a copy of it would. */
  readonly nodes?: NodeCopy;
  /** Missing where meaning is switched off. */
  readonly meaning?: MeaningIndex;
};

/** How copies are made. */
export interface CopyOptions {
  /** Where nodes are copied to; missing: they are not. */
  readonly nodeFolder?: string | undefined;
  readonly now: () => Date;
  /** Whether there is room for vectors; missing: there is not. */
  readonly hasMeaning?: boolean;
  /** Copies of the same network whose vectors go over to the new ones. */
  readonly previous?: EngineCopies | undefined;
}

/** Empty copies. */
export function makeCopies({ nodeFolder, now, hasMeaning, previous }: CopyOptions): EngineCopies {
  const text = new TextIndex();
  return {
    text,
    // After the text, whose numbers of records it shares.
    ...(hasMeaning === true ? { meaning: new MeaningIndex(text.records, previous?.meaning) } : {}),
    ties: new TieIndex({ asOf: () => now().toISOString().slice(0, 10) }),
    names: new NameIndex(),
    directory: new DirectoryIndex(),
    ...(nodeFolder === undefined ? {} : { nodes: new NodeCopy(nodeFolder) }),
  };
}

/** The doors of an engine. */
export interface Doors {
  readonly matcher: Matcher;
  /** Finds machines themselves. */
  readonly machineMatcher: Matcher<EquipmentFilter>;
  readonly introductions: Introductions;
  /** Missing where meaning is switched off. */
  readonly meaning: NetworkMeaning | undefined;
}

type Index = Pick<NetworkIndex<EngineCopies>, 'copies' | 'asOf'>;

/** The doors to the copies that are there when it is called: the index may make them again. */
export function currentDoors(
  index: Index,
  reader: Pick<ScopedReader, 'getNodes'>,
  now: () => Date,
  needEncoder: NeedEncoder,
): () => Doors {
  let copies: EngineCopies | undefined;
  let doors: Doors | undefined;
  return () => {
    if (doors !== undefined && copies === index.copies()) return doors;
    copies = index.copies();
    const meaning = copies.meaning && networkMeaning(copies.meaning, needEncoder);
    const options: MatcherOptions = {
      textIndex: copies.text,
      meaning,
      network: copies.ties,
      names: copies.names,
      reader,
      asOf: index.asOf,
      now,
    };
    doors = {
      meaning,
      matcher: createMatcher(options),
      machineMatcher: createMachineMatcher(options),
      introductions: createIntroductions({
        tieIndex: copies.ties,
        findNeedRelevance: needRelevanceIn(copies.text, meaning),
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
