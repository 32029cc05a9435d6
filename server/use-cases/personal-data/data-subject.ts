import type { AccessStore, StoredAccess } from '../../../access/access-store.ts';
import { foldEmailAddress } from '../../../access/accounts/account-fields.ts';
import { listAll } from '../../../access/list-all.ts';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { NODE_LABELS, type NodeLabel } from '../../../graph/model/nodes.ts';
import { RELATIONSHIP_TYPES } from '../../../graph/model/relationships.ts';
import { PAGE_FIRST_MAX } from '../../../graph/port-bounds.ts';
import type {
  ReadScope,
  ScopedReader,
  StoredNode,
  StoredRelationship,
} from '../../../graph/store.ts';
import { eachNeighbour, pagesIn } from '../../asking/each-neighbour.ts';

/** The records of one person. */
export interface DataSubject {
  readonly accounts: readonly StoredAccess<'account'>[];
  /** Records of persons and contacts: their own, or those of organisations reached through them. */
  readonly records: readonly StoredNode<'Person' | 'Contact'>[];
  /** Addresses in these, folded. */
  readonly addresses: readonly string[];
  /** Names in these, in every language. */
  readonly names: readonly string[];
}

/** Stores searched for the records of a person. */
export interface PersonalStores {
  readonly graph: Pick<ScopedReader, 'getNodes' | 'neighbours' | 'listNodes'>;
  readonly access: AccessStore;
}

/** A record with a text that contains a person's name or address without being about them. */
export interface Mention {
  readonly id: string;
  readonly label: string;
}

/**
 * Finds the person that ids identify: of a person or a contact, of an account, or an address. An
 * account linked to a person on record belongs to that person, and the reverse. Contacts with one
 * of their addresses are theirs, and so are those with their name at an organisation they work for.
 * Unknown ids are left out, so that an erasure can be repeated on a copy. Errors: BAD_USER_INPUT
 * (personNotFound: none exists), those of the stores.
 */
export async function findDataSubject(
  ids: readonly string[],
  { graph, access }: PersonalStores,
): Promise<DataSubject> {
  const accounts = new Map<string, StoredAccess<'account'>>();
  const records = new Map<string, StoredNode<'Person' | 'Contact'>>();
  const contacts = await allOf('Contact', graph);
  const everyAccount = await listAll('account', access);
  for (const id of ids) {
    const address = foldEmailAddress(id);
    const account =
      (await access.find('account', id)) ?? (await access.findByHandle('account', address));
    if (account !== undefined) accounts.set(account.record.id, account);
    const linked = everyAccount.filter(({ record }) => record.personId === id);
    for (const one of linked) accounts.set(one.record.id, one);
    for (const recordId of [id, account?.record.personId]) {
      const [node] = recordId === undefined ? [] : await graph.getNodes([recordId], OPERATOR_SCOPE);
      if (node?.label === 'Person' || node?.label === 'Contact') records.set(node.id, node);
    }
    const byAddress = contacts.filter(({ email }) => foldEmailAddress(email ?? '') === address);
    for (const contact of byAddress) records.set(contact.id, contact);
  }
  if (accounts.size + records.size === 0) {
    const parameters = { id: ids.join(', ') };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'personNotFound', parameters });
  }
  const stated = [...records.values()];
  const people = stated.filter((node) => node.label === 'Person');
  const addresses = new Set(
    [
      ...[...accounts.values()].map(({ record }) => record.emailAddress),
      ...stated.flatMap((node) => (node.label === 'Contact' && node.email ? [node.email] : [])),
      ...(await contactsOf(people, graph)).flatMap(({ email }) => (email ? [email] : [])),
    ].map(foldEmailAddress),
  );
  for (const contact of contacts) {
    if (contact.email && addresses.has(foldEmailAddress(contact.email))) {
      records.set(contact.id, contact);
    }
  }
  for (const contact of await contactsOf(people, graph)) records.set(contact.id, contact);
  for (const contact of await namesakesAtWork(people, graph)) records.set(contact.id, contact);
  return {
    accounts: [...accounts.values()],
    records: [...records.values()],
    addresses: [...addresses],
    names: namesOf([...records.values()], [...accounts.values()]),
  };
}

/** Returns other records and relationships with a text that contains a name or an address. */
export async function findMentions(
  { records, addresses, names }: DataSubject,
  without: ReadonlySet<string>,
  graph: PersonalStores['graph'],
): Promise<readonly Mention[]> {
  const wanted = [...addresses, ...names];
  if (wanted.length === 0) return [];
  const own = new Set([...without, ...records.map(({ id }) => id)]);
  const isNaming = (one: StoredNode | StoredRelationship) => {
    const text = JSON.stringify(one).toLowerCase();
    return wanted.some((name) => text.includes(JSON.stringify(name).slice(1, -1).toLowerCase()));
  };
  const found: Mention[] = [];
  for (const label of NODE_LABELS) {
    for (const node of await allOf(label, graph)) {
      if (own.has(node.id)) continue;
      if (isNaming(node)) found.push({ id: node.id, label });
      for (const { relationship } of await neighboursOf(node.id, 'out', graph)) {
        if (own.has(relationship.to) || !isNaming(relationship)) continue;
        found.push({ id: relationship.id, label: relationship.type });
      }
    }
  }
  return found;
}

/** Returns every relationship of a record in a scope, with the node at its other end. */
export async function neighboursOf(
  id: string,
  direction: 'out' | 'in',
  graph: Pick<ScopedReader, 'neighbours'>,
  scope: ReadScope = OPERATOR_SCOPE,
) {
  const asked = { id, types: RELATIONSHIP_TYPES, direction };
  const all = [];
  for await (const one of eachNeighbour(asked, pagesIn(scope, graph))) all.push(one);
  return all;
}

async function contactsOf(
  people: readonly StoredNode[],
  graph: PersonalStores['graph'],
): Promise<StoredNode<'Contact'>[]> {
  const found = [];
  for (const { id } of people) {
    for (const { node } of await neighboursOf(id, 'out', graph)) {
      if (node.label === 'Contact') found.push(node);
    }
  }
  return found;
}

/** Returns contacts with their name at organisations they work for, and at machines of these. */
async function namesakesAtWork(
  people: readonly StoredNode<'Person'>[],
  graph: PersonalStores['graph'],
): Promise<StoredNode<'Contact'>[]> {
  const found = [];
  for (const person of people) {
    const names = new Set(namesOf([person], []));
    const bodies = await neighboursOf(person.id, 'out', graph);
    const places = bodies.filter(({ relationship }) => relationship.type === 'WORKS_FOR');
    for (const { node: body } of places) {
      const around = await neighboursOf(body.id, 'out', graph);
      const machines = around.filter(({ node }) => node.label === 'Equipment');
      const reached = [
        ...around,
        ...(
          await Promise.all(machines.map(({ node }) => neighboursOf(node.id, 'out', graph)))
        ).flat(),
      ];
      for (const { node } of reached) {
        if (node.label === 'Contact' && node.name && names.has(node.name.trim())) found.push(node);
      }
    }
  }
  return found;
}

function namesOf(
  records: readonly StoredNode<'Person' | 'Contact'>[],
  accounts: readonly StoredAccess<'account'>[],
): string[] {
  const names = [
    ...records.flatMap((node) =>
      node.label === 'Person' ? [node.name?.ja, node.name?.en] : [node.name],
    ),
    ...accounts.map(({ record }) => record.displayName),
  ];
  return [...new Set(names.flatMap((name) => (name?.trim() ? [name.trim()] : [])))];
}

async function allOf<Label extends NodeLabel>(
  label: Label,
  graph: Pick<ScopedReader, 'listNodes'>,
): Promise<StoredNode<Label>[]> {
  const all: StoredNode<Label>[] = [];
  for (let after: string | undefined; ; ) {
    const page = await graph.listNodes(
      label,
      after === undefined ? { first: PAGE_FIRST_MAX } : { first: PAGE_FIRST_MAX, after },
      OPERATOR_SCOPE,
    );
    all.push(...page.items.map(({ node }) => node as StoredNode<Label>));
    after = page.endCursor;
    if (after === undefined) return all;
  }
}
