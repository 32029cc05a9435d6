import { shortMunicipality } from '../../language/places/short-place.ts';
import type { KnownRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import { cityKeys } from '../index/holders-by-city.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { MatchFilter } from '../need/match-filter.ts';

/** Test of whether a holder, by record number, may be an answer. */
export type HolderTest = (holder: number) => boolean;

/** Returns true if the filter excludes no holder. */
export function isOpen(filter: MatchFilter): boolean {
  return Object.values(filter).every(
    (value) =>
      value === undefined || value === false || (Array.isArray(value) && value.length === 0),
  );
}

/**
 * Returns the filter as a test. Kind, country, prefecture, city and size are those of the holder
 * itself; a person has neither kind nor size, so filters on these leave organisations only.
 */
export function holderTest(
  filter: MatchFilter,
  records: KnownRecords,
  network: NetworkFacts,
): HolderTest {
  const { excludePartnersOf, groupIds } = filter;
  const kinds = setOf(filter.kinds);
  const countries = setOf(filter.countries);
  const prefectures = setOf(filter.prefectures);
  const cities = setOf(filter.cities?.map(cityName));
  const members =
    groupIds === undefined || groupIds.length === 0
      ? undefined
      : new Set(groupIds.flatMap((id) => [...network.membersOf(id)]));
  const partners =
    excludePartnersOf === undefined ? undefined : network.partnersOf(excludePartnersOf);
  return (holder) => {
    const facts = records.holder(holder);
    if (facts === undefined) return false;
    if (filter.smeOnly === true && !facts.sme) return false;
    if (kinds !== undefined && (facts.kind === undefined || !kinds.has(facts.kind))) return false;
    if (countries !== undefined && !countries.has(facts.country ?? '')) return false;
    if (prefectures !== undefined && !prefectures.has(facts.prefecture ?? '')) return false;
    if (cities !== undefined && !isInOneOf(facts, cities)) return false;
    if (members === undefined && partners === undefined) return true;
    const id = records.idOf(holder);
    if (members !== undefined && !members.has(id)) return false;
    return partners === undefined || (id !== excludePartnersOf && !partners.has(id));
  };
}

/** Returns true if a holder is in the city that a filter names: as recorded, or without 市区町村. */
export function isInCity(facts: HolderFacts, city: string): boolean {
  return isInOneOf(facts, new Set([cityName(city)]));
}

function cityName(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

function isInOneOf(facts: HolderFacts, cities: ReadonlySet<string>): boolean {
  return [...cityKeys(facts)].some((key) => cities.has(key) || cities.has(shortMunicipality(key)));
}

function setOf(values: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return values === undefined || values.length === 0 ? undefined : new Set(values);
}
