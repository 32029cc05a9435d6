import type { Equipment } from '../../model/nodes.ts';
import { BYTE_ORDER_MARK, csvLine, guardedCell } from './csv-line.ts';
import { extraOf, foreignText, type Machine, managingOffice, publicNumber } from './machine.ts';
import { workbook } from './workbook.ts';

/** Published formats that are a table of machines. */
export const MACHINE_TABLES = ['uniquip', 'jisc', 'kit-catalogue'] as const;
/** One of {@link MACHINE_TABLES}. */
export type MachineTable = (typeof MACHINE_TABLES)[number];

/** A cell of a machine. */
type Cell = (machine: Machine) => string | undefined;

const of =
  (field: (equipment: Equipment) => string | undefined): Cell =>
  ({ equipment }) =>
    field(equipment);
const listed = (items: readonly string[] | undefined) => items?.join('; ');
const NAME = of(({ name }) => foreignText(name));
const NOTE = of(({ note }) => foreignText(note));
const TERMS = of(({ conditions }) => foreignText(conditions));
const KIND = of(({ kind }) => kind?.toLowerCase());
const MEASURES = of(({ measures }) => listed(measures));

/** Contact of a machine; a person only if public. */
const CONTACT: Cell = (machine) => machine.contact?.name ?? managingOffice(machine);
const EMAIL: Cell = ({ contact }) => contact?.email;

/**
 * Columns of each format and their cells; a column without a cell function has what the machine
 * keeps under its header. UNIQUIP 1.0 (equipment.data.ac.uk), the feed of the Jisc Equipment Data
 * Service as Kit-Catalogue writes it, the CSV of Kit-Catalogue.
 */
const COLUMNS: Readonly<Record<MachineTable, Readonly<Record<string, Cell | undefined>>>> = {
  uniquip: {
    Type: KIND,
    ID: of(publicNumber),
    Name: NAME,
    Description: NOTE,
    'Related Facility ID': undefined,
    Technique: of(({ techniques }) => listed(techniques)),
    Department: of(({ department }) => department),
    'Site Location': of(({ site }) => site),
    Building: of(({ building }) => building),
    Location: undefined,
    'Contact Name': CONTACT,
    'Contact Telephone': ({ contact }) => contact?.phone,
    'Contact URL': of(({ applyUrl }) => applyUrl),
    'Contact Email': EMAIL,
    Photo: of(({ photo }) => photo),
    'Service Level': TERMS,
    'Web Address': of(({ website }) => website),
    'Institution Name': ({ owner }) => foreignText(owner?.name),
  },
  jisc: {
    id: of(publicNumber),
    name: NAME,
    manufacturer: of(({ manufacturer }) => manufacturer),
    model: of(({ model }) => model),
    description: NOTE,
    commissioned_date: of(({ commissionedOn }) => commissionedOn),
    decommissioned_date: of(({ decommissionedOn }) => decommissionedOn),
    measured_variables: MEASURES,
    subject: of(({ category }) => category),
    contact_name: CONTACT,
    contact_email: EMAIL,
    managing_department: of(({ department }) => department),
    managing_department_id: undefined,
    managing_facility: of(({ facility }) => facility),
    location: of(({ site }) => site),
    access: TERMS,
    photo_link: of(({ photo }) => photo),
    web_link: of(({ website }) => website),
    related_link: undefined,
    ukri_threshold: undefined,
  },
  'kit-catalogue': {
    id: of(publicNumber),
    name: NAME,
    manufacturer: of(({ manufacturer }) => manufacturer),
    model: of(({ model }) => model),
    description: NOTE,
    contact1: CONTACT,
    contact2: undefined,
    image: of(({ photo }) => photo),
    link: of(({ website }) => website),
  },
};

/** Machines as columns and rows of a format, sorted by their cells. */
function machineRows(table: MachineTable, machines: readonly Machine[]) {
  const own = Object.entries(COLUMNS[table]);
  const known = new Set(own.map(([name]) => name));
  const names = machines.flatMap(({ equipment: { extras = [] } }) =>
    extras.map(({ name }) => name),
  );
  const others = [...new Set(names)].filter((name) => !known.has(name)).sort();
  const rows = machines.map((machine) => [
    ...own.map(([name, cell]) => cell?.(machine) ?? extraOf(machine.equipment, name) ?? ''),
    ...others.map((name) => extraOf(machine.equipment, name) ?? ''),
  ]);
  rows.sort(compareRows);
  return { columns: [...known, ...others], rows };
}

function compareRows(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one.join('\0'), other.join('\0')];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Machines as CSV of a format, columns without a field of their own last. Importing and exporting
 * it again gives the same bytes.
 */
export function machinesCsv(table: MachineTable, machines: readonly Machine[]): string {
  const { columns, rows } = machineRows(table, machines);
  return `${BYTE_ORDER_MARK}${csvLine(columns)}${rows.map(csvLine).join('')}`;
}

/** The same separated by tabs; a tab or line end inside a cell becomes a space. */
export function machinesTsv(table: MachineTable, machines: readonly Machine[]): string {
  const { columns, rows } = machineRows(table, machines);
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => guardedCell(cell.replace(/[\t\r\n]+/gu, ' '))).join('\t')}\r\n`;
  return `${BYTE_ORDER_MARK}${[columns, ...rows].map(line).join('')}`;
}

/** The same as an Excel workbook. */
export function machinesWorkbook(
  table: MachineTable,
  machines: readonly Machine[],
): Promise<Buffer> {
  const { columns, rows } = machineRows(table, machines);
  return workbook([columns, ...rows]);
}

/** Machines as the JSON feed of a format; blank cells are left out. */
export function machinesJson(table: MachineTable, machines: readonly Machine[]): string {
  const { columns, rows } = machineRows(table, machines);
  const records = rows.map((cells) =>
    Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']).filter(([, one]) => one)),
  );
  return `${JSON.stringify({ records, metadata: { items: records.length } }, null, 2)}\n`;
}
