// `npm run evaluate -- --bench FOLDER --out FOLDER`: how good it is, on data that nobody here wrote.
import { runMeasuring } from './compile-measuring.mjs';

await runMeasuring('evaluate/main.js');
