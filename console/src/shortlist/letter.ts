import { todayInWords } from '../ui/today.ts';
import { nameOf } from '../words/party.ts';
import type { Speech } from '../words/use-words.tsx';
import type { Candidate } from './use-shortlist.ts';

/** Draft of a letter: its subject and its body. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Returns the mail that asks for an introduction; undefined if there is nobody in between. */
export function requestLetter(candidate: Candidate, { words }: Speech): Letter | undefined {
  const introducer = introducerOf(candidate);
  if (introducer === undefined) return undefined;
  const values = {
    ...said(candidate, { words }),
    introducer: words(introducer.isPerson ? 'toPerson' : 'toBody', {
      name: introducer.name,
    }),
  };
  return { subject: words('requestSubject', values), body: words('requestBody', values) };
}

/** Returns the letter that introduces the asker to the candidate, with the day of the draft. */
export function introductionLetter(candidate: Candidate, { words, lang }: Speech): Letter {
  const { holder } = candidate;
  const name = nameOf(holder).text;
  const values = {
    ...said(candidate, { words }),
    ties: candidate.chain.length < 2 ? '' : words('letterTies', said(candidate, { words })),
    day: todayInWords(lang),
    to: words(holder.__typename === 'Person' ? 'toPerson' : 'toBody', { name }),
    introducer: introducerOf(candidate)?.name ?? words('blankName'),
    asker: candidate.chain[0] ?? words('blankName'),
  };
  return { subject: words('letterSubject', values), body: words('letterBody', values) };
}

function introducerOf({ introducer, chain }: Candidate) {
  if (introducer !== undefined) return introducer ?? undefined;
  // An earlier version kept only names.
  const name = chain.length < 3 ? undefined : chain[1];
  return name === undefined ? undefined : { name, isPerson: false };
}

function said(
  { holder, question, need, sentence, quotes, chain }: Candidate,
  { words }: Pick<Speech, 'words'>,
) {
  const evidence = quotes.map(({ quote, origin }) => words('letterQuote', { quote, origin }));
  return {
    name: nameOf(holder).text,
    need: need ?? question,
    evidence: evidence.length > 0 ? evidence.join('\n') : sentence,
    chain: chain.join(' → '),
  };
}
