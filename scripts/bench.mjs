// `npm run bench`: speed on generated networks. `--paths`: only the search of chains; `--load`:
// many concurrent callers; `--meaning`: encoding texts and comparing vectors; `--equipment`:
// importing and querying a list of machines; `--search`: only the search of documents; `--stores`:
// the same questions on SQLite, on Neo4j, and as handwritten Cypher.
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
