import { writeSync } from 'node:fs';
import { Connection } from '../../../../graph/sqlite/connection.ts';
import { openSqliteStore } from '../../../../graph/sqlite/open-sqlite-store.ts';
import { capability, organization, puts, relationship } from '../../../builders.ts';
import { testClock } from '../../../test-clock.ts';

/**
 * Commits three records that belong together, so often as stated, and prints the number of each
 * commit when it is acknowledged; goes on where an earlier run ended. `careless` does not wait for
 * the disk: the mutation that the durability test must notice.
 */
const [folder = '', times = 'Infinity', mode = 'as shipped'] = process.argv.slice(2);

if (mode === 'careless') {
  const { makeDurable } = Connection.prototype;
  Connection.prototype.makeDurable = function () {
    makeDurable.call(this);
    this.exec('PRAGMA synchronous = OFF');
  };
}

const store = await openSqliteStore({ folder, now: testClock });
for (let number = await storedBefore(); number < Number(times); number += 1) {
  const holder = organization(`holder ${number}`);
  const offered = capability(`offered ${number}`);
  await store.commit(puts(holder, offered, relationship('OFFERS', holder, offered)));
  writeSync(1, `acknowledged ${number}\n`);
}
writeSync(1, 'done\n');
await store.close();

async function storedBefore(): Promise<number> {
  let cursor = 0;
  let stored = 0;
  for (;;) {
    const page = await store.changesSince(cursor);
    stored += page.changes.filter(({ kind }) => kind === 'relationship').length;
    if (!page.more) return stored;
    cursor = page.cursor;
  }
}
