import type {
  EquipmentStatus,
  EquipmentUseMode,
  OrganizationKind,
  UserClass,
  WeightProfile,
  WeightsInput,
} from '../api/questions.generated.ts';
import { REGION_NAMES, type RegionName } from '../words/regions.ts';
import type { Lang } from '../words/words.ts';
import type { Span } from './spans.ts';

/** One part of a need that is stated apart from the text. */
export interface Requirement {
  readonly must: boolean;
  readonly text: string;
}

/** What narrows a list. */
export interface Filters {
  readonly kind: readonly OrganizationKind[];
  /** Each stands for its prefectures, beside those that are named. */
  readonly region: readonly RegionName[];
  readonly prefecture: readonly string[];
  /** As recorded. */
  readonly city: readonly string[];
  readonly country: readonly string[];
}

/** A feature whose weight can be set. */
export type Feature = keyof WeightsInput;

/**
 * What a page shows, as it stands in the address, so that a link, the back button and a bookmark
 * show the same again.
 */
export interface Address {
  /** Undefined: as the browser prefers. */
  readonly lang: Lang | undefined;
  /** What is searched for: a need, or a name where a page lists records. */
  readonly text: string;
  /** Names a text that is too long for an address and is kept in this browser; empty for none. */
  readonly kept: string;
  /** Pieces of the text that are not asked for, in their order. */
  readonly leftOut: readonly Span[];
  readonly requirements: readonly Requirement[];
  /** Id of who asks; empty for nobody. */
  readonly from: string;
  readonly profile: WeightProfile;
  /** Those that differ from the profile's, 0..1. */
  readonly weights: Readonly<Partial<Record<Feature, number>>>;
  readonly diversify: boolean;
  readonly filters: Filters;
  readonly list: ListState;
  readonly machines: MachineFilters;
}

/** What narrows a search for machines, beside {@link Filters} of their owners. */
export interface MachineFilters {
  readonly useMode: readonly EquipmentUseMode[];
  readonly openTo: readonly UserClass[];
  /** Ids of concepts, or words. */
  readonly technique: readonly string[];
  readonly status: readonly EquipmentStatus[];
}

/** Facets of a search for machines, as the API names them. */
export const MACHINE_FILTERS = [
  'useMode',
  'openTo',
  'technique',
  'status',
] as const satisfies readonly (keyof MachineFilters)[];

/** Ways of using a machine that a filter takes. */
export const USE_MODES = [
  'SELF_USE',
  'ASSISTED',
  'COMMISSIONED',
] as const satisfies readonly EquipmentUseMode[];

/** Classes of users that a filter takes. */
export const USER_CLASSES = [
  'OWN_ORGANIZATION',
  'EXTERNAL',
  'UNIVERSITY',
  'PUBLIC_BODY',
  'SME',
  'LARGE_FIRM',
  'OVERSEAS',
] as const satisfies readonly UserClass[];

/** States of a machine that a filter takes. */
export const EQUIPMENT_STATUSES = [
  'AVAILABLE',
  'MAINTENANCE',
  'CLOSED',
] as const satisfies readonly EquipmentStatus[];

/** What a list of records shows, beside the places of {@link Filters} and the name in the text. */
export interface ListState {
  /** Sorts as the facet of the list has them. */
  readonly sorts: readonly string[];
  /** First letters as the API has them. */
  readonly initials: readonly string[];
  /** The newest first, in the place of names in order. */
  readonly isByDate: boolean;
}

/** What a partner is for, as the schema names it; the first where none is chosen. */
export const PROFILES = [
  'GENERAL',
  'JOINT_ORDER',
  'JOINT_DEVELOPMENT',
  'EQUIPMENT_USE',
  'EXPERT_SEARCH',
] as const satisfies readonly WeightProfile[];

/** Every feature whose weight can be set, in the order in which they are shown. */
export const FEATURES = [
  'text',
  'meaning',
  'coverage',
  'quantities',
  'equipment',
  'evidence',
  'trackRecord',
  'complementarity',
  'distance',
  'place',
  'holderKind',
  'freshness',
] as const satisfies readonly Feature[];

/** Sorts of organisation that a filter takes. */
export const ORGANIZATION_KINDS = [
  'FIRM',
  'UNIVERSITY',
  'PUBLIC_LAB',
  'SUPPORT_BODY',
  'FINANCIAL',
  'GOVERNMENT',
  'OTHER',
] as const satisfies readonly OrganizationKind[];

/** What a list can be narrowed by. */
export const FILTERS = [
  'kind',
  'region',
  'prefecture',
  'city',
  'country',
] as const satisfies readonly (keyof Filters)[];

const SPAN = /^(\d{1,5})-(\d{1,5})$/;
const WEIGHT = /^(?:0(?:\.\d{1,2})?|1)$/;

/** The address of a page that asks nothing. */
export const EMPTY: Address = readAddress('');

/** Reads the search part of an address; what it does not know is left out. */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const lang = given.get('lang');
  return {
    lang: lang === 'ja' || lang === 'en' ? lang : undefined,
    text: (given.get('q') ?? '').trim(),
    kept: given.get('kept') ?? '',
    leftOut: given
      .getAll('without')
      .flatMap((value) => readSpan(value) ?? [])
      .sort((a, b) => a.start - b.start),
    requirements: [...given]
      .filter(([key, value]) => (key === 'must' || key === 'should') && value.trim() !== '')
      .map(([key, value]) => ({ must: key === 'must', text: value.trim() })),
    from: given.get('from') ?? '',
    profile: PROFILES.find((one) => one === given.get('for')) ?? 'GENERAL',
    weights: Object.fromEntries(
      FEATURES.map((feature) => [feature, given.get(`w.${feature}`) ?? ''] as const)
        .filter(([, value]) => WEIGHT.test(value))
        .map(([feature, value]) => [feature, Number(value)]),
    ),
    diversify: given.get('mix') === '1',
    filters: {
      kind: known(given.getAll('kind'), ORGANIZATION_KINDS),
      region: known(given.getAll('region'), REGION_NAMES),
      prefecture: given.getAll('prefecture'),
      city: given.getAll('city'),
      country: given.getAll('country'),
    },
    list: {
      sorts: given.getAll('sort'),
      initials: given.getAll('initial'),
      isByDate: given.get('by') === 'date',
    },
    machines: {
      useMode: known(given.getAll('useMode'), USE_MODES),
      openTo: known(given.getAll('openTo'), USER_CLASSES),
      technique: given.getAll('technique'),
      status: known(given.getAll('status'), EQUIPMENT_STATUSES),
    },
  };
}

/** Those of the values that there are, in their order. */
function known<Value extends string>(values: readonly string[], all: readonly Value[]): Value[] {
  return values.flatMap((value) => all.filter((one) => one === value));
}

/** Writes the search part of an address, with its question mark; empty where there is nothing to say. */
export function writeAddress(address: Partial<Address>): string {
  const {
    lang,
    text,
    kept,
    leftOut,
    requirements,
    from,
    profile,
    weights,
    diversify,
    filters,
    list,
    machines,
  } = {
    ...EMPTY,
    ...address,
  };
  const search = new URLSearchParams();
  if (lang) search.set('lang', lang);
  if (text) search.set('q', text);
  if (kept) search.set('kept', kept);
  for (const span of leftOut) search.append('without', `${span.start}-${span.end}`);
  for (const requirement of requirements) {
    search.append(requirement.must ? 'must' : 'should', requirement.text);
  }
  if (from) search.set('from', from);
  if (profile !== 'GENERAL') search.set('for', profile);
  for (const feature of FEATURES) {
    const weight = weights[feature];
    if (weight !== undefined) search.set(`w.${feature}`, String(weight));
  }
  if (diversify) search.set('mix', '1');
  for (const key of FILTERS) for (const value of filters[key]) search.append(key, value);
  for (const sort of list.sorts) search.append('sort', sort);
  for (const initial of list.initials) search.append('initial', initial);
  if (list.isByDate) search.set('by', 'date');
  for (const key of MACHINE_FILTERS) for (const value of machines[key]) search.append(key, value);
  const said = search.toString();
  return said === '' ? '' : `?${said}`;
}

function readSpan(value: string): Span | undefined {
  const [, start, end] = SPAN.exec(value) ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end ? span : undefined;
}

/** Whether there is anything to ask: a text or at least one requirement. */
export function isAsked({ text, kept, requirements }: Address): boolean {
  return text !== '' || kept !== '' || requirements.length > 0;
}

/** What stays when one goes to another page: the language, and who asks. */
export function carried({ lang, from }: Address): Address {
  return { ...EMPTY, lang, from };
}
