import { shortMunicipality } from '../../language/places/short-place.ts';
import type { HolderFacts } from './record-facts.ts';

/** Holders in the city of a name; another object whenever they changed. */
export interface City {
  /** One of the {@link cityKeys}. */
  readonly name: string;
  /** Record numbers. */
  readonly holders: ReadonlySet<number>;
}

/** 菊池郡大津町 is also 大津町, 堺市北区 also 堺市. */
const COUNTY = /^.{1,5}郡(?=.+[町村]$)/u;
const WARD = /(?<=.市).{1,4}区$/u;

/**
 * Returns the names of a holder's city, in lower case, each once: "Bruxelles / Brussel" are two,
 * and a Japanese one is also returned without its county or ward.
 */
export function cityKeys({ city }: HolderFacts): ReadonlySet<string> {
  const names = (city ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[/,()]/u)
    .map((part) => part.replace(/\bcedex\b|\d+/gu, '').trim())
    .filter((part) => part.length > 1);
  return new Set(names.flatMap((name) => [name, name.replace(COUNTY, ''), name.replace(WARD, '')]));
}

const NONE: readonly City[] = [];

/** PUBLIC holders by the names of their cities. */
export class HoldersByCity {
  readonly #cities = new Map<string, City & { readonly holders: Set<number> }>();
  /** Full names by the short one: 甲府 is 甲府市. */
  readonly #ofShort = new Map<string, Set<string>>();
  /** Upper bound of the length of a name, in UTF-16 code units. */
  longestName = 0;

  /** Moves a holder from the city of `before` to that of `after`; undefined: none. */
  move(holder: number, before: HolderFacts | undefined, after: HolderFacts | undefined): void {
    if (before !== undefined) for (const name of cityKeys(before)) this.#set(name, holder, false);
    if (after !== undefined) for (const name of cityKeys(after)) this.#set(name, holder, true);
  }

  /** Returns the city of this name; if none has it, the municipalities with this short name. */
  find(name: string): readonly City[] {
    const city = this.#cities.get(name);
    if (city !== undefined) return [city];
    const full = this.#ofShort.get(name);
    return full === undefined
      ? NONE
      : Array.from(full, (one) => this.#cities.get(one) ?? []).flat();
  }

  #set(name: string, holder: number, isThere: boolean): void {
    const holders = this.#cities.get(name)?.holders ?? new Set<number>();
    if (isThere) holders.add(holder);
    else holders.delete(holder);
    if (holders.size === 0) this.#cities.delete(name);
    else this.#cities.set(name, { name, holders });
    this.longestName = Math.max(this.longestName, name.length);
    const short = shortMunicipality(name);
    // 津市 and 燕市 would be found in any word; two characters are a name.
    if (short === name || short.length < 2) return;
    const full = this.#ofShort.get(short) ?? new Set();
    if (holders.size === 0) full.delete(name);
    else full.add(name);
    this.#ofShort.set(short, full);
  }
}
