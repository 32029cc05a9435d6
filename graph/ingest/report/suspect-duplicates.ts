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

interface Known {
  readonly organization: Organization;
  readonly line?: number;
}

/**
 * Each new organisation that has the name of another one, wherever it sits, or in the same
 * prefecture its name apart from legal form, width, case, kana and old forms of kanji; unless their
 * corporate numbers or prefectures say that they are two. One suspicion per organisation: against
 * what is stored first, then against earlier rows.
 */
export function suspectDuplicates(
  stored: readonly Organization[],
  ofFile: readonly OrganizationOfFile[],
): readonly SuspectedDuplicate[] {
  const inFile = new Set(ofFile.map(({ organization }) => organization.id));
  const byKey = new Map<string, Known[]>();
  for (const organization of stored) if (!inFile.has(organization.id)) add(byKey, { organization });
  for (const one of ofFile) if (!one.created) add(byKey, one);
  const found: SuspectedDuplicate[] = [];
  for (const one of ofFile) {
    if (!one.created) continue;
    const twin = findTwin(byKey, one);
    if (twin !== undefined) found.push(twin);
    add(byKey, one);
  }
  return found;
}

function findTwin(
  byKey: ReadonlyMap<string, readonly Known[]>,
  { organization, line }: OrganizationOfFile,
): SuspectedDuplicate | undefined {
  for (const key of keysOf(organization)) {
    const twins = byKey.get(key)?.filter((one) => mayBeOne(one.organization, organization)) ?? [];
    const same = twins.find((one) => haveOneName(one.organization, organization));
    const twin = same ?? twins[0];
    if (twin === undefined) continue;
    return {
      line,
      id: organization.id,
      name: shownName(organization),
      otherId: twin.organization.id,
      otherName: shownName(twin.organization),
      ...(twin.line === undefined ? {} : { otherLine: twin.line }),
      reason: same === undefined ? 'likeName' : 'sameName',
    };
  }
  return undefined;
}

/** Nothing that both state distinguishes them; names that are only alike must share the prefecture. */
function mayBeOne(left: Organization, right: Organization): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b;
  if (!same(left.corporateNumber, right.corporateNumber)) return false;
  if (haveOneName(left, right)) return true;
  return same(left.country, right.country) && same(left.prefecture, right.prefecture);
}

function haveOneName({ name: left }: Organization, { name: right }: Organization): boolean {
  const names = [right.ja, right.en].filter((one) => one !== undefined).map(statedName);
  return [left.ja, left.en].some((one) => one !== undefined && names.includes(statedName(one)));
}

function keysOf({ name }: Organization): readonly string[] {
  const names = [name.ja, name.en].filter((one) => one !== undefined).map(looseName);
  return [...new Set(names)];
}

function add(byKey: Map<string, Known[]>, known: Known): void {
  for (const key of keysOf(known.organization)) {
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [known]);
    else if (others.length < TWINS_MAX) others.push(known);
  }
}

/** Organisations of one name that are looked at: more would make a file of one name quadratic. */
const TWINS_MAX = 200;

/** The name of an organisation in a report. */
export function shownName({ name }: Organization): string {
  return name.ja ?? name.en ?? '';
}
