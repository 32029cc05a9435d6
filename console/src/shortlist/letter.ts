import { nameOf } from '../words/party.ts';
import type { Words } from '../words/words.ts';
import type { Candidate } from './use-shortlist.ts';

/** The draft of a letter: its subject and its body. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The mail that asks the first of the chain to introduce; undefined where nobody stands between. */
export function requestLetter(candidate: Candidate, words: Words): Letter | undefined {
  const introducer = candidate.chain[1];
  if (introducer === undefined || candidate.chain.length < 3) return undefined;
  const values = { ...said(candidate, words), introducer };
  return { subject: words('requestSubject', values), body: words('requestBody', values) };
}

/** The letter that introduces the asker to the candidate. */
export function introductionLetter(candidate: Candidate, words: Words): Letter {
  const values = said(candidate, words);
  const introducer = candidate.chain[1] ?? words('blankName');
  const asker = candidate.chain[0] ?? words('blankName');
  const all = { ...values, introducer, asker };
  return { subject: words('letterSubject', all), body: words('letterBody', all) };
}

function said({ holder, question, sentence, quotes, chain }: Candidate, words: Words) {
  return {
    name: nameOf(holder).text,
    need: question,
    reason: sentence,
    evidence: quotes.map(({ quote, origin }) => words('letterQuote', { quote, origin })).join('\n'),
    chain: chain.join(' → '),
  };
}
