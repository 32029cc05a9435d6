/** Law: work that waits for its turn is never mistaken for a server that is away. */
import { expect, it } from '@jest/globals';
import { openNeo4jAccess } from '../../../access/neo4j/open-neo4j-access.ts';
import { accessStatement } from '../../../access/neo4j/statements.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { anAccount } from '../access-store-contract.ts';

/** More than there are connections. */
const AT_ONCE = 60;
/** Longer than the driver waits for a free connection. */
const HELD_MS = 4_000;

describeOnNeo4j('commits of access', (servers) => {
  it('wait while another process commits, however many, and reads go on meanwhile', async () => {
    const database = await servers.take();
    const access = await openNeo4jAccess(database.address);
    const session = database.driver.session({ database: 'neo4j' });
    const other = session.beginTransaction();
    await other.run(accessStatement('lock-access').cypher, { format: 1 });
    const accounts = Array.from({ length: AT_ONCE }, (_, at) => anAccount(`${at}`));
    const all = accounts.map((put) =>
      access.commit([{ kind: 'account', put, expectedVersion: 0 }], []),
    );
    const read = await Promise.all(accounts.map(({ id }) => access.find('account', id)));
    expect(read).toEqual(accounts.map(() => undefined));
    await new Promise((resolve) => setTimeout(resolve, HELD_MS));
    await other.rollback();
    await session.close();
    expect(await Promise.all(all)).toEqual(accounts.map(() => true));
    await access.close();
    database.giveBack();
  });
});
