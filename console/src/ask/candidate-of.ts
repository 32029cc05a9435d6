import { fitsAddress } from '../address/kept-texts.ts';
import type { Chain, Match } from '../api/questions.generated.ts';
import type { Candidate } from '../shortlist/use-shortlist.ts';
import { nameOf } from '../words/party.ts';
import type { Lang, Words } from '../words/words.ts';
import { quotesOf } from './quotes.ts';
import type { Answer } from './use-answer.ts';
import type { Asked } from './variables.ts';

/** Returns the whole question in words: the text, pieces left out, then requirements by kind. */
export function questionText({ text, leftOut, requirements }: Asked, words: Words): string {
  return [
    text,
    ...leftOut.map(({ start, end }) => `${words('leftOut')}: ${text.slice(start, end)}`),
    ...requirements.map((one) => `${words(one.must ? 'must' : 'should')}: ${one.text}`),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Returns the need in a few words: for a letter, the parts that were read. */
export function needInWords(asked: Asked, reading: Answer['reading'], words: Words): string {
  const { text, requirements } = asked;
  if (fitsAddress(text)) return questionText(asked, words);
  const parts = (reading?.parts ?? []).filter(({ offer }) => offer !== 'DROPPED');
  const said = [...parts.map((part) => part.text.trim()), ...requirements.map((one) => one.text)];
  return [...new Set(said)].join(words('listSeparator'));
}

/** Returns an answer in the form that the shortlist keeps. */
export function candidateOf(
  { holder, score, explanation, coverage }: Match,
  {
    asked,
    need,
    chain,
    words,
    lang,
    day,
  }: {
    readonly asked: Asked;
    /** The question in a few words. */
    readonly need: string;
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
    need,
    introducer:
      chain === undefined || chain.introducer.id === holder.id
        ? null
        : {
            name: nameOf(chain.introducer).text,
            isPerson: chain.introducer.__typename === 'Person',
          },
    day,
    state: 'CANDIDATE',
    note: '',
  };
}
