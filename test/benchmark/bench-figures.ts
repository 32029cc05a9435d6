import type { Timing } from './timing.ts';

/** Everything measured on one network. Names end with the unit of the time; sizes in 10^6 bytes. */
export interface NetworkFigures {
  readonly organizations: number;
  /** Number of committed changes. */
  readonly records: number;
  /** Mean number of runnable processes at the start; above 1 other work was running. */
  readonly loadAverage: number;
  readonly imported: {
    readonly seconds: number;
    readonly recordsPerSecond: number;
    readonly fileMegabytes: number;
  };
  readonly index: {
    /** Seconds from an opened store to the first possible question. */
    readonly buildSeconds: number;
    /** Seconds with the files that the last process saved. */
    readonly restartSeconds: number;
    /** Seconds a day later: data that depends on the day is computed again. */
    readonly restartOtherDaySeconds: number;
    /** Memory after garbage collection, with store and index open and every record's vector. */
    readonly memory: Memory;
  };
  /** Vectors made in the background by the product's encoder, and short needs asked meanwhile. */
  readonly encoded: {
    readonly recordsPerSecond: number;
    readonly alone: Timing;
    readonly beside: Timing;
  };
  /** Answers; like those over HTTP they use meaning with composed vectors: see `benchEncoding`. */
  readonly inProcess: Readonly<Record<QuestionKind, Timing>>;
  readonly paths: Readonly<Record<'randomPairs' | 'hubPairs', PathFacts>>;
  readonly http: Readonly<Record<QuestionKind, HttpFigures>>;
  readonly writes: Readonly<Record<WriteKind, WriteFigures>>;
  /** Time from the end of a commit of another process until it is in the answers of a server. */
  readonly elsewhere: Timing;
}

/** Kinds of questions. */
export const QUESTION_KINDS = ['short', 'mail', 'randomPairs', 'hubPairs'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * Kinds of writes beside questions: one record with its relationships; a commit full of texts;
 * enough of those that the statistics of texts are renewed.
 */
export const WRITE_KINDS = ['tie', 'capability', 'organization', 'texts', 'renewal'] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

/** One write and the questions after it: elapsed time and processor time. */
export type WriteFigures = Readonly<
  Record<
    /**
     * Times from the commit until the answers include it, and the longest time in which nothing
     * else ran; texts are committed by another store connection before.
     */
    'written' | 'stopped' | 'whoCan' | 'whoCanAgain' | 'paths' | 'pathsAgain',
    { readonly elapsed: Timing; readonly cpu: Timing }
  >
>;

/** Memory of the process. */
export interface Memory {
  readonly rssMegabytes: number;
  readonly heapMegabytes: number;
  /** Typed arrays, outside the heap. */
  readonly arraysMegabytes: number;
}

/** Properties of the chains, so that a search that finds nothing is not mistaken for a fast one. */
export interface PathFacts {
  readonly pairs: number;
  readonly connected: number;
  readonly complete: number;
}

/** Times of the product and of the same server with recorded answers to the same questions. */
export interface HttpFigures {
  readonly product: Timing;
  readonly constant: Timing;
  /** Mean size of an answer; the same for both. */
  readonly answerBytes: number;
}

/** Returns the memory of this process after garbage collection; needs `node --expose-gc`. */
export function memoryAfterCollection(): Memory {
  if (globalThis.gc === undefined) throw new Error('Run it with node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return {
    rssMegabytes: rss / 1e6,
    heapMegabytes: heapUsed / 1e6,
    arraysMegabytes: arrayBuffers / 1e6,
  };
}

/** Returns the figures as lines for people. */
export function figureTable(networks: readonly NetworkFigures[]): string {
  const rows: string[][] = [
    ['', ...networks.map(({ organizations }) => `${organizations} organisations`)],
    row('records', networks, (n) => String(n.records)),
    row('load average at the start', networks, (n) => n.loadAverage.toFixed(1)),
    row('import, s', networks, (n) => n.imported.seconds.toFixed(1)),
    row('import, records/s', networks, (n) => n.imported.recordsPerSecond.toFixed(0)),
    row('store file, MB', networks, (n) => n.imported.fileMegabytes.toFixed(0)),
    row('index from the store, s', networks, (n) => n.index.buildSeconds.toFixed(2)),
    row('second start, s', networks, (n) => n.index.restartSeconds.toFixed(2)),
    row('  a day later, s', networks, (n) => n.index.restartOtherDaySeconds.toFixed(2)),
    row('vectors in the background, records/s', networks, (n) =>
      n.encoded.recordsPerSecond.toFixed(0),
    ),
    row('  short need by words beside that, p50/p99 ms', networks, (n) => times(n.encoded.beside)),
    row('  the same with nothing beside', networks, (n) => times(n.encoded.alone)),
    row('memory, MB (RSS)', networks, (n) => n.index.memory.rssMegabytes.toFixed(0)),
    row(
      '  of it heap / arrays, MB',
      networks,
      ({ index: { memory } }) =>
        `${memory.heapMegabytes.toFixed(0)} / ${memory.arraysMegabytes.toFixed(0)}`,
    ),
    ...QUESTION_KINDS.flatMap((kind) => [
      row(`${LABELS[kind]}, in process`, networks, (n) => times(n.inProcess[kind])),
      row('  over HTTP', networks, (n) => times(n.http[kind].product)),
      row('  over HTTP, constant answer', networks, (n) => times(n.http[kind].constant)),
      row('  what the product adds', networks, (n) => added(n.http[kind])),
      row('  bytes of an answer', networks, (n) => n.http[kind].answerBytes.toFixed(0)),
    ]),
    row('random pairs: connected / exact', networks, (n) => facts(n.paths.randomPairs)),
    row('pairs at the hub: connected / exact', networks, (n) => facts(n.paths.hubPairs)),
    row('a write of another process until answers have it, p50/max ms', networks, (n) =>
      most(n.elsewhere),
    ),
    ['a write and the question after it, p50/max ms (of the processor)', ...networks.map(() => '')],
    ...WRITE_KINDS.flatMap((kind) =>
      WRITE_LABELS.map(([what, label]) =>
        row(`  ${WRITTEN[kind]}: ${label}`, networks, ({ writes }) => both(writes[kind][what])),
      ),
    ),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((r) => (r[column] ?? '').length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths?.[column] ?? 0) : cell.padStart(widths?.[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const LABELS: Readonly<Record<QuestionKind, string>> = {
  short: 'short need, p50/p99 ms',
  mail: 'mail of 1,500 characters, p50/p99 ms',
  randomPairs: 'path of a random pair, p50/p99 ms',
  hubPairs: 'path of a pair at the hub, p50/p99 ms',
};

const WRITTEN: Readonly<Record<WriteKind, string>> = {
  tie: 'a tie',
  capability: 'a capability',
  organization: 'a firm in a new city',
  texts: '5,000 texts of another process',
  renewal: 'so many that statistics are renewed',
};

const WRITE_LABELS: readonly (readonly [keyof WriteFigures, string])[] = [
  ['written', 'until answers have it'],
  ['stopped', 'longest stop'],
  ['whoCan', 'first whoCan'],
  ['whoCanAgain', 'the same again'],
  ['paths', 'first introductionPaths'],
  ['pathsAgain', 'the same again'],
];

function row(
  label: string,
  networks: readonly NetworkFigures[],
  say: (figures: NetworkFigures) => string,
): string[] {
  return [label, ...networks.map(say)];
}

function times({ p50Ms, p99Ms }: Timing): string {
  return `${p50Ms.toPrecision(3)} / ${p99Ms.toPrecision(3)}`;
}

function added({ product, constant }: HttpFigures): string {
  const more = (of: 'p50Ms' | 'p99Ms') => (product[of] - constant[of]).toPrecision(3);
  return `${more('p50Ms')} / ${more('p99Ms')}`;
}

function both({ elapsed, cpu }: WriteFigures[keyof WriteFigures]): string {
  return `${most(elapsed)} (${most(cpu)})`;
}

function most({ p50Ms, maxMs }: Timing): string {
  return `${p50Ms.toPrecision(3)} / ${maxMs.toPrecision(3)}`;
}

function facts({ pairs, connected, complete }: PathFacts): string {
  return `${connected} / ${complete} of ${pairs}`;
}
