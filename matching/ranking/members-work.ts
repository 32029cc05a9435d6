import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Candidate, DocumentValue } from '../retrieval/retrieve.ts';

/**
 * What counts of an association's value for what its members do: it is a way to them, below who
 * does it. Judged: the odd judged questions are answered the same by any share from 0.3 to 1
 * (decision 0035).
 */
export const MEMBERS_SHARE = 0.7;

/**
 * The candidate with what its members do counted as a way to them, {@link Candidate.byMembers} set;
 * as it is where it does itself what it answers. What it has of its own counts in full, and so does
 * nearness in meaning, which makes no match by itself.
 */
export function countedAsWay(candidate: Candidate, records: AnsweringRecords): Candidate {
  if (records.holder(candidate.holder)?.isAssociation !== true) return candidate;
  const { documents } = candidate;
  const shares = documents.map((list) => shareOf(list, records));
  if (shares.every((share) => share === 1)) return candidate;
  const values = candidate.values.map((value, which) => value * (shares[which] ?? 1));
  return {
    ...candidate,
    text: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
    values,
    byMembers: shares.map((share) => share < 1),
  };
}

function shareOf(documents: readonly DocumentValue[], records: AnsweringRecords): number {
  let [own, members] = [0, 0];
  for (const { record, ratio } of documents) {
    const isMembers =
      records.document(record)?.isShopWork === true && !isDelivered(record, records);
    if (isMembers) members = Math.max(members, ratio);
    else own = Math.max(own, ratio);
  }
  return members === 0 ? 1 : Math.max(MEMBERS_SHARE, Math.min(1, own / members));
}

/** What it delivered it did, whoever of its members worked on it. */
function isDelivered(record: number, records: AnsweringRecords): boolean {
  return records.verifiedLevel(record) === 'DELIVERED';
}
