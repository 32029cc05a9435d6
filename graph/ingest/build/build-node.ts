import { hasCompanyForm } from '../../../language/names/legal-forms.ts';
import {
  CAPABILITY_KINDS,
  CLAIM_LEVELS,
  EQUIPMENT_USE_MODES,
  EVIDENCE_KINDS,
  GROUP_KINDS,
  type GraphNode,
  NEED_STATUSES,
  type NodeId,
  type NodeLabel,
  type NodesByLabel,
  ORGANIZATION_KINDS,
  PERSON_ROLES,
} from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { isOwn } from '../columns/catalyzer-ids.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { RowReason } from '../read/row-error.ts';
import {
  boolean,
  externalIdOf,
  localized,
  number,
  oneOf,
  optional,
  quantities,
  type SourceDefaults,
  someOf,
  sourceOf,
  statedVisibility,
  text,
} from '../type/cell-values.ts';
import { type Cells, CLEAR } from '../type/cells.ts';
import { externalReference, referenceTexts } from '../type/references.ts';

/** What is needed to make or change the record of a row. */
export interface NodeInput {
  readonly kind: RowKind;
  readonly id: NodeId;
  readonly cells: Cells;
  /** Values for a new record whose row does not say. */
  readonly assumed?: ReadonlyMap<string, string>;
  readonly before?: GraphNode;
  readonly defaults: SourceDefaults;
  /** Place of a requirement among those of its need, where its row does not say. */
  readonly order: number;
}

/** The record after the row, or the columns that it lacks. */
export type NodeResult =
  | { readonly node: GraphNode }
  | { readonly column: string; readonly reason: RowReason };

/** Applies a row to its record: the record as it is after the row. */
export function buildNode(input: NodeInput): NodeResult {
  switch (input.kind) {
    case 'organization':
      return organization(input);
    case 'person':
      return person(input);
    case 'group':
      return group(input);
    case 'capability':
      return capability(input);
    case 'equipment':
      return equipment(input);
    case 'evidence':
      return evidence(input);
    case 'need':
      return need(input);
    default:
      return requirement(input);
  }
}

const missing = (column: string): NodeResult => ({ column, reason: 'importRequiredMissing' });

function organization(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Organization');
  const name = localized(cells, 'name', before?.name);
  if (name === undefined) return missing('name_ja');
  const place = placed(cells, before);
  const latitude = number(cells, 'latitude', before?.location?.latitude);
  const longitude = number(cells, 'longitude', before?.location?.longitude);
  if ((latitude === undefined) !== (longitude === undefined)) {
    const column = latitude === undefined ? 'latitude' : 'longitude';
    return { column, reason: 'importHalfLocation' };
  }
  const location =
    latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  const firm = input.assumed?.get('type') === 'FIRM' || hasCompanyForm(name.ja ?? name.en ?? '');
  return {
    node: {
      label: 'Organization',
      ...recorded(input, before),
      kind: oneOf(cells, 'type', ORGANIZATION_KINDS, before?.kind) ?? (firm ? 'FIRM' : 'OTHER'),
      name,
      ...optional('nameKana', text(cells, 'name_kana', before?.nameKana)),
      ...optional('corporateNumber', text(cells, 'corporate_number', before?.corporateNumber)),
      ...place,
      ...optional('location', location),
      ...optional('website', text(cells, 'website', before?.website)),
      ...optional('employees', number(cells, 'employees', before?.employees)),
      ...optional('sme', boolean(cells, 'sme', before?.sme)),
      ...optional('summary', localized(cells, 'summary', before?.summary)),
    },
  };
}

/** A row that carries a person's name is PRIVATE unless it says itself who may see it. */
function person(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Person');
  const roles = someOf(cells, 'roles', PERSON_ROLES, before?.roles ?? []);
  const title = localized(cells, 'title', before?.title) ?? titleOfRole(roles[0]);
  if (title === undefined) return missing('title_ja');
  const name = localized(cells, 'name', before?.name);
  const base = recorded(input, before);
  const says = ['name_ja', 'name_en'].some((column) => typeof cells.get(column) === 'string');
  const unsaid = statedVisibility(cells) === undefined;
  const secret = unsaid && name !== undefined && (says || cells.get('visibility') === CLEAR);
  return {
    node: {
      label: 'Person',
      ...base,
      ...(secret ? { visibility: 'PRIVATE' as const } : {}),
      ...placed(cells, before),
      roles,
      title,
      ...optional('name', name),
    },
  };
}

const ROLE_TITLES = {
  RESEARCHER: { ja: '研究者', en: 'researcher' },
  ENGINEER: { ja: '技術者', en: 'engineer' },
  MANAGER: { ja: '経営者', en: 'manager' },
  COORDINATOR: { ja: 'コーディネータ', en: 'coordinator' },
  TECHNICIAN: { ja: '技能者', en: 'technician' },
  OFFICER: { ja: '職員', en: 'officer' },
  OTHER: undefined,
} as const;

function titleOfRole(role: keyof typeof ROLE_TITLES | undefined) {
  return role === undefined ? undefined : ROLE_TITLES[role];
}

function group(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Group');
  const name = localized(cells, 'name', before?.name);
  if (name === undefined) return missing('name_ja');
  return {
    node: {
      label: 'Group',
      ...recorded(input, before),
      ...placed(cells, before),
      kind: oneOf(cells, 'type', GROUP_KINDS, before?.kind) ?? 'CROSS_INDUSTRY_GROUP',
      name,
      ...optional('summary', localized(cells, 'summary', before?.summary)),
      ...optional('foundedOn', text(cells, 'founded_on', before?.foundedOn)),
      ...optional('memberCount', number(cells, 'member_count', before?.memberCount)),
    },
  };
}

function capability(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Capability');
  const title = localized(cells, 'title', before?.title);
  if (title === undefined) return missing('title_ja');
  return {
    node: {
      label: 'Capability',
      ...recorded(input, before),
      kind: oneOf(cells, 'type', CAPABILITY_KINDS, before?.kind) ?? 'TECHNOLOGY',
      title,
      ...optional('description', localized(cells, 'description', before?.description)),
      claimLevel: oneOf(cells, 'claim_level', CLAIM_LEVELS, before?.claimLevel) ?? 'DECLARED',
      quantities: quantities(cells, 'quantities', before?.quantities ?? []),
    },
  };
}

function equipment(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Equipment');
  const name = localized(cells, 'name', before?.name);
  if (name === undefined) return missing('name_ja');
  return {
    node: {
      label: 'Equipment',
      ...recorded(input, before),
      name,
      ...optional('manufacturer', text(cells, 'manufacturer', before?.manufacturer)),
      ...optional('model', text(cells, 'model', before?.model)),
      useModes: someOf(cells, 'use_modes', EQUIPMENT_USE_MODES, before?.useModes ?? []),
      specifications: quantities(cells, 'specifications', before?.specifications ?? []),
      ...optional('note', localized(cells, 'note', before?.note)),
    },
  };
}

function evidence(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Evidence');
  const title = localized(cells, 'title', before?.title);
  if (title === undefined) return missing('title_ja');
  return {
    node: {
      label: 'Evidence',
      ...recorded(input, before),
      kind: oneOf(cells, 'type', EVIDENCE_KINDS, before?.kind) ?? 'REFERENCE',
      title,
      ...optional('summary', localized(cells, 'summary', before?.summary)),
      ...optional('url', text(cells, 'url', before?.url)),
      ...optional('occurredOn', text(cells, 'occurred_on', before?.occurredOn)),
    },
  };
}

function need(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Need');
  const gist = localized(cells, 'gist', before?.gist);
  if (gist === undefined) return missing('gist_ja');
  return {
    node: {
      label: 'Need',
      ...recorded(input, before),
      status: oneOf(cells, 'status', NEED_STATUSES, before?.status) ?? 'OPEN',
      gist,
      ...optional('deadline', text(cells, 'deadline', before?.deadline)),
    },
  };
}

function requirement(input: NodeInput): NodeResult {
  const { cells } = input;
  const before = previous(input, 'Requirement');
  const words = localized(cells, 'text', before?.text);
  if (words === undefined) return missing('text_ja');
  return {
    node: {
      label: 'Requirement',
      ...recorded(input, before),
      text: words,
      mustHave: boolean(cells, 'must', before?.mustHave) ?? true,
      quantities: quantities(cells, 'quantities', before?.quantities ?? []),
      order: number(cells, 'order', before?.order) ?? input.order,
    },
  };
}

function recorded<Label extends NodeLabel>(
  { id, cells, defaults }: NodeInput,
  before: NodesByLabel[Label] | undefined,
) {
  return {
    id,
    externalIds: statedExternalIds(cells).reduce(withExternalId, before?.externalIds ?? []),
    source: sourceOf(cells, before?.source, defaults),
    visibility:
      statedVisibility(cells) ??
      (cells.get('visibility') === CLEAR ? 'PUBLIC' : (before?.visibility ?? 'PUBLIC')),
  } as const;
}

/** The id that the row goes by, unless it is our own, and then the others that it lists. */
function statedExternalIds(cells: Cells): readonly ExternalId[] {
  const key = externalIdOf(cells);
  const others = referenceTexts(cells, 'external_ids').map(externalReference);
  return [...(key === undefined || isOwn(key) ? [] : [key]), ...others].filter(
    (one) => one !== undefined,
  );
}

function withExternalId(before: readonly ExternalId[], added: ExternalId): readonly ExternalId[] {
  const known = before.some((one) => one.scheme === added.scheme && one.value === added.value);
  return known ? before : [...before, added];
}

interface Place {
  readonly country?: string;
  readonly prefecture?: string;
  readonly city?: string;
}

/** A prefecture lies in Japan, so that a row that gives one need not say the country. */
function placed(cells: Cells, before: Place | undefined): Place {
  const prefecture = text(cells, 'prefecture', before?.prefecture);
  const stated = text(cells, 'country', before?.country);
  const japan = prefecture !== undefined && cells.get('country') !== CLEAR ? 'JP' : undefined;
  return {
    ...optional('country', stated ?? japan),
    ...optional('prefecture', prefecture),
    ...optional('city', text(cells, 'city', before?.city)),
  };
}

function previous<Label extends NodeLabel>(
  input: NodeInput,
  label: Label,
): NodesByLabel[Label] | undefined {
  const { before } = input;
  return before !== undefined && hasLabel(before, label) ? before : undefined;
}

function hasLabel<Label extends NodeLabel>(
  node: GraphNode,
  label: Label,
): node is NodesByLabel[Label] {
  return node.label === label;
}
