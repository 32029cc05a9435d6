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

/** Answers that a page of the list shows at once. */
export const PAGE_SIZE = 10;
/** Holders to ask, and excluded ones, that are shown; the filters narrow what is more. */
export const OTHERS_MAX = 15;

/** Partners that a plan is asked for at most: what one question may cost sets it. */
export const PLAN_MAX = 10;

/** Characters of a letter that a plan and a chain read: what one question may cost sets it. */
const PLAN_TEXT_MAX = 10_000;
const CHAIN_TEXT_MAX = 4_000;

/** What a question asks, with its text, whether that stands in the address or is kept in the tab. */
export type Asked = Omit<Address, 'kept' | 'lang'>;

/** The variables of the question for a page of answers; null: the first page, with all that goes with it. */
export function askVariables(asked: Asked, lang: Lang, after: string | null): AskVariables {
  return {
    ...askedVariables(asked, lang),
    first: PAGE_SIZE,
    after,
    whole: after === null,
  };
}

/** The variables of the plan: whom to ask first for so many of the best. */
export function planVariables(asked: Asked, lang: Lang, first: number): PlanVariables {
  const variables = askedVariables(asked, lang);
  return {
    ...variables,
    text: variables.text.slice(0, PLAN_TEXT_MAX),
    from: asked.from,
    first: Math.min(first, PLAN_MAX),
  };
}

/** What every question about the same need says. */
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

/** What an introduction is for: all words of the question, as the plan reads them. */
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
