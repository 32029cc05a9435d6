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

/** Filters of a list. */
export interface Filters {
  readonly kind: readonly OrganizationKind[];
  /** Regions, each of which means its prefectures, in addition to those named. */
  readonly region: readonly RegionName[];
  readonly prefecture: readonly string[];
  /** Municipalities, as recorded. */
  readonly city: readonly string[];
  readonly country: readonly string[];
}

/** Feature whose weight can be set. */
export type Feature = keyof WeightsInput;

/**
 * State of a page as its address holds it, so that a link, the back button and a bookmark restore
 * it.
 */
export interface Address {
  /** Language of the page; undefined for the browser's preference. */
  readonly lang: Lang | undefined;
  /** Search text: a need, or a name on a page that lists records. */
  readonly text: string;
  /** Name of a text that is too long for an address and is kept in this browser; empty for none. */
  readonly kept: string;
  /** Pieces of the text that are left out of the question, in their order. */
  readonly leftOut: readonly Span[];
  readonly requirements: readonly Requirement[];
  /** Id of the asker; empty for none. */
  readonly from: string;
  readonly profile: WeightProfile;
  /** Weights that differ from the profile's, 0..1. */
  readonly weights: Readonly<Partial<Record<Feature, number>>>;
  readonly diversify: boolean;
  readonly filters: Filters;
  readonly list: ListState;
  readonly machines: MachineFilters;
}

/** Filters of a search for machines, beside the {@link Filters} of their owners. */
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

/** Ways of using a machine, as filter values. */
export const USE_MODES = [
  'SELF_USE',
  'ASSISTED',
  'COMMISSIONED',
] as const satisfies readonly EquipmentUseMode[];

/** Classes of users, as filter values. */
export const USER_CLASSES = [
  'OWN_ORGANIZATION',
  'EXTERNAL',
  'UNIVERSITY',
  'PUBLIC_BODY',
  'SME',
  'LARGE_FIRM',
  'OVERSEAS',
] as const satisfies readonly UserClass[];

/** States of a machine, as filter values. */
export const EQUIPMENT_STATUSES = [
  'AVAILABLE',
  'MAINTENANCE',
  'CLOSED',
] as const satisfies readonly EquipmentStatus[];

/** State of a list of records, beside the places of {@link Filters} and the name in the text. */
export interface ListState {
  /** Kinds by their values in the facet of the list; `sort` in addresses, where `kind` filters answers. */
  readonly kinds: readonly string[];
  /** First letters by their values in the API. */
  readonly initials: readonly string[];
  /** True to sort newest first instead of by name. */
  readonly isByDate: boolean;
}

/** Purposes of a partner, as the schema names them; the first is the default. */
export const PROFILES = [
  'GENERAL',
  'JOINT_ORDER',
  'JOINT_DEVELOPMENT',
  'EQUIPMENT_USE',
  'EXPERT_SEARCH',
] as const satisfies readonly WeightProfile[];

/** Every feature whose weight can be set, in display order. */
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

/** Kinds of organisation, as filter values. */
export const ORGANIZATION_KINDS = [
  'FIRM',
  'UNIVERSITY',
  'PUBLIC_LAB',
  'SUPPORT_BODY',
  'FINANCIAL',
  'GOVERNMENT',
  'OTHER',
] as const satisfies readonly OrganizationKind[];

/** Names of the filters of a list. */
export const FILTERS = [
  'kind',
  'region',
  'prefecture',
  'city',
  'country',
] as const satisfies readonly (keyof Filters)[];

const SPAN = /^(\d{1,5})-(\d{1,5})$/;
const WEIGHT = /^(?:0(?:\.\d{1,2})?|1)$/;

/** Address of a page without a question. */
export const EMPTY: Address = readAddress('');

/** Reads the search part of an address; unknown parts are left out. */
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
      kinds: given.getAll('sort'),
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

/** Returns those of the values that exist, in their order. */
function known<Value extends string>(values: readonly string[], all: readonly Value[]): Value[] {
  return values.flatMap((value) => all.filter((one) => one === value));
}

/** Writes the search part of an address, with its question mark; empty if there are no parts. */
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
  for (const sort of list.kinds) search.append('sort', sort);
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

/** Returns true if there is anything to ask: a text or at least one requirement. */
export function isAsked({ text, kept, requirements }: Address): boolean {
  return text !== '' || kept !== '' || requirements.length > 0;
}

/** Returns the parts that stay on the way to another page: the language and the asker. */
export function carried({ lang, from }: Address): Address {
  return { ...EMPTY, lang, from };
}
