#!/usr/bin/env node
// The command of the clone. It is kept in git, so it can say what to do if nothing is installed
// or built. It does neither itself: a server may be running what a build would replace.
import { requireNodeVersion } from '../scripts/prepare.mjs';

requireNodeVersion();
// An error names the line of the source.
process.setSourceMapsEnabled(true);
try {
  await import('../dist/server/cli/main.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    'インストールまたはビルドがまだです。先に npm start（サーバーを起動しないなら npm run build）を実行してください。\n' +
      'Not installed or not built yet: run npm start first, or npm run build, which starts no server.\n' +
      `${error.message}\n`,
  );
  process.exitCode = 2;
}
