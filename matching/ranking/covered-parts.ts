import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import { isJapanese } from '../../language/scripts.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { NeedReading } from '../reading/read-parts.ts';
import type { HolderTest } from '../retrieval/holder-filter.ts';
import type { SearchedIndex } from '../retrieval/retrieve.ts';
import type { Words } from './match-sentences.ts';
import type { Ranked, RankingQuestion } from './rank.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';
import { recordsWith } from './whole-parts.ts';

/** A part of what is asked and all who have it on record, best first. */
export interface MetPart {
  readonly requirement: MatchRequirement;
  readonly holderIds: readonly NodeId[];
}

/** Parts of a mail for which holders are looked up, in the order of the text. */
const MAIL_PARTS_MAX = 20;

/** For each requirement those of the ranked who meet it. */
export function metRequirements(
  { matches, toAsk }: Pick<Ranking, 'matches' | 'toAsk'>,
  { requirements }: Pick<RankingQuestion, 'requirements'>,
): MetPart[] {
  const ranked = [...matches, ...toAsk];
  return requirements.map(({ requirement }, index) => {
    const met = ({ judgements }: Ranked) => judgements[index]?.value ?? 0;
    return {
      requirement,
      holderIds: ranked
        .filter(({ judgements }) => judgements[index]?.state === 'MET')
        .sort((a, b) => met(b) - met(a) || (a.holderId < b.holderId ? -1 : 1))
        .map(({ holderId }) => holderId),
    };
  });
}

/**
 * For each part that a mail names those who have the whole of it in one record, in the order of their
 * text value for the whole mail, equal ones by id, the same on every page. Linear in the records that have a part. Error:
 * DEADLINE_EXCEEDED.
 */
export function metMailParts(
  { parts, pieces }: NeedReading,
  ranking: Ranking,
  index: SearchedIndex,
  accept: HolderTest | undefined,
  deadline: Deadline,
): MetPart[] {
  const { records } = index;
  const values = new Map(answeringCandidates(ranking).map(({ holder, text }) => [holder, text]));
  return pieces.slice(0, MAIL_PARTS_MAX).map((piece) => {
    deadline.check();
    const at = parts.findIndex(({ start, end }) => start === piece.start && end === piece.end);
    const text = parts[at]?.text ?? piece.text;
    const holders = new Set(
      [...recordsWith(piece, index)].flatMap((one) => records.holdersOf(one)),
    );
    return {
      requirement: {
        id: `part-${at + 1}`,
        text: isJapanese(text) ? { ja: text } : { en: text },
        mustHave: parts[at]?.offer === 'MUST',
        quantities: [],
      },
      holderIds: [...holders]
        .filter((holder) => accept === undefined || accept(holder))
        .map((holder) => ({ value: values.get(holder) ?? 0, id: records.idOf(holder) }))
        .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    };
  });
}

/**
 * A few who together cover every part where nobody covers all of them: whoever adds most, then in
 * the order of the first part. None where one covers all, or a part is covered by nobody.
 */
export function togetherCovering(parts: readonly MetPart[]): NodeId[] {
  if (parts.length < 2 || parts.some(({ holderIds }) => holderIds.length === 0)) return [];
  const open = new Set(parts);
  const chosen: NodeId[] = [];
  while (open.size > 0) {
    const adds = new Map<NodeId, number>();
    for (const id of [...open].flatMap(({ holderIds }) => holderIds)) {
      adds.set(id, (adds.get(id) ?? 0) + 1);
    }
    const [best] = [...adds].reduce((one, other) => (other[1] > one[1] ? other : one));
    chosen.push(best);
    for (const part of open) if (part.holderIds.includes(best)) open.delete(part);
  }
  return chosen.length > 1 ? chosen : [];
}

/** What a holder is called in a sentence; undefined for whom the viewer may not see. */
export function nameOfHolder(node: GraphNode | undefined): Words | undefined {
  if (node === undefined) return undefined;
  if (node.label === 'Person') return node.name ?? node.title;
  return 'name' in node ? node.name : undefined;
}
