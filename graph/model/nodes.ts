import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { LocalizedText } from './localized-text.ts';
import type { ExternalId, Source } from './source.ts';
import type { Visibility } from './visibility.ts';

/** Opaque, typed (`org_…`) and stable name of a node. */
export type NodeId = string;

/** What sort of body an organisation is. */
export const ORGANIZATION_KINDS = [
  'FIRM',
  'UNIVERSITY',
  'PUBLIC_LAB',
  'SUPPORT_BODY',
  'FINANCIAL',
  'GOVERNMENT',
  'OTHER',
] as const;
/** What a person is in the network. */
export const PERSON_ROLES = [
  'RESEARCHER',
  'ENGINEER',
  'MANAGER',
  'COORDINATOR',
  'TECHNICIAN',
  'OFFICER',
  'OTHER',
] as const;
/** What sort of thing is offered; COMMERCIAL_ROLE is naming, package, sales and the like. */
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
/** How far a claim has been verified, weakest first. */
export const CLAIM_LEVELS = ['DECLARED', 'DOCUMENTED', 'VISITED', 'DELIVERED'] as const;
/** What sort of evidence; PROJECT alone or joint. */
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
/** How an outsider may use a machine: alone, with an operator, or by having it done (受託). */
export const EQUIPMENT_USE_MODES = ['SELF_USE', 'ASSISTED', 'COMMISSIONED'] as const;
/** What sort of group it is. */
export const GROUP_KINDS = [
  'CROSS_INDUSTRY_GROUP',
  'JOINT_ORDER_GROUP',
  'STUDY_GROUP',
  'FEDERATION',
  'CLUSTER_BODY',
] as const;
/** State of a need. */
export const NEED_STATUSES = [
  'DRAFT',
  'OPEN',
  'MATCHING',
  'IN_DISCUSSION',
  'CLOSED_WON',
  'CLOSED_LOST',
  'WITHDRAWN',
] as const;

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
/** See {@link EQUIPMENT_USE_MODES}. */
export type EquipmentUseMode = (typeof EQUIPMENT_USE_MODES)[number];
/** See {@link GROUP_KINDS}. */
export type GroupKind = (typeof GROUP_KINDS)[number];
/** See {@link NEED_STATUSES}. */
export type NeedStatus = (typeof NEED_STATUSES)[number];

/** What every node has. */
interface Recorded<Label extends string> {
  readonly label: Label;
  readonly id: NodeId;
  /** At most one per scheme and label names the same node. */
  readonly externalIds: readonly ExternalId[];
  readonly source: Source;
  readonly visibility: Visibility;
}

/** Where a party sits. */
interface Placed {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Japanese prefecture, e.g. 大阪府. */
  readonly prefecture?: string;
  readonly city?: string;
  /** WGS 84, degrees. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** A firm, a university or college, a public test and research lab, a support body. */
export interface Organization extends Recorded<'Organization'>, Placed {
  readonly kind: OrganizationKind;
  readonly name: LocalizedText;
  /** Reading in kana, for sorting. */
  readonly nameKana?: string;
  /** 13-digit Japanese corporate number, check digit verified. */
  readonly corporateNumber?: string;
  readonly website?: string;
  /** Head count. */
  readonly employees?: number;
  /** Whether it is a small or medium enterprise; missing when not recorded. */
  readonly sme?: boolean;
  readonly summary?: LocalizedText;
}

/** A person, known by role; a name is there only where it was recorded. */
export interface Person extends Recorded<'Person'>, Placed {
  readonly roles: readonly PersonRole[];
  /** What the person is, without a name: "professor of mechanical engineering". */
  readonly title: LocalizedText;
  readonly name?: LocalizedText;
}

/** How to reach a party; a node of its own so that it is never part of another record. */
export interface Contact extends Recorded<'Contact'> {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** A seed (シーズ): something that exactly one holder says it can do or has. */
export interface Capability extends Recorded<'Capability'> {
  readonly kind: CapabilityKind;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly claimLevel: ClaimLevel;
  readonly quantities: readonly QuantityRange[];
}

/** Something that happened or was issued and supports a claim or a tie. */
export interface Evidence extends Recorded<'Evidence'> {
  readonly kind: EvidenceKind;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly url?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: as exact as it is recorded. */
  readonly occurredOn?: string;
}

/** A machine of exactly one owner that others may use or have used for them. */
export interface Equipment extends Recorded<'Equipment'> {
  readonly name: LocalizedText;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly useModes: readonly EquipmentUseMode[];
  readonly specifications: readonly QuantityRange[];
  readonly note?: LocalizedText;
}

/** What exactly one owner wants solved. */
export interface Need extends Recorded<'Need'> {
  readonly status: NeedStatus;
  readonly gist: LocalizedText;
  /** YYYY-MM-DD. */
  readonly deadline?: string;
}

/** One part of a need: a must or a should. */
export interface Requirement extends Recorded<'Requirement'> {
  readonly text: LocalizedText;
  readonly mustHave: boolean;
  readonly quantities: readonly QuantityRange[];
  /** Place among the requirements of its need, from 1. */
  readonly order: number;
}

/** Cross-industry group, joint-order network, study group or the federation above it; groups nest. */
export interface Group extends Recorded<'Group'>, Placed {
  readonly kind: GroupKind;
  readonly name: LocalizedText;
  readonly summary?: LocalizedText;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly foundedOn?: string;
  /** Published number of members, which may exceed the members recorded. */
  readonly memberCount?: number;
}

/** One import: what came in together and may be taken back together. Always PRIVATE. */
export interface ImportBatch extends Recorded<'ImportBatch'> {
  readonly fileName: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly sha256: string;
  /** RFC 3339 instant. */
  readonly startedAt: string;
  /** INCOMPLETE until every commit of the import is in. */
  readonly status: 'INCOMPLETE' | 'COMPLETE' | 'TAKEN_BACK';
  readonly created: number;
  readonly updated: number;
}

/** Any node of the graph, by its label. */
export interface NodesByLabel {
  readonly Organization: Organization;
  readonly Person: Person;
  readonly Contact: Contact;
  readonly Capability: Capability;
  readonly Evidence: Evidence;
  readonly Equipment: Equipment;
  readonly Need: Need;
  readonly Requirement: Requirement;
  readonly Group: Group;
  readonly ImportBatch: ImportBatch;
}

/** The label of a node. */
export type NodeLabel = keyof NodesByLabel;
/** A node of any label. */
export type GraphNode = NodesByLabel[NodeLabel];

/** Whoever can offer a capability, be a member or take part. */
export type Party = Organization | Person | Group;
