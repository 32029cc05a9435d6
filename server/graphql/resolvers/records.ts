import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import type { StoredNode } from '../../../graph/store.ts';
import { prefectureName } from '../../../language/places/prefectures.ts';
import { loadRequirements } from '../../asking/load-requirements.ts';
import type { RequestContext } from '../request/context.ts';
import { localize, messageLocale } from './localize.ts';
import {
  type Membership,
  memberships,
  presentEmployer,
  relatedNode,
  relatedNodes,
} from './related.ts';
import type { FieldResolvers, LocaleArgument, Resolver } from './resolver.ts';

/** A text of a record in the language asked for; null where nothing is recorded. */
function localized<Key extends string>(field: Key): Resolver {
  return (record: { readonly [Field in Key]?: LocalizedText }, { locale }: LocaleArgument) => {
    const text = record[field];
    return text === undefined ? null : localize(text, locale);
  };
}

/** As recorded, which a filter takes, unless a language is asked for. */
const PREFECTURE: Resolver = (
  { prefecture }: { readonly prefecture?: string },
  { locale }: LocaleArgument,
) => prefecture && prefectureName(prefecture, messageLocale(locale) ?? 'ja');

const CAPABILITIES = relatedNodes('OFFERS', 'out');
const EVIDENCE = relatedNodes('TOOK_PART_IN', 'out');

/** Resolvers of the records of the graph. */
export const RECORD_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Organization: {
    name: localized('name'),
    summary: localized('summary'),
    prefecture: PREFECTURE,
    capabilities: CAPABILITIES,
    equipment: relatedNodes('OWNS', 'out'),
    people: relatedNodes('WORKS_FOR', 'in'),
    memberships: memberships('out'),
    evidence: EVIDENCE,
    needs: relatedNodes('SEEKS', 'out'),
  },
  Person: {
    displayName: localized('name'),
    title: localized('title'),
    prefecture: PREFECTURE,
    organization: presentEmployer,
    capabilities: CAPABILITIES,
    memberships: memberships('out'),
    evidence: EVIDENCE,
  },
  Capability: {
    title: localized('title'),
    description: localized('description'),
    holder: relatedNode('OFFERS', 'in'),
    evidence: relatedNodes('SHOWN_BY', 'out'),
    usesEquipment: relatedNodes('ENABLES', 'in'),
  },
  Evidence: { title: localized('title'), summary: localized('summary') },
  Equipment: {
    name: localized('name'),
    note: localized('note'),
    owner: relatedNode('OWNS', 'in'),
    supports: relatedNodes('ENABLES', 'out'),
  },
  Need: {
    gist: localized('gist'),
    owner: relatedNode('SEEKS', 'in'),
    requirements: (need: StoredNode, _: unknown, { loaders }: RequestContext) =>
      loadRequirements(need.id, loaders),
  },
  Requirement: { text: localized('text') },
  Group: {
    name: localized('name'),
    summary: localized('summary'),
    prefecture: PREFECTURE,
    parent: relatedNode('PART_OF', 'out'),
    parts: relatedNodes('PART_OF', 'in'),
    members: memberships('in'),
    leadOrganization: relatedNode('LED_BY', 'out'),
    capabilities: CAPABILITIES,
    evidence: EVIDENCE,
  },
  Membership: {
    grade: ({ relationship }: Membership) => relationship.grade,
    role: ({ relationship: { role } }: Membership, { locale }: LocaleArgument) =>
      role === undefined ? null : localize(role, locale),
    since: ({ relationship }: Membership) => relationship.since,
    until: ({ relationship }: Membership) => relationship.until,
    source: ({ relationship }: Membership) => relationship.source,
  },
};
