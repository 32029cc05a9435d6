import type { NodeLabel, NodesByLabel } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';

/**
 * How a field lies in properties. `text`, `integer`, `number`, `flag`, `list`: one property of its
 * name; `bilingual`: `_ja` and `_en`; `place`: `latitude` and `longitude`; `quantities`: four
 * lists of one length, `_name`, `_min`, `_max` and `_unit`, an open end being infinite.
 */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'number'
  | 'flag'
  | 'list'
  | 'bilingual'
  | 'place'
  | 'quantities';

/** Fields that every node has; see `record-properties.ts`. */
type RecordedField = 'label' | 'id' | 'externalIds' | 'source' | 'visibility';

type StatedField = Exclude<
  keyof Relationship,
  'id' | 'type' | 'from' | 'to' | 'source' | 'visibility'
>;

type FieldsByLabel = {
  readonly [Label in NodeLabel]: {
    readonly [Field in Exclude<keyof NodesByLabel[Label], RecordedField>]-?: FieldKind;
  };
};

const PLACED = {
  country: 'text',
  prefecture: 'text',
  city: 'text',
  location: 'place',
} as const;

/** Every field of every label: the compiler holds that none is forgotten. */
export const NODE_FIELDS = {
  Organization: {
    ...PLACED,
    kind: 'text',
    name: 'bilingual',
    nameKana: 'text',
    corporateNumber: 'text',
    website: 'text',
    employees: 'integer',
    sme: 'flag',
    summary: 'bilingual',
  },
  Person: { ...PLACED, roles: 'list', title: 'bilingual', name: 'bilingual' },
  Contact: { name: 'text', email: 'text', phone: 'text' },
  Capability: {
    kind: 'text',
    title: 'bilingual',
    description: 'bilingual',
    claimLevel: 'text',
    quantities: 'quantities',
  },
  Evidence: {
    kind: 'text',
    title: 'bilingual',
    summary: 'bilingual',
    url: 'text',
    occurredOn: 'text',
  },
  Equipment: {
    name: 'bilingual',
    manufacturer: 'text',
    model: 'text',
    useModes: 'list',
    specifications: 'quantities',
    note: 'bilingual',
  },
  Need: { status: 'text', gist: 'bilingual', deadline: 'text' },
  Requirement: {
    text: 'bilingual',
    mustHave: 'flag',
    quantities: 'quantities',
    order: 'integer',
  },
  Group: {
    ...PLACED,
    kind: 'text',
    name: 'bilingual',
    summary: 'bilingual',
    foundedOn: 'text',
    memberCount: 'integer',
  },
  ImportBatch: {
    fileName: 'text',
    sha256: 'text',
    startedAt: 'text',
    status: 'text',
    created: 'integer',
    updated: 'integer',
  },
} as const satisfies FieldsByLabel;

/** Fields of a relationship beside its id, type, ends, source and visibility. */
export const RELATIONSHIP_FIELDS = {
  grade: 'text',
  since: 'text',
  until: 'text',
  role: 'bilingual',
  tieKind: 'text',
  lastContactOn: 'text',
} as const satisfies { readonly [Field in StatedField]-?: FieldKind };

/** The bilingual fields from which `name` is copied, which Neo4j Browser writes on a node. */
export const CAPTION_FIELDS: Readonly<Record<NodeLabel, readonly string[]>> = {
  Organization: ['name'],
  Person: ['name', 'title'],
  Contact: [],
  Capability: ['title'],
  Evidence: ['title'],
  Equipment: ['name'],
  Need: ['gist'],
  Requirement: ['text'],
  Group: ['name'],
  ImportBatch: [],
};
