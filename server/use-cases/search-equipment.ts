import { type Price, pricesOn, type UserClass } from '../../graph/model/equipment-use.ts';
import type { Equipment, NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { EquipmentFilter } from '../../matching/machines/equipment-filter.ts';
import type { IntroductionPath } from '../../matching/paths/introduction-path.ts';
import type { Asker } from '../asking/asker.ts';
import { type BestIntroductionInput, findBestIntroduction } from './find-best-introduction.ts';
import { matchQuestion } from './input/match-question.ts';
import { type MatchAnswer, type MatchPaging, matchMachines } from './match-holders.ts';
import { userClassOf } from './user-class.ts';

/** Task of a machine in words, and its asker. */
export interface SearchEquipmentInput extends MatchPaging {
  readonly text: string;
  readonly filter?: { readonly [Key in keyof EquipmentFilter]: EquipmentFilter[Key] | null } | null;
  /** Asker; null if the question is asked for no party in particular. */
  readonly from?: NodeId | null;
  /** Day for which prices are selected, YYYY-MM-DD; null: the current UTC day. */
  readonly on?: string | null;
}

/** Asker and day of a question for machines. */
export interface AskedTerms {
  readonly from: NodeId | undefined;
  readonly on: string;
}

/** One page of machines with the other parts of the answer. */
export interface EquipmentAnswer extends MatchAnswer, AskedTerms {}

/**
 * Finds machines for a task, with reasons and terms. Errors: BAD_USER_INPUT for a text without
 * words and for code units that are not characters, those of the matcher.
 */
export async function searchEquipment(
  { text, filter, from, on, ...paging }: SearchEquipmentInput,
  asker: Asker,
): Promise<EquipmentAnswer> {
  const question = {
    ...matchQuestion(text, [], { from: from ?? null }),
    filter: equipmentFilter(filter ?? {}),
  };
  const answer = await matchMachines(question, paging, asker);
  return {
    ...answer,
    from: from ?? undefined,
    on: on ?? asker.engine.now().toISOString().slice(0, 10),
  };
}

function equipmentFilter(input: NonNullable<SearchEquipmentInput['filter']>): EquipmentFilter {
  const { kinds, prefectures, useModes, openTo, techniques, statuses } = input;
  return {
    ...(kinds == null ? {} : { kinds }),
    ...(prefectures == null ? {} : { prefectures }),
    ...(useModes == null ? {} : { useModes }),
    ...(openTo == null ? {} : { openTo }),
    ...(techniques == null ? {} : { techniques }),
    ...(statuses == null ? {} : { statuses }),
  };
}

/** Returns the asker's class of users; undefined without an asker or if its record does not say. */
export async function askersClass(
  machine: NodeId,
  { from }: AskedTerms,
  asker: Asker,
): Promise<UserClass | undefined> {
  if (from === undefined) return undefined;
  const [node, owner] = await Promise.all([
    asker.loaders.nodes.load(from),
    ownerOf(machine, asker),
  ]);
  return userClassOf(node, owner);
}

/** Returns the prices of a machine for the asker on the day; without a class, for every class. */
export async function askersPrices(
  { id, prices = [] }: Equipment,
  terms: AskedTerms,
  asker: Asker,
): Promise<readonly Price[]> {
  return pricesOn(prices, terms.on, await askersClass(id, terms, asker));
}

/** Finds the best chain to the owner of a machine, if any. Errors as in `findBestIntroduction`. */
export async function findWayToOwner(
  machine: NodeId,
  input: Omit<BestIntroductionInput, 'to'>,
  asker: Asker,
): Promise<IntroductionPath | undefined> {
  const owner = await ownerOf(machine, asker);
  return owner && findBestIntroduction({ ...input, to: owner.id }, asker);
}

async function ownerOf(machine: NodeId, { loaders }: Asker): Promise<StoredNode | undefined> {
  const { items } = await loaders.neighbours.load({
    id: machine,
    types: ['OWNS'],
    direction: 'in',
    first: 1,
  });
  return items[0]?.node;
}
