import type { Equipment } from '../../../graph/model/nodes.ts';
import type { ExcludedMatch } from '../../../matching/ranking/excluded-match.ts';
import type { MatchVerdict } from '../../../matching/ranking/verdict.ts';
import { loadVisible, ofLabel } from '../../asking/load-visible.ts';
import { hasMessage } from '../../messages/catalogue.ts';
import type { Sentence } from '../../messages/say.ts';
import {
  type AskedTerms,
  askersClass,
  askersPrices,
  type EquipmentAnswer,
  findWayToOwner,
} from '../../use-cases/search-equipment.ts';
import type { RequestContext } from '../request/context.ts';
import { pageInfo } from './connection.ts';
import { inLanguage } from './in-language.ts';
import type { FieldResolvers } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';

type Match = EquipmentAnswer['matches'][number];

/** A match with the terms that select its prices; its explanation is worded when it is read. */
interface MachineMatch {
  readonly match: Match;
  readonly terms: AskedTerms;
}

const withTerms = (terms: AskedTerms) => (match: Match) => ({ match, terms });

const loadMachine = async (
  { holderId }: { readonly holderId: string },
  { loaders }: RequestContext,
): Promise<Equipment | undefined> =>
  ofLabel(await loadVisible([holderId], loaders), 'Equipment')[0];

/** Returns the variant of a verdict sentence for machines. */
function aboutMachines({ key, parameters }: Sentence): Sentence {
  const ofMachines = `machines.${key}`;
  return { key: hasMessage(ofMachines) ? ofMachines : key, parameters };
}

/** Resolvers of the search for machines. */
export const EQUIPMENT_SEARCH_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  EquipmentMatchConnection: {
    edges: (answer: EquipmentAnswer) =>
      answer.matches.map((match) => ({ cursor: match.cursor, node: withTerms(answer)(match) })),
    nodes: (answer: EquipmentAnswer) => answer.matches.map(withTerms(answer)),
    pageInfo: ({ matches, hasNextPage }: EquipmentAnswer) => pageInfo(matches, hasNextPage),
    toAsk: (answer: EquipmentAnswer, { first }: sdl.EquipmentMatchConnectionToAskArgs) =>
      answer.toAsk.slice(0, first).map(withTerms(answer)),
    excluded: (
      { excluded }: EquipmentAnswer,
      { first }: sdl.EquipmentMatchConnectionExcludedArgs,
    ) => excluded.slice(0, first),
  },
  EquipmentVerdict: {
    partialFrom: ({ thresholds }: MatchVerdict) => thresholds.partial,
    goodFrom: ({ thresholds }: MatchVerdict) => thresholds.good,
    ask: async ({ askIds }: MatchVerdict, _: unknown, { loaders }: RequestContext) =>
      ofLabel(await loadVisible(askIds, loaders), 'Equipment'),
    sentence: inLanguage(({ sentences }: MatchVerdict) => sentences.map(aboutMachines)),
  },
  EquipmentMatch: {
    rank: ({ match }: MachineMatch) => match.rank,
    score: ({ match }: MachineMatch) => match.explanation.root.value,
    explanation: ({ match }: MachineMatch) => match.explanation,
    equipment: ({ match }: MachineMatch, _: unknown, context: RequestContext) =>
      loadMachine(match, context),
    userClass: ({ match, terms }: MachineMatch, _: unknown, context: RequestContext) =>
      askersClass(match.holderId, terms, context),
    prices: async ({ match, terms }: MachineMatch, _: unknown, context: RequestContext) => {
      const machine = await loadMachine(match, context);
      return machine === undefined ? [] : askersPrices(machine, terms, context);
    },
    bestIntroduction: (
      { match }: MachineMatch,
      args: sdl.EquipmentMatchBestIntroductionArgs,
      context: RequestContext,
    ) => findWayToOwner(match.holderId, args, context),
  },
  ExcludedEquipment: {
    equipment: (excluded: ExcludedMatch, _: unknown, context: RequestContext) =>
      loadMachine(excluded, context),
    reason: inLanguage(({ reason }: ExcludedMatch) => [reason]),
  },
};
