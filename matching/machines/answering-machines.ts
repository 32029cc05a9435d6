import type { UserClass } from '../../graph/model/equipment-use.ts';
import type { KnownRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import { type MachineFacts, techniqueValue } from '../index/record-facts.ts';
import type { Answering } from '../ranking/answering.ts';
import type { FacetField } from '../ranking/facets.ts';
import { type HolderTest, holderTest, isOpen } from '../retrieval/holder-filter.ts';
import type { EquipmentFilter } from './equipment-filter.ts';
import { machineRecords } from './machine-records.ts';

/**
 * Minimum cosine for machines: the vector of their few words is seldom as near to a need as that of
 * a sentence. Chosen on the judged machine questions with an odd number: in other words success@1
 * .29 to .36, recall@5 .29 to .43; the same from .20 to .28.
 */
const MACHINE_CLOSE_MIN = 0.24;

/** Returns machines as answers of their own. */
export function answeringMachines(
  records: KnownRecords,
  network: NetworkFacts,
): Answering<EquipmentFilter> {
  return {
    records: machineRecords(records),
    testOf: (filter) => machineTest(filter, records, network),
    facets: MACHINE_FACETS,
    closeMin: MACHINE_CLOSE_MIN,
    kindDecides: false,
    quantitiesDecide: true,
  };
}

/** Facets of machines: two of their owner, then their own. */
const MACHINE_FACETS: readonly FacetField<EquipmentFilter>[] = [
  {
    facet: 'kind',
    selected: ({ kinds = [] }) => kinds,
    without: ({ kinds: _, ...others }) => others,
    valuesOf: (machine, records) => listOf(records.holder(machine)?.kind),
  },
  {
    facet: 'prefecture',
    selected: ({ prefectures = [] }) => prefectures,
    without: ({ prefectures: _, ...others }) => others,
    valuesOf: (machine, records) => listOf(records.holder(machine)?.prefecture),
  },
  {
    facet: 'useMode',
    selected: ({ useModes = [] }) => useModes,
    without: ({ useModes: _, ...others }) => others,
    valuesOf: (machine, records) => records.document(machine)?.machine?.useModes ?? [],
  },
  {
    facet: 'openTo',
    selected: ({ openTo = [] }) => openTo,
    without: ({ openTo: _, ...others }) => others,
    valuesOf: (machine, records) => records.document(machine)?.machine?.openTo ?? [],
  },
  {
    facet: 'technique',
    selected: ({ techniques = [] }) => techniques.map(techniqueValue),
    without: ({ techniques: _, ...others }) => others,
    valuesOf: (machine, records) => records.document(machine)?.machine?.techniques ?? [],
  },
  {
    facet: 'status',
    selected: ({ statuses = [] }) => statuses,
    without: ({ statuses: _, ...others }) => others,
    valuesOf: (machine, records) => listOf(records.document(machine)?.machine?.status),
  },
];

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** Returns the filter as a test of a machine, by record number; undefined if it excludes none. */
function machineTest(
  filter: EquipmentFilter,
  records: KnownRecords,
  network: NetworkFacts,
): HolderTest | undefined {
  const { kinds = [], prefectures = [], useModes = [], openTo = [], statuses = [] } = filter;
  const techniques = (filter.techniques ?? []).map(techniqueValue);
  const ofOwner = { kinds, prefectures };
  const isOwner = isOpen(ofOwner) ? undefined : holderTest(ofOwner, records, network);
  const tests: ((machine: MachineFacts) => boolean)[] = [];
  if (useModes.length > 0)
    tests.push((one) => useModes.some((mode) => one.useModes.includes(mode)));
  if (openTo.length > 0) tests.push((one) => openTo.some((asked) => isOpenTo(one.openTo, asked)));
  if (techniques.length > 0) {
    tests.push((one) => techniques.some((technique) => one.techniques.includes(technique)));
  }
  if (statuses.length > 0) {
    tests.push(({ status }) => status !== undefined && statuses.includes(status));
  }
  if (isOwner === undefined && tests.length === 0) return undefined;
  return (machine) => {
    const facts = records.document(machine)?.machine;
    if (facts === undefined || !tests.every((test) => test(facts))) return false;
    return isOwner === undefined || isOwner(records.ownerOf(machine));
  };
}

/** Returns true if the recorded classes let a class in. */
function isOpenTo(recorded: readonly UserClass[], asked: UserClass): boolean {
  if (recorded.includes(asked)) return true;
  return asked !== 'OWN_ORGANIZATION' && recorded.includes('EXTERNAL');
}
