import type { FoundPart, PartOffer } from './need-part.ts';

/** Clauses: words that a thing must hold apply to the parts in the same clause. */
const CLAUSE = /[^、。，；;:：,\n.!?！？]+(?:\.\d+[^、。，；;:：,\n.!?！？]*)*/gu;
/** Line of a form whose label says that its answers must hold. */
const MUST_LINE =
  /(?<=^|\n)[^:：\n]{0,12}(?:必須|必要条件|\b(?:must|required|mandatory|requirements?)\b)[^:：\n]{0,8}[:：][^\n]*/giu;
const WISHED =
  /できれば|出来れば|可能なら|望ましい|あれば(?:なお)?(?:良|よ|うれ|嬉)|なお(?:可|良|よ)|歓迎|優遇|優先|\b(?:prefer(?:ably|red|ence)?|ideally|if\s+possible|nice\s+to\s+have|would\s+be\s+(?:nice|good|great|welcome)|bonus|optional(?:ly)?)\b/iu;
const REQUIRED =
  /必須|必ず|に限る|に限り|に限定|限定|のみ|だけ(?:で|に|を|。|$)|不可欠|絶対|マスト|であること|が条件|を条件|条件と|\b(?:must(?!\s+(?:find|look|admit|say))|mandatory|required|requirement|essential|only|strictly|has\s+to|have\s+to)\b/iu;

/**
 * Returns the offer of each part: a must if its clause says so, and members of a group always,
 * since that is a matter of yes or no; else a should. できれば and preferably outweigh.
 */
export function partOffers(text: string, parts: readonly FoundPart[]): PartOffer[] {
  const clauses = Array.from(text.matchAll(CLAUSE), ({ 0: clause, index }) => ({
    start: index,
    end: index + clause.length,
    isWished: WISHED.test(clause),
    isRequired: REQUIRED.test(clause),
  }));
  const lines = Array.from(text.matchAll(MUST_LINE), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return parts.map(({ kind, start, end }) => {
    const own = clauses.filter((clause) => clause.start < end && clause.end > start);
    if (own.some(({ isWished }) => isWished)) return 'SHOULD';
    const isInLine = lines.some((line) => line.start < end && line.end > start);
    return isInLine || kind === 'MEMBERSHIP' || own.some(({ isRequired }) => isRequired)
      ? 'MUST'
      : 'SHOULD';
  });
}
