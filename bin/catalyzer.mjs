#!/usr/bin/env node
// The command of the clone. It stands in git so that it can say what to do where nothing is built.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/server/cli/main.js', import.meta.url);

if (existsSync(fileURLToPath(main))) {
  // An error names the line of the source.
  process.setSourceMapsEnabled(true);
  await import(main.href);
} else {
  process.stderr.write(
    'まだビルドされていません。先に npm start を実行してください。\n' +
      'Nothing is built yet: run npm start first.\n',
  );
  process.exitCode = 2;
}
