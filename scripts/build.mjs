// `npm run build`: installs the build dependencies if the lock file changed, and writes dist/ if
// the sources changed.
import { ensureBuilt, ensureInstalled, requireNodeVersion } from './prepare.mjs';

requireNodeVersion();
await ensureInstalled({ dev: false });
await ensureBuilt();
