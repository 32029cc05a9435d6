import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { dataFolder } from '../../../language/data-folder.ts';
import { Encoder } from '../../../matching/meaning/encoder.ts';
import type { Kernel } from '../../../matching/meaning/kernel.ts';
import { openKernel } from '../../../matching/meaning/open-kernel.ts';
import { PlainKernel } from '../../../matching/meaning/plain-kernel.ts';
import { VectorTable } from '../../../matching/meaning/vector-table.ts';
import { seededRandom } from '../random.ts';
import { summarizeTimes } from '../timing.ts';

const USAGE = `npm run bench -- --meaning [--vectors 500000]
Texts of 12 and 60 pieces encoded, and one vector compared with all kept ones, in WebAssembly and in
plain JavaScript. Milliseconds of the processor, so that other work on the machine counts less.
`;
const MODEL = dataFolder('matching', 'meaning', 'model');
const KERNELS: readonly (readonly [string, (bytes: number) => Kernel, repeats: number])[] = [
  ['WebAssembly', openKernel, 200],
  ['plain JavaScript', (bytes) => new PlainKernel(bytes), 20],
];
const WARM_UP = 20;
const SCANS = 20;
const SENTENCE =
  'アルミニウムの薄板をレーザーで溶接し、曲げ加工と表面処理まで一貫して行う会社を探しています。試作一個から、' +
  'and we need a partner who can measure the parts to a hundredth of a millimetre, anodise them and deliver small lots within ten days';

const vectors = readVectors();
if (vectors !== undefined) {
  for (const kernel of KERNELS) benchEncoder(...kernel);
  for (const dimensions of [128, 256]) {
    for (const [name, open] of KERNELS) benchScan(name, open, dimensions, vectors);
  }
  const model = cpus()[0]?.model ?? 'unknown';
  print(
    `${availableParallelism()} cores (${model}), Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
  );
}

function readVectors(): number | undefined {
  try {
    const { values } = parseArgs({
      options: { meaning: { type: 'boolean' }, vectors: { type: 'string', default: '500000' } },
    });
    const count = Number(values.vectors);
    if (!(Number.isInteger(count) && count > 0)) {
      throw new Error(`--vectors takes a whole number from 1, got "${values.vectors}".`);
    }
    return count;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

function benchEncoder(name: string, open: (bytes: number) => Kernel, repeats: number): void {
  const before = memoryMb();
  const start = processorMs();
  const encoder = new Encoder(MODEL, open);
  print(
    `${name}: loaded in ${(processorMs() - start).toFixed(0)} ms, ${(memoryMb() - before).toFixed(0)} MB`,
  );
  for (const pieces of [12, 60]) {
    const text = textOf(encoder, pieces);
    const times = timesOf(repeats, () => encoder.encode(text));
    const { p50Ms, p99Ms } = summarizeTimes(times);
    const rate = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
    print(
      `  ${pieces} pieces: ${p50Ms.toFixed(2)} / ${p99Ms.toFixed(2)} ms (p50/p99), ${rate.toFixed(0)} a second`,
    );
  }
  encoder.close();
}

/** Returns the beginning of the sentence with this number of pieces. */
function textOf(encoder: Encoder, pieces: number): string {
  const end = [...SENTENCE].findIndex(
    (_, at) => encoder.pieces(SENTENCE.slice(0, at)).length >= pieces,
  );
  return SENTENCE.slice(0, end);
}

function benchScan(
  name: string,
  open: (bytes: number) => Kernel,
  dimensions: number,
  count: number,
): void {
  const random = seededRandom(1);
  const table = new VectorTable(dimensions, open);
  table.reserve(count);
  const vector = new Int8Array(dimensions);
  for (let row = 0; row < count; row++) {
    for (let at = 0; at < dimensions; at++) vector[at] = random.below(255) - 127;
    table.set(row, vector);
  }
  const times = timesOf(SCANS, () => table.scan(vector, () => {}));
  print(
    `${count} vectors of ${dimensions}, ${name}: ${summarizeTimes(times).p50Ms.toFixed(1)} ms a scan`,
  );
}

function timesOf(repeats: number, call: () => unknown): number[] {
  for (let at = 0; at < WARM_UP; at++) call();
  return Array.from({ length: repeats }, () => {
    const start = processorMs();
    call();
    return processorMs() - start;
  });
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function memoryMb(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
