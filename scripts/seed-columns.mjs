// Columns of the example networks; test/seeds compares their words with the model's.
const PARTIES = ['organization', 'person', 'group'];
/** Columns of every row. */
export const COMMON = ['kind', 'scheme', 'id', 'document', 'section', 'quote', 'recorded_on'];
const ENUMS = {
  organization: [
    'FIRM',
    'UNIVERSITY',
    'PUBLIC_LAB',
    'SUPPORT_BODY',
    'FINANCIAL',
    'GOVERNMENT',
    'OTHER',
  ],
  person: ['RESEARCHER', 'ENGINEER', 'MANAGER', 'COORDINATOR', 'TECHNICIAN', 'OFFICER', 'OTHER'],
  capability: [
    'PROCESS',
    'TECHNOLOGY',
    'RESEARCH',
    'MATERIAL',
    'DESIGN',
    'TEST_AND_MEASUREMENT',
    'SERVICE',
    'PATENT',
    'COMMERCIAL_ROLE',
  ],
  claim: ['DECLARED', 'DOCUMENTED', 'VISITED', 'DELIVERED'],
  group: ['CROSS_INDUSTRY_GROUP', 'JOINT_ORDER_GROUP', 'STUDY_GROUP', 'FEDERATION', 'CLUSTER_BODY'],
  grade: ['FULL', 'ASSOCIATE', 'OBSERVER', 'SECRETARIAT'],
  evidence: [
    'PROJECT',
    'DELIVERY',
    'PAPER',
    'PATENT',
    'CERTIFICATION',
    'VISIT',
    'AWARD',
    'REFERENCE',
  ],
  status: ['OPEN', 'CLOSED_WON', 'CLOSED_LOST'],
};

/** Kinds of checks of a column: `print` must occur in the study, `near` close to the quotation. */
const print = { print: true };
const english = { english: true };
const oneOf = (words) => ({ words });
const someOf = (words) => ({ words, many: true });
const refers = (...kinds) => ({ refers: kinds });
const needed = (column) => ({ ...column, needed: true });
const number = { near: 'number' };
const date = { near: 'date' };

const text = (name) => ({ [`${name}_ja`]: print, [`${name}_en`]: english });
const named = (name) => ({ [`${name}_ja`]: needed(print), [`${name}_en`]: english });
const place = { prefecture: print, city: print };
const quantities = { pattern: /^\S+ (-?\d+(\.\d+)?)?\.\.(-?\d+(\.\d+)?)?( \S+)?(; .+)?$/ };

/** Columns of each kind of row, in addition to the common ones. */
export const COLUMNS = {
  organization: {
    type: needed(oneOf(ENUMS.organization)),
    ...named('name'),
    country: needed(oneOf(['CH', 'JP'])),
    ...place,
    sme: { boolean: true },
    employees: number,
    ...text('summary'),
  },
  person: {
    organization: needed(refers('organization')),
    roles: needed(someOf(ENUMS.person)),
    ...named('title'),
  },
  capability: {
    holder: needed(refers(...PARTIES)),
    type: needed(oneOf(ENUMS.capability)),
    ...named('title'),
    ...text('description'),
    claim_level: needed(oneOf(ENUMS.claim)),
    quantities,
    evidence: { refers: ['evidence'], many: true },
  },
  group: {
    type: needed(oneOf(ENUMS.group)),
    ...named('name'),
    parent: refers('group'),
    lead: refers('organization'),
    ...text('summary'),
    ...place,
    founded_on: date,
    member_count: number,
  },
  membership: {
    member: needed(refers('organization', 'person')),
    group: needed(refers('group')),
    grade: needed(oneOf(ENUMS.grade)),
    ...text('role'),
    since: date,
  },
  evidence: {
    type: needed(oneOf(ENUMS.evidence)),
    ...named('title'),
    ...text('summary'),
    occurred_on: date,
  },
  participation: {
    evidence: needed(refers('evidence')),
    party: needed(refers(...PARTIES)),
    ...text('role'),
  },
  need: {
    owner: needed(refers('organization', 'person')),
    ...named('gist'),
    status: needed(oneOf(ENUMS.status)),
  },
  requirement: {
    need: needed(refers('need')),
    ...named('text'),
    must: needed({ boolean: true }),
    quantities,
    order: needed({ integer: true }),
  },
};
