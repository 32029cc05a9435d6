import type { Address } from '../address/address.ts';
import { withoutSpans } from '../address/spans.ts';
import type {
  AskVariables,
  MatchSource,
  PlanVariables,
  RequirementInput,
} from '../api/questions.generated.ts';
import { isJapanese } from '../words/is-japanese.ts';
import { prefecturesOf } from '../words/regions.ts';
import type { Lang } from '../words/words.ts';

/** Answers per page of the list. */
export const PAGE_SIZE = 10;
/** Maximum holders to ask, and excluded ones, that are shown; filters narrow the rest. */
export const OTHERS_MAX = 15;

/** Maximum number of partners of a plan, limited by the cost of a question. */
export const PLAN_MAX = 10;

/** Maximum characters of a letter in a plan or chain, limited by the cost of a question. */
const PLAN_TEXT_MAX = 10_000;
const CHAIN_TEXT_MAX = 4_000;

/** A question with its text, from the address or kept in the tab. */
export type Asked = Omit<Address, 'kept' | 'lang'>;

/** Returns the variables for a page of answers; null: the first page, with all other parts. */
export function askVariables(asked: Asked, lang: Lang, after: string | null): AskVariables {
  return {
    ...askedVariables(asked, lang),
    first: PAGE_SIZE,
    after,
    whole: after === null,
  };
}

/** Returns the variables of the plan: whom to ask first for the best `first` matches. */
export function planVariables(asked: Asked, lang: Lang, first: number): PlanVariables {
  const variables = askedVariables(asked, lang);
  return {
    ...variables,
    text: variables.text.slice(0, PLAN_TEXT_MAX),
    from: asked.from,
    first: Math.min(first, PLAN_MAX),
  };
}

/** Returns the variables that all questions about the same need share. */
export function askedVariables(asked: Asked, lang: Lang) {
  const { kind, region, prefecture, city, country } = asked.filters;
  const prefectures = [...new Set([...prefecture, ...region.flatMap(prefecturesOf)])];
  return {
    text: withoutSpans(asked.text, asked.leftOut),
    requirements: asked.requirements.map(requirementInput),
    from: asked.from || null,
    profile: asked.profile,
    weights: Object.keys(asked.weights).length > 0 ? asked.weights : null,
    diversify: asked.diversify,
    filter: {
      ...(kind.length > 0 && { kinds: kind }),
      ...(country.length > 0 && { countries: country }),
      ...(prefectures.length > 0 && { prefectures }),
      ...(city.length > 0 && { cities: city }),
    },
    locale: lang,
  };
}

/** Returns the need of an introduction: all words of the question, as the plan reads them. */
export function needOf({
  text,
  leftOut,
  requirements,
}: Pick<Asked, 'text' | 'leftOut' | 'requirements'>): MatchSource {
  const words = [
    withoutSpans(text, leftOut),
    ...requirements.map((requirement) => requirement.text),
  ];
  return {
    text: words
      .filter((word) => word !== '')
      .join('\n')
      .slice(0, CHAIN_TEXT_MAX),
  };
}

function requirementInput({ must, text }: Asked['requirements'][number]): RequirementInput {
  return { mustHave: must, text: isJapanese(text) ? { ja: text } : { en: text } };
}
