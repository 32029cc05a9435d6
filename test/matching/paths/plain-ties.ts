import type { GraphNode } from '../../../graph/model/nodes.ts';
import { type Relationship, TIE_KINDS, type TieKind } from '../../../graph/model/relationships.ts';
import { dayNumber, NO_DAY } from '../../../language/days.ts';
import {
  hopCost,
  makesTies,
  OCCASION_PARTIES_MAX,
  occasionWeight,
  TIE_KIND_OF_EVIDENCE,
  tieStrength,
} from '../../../matching/paths/tie-strength.ts';

/** One thing that ties two parties, by their ids. */
interface Part {
  readonly ends: readonly [string, string];
  readonly kind: TieKind;
  readonly weight: number;
}

/** The ties of these records, worked out one after the other; in the shape of `tiesById`. */
export function plainTies(records: readonly (GraphNode | Relationship)[], asOf: string) {
  const nodes = new Map<string, GraphNode>();
  for (const record of records) if ('label' in record) nodes.set(record.id, record);
  const relationships = records
    .filter((record) => 'type' in record)
    .filter(({ from, to }) => nodes.has(from) && nodes.has(to))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const joined = (type: Relationship['type'], to: string) =>
    relationships.filter((one) => one.type === type && one.to === to);
  const day = dayNumber(asOf, 'middle');
  const inOrder = [...nodes.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const parties = inOrder.filter(isParty).map(({ id }) => id);
  const isParticipant = ({ from }: Relationship) => parties.includes(from);
  const parts = [
    ...inOrder.flatMap((node): Part[] => {
      if (node.label !== 'Evidence') return [];
      const all = joined('TOOK_PART_IN', node.id);
      if (!makesTies(node.kind, all.length)) return [];
      const kind = TIE_KIND_OF_EVIDENCE[node.kind];
      const on = dayNumber(node.occurredOn, 'middle');
      const weight = occasionWeight({ kind, size: all.length, day: on }, day);
      return pairs(all.filter(isParticipant)).map(([one, other]) => {
        return { ends: [one.from, other.from], kind, weight };
      });
    }),
    ...inOrder.flatMap((node): Part[] => {
      if (node.label !== 'Group') return [];
      const members = joined('MEMBER_OF', node.id);
      const size = Math.max(members.length, node.memberCount ?? 0);
      return size > OCCASION_PARTIES_MAX
        ? []
        : pairs(members).flatMap((pair) => membersMet(pair, size, day));
    }),
    ...relationships.flatMap((one): Part[] => {
      if (one.type !== 'MEMBER_OF' && one.type !== 'LED_BY') return [];
      const kind = one.type === 'LED_BY' ? 'WORKED_TOGETHER' : 'SAME_GROUP';
      const until = dayNumber(one.until, 'last');
      const last = until === NO_DAY ? day : Math.min(day, until);
      if (dayNumber(one.since, 'first') > last) return [];
      const weight = occasionWeight({ kind, size: 2, day: last }, day);
      return [{ ends: [one.from, one.to], kind, weight }];
    }),
    ...relationships.flatMap(({ type, from, to, tieKind, lastContactOn }): Part[] => {
      if (type !== 'TIE' || tieKind === undefined) return [];
      const on = dayNumber(lastContactOn, 'middle');
      const said = { kind: tieKind, size: 2, day: on, declared: true };
      return [{ ends: [from, to], kind: tieKind, weight: occasionWeight(said, day) }];
    }),
  ];
  return parties.map((id) => ({ id, ties: tiesOfParty(id, parts) }));
}

function isParty({ label }: GraphNode): boolean {
  return label === 'Organization' || label === 'Person' || label === 'Group';
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, place) => all.slice(place + 1).map((other): [T, T] => [one, other]));
}

function membersMet(
  [one, other]: readonly [Relationship, Relationship],
  size: number,
  asOf: number,
): Part[] {
  const since = [one, other].map((member) => dayNumber(member.since, 'first'));
  const until = [one, other].map((member) => dayNumber(member.until, 'last'));
  const day = Math.min(asOf, ...until.filter((last) => last !== NO_DAY));
  if (Math.max(...since) > day) return [];
  const weight = occasionWeight({ kind: 'SAME_GROUP', size, day }, asOf);
  return [{ ends: [one.from, other.from], kind: 'SAME_GROUP', weight }];
}

function tiesOfParty(id: string, parts: readonly Part[]) {
  const sums = new Map<string, number[]>();
  for (const { ends, kind, weight } of parts) {
    const other = ends[0] === id ? ends[1] : ends[0];
    if (!ends.includes(id)) continue;
    const known = sums.get(other) ?? TIE_KINDS.map(() => 0);
    sums.set(other, known);
    const number = TIE_KINDS.indexOf(kind);
    known[number] = (known[number] ?? 0) + weight;
  }
  return Array.from(sums, ([other, weights]) => {
    const cost = hopCost(tieStrength(weights.reduce((sum, weight) => sum + weight, 0)));
    return { other, kind: weights.indexOf(Math.max(...weights)), cost };
  })
    .sort((one, other) => one.cost - other.cost || (one.other < other.other ? -1 : 1))
    .map(({ other, kind, cost }) => [other, kind, cost]);
}
