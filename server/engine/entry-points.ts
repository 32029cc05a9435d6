import type { ScopedReader } from '../../graph/store.ts';
import { AudienceIndex } from '../../matching/audiences/audience-index.ts';
import { type Views, viewsOf } from '../../matching/audiences/views.ts';
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

/** Copies from which questions are answered. */
export type EngineCopies = {
  readonly text: TextIndex;
  readonly ties: TieIndex;
  readonly names: NameIndex;
  readonly directory: DirectoryIndex;
  readonly audiences: AudienceIndex;
  /** Copy of the nodes; missing if the store reads as fast as a copy would. */
  readonly nodes?: NodeCopy;
  /** Vectors of the records; missing if meaning is switched off. */
  readonly meaning?: MeaningIndex;
};

/** Options for making copies. */
export interface CopyOptions {
  /** Folder for copies of nodes; missing: nodes are not copied. */
  readonly nodeFolder?: string | undefined;
  readonly now: () => Date;
  /** True if there is room for vectors; missing: false. */
  readonly hasMeaning?: boolean;
  /** Copies of the same network whose vectors are carried over to the new ones. */
  readonly previous?: EngineCopies | undefined;
}

/** Creates empty copies. */
export function makeCopies({ nodeFolder, now, hasMeaning, previous }: CopyOptions): EngineCopies {
  const text = new TextIndex();
  return {
    text,
    // After the text index, whose record numbers it shares.
    ...(hasMeaning === true ? { meaning: new MeaningIndex(text.records, previous?.meaning) } : {}),
    ties: new TieIndex({ asOf: () => now().toISOString().slice(0, 10) }),
    names: new NameIndex(),
    directory: new DirectoryIndex(),
    audiences: new AudienceIndex(),
    ...(nodeFolder === undefined ? {} : { nodes: new NodeCopy(nodeFolder) }),
  };
}

/** Entry points of an engine: each answers one kind of question. */
export interface EntryPoints {
  readonly matcher: Matcher;
  /** Finds the machines themselves. */
  readonly machineMatcher: Matcher<EquipmentFilter>;
  readonly introductions: Introductions;
  /** Names and lists for each scope. */
  readonly views: Views;
  /** Meaning of needs and records; undefined if it is switched off. */
  readonly meaning: NetworkMeaning | undefined;
}

type Index = Pick<NetworkIndex<EngineCopies>, 'copies' | 'asOf'>;

/**
 * Returns the entry points over the copies current at each call: the index may build them again.
 */
export function currentEntryPoints(
  index: Index,
  reader: Pick<ScopedReader, 'getNodes'>,
  now: () => Date,
  needEncoder: NeedEncoder,
): () => EntryPoints {
  let copies: EngineCopies | undefined;
  let entryPoints: EntryPoints | undefined;
  return () => {
    if (entryPoints !== undefined && copies === index.copies()) return entryPoints;
    copies = index.copies();
    const meaning = copies.meaning && networkMeaning(copies.meaning, needEncoder);
    const views = viewsOf(copies);
    const options: MatcherOptions = {
      textIndex: copies.text,
      views,
      meaning,
      network: copies.ties,
      names: copies.names,
      reader,
      asOf: index.asOf,
      now,
    };
    entryPoints = {
      meaning,
      views,
      matcher: createMatcher(options),
      machineMatcher: createMachineMatcher(options),
      introductions: createIntroductions({
        tiesOf: views.tiesOf,
        findNeedRelevance: needRelevanceIn(copies.text, now, meaning),
      }),
    };
    return entryPoints;
  };
}

/** Reads from the copy of the nodes that is current at each call. */
export function currentNodes(index: Index): Pick<ScopedReader, 'getNodes'> {
  return {
    getNodes: async (ids, scope) => (await index.copies().nodes?.getNodes(ids, scope)) ?? [],
  };
}
