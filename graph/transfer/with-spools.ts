import { randomUUID } from 'node:crypto';
import { Spool } from './spool.ts';

/**
 * Provides spools in the folder and removes them all after the task, whatever happens. The folder
 * must be one that contains private records anyway.
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
