/** Lists of the size of a city and of a university: no row is lost, no two are merged. */
import { describe, expect, it } from '@jest/globals';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import { firmsCsv, generateFirms, machinesCsv, withoutNamesakes } from './generated-lists.ts';
import { importText, lines, nodesOf } from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
const SEED = 20_261_129;
/** Rows of the two lists that lost 1,132 firms and 673 machines. */
const FIRMS = 23_215;
const MACHINES = 10_598;

describe(`a generated list (seed ${SEED})`, () => {
  it('of firms with corporate numbers has as many organisations as lines', async () => {
    const firms = generateFirms(FIRMS, SEED);
    const text = firmsCsv(firms, true);
    const { report } = await importText(fresh.store(), text, 'firms.csv');
    expect(report.total).toMatchObject({ rows: FIRMS, created: FIRMS });
    const stored = await nodesOf(fresh.store(), 'Organization');
    const kept = stored.map(
      ({ corporateNumber, name, city, employees }) =>
        `${corporateNumber} ${name.ja} ${city} ${employees}`,
    );
    const listed = firms.map(
      ({ corporateNumber, name, ward }, at) => `${corporateNumber} ${name} ${ward} ${at}`,
    );
    expect(kept.sort()).toEqual(listed.sort());
    const again = await importText(fresh.store(), text, 'firms.csv');
    expect(again.report.total).toMatchObject({ unchanged: FIRMS });
  });

  it('of firms without numbers has one for each name, legal form and ward', async () => {
    const firms = withoutNamesakes(generateFirms(FIRMS, SEED));
    const text = firmsCsv(firms, false);
    const { report } = await importText(fresh.store(), text, 'firms.csv');
    expect(report.total).toMatchObject({ rows: firms.length, created: firms.length });
    const again = await importText(fresh.store(), text, 'firms.csv');
    expect(again.report.total).toMatchObject({ unchanged: firms.length });
  });

  it('of machines has as many machines as lines', async () => {
    const owners = ['見本大学', '見本センター'];
    const organizations = owners.map((name_ja) => ({ kind: 'organization', name_ja }));
    await importText(fresh.store(), lines(...organizations));
    const text = machinesCsv(MACHINES, owners, SEED);
    const { report } = await importText(fresh.store(), text, 'machines.csv');
    expect(report.total).toMatchObject({ rows: MACHINES, created: MACHINES });
    expect(await nodesOf(fresh.store(), 'Equipment')).toHaveLength(MACHINES);
    const again = await importText(fresh.store(), text, 'machines.csv');
    expect(again.report.total).toMatchObject({ unchanged: MACHINES });
  });
});
