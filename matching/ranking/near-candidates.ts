import type { NetworkMeaning } from '../retrieval/network-meaning.ts';
import type { AskedText, Candidate, SearchedIndex } from '../retrieval/retrieve.ts';
import { termTest } from '../retrieval/term-test.ts';
import type { ChanceWords, HasTerm } from './rest-of-need.ts';

/** Index with the records of candidates, their meaning and the minimum cosine of a near one. */
export interface NearIn {
  readonly index: SearchedIndex;
  readonly meaning: Pick<NetworkMeaning, 'cosine'>;
  readonly closeMin: number;
}

/**
 * Cosine from which a record is near whatever words it shares: those of puns are up to .6, but .72
 * for one that shares the first part of a compound (レーザー脱毛, decision 0053).
 */
const VERY_CLOSE = 0.65;
/** Cosine of a near record if no word is left of a need. */
const BARE_CLOSE = 0.5;
/** Maximum number of a candidate's best documents whose words are looked up. */
export const DOCUMENTS_MAX = 5;

/**
 * Returns true if a candidate has a record that is near in meaning, also without the words that it
 * shares with the need by chance: the encoder, too, places タンクトップ near タンク. `chance`: missing if
 * no shared word is taken for one; `which`: the place of the text among those asked.
 */
export function isNear(
  { holder, documents, meanings }: Candidate,
  { text, which }: { readonly text: Pick<AskedText, 'meaning'>; readonly which: number },
  chance: ChanceWords | undefined,
  { index, meaning: network, closeMin }: NearIn,
): boolean {
  const nearest = meanings[which]?.closest?.cosine ?? 0;
  if (nearest < closeMin) return false;
  if (chance === undefined) return true;
  // A word that one of its records shares is what makes the others near too.
  const sharing = (documents[0] ?? [])
    .slice(0, DOCUMENTS_MAX)
    .flatMap(({ record }) => termTest(record, index.snapshot()) ?? []);
  const has: HasTerm = (term) => {
    const number = index.dictionary.find(term);
    return number !== undefined && sharing.some((isThere) => isThere(number));
  };
  if (nearest >= VERY_CLOSE && !chance.isAnother(has)) return true;
  const rest = chance.restFor(has);
  if (rest === undefined) return true;
  if (rest === '') return nearest >= BARE_CLOSE;
  return index.records
    .recordsOf(holder)
    .some(
      (record) =>
        (text.meaning?.cosines[record] ?? 0) >= closeMin &&
        network.cosine(rest, record) >= closeMin,
    );
}
