import { claimExpiry } from '../../graph/model/claim-expiry.ts';
import type { EquipmentUseMode, UserClass } from '../../graph/model/equipment-use.ts';
import {
  type CapabilityKind,
  type ClaimLevel,
  type Equipment,
  type EvidenceKind,
  type GraphNode,
  type GroupKind,
  isPartyNode,
  type NodeLabel,
  type OrganizationKind,
  type PartyLabel,
} from '../../graph/model/nodes.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { conceptById, namedConcept } from '../analysis/named-concept.ts';
import { readCertificates } from '../analysis/read-certificates.ts';
import { documentFields } from './document-text.ts';
import { type ReadQuantity, readQuantitiesOf, statedQuantitiesOf } from './record-quantities.ts';

/** Facts of a holder that a match needs, without reading its record. */
export interface HolderFacts {
  readonly label: PartyLabel;
  /** Kind of an organisation; undefined for other holders. */
  readonly kind: OrganizationKind | undefined;
  readonly country: string | undefined;
  readonly prefecture: string | undefined;
  readonly city: string | undefined;
  /** True for a small or medium enterprise; undefined if unknown. */
  readonly sme: boolean | undefined;
  /** Head count. */
  readonly employees: number | undefined;
  /** True for a group that exists for its members and does not take orders itself. */
  readonly isAssociation: boolean;
  readonly location: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** Facts of a document that a match needs, without reading its record. */
export interface DocumentFacts {
  readonly label: NodeLabel;
  readonly level: ClaimLevel;
  /** See {@link dateOf}. */
  readonly date: string;
  /** See `claimExpiry`; missing: it does not expire. */
  readonly expiresOn?: string;
  /** Stated as such. */
  readonly quantities: readonly QuantityRange[];
  /** Read out of its words, except quantities that are stated as such. */
  readonly read: readonly ReadQuantity[];
  /** Evidence only. */
  readonly evidence: EvidenceKind | undefined;
  /** True for a capability of the kind that a shop has; an association's is its members' work. */
  readonly isShopWork: boolean;
  /** Certificates that it names. */
  readonly certificates: readonly string[];
  /** Machines only. */
  readonly machine?: MachineFacts;
}

/** Facts of a machine that a search needs, without reading its record. */
export interface MachineFacts {
  /** Modes in which others may use it. */
  readonly useModes: readonly EquipmentUseMode[];
  /** Users to whom it is open; empty if it is not recorded. */
  readonly openTo: readonly UserClass[];
  readonly status: Equipment['status'];
  /** Work that is done on it: ids of concepts, else the words of the record, folded. */
  readonly techniques: readonly string[];
  /** Place of the machine itself, if recorded. */
  readonly location: HolderFacts['location'];
}

/** Facts of a public record that a match needs. */
export interface RecordFacts {
  /** Facts of a holder; undefined for other records. */
  readonly holder: HolderFacts | undefined;
  readonly document: DocumentFacts;
}

/** Level that a kind of evidence proves. */
const LEVEL_OF_EVIDENCE: Record<EvidenceKind, ClaimLevel> = {
  PROJECT: 'DOCUMENTED',
  PAPER: 'DOCUMENTED',
  PATENT: 'DOCUMENTED',
  CERTIFICATION: 'DOCUMENTED',
  AWARD: 'DOCUMENTED',
  REFERENCE: 'DOCUMENTED',
  VISIT: 'VISITED',
  DELIVERY: 'DELIVERED',
};

/**
 * An association's services, sales and research are its own; a study group or joint order acts for
 * itself.
 */
const SHOP_WORK: ReadonlySet<CapabilityKind> = new Set([
  'PROCESS',
  'TECHNOLOGY',
  'MATERIAL',
  'DESIGN',
  'TEST_AND_MEASUREMENT',
]);
const ASSOCIATIONS: ReadonlySet<GroupKind> = new Set([
  'CROSS_INDUSTRY_GROUP',
  'FEDERATION',
  'CLUSTER_BODY',
]);

const NO_CERTIFICATES: readonly string[] = [];

/** Reads the facts of a record that a match needs. */
export function factsOf(node: GraphNode): RecordFacts {
  const quantities = statedQuantitiesOf(node);
  const expiresOn = claimExpiry(node);
  return {
    holder: holderFacts(node),
    document: {
      label: node.label,
      level: recordedLevel(node) ?? 'DECLARED',
      date: dateOf(node),
      ...(expiresOn !== undefined && { expiresOn }),
      quantities,
      read: readQuantitiesOf(node, quantities),
      evidence: node.label === 'Evidence' ? node.kind : undefined,
      isShopWork: node.label === 'Capability' && SHOP_WORK.has(node.kind),
      certificates: certificatesOf(node),
      ...(node.label === 'Equipment' ? { machine: machineFacts(node) } : {}),
    },
  };
}

function machineFacts({
  useModes,
  openTo = [],
  status,
  techniques = [],
  location,
}: Equipment): MachineFacts {
  return {
    useModes,
    openTo,
    status,
    techniques: [...new Set(techniques.map(techniqueValue))],
    location,
  };
}

/** Returns a technique as filters and facets name it: the id of a concept, else folded words. */
export function techniqueValue(words: string): string {
  const concept = conceptById(words) ?? namedConcept(words);
  return concept?.id ?? normalizeText(words.trim());
}

/**
 * Returns the level of a record itself; undefined for a profile or machine, which claims nothing.
 */
export function recordedLevel(node: GraphNode): ClaimLevel | undefined {
  if (node.label === 'Capability') return node.claimLevel;
  return node.label === 'Evidence' ? LEVEL_OF_EVIDENCE[node.kind] : undefined;
}

/**
 * Returns when a record was last confirmed, else recorded; for evidence when it happened, if that
 * is recorded. YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function dateOf(node: GraphNode): string {
  const recorded = node.source.confirmedOn ?? node.source.recordedOn;
  // A past event does not become recent when it is entered.
  return node.label === 'Evidence' ? (node.occurredOn ?? recorded) : recorded;
}

/**
 * Returns the certificates that a holder or its statement claims or a certificate proves; a paper
 * on a standard does neither.
 */
function certificatesOf(node: GraphNode): readonly string[] {
  if (node.label === 'Evidence' && node.kind !== 'CERTIFICATION') return NO_CERTIFICATES;
  if (node.label === 'Equipment') return NO_CERTIFICATES;
  const read = readCertificates(
    documentFields(node)
      .map(({ text }) => text)
      .join('\n'),
  );
  return read.length === 0 ? NO_CERTIFICATES : read;
}

function holderFacts(node: GraphNode): HolderFacts | undefined {
  if (!isPartyNode(node)) return undefined;
  return {
    label: node.label,
    kind: node.label === 'Organization' ? node.kind : undefined,
    country: node.country ?? (node.prefecture === undefined ? undefined : 'JP'),
    prefecture: node.prefecture,
    city: node.city,
    sme: node.label === 'Organization' ? node.sme : undefined,
    employees: node.label === 'Organization' ? node.employees : undefined,
    isAssociation: node.label === 'Group' && ASSOCIATIONS.has(node.kind),
    location: node.location,
  };
}
