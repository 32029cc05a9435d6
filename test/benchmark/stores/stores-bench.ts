import { benchStores } from './bench-stores.ts';
import { readStoresOptions, STORES_USAGE, type StoresOptions } from './stores-options.ts';

const options = readOptions();
if (options !== undefined) await benchStores(options);

function readOptions(): StoresOptions | undefined {
  try {
    return readStoresOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${STORES_USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}
