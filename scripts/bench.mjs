// `npm run bench`: how fast it is, on generated networks; `--paths`: the search of chains by itself.
import { runMeasuring } from './compile-measuring.mjs';

const paths = process.argv.includes('--paths');
await runMeasuring(paths ? 'test/benchmark/paths/path-bench.js' : 'test/benchmark/bench.js');
