/** Formats of machines: their content is imported, and exported the same the second time. */
import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import { planImport } from '../../../graph/ingest/plan-import.ts';
import { readSheetRows } from '../../../graph/ingest/read/read-rows.ts';
import { readWorkbook } from '../../../graph/ingest/tables/read-workbook.ts';
import {
  machinesOpenaire,
  machinesOpenKnowWhere,
  machinesPidinst,
  machinesSchemaOrg,
  machinesVivo,
} from '../../../graph/ingest/write/machine-documents.ts';
import { exportMachines, MACHINE_FORMATS } from '../../../server/use-cases/export-machines.ts';
import { contact, equipment, organization } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../store-contract/fresh-store.ts';
import {
  IMPORT_NOW,
  importText,
  lines,
  nodesOf,
  planText,
  relationshipsOf,
} from './import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
const OWNER = lines({
  kind: 'organization',
  name_ja: '見本大学',
  name_en: 'Mihon University',
  type: 'UNIVERSITY',
});
const SET = { map: new Map([['=owner', 'Mihon University']]) };

const UNIQUIP = [
  'Type,ID,Name,Description,Related Facility ID,Technique(:N8),Department,Site Location,Building,Contact Name,Contact Email,Secondary Contact Name,Service Level,Web Address,Asset Colour',
  'equipment,e2,Field emission SEM,"An electron microscope, with EDS",f1,imaging; EDS,Chemistry,North campus,B2,Analytical Facility,lab@example.invalid,Second Person,By appointment,https://a.example/e2,grey',
  'facility,f1,Analytical Facility,,,,Chemistry,North campus,,Jane Doe,jane@example.invalid,,,,',
].join('\n');
const JISC = JSON.stringify({
  records: [
    {
      ...{
        id: '7',
        name: 'NMR spectrometer',
        manufacturer: 'Mihon',
        model: 'N-400',
        subject: 'NMR',
      },
      ...{ description: 'liquid samples', commissioned_date: '2020-04-01', ukri_threshold: 'y' },
      ...{
        measured_variables: ['proton shift', 'carbon shift'],
        contact_email: 'p@example.invalid',
      },
      ...{ managing_department: 'Physics', access: 'All researchers', location: 'Town' },
    },
  ],
});
const KIT =
  'id,name,manufacturer,model,description,contact1,contact2,image,link\n9,Lathe,Mihon,L-1,A lathe,Jane Doe,,https://a.example/l.jpg,https://a.example/l\n';

const NOTHING = {
  begin: () => ({ report: () => {}, end: () => {} }),
  note: () => {},
  interrupted: new AbortController().signal,
};
const exported = async (format: string) =>
  String((await exportMachines(fresh.store(), format, NOTHING)).content);

describe('a file of machines', () => {
  it.each([
    ['uniquip', UNIQUIP, 'a.csv'],
    ['uniquip-tsv', UNIQUIP, 'a.csv'],
    ['jisc-json', JISC, 'a.json'],
    ['jisc', JISC, 'a.json'],
    ['kit-catalogue', KIT, 'a.csv'],
  ] as const)('of %s goes out, in and out again the same, byte for byte', async (format, text, name) => {
    await importText(fresh.store(), OWNER);
    const { report } = await importText(fresh.store(), text, name, SET);
    expect(report.errors).toEqual([]);
    const first = await exported(format);
    for (const person of ['Jane Doe', 'Second Person', 'example.invalid']) {
      expect(first).not.toContain(person);
    }
    const other = await openFreshSqliteStore(testClock);
    await importText(other.store, OWNER);
    const again = await importText(
      other.store,
      first,
      format.includes('json') ? 'b.json' : 'b.csv',
      SET,
    );
    expect(again.report.errors).toEqual([]);
    expect((await exportMachines(other.store, format, NOTHING)).content).toBe(first);
    await other.end();
  });

  it('of UNIQUIP goes out as a workbook, in and out again the same, byte for byte', async () => {
    await importText(fresh.store(), OWNER);
    await importText(fresh.store(), UNIQUIP, 'a.csv', SET);
    const { content, machines } = await exportMachines(fresh.store(), 'uniquip-xlsx', NOTHING);
    const bytes = Buffer.from(content);
    const other = await openFreshSqliteStore(testClock);
    await importText(other.store, OWNER);
    const read = readSheetRows(bytes, await readWorkbook(bytes, 'b.xlsx'), 'b.xlsx', SET);
    const plan = await planImport(read, other.store, OPERATOR_SCOPE, { now: IMPORT_NOW });
    expect(plan.report.errors).toEqual([]);
    await applyImport(plan, other.store);
    const again = await exportMachines(other.store, 'uniquip-xlsx', NOTHING);
    expect(again).toEqual({ machines, content });
    await other.end();
  });

  it('of UNIQUIP gives the machine its terms and keeps its contacts private', async () => {
    await importText(fresh.store(), OWNER);
    await importText(fresh.store(), UNIQUIP, 'a.csv', SET);
    const [machine] = (await nodesOf(fresh.store(), 'Equipment')).filter(
      ({ assetNumber }) => assetNumber === 'e2',
    );
    expect(machine).toMatchObject({
      ...{ kind: 'EQUIPMENT', techniques: ['imaging', 'EDS'], department: 'Chemistry' },
      ...{ manager: { en: 'Analytical Facility' }, conditions: { en: 'By appointment' } },
      extras: [
        { name: 'Related Facility ID', value: 'f1' },
        { name: 'Asset Colour', value: 'grey' },
      ],
    });
    const contacts = await nodesOf(fresh.store(), 'Contact');
    expect(contacts.map(({ visibility }) => visibility)).toEqual(['PRIVATE', 'PRIVATE']);
    expect(
      (await relationshipsOf(fresh.store())).filter(({ type }) => type === 'OWNS'),
    ).toHaveLength(2);
  });

  it('of PIDINST and Open Know-Where is read as it is written', async () => {
    await importText(fresh.store(), OWNER);
    await importText(fresh.store(), JISC, 'a.json', SET);
    const pidinst = await exported('pidinst');
    const facility = await exported('open-know-where');
    for (const [format, text] of [
      ['pidinst', pidinst],
      ['open-know-where', facility],
    ] as const) {
      const other = await openFreshSqliteStore(testClock);
      await importText(other.store, OWNER);
      const { report } = await importText(other.store, text, 'b.json');
      expect(report.errors).toEqual([]);
      expect((await exportMachines(other.store, format, NOTHING)).content).toBe(text);
      await other.end();
    }
  });

  it('of Open Know-Where keeps what it says of the facility, its contact in private', async () => {
    const facility = {
      name: 'Mihon Makerspace',
      location: { city: 'Sakai', country: 'JP' },
      description: 'A shop that shares its machines',
      opening_hours: 'Mon-Fri 9-17',
      facility_status: 'Temporary Closure',
      access_type: 'Membership',
      typical_materials: ['steel', 'acrylic'],
      wheelchair_accessibility: 'yes',
      contact: 'Jane Doe',
      equipment: [
        { equipment_type: 'lathe', serial_number: 'L1' },
        { equipment_type: 'laser cutter', serial_number: 'C1' },
      ],
    };
    const { report } = await importText(fresh.store(), JSON.stringify([facility]), 'a.json');
    expect(report.errors).toEqual([]);
    expect(await nodesOf(fresh.store(), 'Equipment')).toMatchObject([
      { openingHours: { en: 'Mon-Fri 9-17' }, status: 'MAINTENANCE' },
      { openingHours: { en: 'Mon-Fri 9-17' }, status: 'MAINTENANCE' },
    ]);
    const first = await exported('open-know-where');
    const { contact: _, ...shown } = facility;
    expect(JSON.parse(first)).toMatchObject([
      {
        ...shown,
        typical_materials: 'steel; acrylic',
        equipment: [{ equipment_type: 'laser cutter' }, { equipment_type: 'lathe' }],
      },
    ]);
    expect(first).not.toContain('Jane');
    const other = await openFreshSqliteStore(testClock);
    await importText(other.store, first, 'b.json');
    expect((await exportMachines(other.store, 'open-know-where', NOTHING)).content).toBe(first);
    await other.end();
  });

  it('that lost a machine is asked about it, and deletes nothing', async () => {
    await importText(fresh.store(), OWNER);
    await importText(fresh.store(), UNIQUIP, 'a.csv', { ...SET, source: 'register' });
    const shorter = UNIQUIP.split('\n').slice(0, 2).join('\n');
    const { report } = await importText(fresh.store(), shorter, 'later.csv', {
      ...SET,
      source: 'register',
    });
    expect(report.vanished).toMatchObject([{ name: 'Analytical Facility (f1)' }]);
    expect(await nodesOf(fresh.store(), 'Equipment')).toHaveLength(2);
    const elsewhere = lines({ kind: 'organization', name_ja: '別の社' });
    expect(
      (await planText(fresh.store(), elsewhere, 'b.jsonl', { source: 'register' })).report.vanished,
    ).toEqual([]);
  });

  it('states an owner of its own before the one that is set for every row', async () => {
    const both = lines(
      { kind: 'organization', name_ja: '見本大学' },
      { kind: 'organization', name_ja: '見本高専' },
    );
    await importText(fresh.store(), both);
    const text = '保有機関,設備名,型式\n,旋盤,A\n見本高専,フライス盤,B\n';
    await importText(fresh.store(), text, 'm.csv', { map: new Map([['=owner', '見本大学']]) });
    const owners = (await relationshipsOf(fresh.store()))
      .filter(({ type }) => type === 'OWNS')
      .map(({ from }) => from);
    expect(new Set(owners).size).toBe(2);
  });
});

describe('documents of machines', () => {
  const machine = {
    equipment: equipment('m', {
      name: { ja: '<旋盤> & "他"', en: 'lathe' },
      assetNumber: '1',
      prices: [{ userClass: 'SME', amount: 10, currency: 'JPY', unit: 'HOUR', from: '2027-04-01' }],
    }),
    owner: organization('o', { externalIds: [{ scheme: 'ror', value: '05xpvk416' }] }),
  };

  it('say what their formats ask for', () => {
    expect(JSON.parse(machinesPidinst([machine]))[0]).toMatchObject({
      identifier: '1',
      identifier_type: 'Other',
      schema_version: '1.1',
      owners: [{ identifier: 'https://ror.org/05xpvk416', identifier_type: 'ROR' }],
    });
    expect(JSON.parse(machinesOpenKnowWhere([machine]))[0]).toMatchObject({
      facility_status: 'Active',
      equipment: [{ equipment_type: 'lathe', serial_number: '1' }],
    });
    const xml = machinesOpenaire([machine]);
    expect(xml).toContain('<Name xml:lang="ja">&lt;旋盤&gt; &amp; &quot;他&quot;</Name>');
    expect(xml.match(/<Equipment id=/g)).toHaveLength(1);
    expect(JSON.parse(machinesVivo([machine]))['@graph'][0]['@type']).toBe('vivo:Equipment');
    expect(JSON.parse(machinesSchemaOrg([machine]))['@graph'][0].offers[0]).toMatchObject({
      price: 10,
      priceCurrency: 'JPY',
      validFrom: '2027-04-01',
    });
  });

  it('name a person only where the contact is handed over, as a public one is', async () => {
    const named = {
      ...machine,
      contact: contact('m', { name: 'N. N.', email: 'n@example.invalid' }),
    };
    for (const write of Object.values(MACHINE_FORMATS)) {
      const content = await write([machine]);
      const text =
        typeof content === 'string'
          ? content
          : JSON.stringify((await readWorkbook(content, 'a.xlsx')).records);
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toContain('example.invalid');
    }
    expect(MACHINE_FORMATS.uniquip?.([named])).toContain('n@example.invalid');
  });
});
