import { looseName } from '../../../language/names/loose-name.ts';
import { statedName } from '../../../language/names/stated-name.ts';
import type { NodeId, Organization } from '../../model/nodes.ts';

/** An organisation that the import would make although it looks like one that is there already. */
export interface SuspectedDuplicate {
  /** Line of the row that makes it. */
  readonly line: number;
  readonly id: NodeId;
  readonly name: string;
  /** The record that it resembles, and its line when the same file makes it. */
  readonly otherId: NodeId;
  readonly otherName: string;
  readonly otherLine?: number;
  /** Whether the name is the same, with its legal form, or only like it. */
  readonly reason: 'sameName' | 'likeName';
}

/** An organisation of the file, with its line. */
export interface OrganizationOfFile {
  readonly organization: Organization;
  readonly line: number;
  /** It is not in the store yet. */
  readonly created: boolean;
}

/** Little of an organisation: a file may have a million. */
interface Known extends Pick<Organization, 'id' | 'corporateNumber' | 'country' | 'prefecture'> {
  readonly name: string;
  readonly line?: number;
  /** With their legal form. */
  readonly stated: readonly string[];
  /** Without it, and folded. */
  readonly loose: readonly string[];
}

/**
 * Each new organisation that has the name of another one, wherever it sits, or in the same
 * prefecture its name apart from legal form, width, case, kana and old forms of kanji; unless their
 * corporate numbers or prefectures say that they are two. One suspicion per organisation: against
 * what is stored first, then against earlier rows. `stored`: those that the file does not name;
 * `ofFile` is walked twice.
 */
export function suspectDuplicates(
  stored: Iterable<Organization>,
  ofFile: Iterable<OrganizationOfFile>,
): readonly SuspectedDuplicate[] {
  const byName = new Map<string, Known[]>();
  for (const one of stored) add(byName, knownAs(one));
  for (const { organization, line, created } of ofFile) {
    if (!created) add(byName, knownAs(organization, line));
  }
  const found: SuspectedDuplicate[] = [];
  for (const { organization, line, created } of ofFile) {
    if (!created) continue;
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
    const twins = byName.get(name)?.filter((one) => mayBeOne(one, known)) ?? [];
    const same = twins.find((one) => haveOneName(one, known));
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

/** Nothing that both state distinguishes them; names that are only alike must share the prefecture. */
function mayBeOne(one: Known, other: Known): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b;
  if (!same(one.corporateNumber, other.corporateNumber)) return false;
  if (haveOneName(one, other)) return true;
  return same(one.country, other.country) && same(one.prefecture, other.prefecture);
}

function haveOneName(one: Known, other: Known): boolean {
  return one.stated.some((name) => other.stated.includes(name));
}

function add(byName: Map<string, Known[]>, known: Known): void {
  for (const name of known.loose) {
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [known]);
    else if (others.length < TWINS_MAX) others.push(known);
  }
}

/** Organisations of one name that are looked at: more would make a file of one name quadratic. */
const TWINS_MAX = 200;

/** The name of an organisation in a report. */
export function shownName({ name }: Organization): string {
  return name.ja ?? name.en ?? '';
}
