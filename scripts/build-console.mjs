// Bundles the console into the files that a browser loads: minified, named by content hash, and
// compressed once, so that no request compresses anything.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Smaller files fit into one packet either way. */
const COMPRESSED_FROM_BYTES = 1_000;
const COMPRESSED = /\.(?:js|css|html|svg)$/;

/**
 * Writes the console of `root` (console/index.html and its imports) to `into`, whose former content
 * is removed. The same sources give the same bytes. Throws if bundling fails.
 */
export async function buildConsole({ root, into }) {
  await build({
    root: join(root, 'console'),
    configFile: false,
    envDir: false,
    logLevel: 'error',
    // Deep links load the same files, and the content security policy of the page forbids <base>.
    base: '/',
    publicDir: 'public',
    plugins: [onlyOurLanguages],
    build: {
      outDir: into,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      // The polyfill is an inline script, which the content security policy of the page blocks.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  for (const file of filesBelow(into)) compress(file);
}

/** React Aria ships messages in 30 languages; only those of the console are kept. */
const onlyOurLanguages = {
  name: 'only-our-languages',
  enforce: 'pre',
  load: (id) =>
    /[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) && !/(?:ja-JP|en-US)\.m?js$/.test(id)
      ? 'export default {};'
      : undefined,
};

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && COMPRESSED.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function compress(file) {
  const bytes = readFileSync(file);
  if (bytes.length < COMPRESSED_FROM_BYTES) return;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
}
