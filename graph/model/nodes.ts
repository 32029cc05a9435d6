import {
  EQUIPMENT_KINDS,
  EQUIPMENT_STATUSES,
  EQUIPMENT_USE_MODES,
  PREREQUISITES,
  USER_CLASSES,
} from './equipment-use.ts';
import type { Fields, Flat, StatedFields } from './fields.ts';
import type { ExternalId, Source } from './source.ts';
import type { Visibility } from './visibility.ts';

/** Opaque, typed (`org_…`) and stable name of a node. */
export type NodeId = string;

/** Kinds of organisation. */
export const ORGANIZATION_KINDS = [
  'FIRM',
  'UNIVERSITY',
  'PUBLIC_LAB',
  'SUPPORT_BODY',
  'FINANCIAL',
  'GOVERNMENT',
  'OTHER',
] as const;
/** Roles of a person in the network. */
export const PERSON_ROLES = [
  'RESEARCHER',
  'ENGINEER',
  'MANAGER',
  'COORDINATOR',
  'TECHNICIAN',
  'OFFICER',
  'OTHER',
] as const;
/** Kinds of capability; COMMERCIAL_ROLE is naming, package, sales and the like. */
export const CAPABILITY_KINDS = [
  'PROCESS',
  'TECHNOLOGY',
  'RESEARCH',
  'MATERIAL',
  'DESIGN',
  'TEST_AND_MEASUREMENT',
  'SERVICE',
  'PATENT',
  'COMMERCIAL_ROLE',
] as const;
/** Levels of verification of a claim, weakest first. */
export const CLAIM_LEVELS = ['DECLARED', 'DOCUMENTED', 'VISITED', 'DELIVERED'] as const;
/** Kinds of evidence; PROJECT alone or joint. */
export const EVIDENCE_KINDS = [
  'PROJECT',
  'DELIVERY',
  'PAPER',
  'PATENT',
  'CERTIFICATION',
  'VISIT',
  'AWARD',
  'REFERENCE',
] as const;
/** Kinds of group. */
export const GROUP_KINDS = [
  'CROSS_INDUSTRY_GROUP',
  'JOINT_ORDER_GROUP',
  'STUDY_GROUP',
  'FEDERATION',
  'CLUSTER_BODY',
] as const;
/** States of a need. */
export const NEED_STATUSES = [
  'DRAFT',
  'OPEN',
  'MATCHING',
  'IN_DISCUSSION',
  'CLOSED_WON',
  'CLOSED_LOST',
  'WITHDRAWN',
] as const;

/** States of an import: INCOMPLETE until all its commits are done. */
export const IMPORT_STATUSES = ['INCOMPLETE', 'COMPLETE', 'TAKEN_BACK'] as const;

/** See {@link ORGANIZATION_KINDS}. */
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
/** See {@link PERSON_ROLES}. */
export type PersonRole = (typeof PERSON_ROLES)[number];
/** See {@link CAPABILITY_KINDS}. */
export type CapabilityKind = (typeof CAPABILITY_KINDS)[number];
/** See {@link CLAIM_LEVELS}. */
export type ClaimLevel = (typeof CLAIM_LEVELS)[number];
/** See {@link EVIDENCE_KINDS}. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
/** See {@link GROUP_KINDS}. */
export type GroupKind = (typeof GROUP_KINDS)[number];
/** See {@link NEED_STATUSES}. */
export type NeedStatus = (typeof NEED_STATUSES)[number];

/** Definition of a label: all that the rest of the program reads, writes and checks by it. */
export interface NodeTable {
  /** Prefix of the ids of its nodes, before their first underscore; each label has its own. */
  readonly prefix: string;
  readonly fields: Fields;
  /** Kind of the import's rows that describe one; missing: rows of other kinds do, or none. */
  readonly rowKind?: string;
  /**
   * True if it is shown by its id as a record of its own; missing: shown as a part of another, or
   * never.
   */
  readonly foundById?: true;
  /** Localized fields that name a node, the best one first. */
  readonly calledBy: readonly string[];
  /** Fields by which a search for names finds it; missing: it is not found by name. */
  readonly foundByName?: readonly string[];
  /**
   * Fields whose words answer needs, the most important first, and the number of times each word
   * counts; missing: the label is not searched.
   */
  readonly searched?: Readonly<Record<string, 1 | 2>>;
}

const COUNT_MAX = 10_000_000;

/** Location of a party. */
const PLACED = {
  /** ISO 3166-1 alpha-2. */
  country: { type: 'country' },
  /** Japanese prefecture, e.g. 大阪府. */
  prefecture: { type: 'text' },
  city: { type: 'text' },
  /** WGS 84, degrees. */
  location: { type: 'location' },
} as const satisfies Fields;

/**
 * Every label. This table determines the types below, the check of records at the port, how Neo4j
 * keeps them, which of their words are searched, the rows of import and export, and what the API
 * shows of them. Where nothing else decides, files of an export follow this order.
 */
export const NODES = {
  /** A firm, a university or college, a public test and research lab, a support body. */
  Organization: {
    prefix: 'org',
    rowKind: 'organization',
    foundById: true,
    calledBy: ['name'],
    foundByName: ['name', 'nameKana'],
    searched: { name: 1, summary: 1 },
    fields: {
      ...PLACED,
      kind: { type: 'enum', values: ORGANIZATION_KINDS, required: true, column: 'type' },
      name: { type: 'localized', required: true },
      /** Reading in kana, for sorting. */
      nameKana: { type: 'text' },
      /** 13-digit Japanese corporate number, check digit verified. */
      corporateNumber: { type: 'corporateNumber' },
      website: { type: 'url' },
      /** Date when its register was closed: it no longer exists; YYYY, YYYY-MM or YYYY-MM-DD. */
      closedOn: { type: 'date' },
      /** Head count. */
      employees: { type: 'integer', min: 0, max: COUNT_MAX },
      /** True if it is a small or medium enterprise; missing when not recorded. */
      sme: { type: 'boolean' },
      summary: { type: 'localized' },
    },
  },
  /** Cross-industry group, joint-order network, study group or federation above; groups nest. */
  Group: {
    prefix: 'grp',
    rowKind: 'group',
    foundById: true,
    calledBy: ['name'],
    foundByName: ['name'],
    searched: { name: 1, summary: 1 },
    fields: {
      ...PLACED,
      kind: {
        type: 'enum',
        values: GROUP_KINDS,
        required: true,
        column: 'type',
        unstated: 'CROSS_INDUSTRY_GROUP',
      },
      name: { type: 'localized', required: true },
      summary: { type: 'localized' },
      /** YYYY, YYYY-MM or YYYY-MM-DD. */
      foundedOn: { type: 'date' },
      /** Published number of members, which may exceed the members recorded. */
      memberCount: { type: 'integer', min: 0, max: COUNT_MAX },
    },
  },
  /** A person, known by role; the name is present only if it was recorded. */
  Person: {
    prefix: 'per',
    rowKind: 'person',
    foundById: true,
    calledBy: ['name', 'title'],
    searched: { title: 2 },
    fields: {
      ...PLACED,
      roles: { type: 'enums', values: PERSON_ROLES, required: true },
      /** Description of the person without a name: "professor of mechanical engineering". */
      title: { type: 'localized', required: true },
      name: { type: 'localized' },
    },
  },
  /** Contact details of a party; a node of its own, so they are never part of another record. */
  Contact: {
    prefix: 'con',
    calledBy: [],
    fields: {
      name: { type: 'text', column: 'contact_name' },
      email: { type: 'email' },
      phone: { type: 'text' },
      /** Columns about the contact that have no field: a second one, an extension. */
      extras: { type: 'pairs', column: 'contact_extras' },
    },
  },
  /** A seed (シーズ): something that exactly one holder says it can do or has. */
  Capability: {
    prefix: 'cap',
    rowKind: 'capability',
    foundById: true,
    calledBy: ['title'],
    searched: { title: 2, description: 1, quantitiesText: 1 },
    fields: {
      kind: {
        type: 'enum',
        values: CAPABILITY_KINDS,
        required: true,
        column: 'type',
        unstated: 'TECHNOLOGY',
      },
      title: { type: 'localized', required: true },
      description: { type: 'localized' },
      claimLevel: { type: 'enum', values: CLAIM_LEVELS, required: true, unstated: 'DECLARED' },
      quantities: { type: 'quantities', required: true },
      /** Its quantities in the source's words, if not all of them could be read. */
      quantitiesText: { type: 'text' },
    },
  },
  /** A machine of exactly one owner that others may use or have used for them. */
  Equipment: {
    prefix: 'equ',
    rowKind: 'equipment',
    foundById: true,
    calledBy: ['name'],
    searched: {
      name: 1,
      note: 1,
      specificationsText: 1,
      manufacturer: 1,
      model: 1,
      category: 1,
      techniques: 1,
      measures: 1,
    },
    fields: {
      kind: { type: 'enum', values: EQUIPMENT_KINDS, column: 'type' },
      name: { type: 'localized', required: true },
      /** Sort of machine, in its owner's words; the taxonomy may know the word. */
      category: { type: 'text' },
      /** Techniques performed on it: 引張試験, EDS; the taxonomy may know the words. */
      techniques: { type: 'texts' },
      /** Properties that it measures: surface roughness, 元素. */
      measures: { type: 'texts' },
      manufacturer: { type: 'text' },
      /** The maker's id in a register, e.g. an ROR address. */
      manufacturerId: { type: 'text' },
      model: { type: 'text' },
      /** The model's id in a register of instruments. */
      modelId: { type: 'text' },
      /**
       * Asset or serial number by which its owner or maker distinguishes it from others of the
       * model.
       */
      assetNumber: { type: 'text' },
      useModes: { type: 'enums', values: EQUIPMENT_USE_MODES, required: true },
      /** Classes of users that may use it; missing if not stated. */
      openTo: { type: 'enums', values: USER_CLASSES },
      prerequisites: { type: 'enums', values: PREREQUISITES },
      /** Terms of use in the source's words. */
      conditions: { type: 'localized' },
      /** Days between an application and the first use. */
      leadDays: { type: 'integer', min: 0, max: 3_650 },
      /** Times when it may be used, in the source's words. */
      openingHours: { type: 'localized' },
      prices: { type: 'prices' },
      /** Its prices in the source's words, if not all of them could be read. */
      pricesText: { type: 'text' },
      /** Provider of consumables, and their price. */
      consumables: { type: 'localized' },
      howToApply: { type: 'localized' },
      applyUrl: { type: 'url' },
      /** Role or office that runs it, never a name. */
      manager: { type: 'localized' },
      /** Acknowledgement that a paper or report has to contain. */
      acknowledgement: { type: 'localized' },
      /** True if a user has to report the results of the use. */
      usageReport: { type: 'boolean' },
      status: { type: 'enum', values: EQUIPMENT_STATUSES },
      specifications: { type: 'quantities', required: true },
      /** Its specifications in the source's words, if not all of them could be read. */
      specificationsText: { type: 'text' },
      note: { type: 'localized' },
      /** Shared facility that it is a part of. */
      facility: { type: 'text' },
      department: { type: 'text' },
      /** Campus or town of the machine. */
      site: { type: 'text' },
      /** Building and room. */
      building: { type: 'text' },
      /** WGS 84, degrees; approximate. */
      location: { type: 'location' },
      commissionedOn: { type: 'date' },
      decommissionedOn: { type: 'date' },
      /** Programme that paid for it. */
      funding: { type: 'text' },
      website: { type: 'url' },
      photo: { type: 'url' },
      /** Columns of its list that have no field here; an export returns them. */
      extras: { type: 'pairs' },
    },
  },
  /** Something that happened or was issued and supports a claim or a tie. */
  Evidence: {
    prefix: 'evi',
    rowKind: 'evidence',
    foundById: true,
    calledBy: ['title'],
    searched: { title: 2, summary: 1 },
    fields: {
      kind: {
        type: 'enum',
        values: EVIDENCE_KINDS,
        required: true,
        column: 'type',
        unstated: 'REFERENCE',
      },
      title: { type: 'localized', required: true },
      summary: { type: 'localized' },
      url: { type: 'url' },
      /** YYYY, YYYY-MM or YYYY-MM-DD: as exact as it is recorded. */
      occurredOn: { type: 'date' },
    },
  },
  /** Problem that exactly one owner wants solved. */
  Need: {
    prefix: 'need',
    rowKind: 'need',
    foundById: true,
    calledBy: ['gist'],
    fields: {
      status: { type: 'enum', values: NEED_STATUSES, required: true, unstated: 'OPEN' },
      gist: { type: 'localized', required: true },
      /** YYYY-MM-DD. */
      deadline: { type: 'day' },
    },
  },
  /** One part of a need: a must or a should. */
  Requirement: {
    prefix: 'req',
    rowKind: 'requirement',
    calledBy: ['text'],
    fields: {
      text: { type: 'localized', required: true },
      mustHave: { type: 'boolean', required: true, column: 'must', unstated: true },
      quantities: { type: 'quantities', required: true },
      /** Its quantities in the source's words, if not all of them could be read. */
      quantitiesText: { type: 'text' },
      /** Place among the requirements of its need, from 1. */
      order: { type: 'integer', required: true, min: 1, max: 10_000 },
    },
  },
  /** One import: records that came in together and can be undone together. Always PRIVATE. */
  ImportBatch: {
    prefix: 'imp',
    calledBy: [],
    fields: {
      fileName: { type: 'text', required: true },
      /**
       * Name that the importer gave to the source of the row numbers; a later file of the name
       * continues it.
       */
      sourceName: { type: 'text' },
      /** Fields of its columns as the importer stated them, one HEADER=FIELD per line. */
      columnMap: { type: 'text' },
      /** SHA-256 of the input, hexadecimal. */
      sha256: { type: 'text', required: true },
      /** RFC 3339 instant. */
      startedAt: { type: 'instant', required: true },
      status: { type: 'enum', values: IMPORT_STATUSES, required: true },
      created: { type: 'integer', required: true, min: 0, max: Number.MAX_SAFE_INTEGER },
      updated: { type: 'integer', required: true, min: 0, max: Number.MAX_SAFE_INTEGER },
    },
  },
} as const satisfies Readonly<Record<string, NodeTable>>;

/** The label of a node, a key of {@link NODES}. */
export type NodeLabel = keyof typeof NODES;

/** Fields of every node. */
interface Recorded<Label extends NodeLabel> {
  readonly label: Label;
  readonly id: NodeId;
  /** At most one per scheme and label names the same node. */
  readonly externalIds: readonly ExternalId[];
  readonly source: Source;
  readonly visibility: Visibility;
  /** Ids that a GROUP, ORGANIZATION or COORDINATORS record is for, in order; missing: nobody. */
  readonly audience?: readonly NodeId[];
}

/** Any node of the graph, by its label. */
export type NodesByLabel = {
  readonly [Label in NodeLabel]: Flat<
    Recorded<Label> & StatedFields<(typeof NODES)[Label]['fields']>
  >;
};

/** A node of any label. */
export type GraphNode = NodesByLabel[NodeLabel];

/** See {@link NODES}. */
export type Organization = NodesByLabel['Organization'];
/** See {@link NODES}. */
export type Person = NodesByLabel['Person'];
/** See {@link NODES}. */
export type Contact = NodesByLabel['Contact'];
/** See {@link NODES}. */
export type Capability = NodesByLabel['Capability'];
/** See {@link NODES}. */
export type Evidence = NodesByLabel['Evidence'];
/** See {@link NODES}. */
export type Equipment = NodesByLabel['Equipment'];
/** See {@link NODES}. */
export type Need = NodesByLabel['Need'];
/** See {@link NODES}. */
export type Requirement = NodesByLabel['Requirement'];
/** See {@link NODES}. */
export type Group = NodesByLabel['Group'];
/** See {@link NODES}. */
export type ImportBatch = NodesByLabel['ImportBatch'];

/** Labels of nodes that can offer a capability, be a member or take part. */
export const PARTIES = ['Organization', 'Person', 'Group'] as const satisfies NodeLabel[];

/** See {@link PARTIES}. */
export type PartyLabel = (typeof PARTIES)[number];
/** A node of such a label. */
export type Party = NodesByLabel[PartyLabel];

const PARTY_LABELS: ReadonlySet<string> = new Set(PARTIES);

/** Returns true if a node of this label is a party. */
export function isParty(label: NodeLabel): label is PartyLabel {
  return PARTY_LABELS.has(label);
}

/** Returns true if a node is a party. */
export function isPartyNode<Node extends GraphNode>(node: Node): node is Node & Party {
  return isParty(node.label);
}

/** Every label. */
export const NODE_LABELS: readonly NodeLabel[] = Object.keys(NODES).filter(isNodeLabel);

/** Returns true if a text is a label. */
export function isNodeLabel(text: string): text is NodeLabel {
  return Object.hasOwn(NODES, text);
}
