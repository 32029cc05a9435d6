// `npm start`: installs the dependencies for building and running, builds, and serves.
import { ensureBuilt, ensureInstalled, requireNodeVersion } from './prepare.mjs';

requireNodeVersion();
await ensureInstalled({ dev: false });
await ensureBuilt();
process.argv.splice(1, process.argv.length - 1, 'catalyzer', 'serve', ...process.argv.slice(2));
// Makes errors show lines of the source.
process.setSourceMapsEnabled(true);
await import('../dist/server/cli/main.js');
