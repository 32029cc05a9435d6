import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import type { OrganizationKind } from '../../../graph/model/nodes.ts';
import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import type { MatchFilter } from '../../../matching/need/match-filter.ts';
import type { MatchRequirement } from '../../../matching/need/match-requirement.ts';
import { FEATURES, type Weights } from '../../../matching/ranking/features.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import type { WeightProfile } from '../../../matching/ranking/weight-profiles.ts';
import { REQUIREMENTS_MAX } from '../../asking/load-requirements.ts';
import { checkCharacters } from './check-characters.ts';
import { countryCodes } from './country-codes.ts';

/** Maximum number of ranges of one requirement. */
const QUANTITIES_MAX = 20;

/** A text in one language or both. */
interface TextInput {
  readonly ja?: string | null;
  readonly en?: string | null;
}

/** One requirement of a question. */
export interface RequirementInput {
  readonly text: TextInput;
  readonly mustHave: boolean;
  readonly quantities?:
    | readonly {
        readonly quantity: string;
        readonly min?: number | null;
        readonly max?: number | null;
        readonly unit: string;
      }[]
    | null;
}

/** Filter of a match; null or missing does not narrow. */
export interface MatchFilterInput {
  readonly kinds?: readonly OrganizationKind[] | null;
  readonly countries?: readonly string[] | null;
  readonly prefectures?: readonly string[] | null;
  readonly cities?: readonly string[] | null;
  readonly groupIds?: readonly string[] | null;
  readonly smeOnly?: boolean | null;
  readonly excludePartnersOf?: string | null;
}

/** Options of every question for matches beside the need itself; null means the same as missing. */
export interface MatchTerms {
  readonly from?: string | null;
  readonly filter?: MatchFilterInput | null;
  readonly profile?: WeightProfile;
  readonly diversify?: boolean;
  readonly weights?: Readonly<Partial<Record<keyof Weights, number | null>>> | null;
}

/**
 * Returns the question for the matcher. Error: BAD_USER_INPUT for a question without words and for
 * code units that are not characters.
 */
export function matchQuestion(
  text: string,
  requirements: readonly MatchRequirement[],
  { from, filter, profile, weights, diversify }: MatchTerms,
): MatchQuestion {
  checkCharacters('text', text);
  if (text.trim() === '' && requirements.length === 0) throw emptyText('text');
  return {
    text,
    requirements,
    filter: matchFilter(filter ?? {}),
    weights: Object.fromEntries(
      FEATURES.flatMap((feature) => {
        const weight = weights?.[feature];
        return weight == null ? [] : [[feature, weight] as const];
      }),
    ),
    ...(profile === undefined ? {} : { profile }),
    ...(diversify === undefined ? {} : { diversify }),
    ...(from == null ? {} : { from }),
  };
}

/** Returns a question's own requirements, named r1, r2, …; errors as in {@link matchQuestion}. */
export function matchRequirements(
  inputs: readonly RequirementInput[] | null | undefined,
): readonly MatchRequirement[] {
  const given = inputs ?? [];
  checkLength('requirements', given.length, REQUIREMENTS_MAX);
  return given.map(({ text, mustHave, quantities }, index) => {
    checkLength('quantities', quantities?.length ?? 0, QUANTITIES_MAX);
    return {
      id: `r${index + 1}`,
      text: requirementText(`requirements[${index}].text`, text),
      mustHave,
      quantities: (quantities ?? []).map((range) =>
        quantityRange(`requirements[${index}].quantities`, range),
      ),
    };
  });
}

function matchFilter(input: MatchFilterInput): MatchFilter {
  const { kinds, countries, prefectures, cities, groupIds, smeOnly, excludePartnersOf } = input;
  return {
    ...(kinds == null ? {} : { kinds }),
    ...(countries == null ? {} : { countries: countryCodes(countries) }),
    ...(prefectures == null ? {} : { prefectures }),
    ...(cities == null ? {} : { cities }),
    ...(groupIds == null ? {} : { groupIds }),
    ...(smeOnly == null ? {} : { smeOnly }),
    ...(excludePartnersOf == null ? {} : { excludePartnersOf }),
  };
}

function requirementText(argument: string, { ja, en }: TextInput): LocalizedText {
  for (const text of [ja, en]) checkCharacters(argument, text ?? '');
  const text = {
    ...(ja == null || ja.trim() === '' ? {} : { ja }),
    ...(en == null || en.trim() === '' ? {} : { en }),
  };
  if (text.ja === undefined && text.en === undefined) throw emptyText(argument);
  return text;
}

function quantityRange(
  argument: string,
  { quantity, min, max, unit }: NonNullable<RequirementInput['quantities']>[number],
): QuantityRange {
  for (const text of [quantity, unit]) checkCharacters(argument, text);
  if ((min == null && max == null) || (min != null && max != null && min > max)) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'quantityMalformed',
      parameters: { argument, range: `${min ?? ''}..${max ?? ''}` },
    });
  }
  return { quantity, unit, ...(min == null ? {} : { min }), ...(max == null ? {} : { max }) };
}

function checkLength(argument: string, count: number, max: number): void {
  if (count <= max) return;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'listTooLong',
    parameters: { field: 'whoCan', argument, max, count },
  });
}

/** Returns the error for an argument that must contain words. */
export function emptyText(argument: string): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'textEmpty', parameters: { argument } });
}
