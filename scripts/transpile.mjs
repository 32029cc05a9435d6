// Transpiles TypeScript to JavaScript file by file: types are removed, not checked (`npm run check`
// does that).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { transformSync } from 'rolldown/utils';

/** Same as in tsconfig.json: Node 20 runs it unchanged. */
const TARGET = 'es2023';

/**
 * Writes every TypeScript file of the folders except tests as JavaScript below `into`, each with a
 * source map, so errors show lines of the source. Throws at the first file that is not TypeScript,
 * with its name and line.
 */
export function transpile({ root, folders, into }) {
  for (const folder of folders) {
    for (const file of sourcesBelow(join(root, folder))) {
      const target = join(into, relative(root, file)).replace(/\.ts$/, '.js');
      mkdirSync(dirname(target), { recursive: true });
      const { code, map } = javaScriptOf(file);
      const sources = [relative(dirname(target), file).split(sep).join('/')];
      writeFileSync(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
      writeFileSync(
        `${target}.map`,
        JSON.stringify({ ...map, sources, sourcesContent: undefined }),
      );
    }
  }
}

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function javaScriptOf(file) {
  const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), {
    target: TARGET,
    sourcemap: true,
    // `./store.ts` becomes `./store.js`; imports without `type` are kept.
    typescript: { rewriteImportExtensions: 'rewrite', onlyRemoveTypeImports: true },
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${stripVTControlCharacters(error.message)}`);
  return { code, map };
}
