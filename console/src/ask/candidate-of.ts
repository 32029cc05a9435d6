import type { Chain, Match } from '../api/questions.generated.ts';
import type { Candidate } from '../shortlist/use-shortlist.ts';
import { nameOf } from '../words/party.ts';
import type { Lang, Words } from '../words/words.ts';
import { quotesOf } from './quotes.ts';
import type { Asked } from './variables.ts';

/** The whole question in words: the text, what of it is left out, then each part with its sort. */
export function questionText({ text, leftOut, requirements }: Asked, words: Words): string {
  return [
    text,
    ...leftOut.map(({ start, end }) => `${words('leftOut')}: ${text.slice(start, end)}`),
    ...requirements.map((one) => `${words(one.must ? 'must' : 'should')}: ${one.text}`),
  ]
    .filter(Boolean)
    .join('\n');
}

/** An answer as the shortlist keeps it. */
export function candidateOf(
  { holder, score, explanation, coverage }: Match,
  {
    asked,
    chain,
    words,
    lang,
    day,
  }: {
    readonly asked: Asked;
    readonly chain: Chain | undefined;
    readonly words: Words;
    readonly lang: Lang;
    readonly day: string;
  },
): Candidate {
  const steps = chain?.steps ?? [];
  return {
    holder,
    score,
    sentence: explanation.sentence,
    coverage: coverage?.sentence ?? '',
    quotes: quotesOf(explanation, lang).map(({ quote, origin, url, spans }) => ({
      quote,
      origin,
      url,
      spans,
    })),
    features: explanation.contributions.map(({ feature, contribution }) => ({
      feature,
      contribution,
    })),
    results: explanation.requirements.map(({ requirement, state }) => ({
      text: requirement.text.text,
      must: requirement.mustHave,
      state,
    })),
    chain: steps.flatMap(({ from, to }, index) =>
      (index === 0 ? [from, to] : [to]).map((party) => nameOf(party).text),
    ),
    question: questionText(asked, words),
    day,
    state: 'CANDIDATE',
    note: '',
  };
}
