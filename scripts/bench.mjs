// `npm run bench`: how fast it is, on generated networks; `--paths`: the search of chains by itself;
// `--search`: the search of documents by itself.
import { runMeasuring } from './compile-measuring.mjs';

const programs = { '--paths': 'paths/path-bench.js', '--search': 'search/search-bench.js' };
const asked = Object.keys(programs).find((option) => process.argv.includes(option));
await runMeasuring(`test/benchmark/${asked === undefined ? 'bench.js' : programs[asked]}`);
