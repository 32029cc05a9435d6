import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { Contact, GraphNode, NodeId } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import type { ExternalId, Source } from '../../model/source.ts';
import { OWN_SCHEME } from '../columns/catalyzer-ids.ts';
import { CLEAR_CELL } from '../columns/column.ts';
import type { RowKind } from '../columns/row-kinds.ts';

/** The cells of a row by canonical column; a missing value is a blank cell. */
export type ExportedCells = ReadonlyMap<string, string>;

/** A row that the import reads as the record that it was made of. */
export interface ExportedRow {
  readonly kind: RowKind;
  readonly cells: ExportedCells;
}

type Texts = Readonly<Record<string, string | number | boolean | undefined>>;

/** A reference that the import finds without a name: by the record's own id. */
export function ownReference(id: NodeId): string {
  return `${OWN_SCHEME}:${id}`;
}

/**
 * The row that makes this node again, without its references; undefined for a node that no row of
 * its own makes: contacts stand in their party's row, and an import makes its own record.
 */
export function rowOfNode(node: GraphNode, contact: Contact | undefined): ExportedRow | undefined {
  switch (node.label) {
    case 'Organization':
      return row('organization', node, {
        type: node.kind,
        ...bilingual('name', node.name),
        name_kana: node.nameKana,
        corporate_number: node.corporateNumber,
        ...place(node),
        latitude: node.location?.latitude,
        longitude: node.location?.longitude,
        website: node.website,
        employees: node.employees,
        sme: node.sme,
        ...bilingual('summary', node.summary),
        contact_name: contact?.name,
        email: contact?.email,
        phone: contact?.phone,
      });
    case 'Person':
      return row('person', node, {
        roles: node.roles.join('; '),
        ...bilingual('title', node.title),
        ...bilingual('name', node.name),
        ...place(node),
        email: contact?.email,
        phone: contact?.phone,
      });
    case 'Group':
      return row('group', node, {
        type: node.kind,
        ...bilingual('name', node.name),
        ...bilingual('summary', node.summary),
        ...place(node),
        founded_on: node.foundedOn,
        member_count: node.memberCount,
      });
    case 'Capability':
      return row('capability', node, {
        type: node.kind,
        ...bilingual('title', node.title),
        ...bilingual('description', node.description),
        claim_level: node.claimLevel,
        quantities: quantities(node.quantities),
      });
    case 'Equipment':
      return row('equipment', node, {
        ...bilingual('name', node.name),
        manufacturer: node.manufacturer,
        model: node.model,
        use_modes: node.useModes.join('; '),
        specifications: quantities(node.specifications),
        ...bilingual('note', node.note),
      });
    case 'Evidence':
      return row('evidence', node, {
        type: node.kind,
        ...bilingual('title', node.title),
        ...bilingual('summary', node.summary),
        occurred_on: node.occurredOn,
        url: node.url,
      });
    case 'Need':
      return row('need', node, {
        ...bilingual('gist', node.gist),
        status: node.status,
        deadline: node.deadline,
      });
    case 'Requirement':
      return row('requirement', node, {
        ...bilingual('text', node.text),
        must: node.mustHave,
        quantities: quantities(node.quantities),
        order: node.order,
      });
    default:
      return undefined;
  }
}

/** The row that is nothing but this relationship; undefined for one that stands in a node's row. */
export function rowOfRelationship(relationship: Relationship): ExportedRow | undefined {
  const from = ownReference(relationship.from);
  const to = ownReference(relationship.to);
  const role = bilingual('role', relationship.role);
  switch (relationship.type) {
    case 'MEMBER_OF': {
      const { grade, since, until } = relationship;
      const cells = { member: from, group: to, grade, ...role, since, until };
      return stated('membership', relationship, cells);
    }
    case 'TOOK_PART_IN':
      return stated('participation', relationship, { evidence: to, party: from, ...role });
    case 'TIE': {
      const { tieKind, lastContactOn } = relationship;
      const cells = { from, to, type: tieKind, last_contact_on: lastContactOn };
      return stated('tie', relationship, cells);
    }
    default:
      return undefined;
  }
}

function row(kind: RowKind, node: GraphNode, cells: Texts): ExportedRow {
  const keys = { scheme: OWN_SCHEME, id: node.id, external_ids: externalIds(node.externalIds) };
  return stated(kind, node, { ...cells, ...keys });
}

function stated(kind: RowKind, record: GraphNode | Relationship, cells: Texts): ExportedRow {
  const { visibility, source } = record;
  const all: Texts = { ...cells, visibility, ...sourceCells(source) };
  const filled = Object.entries(all).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)] as const],
  );
  return { kind, cells: new Map(filled) };
}

function sourceCells({ document, section, quote, recordedOn, confirmedOn }: Source): Texts {
  return { document, section, quote, recorded_on: recordedOn, confirmed_on: confirmedOn };
}

function bilingual(name: string, text: LocalizedText | undefined): Texts {
  return { [`${name}_ja`]: text?.ja, [`${name}_en`]: text?.en };
}

/** A row with a prefecture is in Japan unless it says that it is nowhere. */
function place({
  country,
  prefecture,
  city,
}: {
  country?: string;
  prefecture?: string;
  city?: string;
}) {
  const nowhere = country === undefined && prefecture !== undefined;
  return { country: nowhere ? CLEAR_CELL : country, prefecture, city };
}

function quantities(ranges: readonly QuantityRange[]): string {
  return ranges.map(quantity).join('; ');
}

function quantity({ quantity: name, min, max, unit }: QuantityRange): string {
  const range = min === max && min !== undefined ? String(min) : `${min ?? ''}..${max ?? ''}`;
  return [name, range, unit].filter((part) => part !== '').join(' ');
}

function externalIds(ids: readonly ExternalId[]): string {
  return ids.map(({ scheme, value }) => `${scheme}:${value}`).join('; ');
}
