// `npm run evaluate -- --bench FOLDER --out FOLDER`: quality of the answers on independent data.
import { runMeasuring } from './compile-measuring.mjs';

await runMeasuring('evaluate/main.js');
