import { lockDataFolder } from '../../../../graph/sqlite/server-lock.ts';

/** Holds the folder until somebody kills it. */
const [folder = ''] = process.argv.slice(2);
lockDataFolder(folder);
process.stdout.write('held\n');
setInterval(() => undefined, 1_000);
