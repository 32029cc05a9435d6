import { claimExpiry, isExpired } from '../../../graph/model/claim-expiry.ts';
import {
  COMPLETE_ENOUGH,
  type Completeness,
  completenessOf,
} from '../../../graph/model/equipment-completeness.ts';
import { pricesOn } from '../../../graph/model/equipment-use.ts';
import type { Field, Fields } from '../../../graph/model/fields.ts';
import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import { type Equipment, isNodeLabel, NODES, type NodeLabel } from '../../../graph/model/nodes.ts';
import {
  type NamedEnd,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../../../graph/model/relationships.ts';
import type { StoredNode } from '../../../graph/store.ts';
import { dayOfInstant, dayText } from '../../../language/days.ts';
import { prefectureName } from '../../../language/places/prefectures.ts';
import { loadRequirements } from '../../asking/load-requirements.ts';
import type { MessageLocale } from '../../messages/catalogue.ts';
import { type Sentence, sayAll } from '../../messages/say.ts';
import { type DescribedAudience, describeAudience } from '../../use-cases/describe-audience.ts';
import { nameConcept } from '../../use-cases/name-concept.ts';
import { rateEquipment } from '../../use-cases/rate-equipment.ts';
import { requirementsTag } from '../../use-cases/writing/need-requirements.ts';
import type { RequestContext } from '../request/context.ts';
import { localize, messageLocale } from './localize.ts';
import {
  type Membership,
  memberships,
  presentEmployer,
  relatedNode,
  relatedNodes,
  type Tie,
  ties,
} from './related.ts';
import type { FieldResolvers, LocaleArgument, Resolver } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';

type EquipmentTerm = ReturnType<typeof namesConcept>;

/** Returns the resolver of a record's text in the language asked for; null if none is recorded. */
function localized(field: string): Resolver {
  return (record: Readonly<Record<string, LocalizedText>>, { locale }: LocaleArgument) => {
    const { [field]: text } = record;
    return text === undefined ? null : localize(text, locale);
  };
}

/** Resolver of a prefecture: as recorded, which filters accept, unless a language is asked for. */
const PREFECTURE: Resolver = (
  { prefecture }: { readonly prefecture?: string },
  { locale }: LocaleArgument,
) => prefecture && prefectureName(prefecture, messageLocale(locale) ?? 'ja');

/** Returns a word of a record with the concept that it names. */
const namesConcept = (name: string) => ({ name, concept: nameConcept(name) });

/** Returns the sentence that says what to ask the owner; null if the record says enough. */
function whatToAsk({ score, missing }: Completeness, locale: MessageLocale): string | null {
  if (score >= COMPLETE_ENOUGH) return null;
  const parts = missing.map((part) => ({ key: `equipmentPart.${part}`, parameters: {} }) as const);
  return sayAll([{ key: 'equipmentToAsk', parameters: { parts } }], locale);
}

const AUDIENCE: Resolver = (node: StoredNode, _: unknown, context: RequestContext) =>
  describeAudience(node, context.loaders);

function audienceSentence({ visibility, parts }: DescribedAudience): Sentence {
  if (visibility === 'PUBLIC') return { key: 'audienceEverybody', parameters: {} };
  const said = parts.map(({ level, names, hasOthers }): Sentence => {
    const others: Sentence = { key: 'audienceUnnamed', parameters: {} };
    const all = hasOthers ? [...names, others] : names;
    return { key: `audiencePart.${level}`, parameters: { names: all } };
  });
  if (said.length === 0) return { key: 'audienceNobody', parameters: {} };
  return {
    key: said.length === 1 ? 'audienceOne' : 'audienceSeveral',
    parameters: { parts: said },
  };
}

/** Types of lists that a record may leave out: they are empty then. */
const LISTS: ReadonlySet<Field['type']> = new Set(['texts', 'enums', 'pairs']);

/** Fields of records beyond the tables of the model; for the others see {@link recordResolver}. */
export const RECORD_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Organization: {
    memberships: memberships('out'),
    ties,
    equipmentCompleteness: ({ id }: StoredNode, _: unknown, context: RequestContext) =>
      rateEquipment(id, context),
  },
  Person: {
    displayName: localized('name'),
    organization: presentEmployer,
    memberships: memberships('out'),
  },
  Group: { members: memberships('in') },
  Capability: {
    expiresOn: (capability: StoredNode) => claimExpiry(capability),
    isExpired: (capability: StoredNode, _: unknown, { engine }: RequestContext) =>
      isExpired(capability, dayText(dayOfInstant(engine.now()))),
  },
  Need: {
    requirements: (need: StoredNode, _: unknown, { loaders }: RequestContext) =>
      loadRequirements(need.id, loaders),
    requirementsTag: async (need: StoredNode, _: unknown, { loaders }: RequestContext) =>
      requirementsTag(await loadRequirements(need.id, loaders)),
  },
  Equipment: {
    category: ({ category }: Equipment) => category && namesConcept(category),
    techniques: ({ techniques = [] }: Equipment) => techniques.map(namesConcept),
    prices: ({ prices = [] }: Equipment, { on, userClass }: sdl.EquipmentPricesArgs) =>
      on == null ? prices : pricesOn(prices, on, userClass ?? undefined),
    contact: relatedNode('REACHED_BY', 'out'),
    completeness: (equipment: Equipment) => completenessOf(equipment),
  },
  Audience: {
    sentence: (one: DescribedAudience, { locale }: LocaleArgument, context: RequestContext) =>
      sayAll([audienceSentence(one)], messageLocale(locale) ?? context.locale),
  },
  EquipmentCompleteness: {
    sentence: (one: Completeness, { locale }: LocaleArgument, context: RequestContext) =>
      whatToAsk(one, messageLocale(locale) ?? context.locale),
  },
  EquipmentTerm: {
    label: ({ concept }: EquipmentTerm, { locale }: LocaleArgument) =>
      concept && localize(concept, locale),
    conceptId: ({ concept }: EquipmentTerm) => concept?.id,
  },
  Membership: {
    id: ({ relationship }: Membership) => relationship.id,
    version: ({ relationship }: Membership) => relationship.version,
    grade: ({ relationship }: Membership) => relationship.grade,
    role: ({ relationship: { role } }: Membership, { locale }: LocaleArgument) =>
      role === undefined ? null : localize(role, locale),
    since: ({ relationship }: Membership) => relationship.since,
    until: ({ relationship }: Membership) => relationship.until,
    source: ({ relationship }: Membership) => relationship.source,
  },
  Tie: {
    id: ({ relationship }: Tie) => relationship.id,
    version: ({ relationship }: Tie) => relationship.version,
    kind: ({ relationship }: Tie) => relationship.tieKind,
    lastContactOn: ({ relationship }: Tie) => relationship.lastContactOn,
    source: ({ relationship }: Tie) => relationship.source,
  },
};

/**
 * Returns the resolver of a record's field by the tables of the model: a text in two languages, the
 * prefecture, the nodes at the other end of a relationship. Undefined if the value itself has the
 * field, or the type is not that of a record.
 */
export function recordResolver(typeName: string, field: string): Resolver | undefined {
  if (!isNodeLabel(typeName)) return undefined;
  if (field === 'audience') return AUDIENCE;
  const { [field]: own }: Fields = NODES[typeName].fields;
  if (own?.type === 'localized') return localized(field);
  if (own !== undefined && field === 'prefecture') return PREFECTURE;
  if (own !== undefined && LISTS.has(own.type)) return listOf(field);
  return relationshipResolver(typeName, field);
}

function listOf(field: string): Resolver {
  return (record: Readonly<Record<string, readonly unknown[]>>) => record[field] ?? [];
}

function relationshipResolver(label: NodeLabel, field: string): Resolver | undefined {
  for (const type of RELATIONSHIP_TYPES) {
    const { from, to, named = {} }: RelationshipTable = RELATIONSHIPS[type];
    if (named.to?.field === field && from.includes(label)) return related(type, 'out', named.to);
    if (named.from?.field === field && to.includes(label)) return related(type, 'in', named.from);
  }
  return undefined;
}

function related(type: RelationshipType, direction: 'in' | 'out', { one }: NamedEnd): Resolver {
  return one ? relatedNode(type, direction) : relatedNodes(type, direction);
}
