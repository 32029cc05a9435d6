import { actionsOf } from '../../access/policy/actions.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import type { OwnAcquaintance } from '../../access/ties/acquaintances.ts';
import { type KnownAccount, listKnownAccounts } from '../../access/ties/known-accounts.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { statedName } from '../../language/names/stated-name.ts';
import { type OwnTie, ownTies } from '../../matching/paths/own-ties.ts';
import type { PartTies } from '../../matching/paths/part-ties.ts';
import type { Engine } from '../engine/engine.ts';
import { loadVisible } from './load-visible.ts';
import type { Loaders } from './loaders.ts';
import { type NameReading, organizationsNamed } from './organizations-named.ts';

/** Acquaintances of a viewer as ties of a party of theirs. */
export interface OwnAcquaintances {
  /** Account whose acquaintances they are. */
  readonly accountId: string;
  /** The viewer's own person or organisation. */
  readonly from: NodeId;
  readonly ties: PartTies;
  /** By the record that each tie leads to, by name. */
  readonly byParty: ReadonlyMap<NodeId, readonly OwnAcquaintance[]>;
}

/** Reads the acquaintances of one viewer as ties of a record of theirs. */
export type AcquaintancesFrom = (from: NodeId) => Promise<OwnAcquaintances | undefined>;

/** Viewer of a request and what is read for them. */
interface Reading extends NameReading {
  readonly viewer: Viewer;
  readonly engine: Pick<Engine, 'access' | 'views'>;
}

/** Returns a reader for one request, which reads once for each record. */
export function acquaintancesOf(reading: Reading): AcquaintancesFrom {
  const read = new Map<NodeId, Promise<OwnAcquaintances | undefined>>();
  return (from) => {
    const known = read.get(from) ?? ownAcquaintances(from, reading);
    read.set(from, known);
    return known;
  };
}

/**
 * Returns the acquaintances of a viewer as ties of a record, if it is the viewer's own person or an
 * organisation of theirs; otherwise undefined, as for viewers who may not keep ties and for
 * requests by key. An acquaintance is the person on record whose account confirmed the tie, or else
 * the organisations of that account (not of a coordinator), or else the only organisation of the
 * name that the viewer entered: as far as the viewer may see these records. Errors:
 * DEADLINE_EXCEEDED, STORE_UNAVAILABLE.
 */
async function ownAcquaintances(
  from: NodeId,
  reading: Reading,
): Promise<OwnAcquaintances | undefined> {
  const { viewer, engine, loaders } = reading;
  if (!actionsOf(viewer).includes('KEEP_TIES')) return undefined;
  const store = await engine.access();
  const { accountId } = viewer;
  if (!viewer.organizations.includes(from)) {
    const own = await store.find('account', accountId);
    if (own?.record.personId !== from) return undefined;
  }
  const byParty = new Map<NodeId, OwnAcquaintance[]>();
  const ties: OwnTie[] = [];
  const all = await listKnownAccounts(viewer, { store });
  const entered = all.flatMap(({ record }) => record.organizationName ?? []);
  const named = await organizationsNamed(entered, reading);
  const parties = await Promise.all(all.map((known) => partiesOf(known, named, loaders)));
  for (const [place, { record, isConfirmed }] of all.entries()) {
    for (const party of parties[place] ?? []) {
      const acquaintance = { record, isConfirmed };
      byParty.set(party, [...(byParty.get(party) ?? []), acquaintance]);
      ties.push(...tiesTo(party, acquaintance));
    }
  }
  return ties.length === 0 ? undefined : { accountId, from, ties: ownTies(from, ties), byParty };
}

async function partiesOf(
  { record, account }: KnownAccount,
  named: ReadonlyMap<string, NodeId>,
  loaders: Loaders,
): Promise<readonly NodeId[]> {
  const person = await loadVisible(account?.personId ? [account.personId] : [], loaders);
  if (person.length > 0) return person.map(({ id }) => id);
  // A coordinator looks after organisations, but does not work there.
  const own = account?.role === 'COORDINATOR' ? [] : (account?.organizations ?? []);
  const organizations = await loadVisible(own, loaders);
  if (organizations.length > 0) return organizations.map(({ id }) => id);
  return [named.get(statedName(record.organizationName ?? '')) ?? []].flat();
}

/** An introduction that led to something is an occasion of its own, as in the costs of a summary. */
function tiesTo(to: NodeId, { record, isConfirmed }: OwnAcquaintance): OwnTie[] {
  const stated = { to, lastContactOn: record.metOn, isConfirmed };
  const known: OwnTie = { ...stated, kind: 'ACQUAINTANCE' };
  return record.requestId === undefined ? [known] : [known, { ...stated, kind: 'INTRODUCED_BY' }];
}
