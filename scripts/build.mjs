// `npm run build`: writes dist/ when the sources changed.
import { ensureBuilt } from './prepare.mjs';

await ensureBuilt();
