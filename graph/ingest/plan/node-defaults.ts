import { hasCompanyForm } from '../../../language/names/legal-forms.ts';
import type { Fields } from '../../model/fields.ts';
import { isLocalizedText } from '../../model/localized-text.ts';
import { NODE_LABELS, NODES, type NodeLabel } from '../../model/nodes.ts';
import { titleOfRoles } from '../identify/title-of-roles.ts';
import { CLEAR } from '../type/cell-value.ts';
import type { TypedRow } from '../type/type-row.ts';

/** Fields of a record by name, as stated by its row and its earlier state. */
export type StatedFields = Readonly<Record<string, unknown>>;

type Row = Pick<TypedRow, 'values' | 'assumed'>;

/** Defaults of the table, and required lists, which may be empty. */
const ALWAYS: ReadonlyMap<NodeLabel, StatedFields> = new Map(
  NODE_LABELS.map((label) => [label, unstated(NODES[label].fields)]),
);

/**
 * Fields that a record gets although neither its row nor its earlier state has them. `order`:
 * position of a requirement among those of its need.
 */
export function nodeDefaults(
  label: NodeLabel,
  stated: StatedFields,
  row: Row,
  order: number,
): StatedFields {
  return {
    ...ownDefaults(label, stated, row, order),
    ...country(stated, row),
    ...ALWAYS.get(label),
  };
}

function ownDefaults(
  label: NodeLabel,
  stated: StatedFields,
  row: Row,
  order: number,
): StatedFields {
  switch (label) {
    case 'Organization':
      return { kind: organizationKind(stated, row) };
    case 'Person':
      return title(stated);
    case 'Requirement':
      return { order };
    default:
      return {};
  }
}

function organizationKind({ name }: StatedFields, { assumed }: Row): string {
  const shown = isLocalizedText(name) ? (name.ja ?? name.en ?? '') : '';
  return assumed?.get('type') === 'FIRM' || hasCompanyForm(shown) ? 'FIRM' : 'OTHER';
}

function title({ roles }: StatedFields): StatedFields {
  const title = titleOfRoles(roles);
  return title === undefined ? {} : { title };
}

/** A prefecture implies Japan, so a row that gives one need not state the country. */
function country({ prefecture }: StatedFields, { values }: Row): StatedFields {
  return prefecture === undefined || values.get('country') === CLEAR ? {} : { country: 'JP' };
}

function unstated(fields: Fields): StatedFields {
  const always = Object.entries(fields).filter(
    ([, { type, required, unstated: value }]) =>
      value !== undefined || (required && (type === 'enums' || type === 'quantities')),
  );
  return Object.fromEntries(always.map(([name, { unstated: value = [] }]) => [name, value]));
}
