import { randomUUID } from 'node:crypto';
import { Spool } from './spool.ts';

/**
 * Gives spools that lie in the folder and are all gone after the task, whatever happens. The folder
 * is one that holds private records anyway.
 */
export async function withSpools<Result>(
  folder: string,
  task: (newSpool: () => Spool) => Promise<Result>,
): Promise<Result> {
  const spools: Spool[] = [];
  try {
    return await task(() => {
      const spool = new Spool(folder, `transfer-${randomUUID()}`);
      spools.push(spool);
      return spool;
    });
  } finally {
    for (const spool of spools) spool.close();
  }
}
