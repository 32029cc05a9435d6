// `npm run build`: installs what building needs when the lock file changed, and writes dist/ when
// the sources did.
import { ensureBuilt, ensureInstalled, requireNodeVersion } from './prepare.mjs';

requireNodeVersion();
await ensureInstalled({ dev: false });
await ensureBuilt();
