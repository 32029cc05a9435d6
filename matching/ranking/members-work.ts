import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Candidate, DocumentValue } from '../retrieval/retrieve.ts';

/**
 * Share of an association's value for its members' work that counts: it is a way to them, ranked
 * below a holder that does the work. Judged: the odd judged questions have the same answers with
 * any share from 0.3 to 1 (decision 0035).
 */
export const MEMBERS_SHARE = 0.7;

/**
 * Returns the candidate with its members' work counted as a way to them and
 * {@link Candidate.byMembers} set; unchanged if it does itself what it answers. Its own work counts
 * in full, and so does nearness in meaning, which makes no match by itself.
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

/** Returns true for a delivery, which is its own work, whichever of its members worked on it. */
function isDelivered(record: number, records: AnsweringRecords): boolean {
  return records.verifiedLevel(record) === 'DELIVERED';
}
