import type { NodeId } from '../../model/nodes.ts';
import { containerColumnOf } from '../columns/columns.ts';
import { rowError } from '../read/row-error.ts';
import { type HeldRow, identified, type Known, type RecordRow, refused } from './held-row.ts';
import { compareIdentities, equalKeysOf, type Identity, nameKeysOf } from './identity.ts';
import { keepStated } from './keep-stated.ts';
import type { KnownIdentities, KnownRecord } from './known-identities.ts';
import { likelyIds, newId } from './new-id.ts';
import { LIST_SCHEME } from './record-lookup.ts';
import type { RowOutcomes } from './row-outcomes.ts';

const CANDIDATES_SHOWN = 5;

/** Rows of one identity that no record has. */
interface OpenGroup {
  readonly identity: Identity;
  readonly copy: number;
  /** Indexes of the rows. */
  readonly rows: number[];
}

/**
 * Finds the records of rows without an id or corporate number: the one with the same identity, else
 * the only one that could be meant, else a new one. `rows`: their indexes; `heldAt`: the rows at
 * indexes; `claimed`: records that belong to other rows.
 */
export function identifyByName(
  rows: readonly number[],
  heldAt: (places: readonly number[]) => Iterable<HeldRow>,
  claimed: Set<NodeId>,
  known: Known,
  outcomes: RowOutcomes,
): void {
  const open = new Map<string, OpenGroup>();
  const copies = new Copies();
  for (const held of heldAt(rows)) {
    const { identity } = held;
    if (identity === undefined) {
      outcomes.set(held, refusedNameless(held));
      continue;
    }
    const lacking = lackingContainer(held);
    if (lacking !== undefined) {
      outcomes.set(held, lacking);
      continue;
    }
    const copy = copies.placeOf(held.row.listNumber, identity);
    const equal = pickEqual(held, copy, known);
    if (equal === undefined) addOpen(open, held, identity, copy);
    else if (typeof equal === 'string') {
      claimed.add(equal);
      outcomes.set(held, identified(held, equal, known));
    } else outcomes.set(held, refusedAmbiguous(held, equal));
  }
  const agreeing = findAgreeing([...open.values()], claimed, known);
  for (const group of open.values()) {
    const record = agreeing.get(group);
    let id = record?.id;
    for (const held of heldAt(group.rows)) {
      id ??= newId(held, known.identities, group.copy);
      const one = record === undefined ? held : keepStated(held, record.identity);
      outcomes.set(held, identified(one, id, known, record && 'distinction'));
    }
  }
}

/**
 * Assigns each number of a list one of several like machines; other rows with the same number are
 * the same machine.
 */
class Copies {
  readonly #numbers = new Map<string, Map<string, number>>();

  placeOf(listNumber: string | undefined, identity: Identity): number {
    if (listNumber === undefined || identity.label !== 'Equipment') return 1;
    const [key = ''] = equalKeysOf(identity);
    const numbers = this.#numbers.get(key) ?? new Map<string, number>();
    this.#numbers.set(key, numbers);
    const place = numbers.get(listNumber) ?? numbers.size + 1;
    numbers.set(listNumber, place);
    return place;
  }
}

/**
 * Finds the record with the same identity as the row, or all if none of several is surely meant.
 */
function pickEqual(
  held: HeldRow,
  copy: number,
  { identities }: Known,
): NodeId | ReadonlySet<NodeId> | undefined {
  const { identity, row, label } = held;
  if (identity === undefined) return undefined;
  const equal = identities.findEqual(identity);
  const numbered = findNumbered(held, equal, identities);
  if (numbered !== undefined) return numbered;
  const ids = new Set(equal.map(({ id }) => id));
  const [only] = ids;
  if (only === undefined || (ids.size === 1 && copy === 1)) return only;
  const likely = likelyIds(held, copy).find((id) => ids.has(id));
  if (likely !== undefined) return likely;
  if (label === 'Equipment' && row.listNumber !== undefined) return [...ids].sort()[copy - 1];
  const bare = [...ids].filter((id) => identities.numberOf(id) === undefined);
  return bare.length === 1 ? bare[0] : ids;
}

/**
 * Finds the record for which an earlier version stored the number of the row as an id: among
 * several that are equal by the number of their list, among machines without one by the asset
 * number.
 */
function findNumbered(
  { row, identity }: HeldRow,
  equal: readonly KnownRecord[],
  identities: KnownIdentities,
): NodeId | undefined {
  const assetNumber = row.values.get('asset_number');
  const number = row.listNumber ?? assetNumber;
  if (identity === undefined || typeof number !== 'string') return undefined;
  const agreeing = assetNumber === undefined ? [] : (identities.findAgreeing(identity) ?? []);
  const isNumbered = ({ externalIds }: KnownRecord) =>
    externalIds.some(({ scheme, value }) => scheme === LIST_SCHEME && value === number);
  return (equal.find(isNumbered) ?? agreeing.find(isNumbered))?.id;
}

function addOpen(
  open: Map<string, OpenGroup>,
  held: HeldRow,
  identity: Identity,
  copy: number,
): void {
  const [text = ''] = equalKeysOf(identity);
  const key = copy === 1 ? text : `${text}\0${copy}`;
  const group = open.get(key);
  if (group === undefined) open.set(key, { identity, copy, rows: [held.at] });
  else group.rows.push(held.at);
}

/**
 * Finds for each group the one stored record that agrees with it although one of them states more.
 * There must be no other such record, no row that describes that record more exactly, and no other
 * group that agrees with either.
 */
function findAgreeing(
  groups: readonly OpenGroup[],
  claimed: ReadonlySet<NodeId>,
  { identities }: Known,
): ReadonlyMap<OpenGroup, KnownRecord> {
  const found = new Map<OpenGroup, KnownRecord>();
  let namesakes: ReadonlyMap<string, readonly OpenGroup[]> | undefined;
  for (const group of groups) {
    const records = group.copy > 1 ? undefined : identities.findAgreeing(group.identity);
    const [record] = records ?? [];
    if (record === undefined || !record.isStored || claimed.has(record.id)) continue;
    if (records?.some(({ id }) => id !== record.id)) continue;
    namesakes ??= namesakesOf(groups);
    const known = namesakes;
    const others = nameKeysOf(group.identity).flatMap((key) => known.get(key) ?? []);
    const isAlone = others.every(
      (other) =>
        other === group ||
        (compareIdentities(other.identity, group.identity) === 'other' &&
          compareIdentities(other.identity, record.identity) === 'other'),
    );
    if (isAlone) found.set(group, record);
  }
  return found;
}

function namesakesOf(groups: readonly OpenGroup[]): ReadonlyMap<string, readonly OpenGroup[]> {
  const namesakes = new Map<string, OpenGroup[]>();
  for (const group of groups) {
    for (const key of nameKeysOf(group.identity)) {
      const known = namesakes.get(key);
      if (known === undefined) namesakes.set(key, [group]);
      else known.push(group);
    }
  }
  return namesakes;
}

function lackingContainer(held: HeldRow): RecordRow | undefined {
  const { row, holder, errors } = held;
  const container = containerColumnOf(row.kind);
  if (container === undefined || holder !== undefined) return undefined;
  const error = rowError(row.line, container.name, '', 'importRequiredMissing');
  return { ...held, id: undefined, errors: errors.length > 0 ? errors : [error] };
}

function refusedNameless(held: HeldRow): RecordRow {
  const { listNumber } = held.row;
  return listNumber === undefined
    ? refused(held, 'id', '', 'importNoKey')
    : refused(held, 'id', listNumber, 'importNumberOfNoSource');
}

function refusedAmbiguous(held: HeldRow, ids: ReadonlySet<NodeId>): RecordRow {
  const candidates = [...ids].sort().slice(0, CANDIDATES_SHOWN).join('; ');
  const [name = ''] = held.name.names;
  return refused(held, 'id', name, 'importNameAmbiguous', { count: ids.size, candidates });
}
