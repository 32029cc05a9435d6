import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { contactIdOf } from '../../graph/ingest/identify/contact-id.ts';
import type { Machine } from '../../graph/ingest/write/machine.ts';
import {
  machinesOpenaire,
  machinesOpenKnowWhere,
  machinesPidinst,
  machinesSchemaOrg,
  machinesVivo,
} from '../../graph/ingest/write/machine-documents.ts';
import {
  machinesCsv,
  machinesJson,
  machinesTsv,
  machinesWorkbook,
} from '../../graph/ingest/write/machine-rows.ts';
import type { Contact, Equipment, NodeId, Organization } from '../../graph/model/nodes.ts';
import type { GraphStore } from '../../graph/store.ts';
import { publicNodes } from '../../graph/transfer/public-nodes.ts';
import type { TaskWatch } from './task-watch.ts';

/** Writers of machines in external formats, by the name of the format. */
export const MACHINE_FORMATS: Readonly<
  Record<string, (machines: readonly Machine[]) => string | Promise<Buffer>>
> = {
  uniquip: (machines) => machinesCsv('uniquip', machines),
  'uniquip-tsv': (machines) => machinesTsv('uniquip', machines),
  'uniquip-xlsx': (machines) => machinesWorkbook('uniquip', machines),
  jisc: (machines) => machinesCsv('jisc', machines),
  'jisc-json': (machines) => machinesJson('jisc', machines),
  'kit-catalogue': (machines) => machinesCsv('kit-catalogue', machines),
  'open-know-where': machinesOpenKnowWhere,
  pidinst: machinesPidinst,
  openaire: machinesOpenaire,
  vivo: machinesVivo,
  'schema-org': machinesSchemaOrg,
};

/** Result of an export of machines. */
export interface MachinesExported {
  readonly machines: number;
  /** A text, or the bytes of a workbook. */
  readonly content: string | Buffer;
}

/**
 * Exports the machines that are PUBLIC in effect, in an external format. A contact is included only
 * if it is public itself. Errors: BAD_USER_INPUT (exportNoMachines), those of the store, the reason
 * of the interruption.
 */
export async function exportMachines(
  store: GraphStore,
  format: string,
  watch: TaskWatch<'reading'>,
): Promise<MachinesExported> {
  const write = MACHINE_FORMATS[format];
  const found = await readMachines(store, watch);
  if (write === undefined || found.length === 0) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'exportNoMachines', parameters: {} });
  }
  return { machines: found.length, content: await write(found) };
}

async function readMachines(
  store: GraphStore,
  watch: TaskWatch<'reading'>,
): Promise<readonly Machine[]> {
  const equipment = new Map<NodeId, Equipment>();
  const owners = new Map<NodeId, Organization>();
  const contacts = new Map<NodeId, Contact>();
  const progress = watch.begin('reading');
  try {
    for await (const { nodes, read } of publicNodes(store)) {
      for (const node of nodes) {
        if (node.label === 'Equipment') equipment.set(node.id, node);
        if (node.label === 'Organization') owners.set(node.id, node);
        if (node.label === 'Contact') contacts.set(node.id, node);
      }
      progress.report(read, 0);
      watch.interrupted.throwIfAborted();
    }
    return await withOwners([...equipment.values()], { store, owners, contacts });
  } finally {
    progress.end();
  }
}

/** Machines per read. */
const BATCH = 100;

async function withOwners(
  machines: readonly Equipment[],
  {
    store,
    owners,
    contacts,
  }: {
    readonly store: GraphStore;
    readonly owners: ReadonlyMap<NodeId, Organization>;
    readonly contacts: ReadonlyMap<NodeId, Contact>;
  },
): Promise<readonly Machine[]> {
  const found: Machine[] = [];
  for (let at = 0; at < machines.length; at += BATCH) {
    const part = machines.slice(at, at + BATCH);
    const requests = part.map(({ id }) => ({
      id,
      types: ['OWNS' as const],
      direction: 'in' as const,
      first: 1,
    }));
    const pages = await store.neighbours(requests, PUBLIC_SCOPE);
    for (const [index, one] of part.entries()) {
      const owner = owners.get(pages[index]?.items[0]?.node.id ?? '');
      const contact = contacts.get(contactIdOf(one.id));
      found.push({ equipment: one, ...(owner && { owner }), ...(contact && { contact }) });
    }
  }
  return found;
}
