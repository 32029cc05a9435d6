import { nodeId } from '../../graph/model/ids.ts';
import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type {
  Capability,
  ClaimLevel,
  Equipment,
  NodeId,
  Organization,
  OrganizationKind,
  Person,
  PersonRole,
} from '../../graph/model/nodes.ts';
import { relationshipId, type TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import type { Change } from '../../graph/store.ts';
import { brandName, capabilityText, mailNeed, shortNeed } from './generated-text.ts';
import { GrowingTies } from './generated-ties.ts';
import { type Random, seededRandom } from './random.ts';
import { CITIES, FIRM_SUFFIXES, MACHINES, MATERIALS, SURNAMES, TOPICS } from './words.ts';

/** Seed of every published figure. */
export const DEFAULT_SEED = 20_261_121;
/** Scheme of the external ids of generated organisations; the value is `SEED-INDEX`. */
export const GENERATED_SCHEME = 'generated';
/** People per organisation. */
export const PEOPLE_PER_ORGANIZATION = 2;
/** Ties of all parties together, per organisation. */
export const TIES_PER_ORGANIZATION = 20;
/** Capabilities of two neighbouring organisations together: 1 to 9 each, 5 on average. */
const CAPABILITIES_PER_PAIR = 10;
const PARTIES_PER_ORGANIZATION = 1 + PEOPLE_PER_ORGANIZATION;

/** Random streams: more draws for one purpose do not move the numbers of another. */
const STREAMS = { organizations: 1, people: 2, ties: 3, tieFacts: 4, needs: 5 } as const;

/** Size of the network to generate; the same values give the same records, byte for byte. */
export interface NetworkSize {
  /** Even, at least 20. */
  readonly organizations: number;
  readonly seed: number;
}

/**
 * Generates a whole public network, record by record, holding only ids and ties: per 10,000
 * organisations 50,000 capabilities, 20,000 people by role, 5,000 machines, 200,000 ties (360,000
 * changes with their relationships). Both ends come before their relationship, so that any stretch
 * of the changes may be committed after those before it. Organisation 0 is the hub.
 */
export function* generateNetwork(size: NetworkSize): Generator<Change> {
  checkSize(size);
  const ties = new GrowingTies({
    parties: size.organizations * PARTIES_PER_ORGANIZATION,
    ties: size.organizations * TIES_PER_ORGANIZATION,
    random: seededRandom(size.seed, STREAMS.ties),
  });
  const people = seededRandom(size.seed, STREAMS.people);
  const tieFacts = seededRandom(size.seed, STREAMS.tieFacts);
  const parties: NodeId[] = [];
  for (const changes of organizationsInTurn(size)) {
    yield* changes;
    const index = parties.length / PARTIES_PER_ORGANIZATION;
    const employer = generatedOrganizationId(index, size.seed);
    parties.push(employer);
    for (let number = 0; number < PEOPLE_PER_ORGANIZATION; number += 1) {
      const person = makePerson(`${size.seed}-${index}-${number}`, people);
      parties.push(person.id);
      yield { kind: 'putNode', node: person };
      yield joined('WORKS_FOR', person.id, employer, person.source);
    }
    for (
      let party = parties.length - PARTIES_PER_ORGANIZATION;
      party < parties.length;
      party += 1
    ) {
      for (const other of ties.join(party)) yield makeTie(parties, party, other, tieFacts);
    }
  }
}

/** Generates only the organisations and capabilities of the network of this size and seed. */
export function* generatedOrganizations(organizations: number, seed: number): Generator<Change> {
  const size = { organizations, seed };
  checkSize(size);
  for (const changes of organizationsInTurn(size)) {
    yield* changes.filter(
      (change) =>
        (change.kind === 'putNode' && change.node.label !== 'Equipment') ||
        (change.kind === 'putRelationship' && change.relationship.type === 'OFFERS'),
    );
  }
}

/** Returns the id of a generated organisation by its place, from 0; 0 is the hub. */
export function generatedOrganizationId(index: number, seed: number): NodeId {
  return nodeId('Organization', `${GENERATED_SCHEME}:${seed}-${index}`);
}

/** Generates needs of one phrase or of a mail's length, without end. */
export function* generatedNeeds(kind: 'short' | 'mail', seed: number): Generator<string> {
  const random = seededRandom(seed, STREAMS.needs + (kind === 'mail' ? 100 : 0));
  while (true) yield kind === 'mail' ? mailNeed(random) : shortNeed(random);
}

/** Splits a stream of changes into stretches for one commit each. */
export function* commits(changes: Iterable<Change>, changesMax = 10_000): Generator<Change[]> {
  let stretch: Change[] = [];
  for (const change of changes) {
    stretch.push(change);
    if (stretch.length === changesMax) {
      yield stretch;
      stretch = [];
    }
  }
  if (stretch.length > 0) yield stretch;
}

/** Throws, with the number, if a network of this many organisations cannot be generated. */
export function checkSize({ organizations }: Pick<NetworkSize, 'organizations'>): void {
  if (!Number.isInteger(organizations) || organizations < 20 || organizations % 2 !== 0) {
    throw new RangeError(
      `organizations must be an even whole number from 20, got ${organizations}.`,
    );
  }
}

/** Generates one organisation at a time with its capabilities and machines. */
function* organizationsInTurn({ organizations, seed }: NetworkSize): Generator<Change[]> {
  const random = seededRandom(seed, STREAMS.organizations);
  for (let index = 0; index < organizations; index += 2) {
    const capabilities = 1 + random.below(CAPABILITIES_PER_PAIR - 1);
    const hasMachine = random.chance(0.5);
    yield organizationWithSeeds(index, seed, { capabilities, hasMachine }, random);
    const rest = { capabilities: CAPABILITIES_PER_PAIR - capabilities, hasMachine: !hasMachine };
    yield organizationWithSeeds(index + 1, seed, rest, random);
  }
}

function organizationWithSeeds(
  index: number,
  seed: number,
  counts: { readonly capabilities: number; readonly hasMachine: boolean },
  random: Random,
): Change[] {
  const key = `${seed}-${index}`;
  const organization = makeOrganization(index, seed, random);
  const changes: Change[] = [{ kind: 'putNode', node: organization }];
  for (let number = 0; number < counts.capabilities; number += 1) {
    const capability = makeCapability(`${key}-${number}`, organization, random);
    changes.push({ kind: 'putNode', node: capability });
    changes.push(joined('OFFERS', organization.id, capability.id, capability.source));
  }
  if (counts.hasMachine) {
    const machine = makeMachine(key, random);
    changes.push({ kind: 'putNode', node: machine });
    changes.push(joined('OWNS', organization.id, machine.id, machine.source));
  }
  return changes;
}

function makeOrganization(index: number, seed: number, random: Random): Organization {
  const kind: OrganizationKind = index === 0 ? 'UNIVERSITY' : weighted(random, KINDS);
  const { prefecture, city, latitude, longitude } = random.pickSkewed(CITIES);
  return {
    label: 'Organization',
    id: generatedOrganizationId(index, seed),
    externalIds: [{ scheme: GENERATED_SCHEME, value: `${seed}-${index}` }],
    source: makeSource(random),
    visibility: 'PUBLIC',
    kind,
    name: { ja: organizationName(kind, city, random) },
    country: 'JP',
    prefecture,
    city,
    location: { latitude: jitter(latitude, random), longitude: jitter(longitude, random) },
    ...(kind === 'FIRM' ? { sme: random.chance(0.95), employees: 1 + random.below(300) } : {}),
  };
}

function organizationName(kind: OrganizationKind, city: string, random: Random): string {
  const town = city.replace(/[市区]$/u, '');
  switch (kind) {
    case 'FIRM': {
      const name = random.chance(0.5) ? random.pickSkewed(SURNAMES) : brandName(random);
      const suffix = random.pickSkewed(FIRM_SUFFIXES);
      return random.chance(0.5) ? `株式会社${name}${suffix}` : `${name}${suffix}株式会社`;
    }
    case 'UNIVERSITY':
      return `${town}${random.pick(['工業', '産業', '科学技術', '農業', '医療'])}大学${brandName(random)}研究室`;
    case 'PUBLIC_LAB':
      return `${town}${random.pick(['工業', '産業', '食品', '繊維'])}技術センター${brandName(random)}部門`;
    default:
      return `${town}${brandName(random)}産業振興財団`;
  }
}

function makeCapability(key: string, holder: Organization, random: Random): Capability {
  const research = holder.kind === 'UNIVERSITY' || holder.kind === 'PUBLIC_LAB';
  return {
    label: 'Capability',
    id: nodeId('Capability', `${GENERATED_SCHEME}:${key}`),
    externalIds: [],
    source: makeSource(random),
    visibility: 'PUBLIC',
    kind: research ? 'RESEARCH' : random.pickSkewed(['PROCESS', 'TECHNOLOGY', 'DESIGN', 'SERVICE']),
    ...capabilityText(random, research),
    claimLevel: weighted(random, LEVELS),
  };
}

function makeMachine(key: string, random: Random): Equipment {
  const machine = random.pickSkewed(MACHINES);
  return {
    label: 'Equipment',
    id: nodeId('Equipment', `${GENERATED_SCHEME}:${key}`),
    externalIds: [],
    source: makeSource(random),
    visibility: 'PUBLIC',
    name: random.chance(0.2) ? machine : { ja: machine.ja },
    manufacturer: `${brandName(random)}${random.pick(['精機', '工機', '計測'])}`,
    model: `${String.fromCharCode(65 + random.below(26))}X-${100 + random.below(9900)}`,
    useModes: [random.pick(['SELF_USE', 'ASSISTED', 'COMMISSIONED'])],
    specifications: [],
    note: { ja: `${random.pickSkewed(MATERIALS).ja}に使えます。` },
  };
}

function makePerson(key: string, random: Random): Person {
  const role = weighted(random, ROLES);
  return {
    label: 'Person',
    id: nodeId('Person', `${GENERATED_SCHEME}:${key}`),
    externalIds: [],
    source: makeSource(random),
    visibility: 'PUBLIC',
    roles: [role],
    title: personTitle(role, random),
    country: 'JP',
  };
}

function personTitle(role: PersonRole, random: Random): LocalizedText {
  if (role === 'RESEARCHER')
    return { ja: `${random.pickSkewed(TOPICS).ja}の${random.pick(['教授', '准教授', '研究員'])}` };
  const department = random.pick(['技術', '製造', '品質保証', '営業', '開発', '生産技術']);
  return { ja: `${department}${role === 'MANAGER' ? '部長' : '担当'}` };
}

function makeTie(parties: readonly NodeId[], one: number, other: number, random: Random): Change {
  const [from, to] = [parties[one] ?? '', parties[other] ?? ''];
  const bothFirms = one % PARTIES_PER_ORGANIZATION === 0 && other % PARTIES_PER_ORGANIZATION === 0;
  const tieKind = random.pickSkewed<TieKind>(bothFirms ? FIRM_TIES : PERSON_TIES);
  const year = 2010 + random.below(16);
  const month = String(1 + random.below(12)).padStart(2, '0');
  return {
    kind: 'putRelationship',
    relationship: {
      id: relationshipId('TIE', from, to, tieKind),
      type: 'TIE',
      from,
      to,
      source: { document: GENERATED_SCHEME, recordedOn: `${year}-${month}-28` },
      visibility: 'PUBLIC',
      tieKind,
      lastContactOn: `${year}-${month}`,
    },
  };
}

function joined(
  type: 'OFFERS' | 'OWNS' | 'WORKS_FOR',
  from: NodeId,
  to: NodeId,
  source: Source,
): Change {
  return {
    kind: 'putRelationship',
    relationship: {
      id: relationshipId(type, from, to),
      type,
      from,
      to,
      source,
      visibility: 'PUBLIC',
    },
  };
}

function makeSource(random: Random): Source {
  const day = `${2016 + random.below(10)}-${String(1 + random.below(12)).padStart(2, '0')}-15`;
  return { document: GENERATED_SCHEME, recordedOn: day };
}

/** Moves a coordinate of the city's centre randomly, by up to about 5 km. */
function jitter(degrees: number, random: Random): number {
  return Math.round((degrees + (random.next() - 0.5) * 0.1) * 1e5) / 1e5;
}

function weighted<T>(random: Random, shares: readonly (readonly [T, number])[]): T {
  let left = random.next();
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  const last = shares.at(-1);
  if (last === undefined) throw new RangeError('Nothing to choose from.');
  return last[0];
}

const KINDS: readonly (readonly [OrganizationKind, number])[] = [
  ['FIRM', 0.86],
  ['UNIVERSITY', 0.07],
  ['PUBLIC_LAB', 0.04],
  ['SUPPORT_BODY', 0.03],
];
const LEVELS: readonly (readonly [ClaimLevel, number])[] = [
  ['DECLARED', 0.7],
  ['DOCUMENTED', 0.2],
  ['VISITED', 0.07],
  ['DELIVERED', 0.03],
];
const ROLES: readonly (readonly [PersonRole, number])[] = [
  ['ENGINEER', 0.45],
  ['MANAGER', 0.25],
  ['RESEARCHER', 0.2],
  ['TECHNICIAN', 0.07],
  ['COORDINATOR', 0.03],
];
const FIRM_TIES: readonly TieKind[] = ['WORKED_TOGETHER', 'TRADE', 'VISIT'];
const PERSON_TIES: readonly TieKind[] = [
  'ACQUAINTANCE',
  'CO_AUTHOR',
  'FORMER_COLLEAGUE',
  'INTRODUCED_BY',
  'TEACHER_STUDENT',
];
