import type { Address } from '../address/address.ts';
import type {
  AskVariables,
  MatchSource,
  PlanVariables,
  RequirementInput,
} from '../api/questions.generated.ts';
import { isJapanese } from '../words/is-japanese.ts';
import type { Lang } from '../words/words.ts';

/** Answers that a page of the list shows at once. */
export const PAGE_SIZE = 10;
/** Holders to ask, and excluded ones, that are shown; the filters narrow what is more. */
export const OTHERS_MAX = 15;

/** What a question asks, with its text, whether that stands in the address or is kept in the tab. */
export type Asked = Omit<Address, 'kept' | 'lang'>;

/** The variables of the question for a page of answers; null: the first page, with all that goes with it. */
export function askVariables(asked: Asked, lang: Lang, after: string | null): AskVariables {
  const whole = after === null;
  return {
    ...planVariables(asked, lang),
    from: asked.from || null,
    asker: asked.from,
    need: needOf(asked),
    known: asked.from !== '',
    after,
    whole,
    musts: whole && asked.requirements.some(({ must }) => must),
    othersMax: OTHERS_MAX,
  };
}

/** The variables of the plan: whom to ask first for as many as a page shows. */
export function planVariables(asked: Asked, lang: Lang): PlanVariables {
  const { kind, country, prefecture } = asked.filters;
  return {
    text: asked.text,
    requirements: asked.requirements.map(requirementInput),
    from: asked.from,
    first: PAGE_SIZE,
    profile: asked.profile,
    weights: Object.keys(asked.weights).length > 0 ? asked.weights : null,
    diversify: asked.diversify,
    filter: {
      ...(kind.length > 0 && { kinds: kind }),
      ...(country.length > 0 && { countries: country }),
      ...(prefecture.length > 0 && { prefectures: prefecture }),
    },
    locale: lang,
  };
}

/** What an introduction is for: all words of the question, as the plan reads them. */
export function needOf({ text, requirements }: Pick<Asked, 'text' | 'requirements'>): MatchSource {
  const words = [text, ...requirements.map((requirement) => requirement.text)];
  return { text: words.filter((word) => word !== '').join('\n') };
}

function requirementInput({ must, text }: Asked['requirements'][number]): RequirementInput {
  return { mustHave: must, text: isJapanese(text) ? { ja: text } : { en: text } };
}
