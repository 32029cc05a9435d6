// `npm run bench`: how fast it is, on generated networks.
import { runMeasuring } from './compile-measuring.mjs';

await runMeasuring('test/benchmark/bench.js');
