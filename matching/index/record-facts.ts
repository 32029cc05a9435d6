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
import { type ReadQuantity, readQuantitiesOf, statedQuantitiesOf } from './read-quantities-of.ts';

/** What a match needs to know of a holder without reading its record. */
export interface HolderFacts {
  readonly label: PartyLabel;
  /** Organisations only. */
  readonly kind: OrganizationKind | undefined;
  readonly country: string | undefined;
  readonly prefecture: string | undefined;
  readonly city: string | undefined;
  /** Undefined where it is not recorded. */
  readonly sme: boolean | undefined;
  /** Head count. */
  readonly employees: number | undefined;
  /** A group that exists for its members and takes no orders itself. */
  readonly isAssociation: boolean;
  readonly location: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** What a match needs to know of a document without reading its record. */
export interface DocumentFacts {
  readonly label: NodeLabel;
  readonly level: ClaimLevel;
  /** See {@link dateOf}. */
  readonly date: string;
  /** Stated as such. */
  readonly quantities: readonly QuantityRange[];
  /** Read out of its words; none of a quantity that is stated as such. */
  readonly read: readonly ReadQuantity[];
  /** Evidence only. */
  readonly evidence: EvidenceKind | undefined;
  /** A capability of the kind that a shop has: of an association it is what its members do. */
  readonly isShopWork: boolean;
  /** Certificates that it names. */
  readonly certificates: readonly string[];
  /** Missing for all but machines. */
  readonly machine?: MachineFacts;
}

/** What a search for machines needs to know of one without reading its record. */
export interface MachineFacts {
  /** How others may use it. */
  readonly useModes: readonly EquipmentUseMode[];
  /** Who may use it; empty where it is not recorded. */
  readonly openTo: readonly UserClass[];
  readonly status: Equipment['status'];
  /** What is done on it: ids of concepts, else the words of the record, folded. */
  readonly techniques: readonly string[];
  /** Where it is itself, if that is recorded. */
  readonly location: HolderFacts['location'];
}

/** What a match needs to know of a public record. */
export interface RecordFacts {
  /** Undefined where it is no holder. */
  readonly holder: HolderFacts | undefined;
  readonly document: DocumentFacts;
}

/** What a kind of evidence proves. */
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

/** Services, sales and research of an association are its own; a study group or joint order acts itself. */
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

/** Reads what a match needs to know of a record. */
export function factsOf(node: GraphNode): RecordFacts {
  const quantities = statedQuantitiesOf(node);
  return {
    holder: holderFacts(node),
    document: {
      label: node.label,
      level: recordedLevel(node) ?? 'DECLARED',
      date: dateOf(node),
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

/** A technique as filters and facets name it: the id of a concept, else the words, folded. */
export function techniqueValue(words: string): string {
  const concept = conceptById(words) ?? namedConcept(words);
  return concept?.id ?? normalizeText(words.trim());
}

/** How far a record by itself is verified; undefined for a profile or a machine, which claim nothing. */
export function recordedLevel(node: GraphNode): ClaimLevel | undefined {
  if (node.label === 'Capability') return node.claimLevel;
  return node.label === 'Evidence' ? LEVEL_OF_EVIDENCE[node.kind] : undefined;
}

/**
 * When a record was last confirmed, else recorded; evidence: when it happened, where that is
 * recorded. YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function dateOf(node: GraphNode): string {
  const recorded = node.source.confirmedOn ?? node.source.recordedOn;
  // What happened once does not become fresh by being typed in.
  return node.label === 'Evidence' ? (node.occurredOn ?? recorded) : recorded;
}

/** What a holder or its statement claims, or a certificate proves; a paper on a standard does neither. */
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
