import { looseName } from '../../../language/names/loose-name.ts';
import { statedName } from '../../../language/names/stated-name.ts';
import type { NodeId, Organization } from '../../model/nodes.ts';

/** An organisation that the import would create although it resembles an existing one. */
export interface SuspectedDuplicate {
  /** Line of the row that creates it. */
  readonly line: number;
  readonly id: NodeId;
  readonly name: string;
  /** Record that it resembles, and its line if the same file creates it. */
  readonly otherId: NodeId;
  readonly otherName: string;
  readonly otherLine?: number;
  /** `sameName`: the name including the legal form is equal. `likeName`: it is only similar. */
  readonly reason: 'sameName' | 'likeName';
}

/** An organisation of the file, with its line. */
export interface OrganizationOfFile {
  readonly organization: Organization;
  readonly line: number;
  /** True if it is not in the store yet. */
  readonly isNew: boolean;
}

/** A few fields of an organisation, since a file may contain a million. */
interface Known extends Pick<Organization, 'id' | 'corporateNumber' | 'country' | 'prefecture'> {
  readonly name: string;
  readonly line?: number;
  /** Names with their legal form. */
  readonly stated: readonly string[];
  /** Names without legal form and folded. */
  readonly loose: readonly string[];
}

/**
 * Finds each new organisation that has the same name as another one anywhere, or in the same
 * prefecture a name that differs only in legal form, width, case, kana and old forms of kanji,
 * unless their corporate numbers or prefectures distinguish them. Reports one suspicion per
 * organisation, against stored ones first, then against earlier rows. `stored`: organisations that
 * the file does not name; `ofFile` is iterated twice.
 */
export function suspectDuplicates(
  stored: Iterable<Organization>,
  ofFile: Iterable<OrganizationOfFile>,
): readonly SuspectedDuplicate[] {
  const byName = new Map<string, Known[]>();
  for (const one of stored) add(byName, knownAs(one));
  for (const { organization, line, isNew } of ofFile) {
    if (!isNew) add(byName, knownAs(organization, line));
  }
  const found: SuspectedDuplicate[] = [];
  for (const { organization, line, isNew } of ofFile) {
    if (!isNew) continue;
    const known = knownAs(organization, line);
    const twin = findTwin(byName, known);
    if (twin !== undefined) found.push({ line, ...twin });
    add(byName, known);
  }
  return found;
}

function knownAs(organization: Organization, line?: number): Known {
  const { ja, en } = organization.name;
  const names = [ja, en].filter((one) => one !== undefined);
  const loose = [...new Set(names.map(looseName))];
  const { id, corporateNumber, country, prefecture } = organization;
  return {
    id,
    name: shownName(organization),
    ...(corporateNumber === undefined ? {} : { corporateNumber }),
    ...(country === undefined ? {} : { country }),
    ...(prefecture === undefined ? {} : { prefecture }),
    ...(line === undefined ? {} : { line }),
    stated: names.map(statedName),
    loose,
  };
}

function findTwin(
  byName: ReadonlyMap<string, readonly Known[]>,
  known: Known,
): Omit<SuspectedDuplicate, 'line'> | undefined {
  for (const name of known.loose) {
    const twins = byName.get(name)?.filter((one) => canBeSame(one, known)) ?? [];
    const same = twins.find((one) => hasSameName(one, known));
    const twin = same ?? twins[0];
    if (twin === undefined) continue;
    return {
      id: known.id,
      name: known.name,
      otherId: twin.id,
      otherName: twin.name,
      ...(twin.line === undefined ? {} : { otherLine: twin.line }),
      reason: same === undefined ? 'likeName' : 'sameName',
    };
  }
  return undefined;
}

/**
 * Returns whether nothing that both state distinguishes them; names that are only similar must
 * share the prefecture.
 */
function canBeSame(one: Known, other: Known): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b;
  if (!same(one.corporateNumber, other.corporateNumber)) return false;
  if (hasSameName(one, other)) return true;
  return same(one.country, other.country) && same(one.prefecture, other.prefecture);
}

function hasSameName(one: Known, other: Known): boolean {
  return one.stated.some((name) => other.stated.includes(name));
}

function add(byName: Map<string, Known[]>, known: Known): void {
  for (const name of known.loose) {
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [known]);
    else if (others.length < TWINS_MAX) others.push(known);
  }
}

/**
 * Maximum number of organisations of one name that are compared; more would make a file of one name
 * quadratic.
 */
const TWINS_MAX = 200;

/** Name of an organisation in a report. */
export function shownName({ name }: Organization): string {
  return name.ja ?? name.en ?? '';
}
