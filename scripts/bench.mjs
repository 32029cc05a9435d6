// `npm run bench`: how fast it is, on generated networks; `--paths`: the search of chains by itself;
// `--load`: many callers at once; `--meaning`: encoding texts and comparing vectors; `--equipment`: a list of
// machines taken in and asked for; `--search`: the
// search of documents by itself; `--stores`: the same questions on SQLite, on Neo4j, and as Cypher by
// hand.
import { runMeasuring } from './compile-measuring.mjs';

const PROGRAMS = new Map([
  ['--paths', 'test/benchmark/paths/path-bench.js'],
  ['--load', 'test/benchmark/load/load-bench.js'],
  ['--equipment', 'test/benchmark/equipment/equipment-bench.js'],
  ['--meaning', 'test/benchmark/meaning/meaning-bench.js'],
  ['--search', 'test/benchmark/search/search-bench.js'],
  ['--stores', 'test/benchmark/stores/stores-bench.js'],
]);
const named = process.argv.find((argument) => PROGRAMS.has(argument)) ?? '';
await runMeasuring(PROGRAMS.get(named) ?? 'test/benchmark/bench.js');
