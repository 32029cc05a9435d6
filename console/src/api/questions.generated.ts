// Made by `npm run generate` from the SDL: change that instead.
import type { Question } from './question.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClaimLevel =
  | 'DECLARED'
  | 'DOCUMENTED'
  | 'VISITED'
  | 'DELIVERED';

export type EvidenceKind =
  | 'PROJECT'
  | 'DELIVERY'
  | 'PAPER'
  | 'PATENT'
  | 'CERTIFICATION'
  | 'VISIT'
  | 'AWARD'
  | 'REFERENCE';

export type RequirementState =
  | 'MET'
  | 'CONTRADICTED'
  | 'UNKNOWN';

export type GroupKind =
  | 'CROSS_INDUSTRY_GROUP'
  | 'JOINT_ORDER_GROUP'
  | 'STUDY_GROUP'
  | 'FEDERATION'
  | 'CLUSTER_BODY';

export type TieKind =
  | 'WORKED_TOGETHER'
  | 'SAME_GROUP'
  | 'VISIT'
  | 'TRADE'
  | 'CO_AUTHOR'
  | 'FORMER_COLLEAGUE'
  | 'INTRODUCED_BY'
  | 'TEACHER_STUDENT'
  | 'ACQUAINTANCE';

export type TrustBand =
  | 'WEAK'
  | 'FAIR'
  | 'GOOD'
  | 'STRONG';

export type CostReason =
  | 'TIES'
  | 'TOPIC'
  | 'ASKER'
  | 'TARGET';

export type LocalizedTextInput = {
  readonly ja?: string | null | undefined;
  readonly en?: string | null | undefined;
};

export type MatchFilter = {
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly prefectures?: ReadonlyArray<string> | null | undefined;
  readonly cities?: ReadonlyArray<string> | null | undefined;
  readonly groupIds?: ReadonlyArray<string> | null | undefined;
  readonly smeOnly?: boolean | null | undefined;
  readonly excludePartnersOf?: string | null | undefined;
};

export type WeightProfile =
  | 'GENERAL'
  | 'JOINT_ORDER'
  | 'JOINT_DEVELOPMENT'
  | 'EQUIPMENT_USE'
  | 'EXPERT_SEARCH';

export type WeightsInput = {
  readonly text?: number | null | undefined;
  readonly meaning?: number | null | undefined;
  readonly coverage?: number | null | undefined;
  readonly quantities?: number | null | undefined;
  readonly equipment?: number | null | undefined;
  readonly evidence?: number | null | undefined;
  readonly trackRecord?: number | null | undefined;
  readonly complementarity?: number | null | undefined;
  readonly distance?: number | null | undefined;
  readonly place?: number | null | undefined;
  readonly holderKind?: number | null | undefined;
  readonly freshness?: number | null | undefined;
};

export type MatchSource =
  {   readonly needId: string; readonly text?: never; }
  |  { readonly needId?: never;   readonly text: string; };

export type VerdictLevel =
  | 'GOOD'
  | 'PARTIAL'
  | 'NONE';

export type NeedPartKind =
  | 'MATTER'
  | 'HEADER'
  | 'ADDRESS'
  | 'COURTESY'
  | 'SELF_INTRODUCTION'
  | 'SIGNATURE'
  | 'QUOTED';

export type OrganizationKind =
  | 'FIRM'
  | 'UNIVERSITY'
  | 'PUBLIC_LAB'
  | 'SUPPORT_BODY'
  | 'FINANCIAL'
  | 'GOVERNMENT'
  | 'OTHER';

export type QuantityRangeInput = {
  readonly quantity: string;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly unit: string;
};

export type RequirementInput = {
  readonly text: LocalizedTextInput;
  readonly mustHave: boolean;
  readonly quantities?: ReadonlyArray<QuantityRangeInput> | null | undefined;
};

type Party_Capability = { readonly __typename: 'Capability', readonly id: string };

type Party_Equipment = { readonly __typename: 'Equipment', readonly id: string };

type Party_Evidence = { readonly __typename: 'Evidence', readonly id: string };

type Party_Group = { readonly __typename: 'Group', readonly country: string | null, readonly prefecture: string | null, readonly city: string | null, readonly id: string, readonly groupKind: GroupKind, readonly name: { readonly text: string, readonly locale: string } };

type Party_Need = { readonly __typename: 'Need', readonly id: string };

type Party_Organization = { readonly __typename: 'Organization', readonly country: string | null, readonly prefecture: string | null, readonly city: string | null, readonly id: string, readonly organizationKind: OrganizationKind, readonly name: { readonly text: string, readonly locale: string } };

type Party_Person = { readonly __typename: 'Person', readonly country: string | null, readonly prefecture: string | null, readonly city: string | null, readonly id: string, readonly title: { readonly text: string, readonly locale: string }, readonly displayName: { readonly text: string, readonly locale: string } | null };

export type Party =
  | Party_Capability
  | Party_Equipment
  | Party_Evidence
  | Party_Group
  | Party_Need
  | Party_Organization
  | Party_Person
;

export type FindPartiesVariables = Exact<{
  name: string;
  first: number;
  locale?: string | null | undefined;
}>;


export type FindPartiesAnswer = { readonly organizations: { readonly nodes: ReadonlyArray<Party_Organization> }, readonly groups: { readonly nodes: ReadonlyArray<Party_Group> } };

export type GetPartyVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetPartyAnswer = { readonly node:
    | Party_Capability
    | Party_Equipment
    | Party_Evidence
    | Party_Group
    | Party_Need
    | Party_Organization
    | Party_Person
   | null };

export type AskVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  asker: string;
  need?: MatchSource | null | undefined;
  known: boolean;
  first: number;
  after?: string | null | undefined;
  whole: boolean;
  musts: boolean;
  othersMax: number;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type AskAnswer = { readonly whoCan: { readonly totalCount: number, readonly asOf: string, readonly hasExamples: boolean, readonly staleSince: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly verdict?: { readonly level: VerdictLevel, readonly sentence: string, readonly parts: ReadonlyArray<{ readonly requirement: { readonly id: string, readonly text: { readonly text: string, readonly locale: string } }, readonly holders: ReadonlyArray<
          | Party_Organization
          | Party_Person
          | Party_Group
        > }>, readonly ask: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      > }, readonly weights?: { readonly profile: WeightProfile, readonly reason: string, readonly weights: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly stated: boolean, readonly applies: boolean }> }, readonly needParts?: ReadonlyArray<{ readonly kind: NeedPartKind, readonly label: string, readonly text: string }>, readonly facets?: ReadonlyArray<{ readonly facet: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly nodes: ReadonlyArray<Match> }, readonly others?: { readonly toAsk: ReadonlyArray<Match>, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
      , readonly requirement: { readonly id: string, readonly text: { readonly text: string, readonly locale: string } }, readonly evidence: ReadonlyArray<Quote> }> } };

export type PlanVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from: string;
  first: number;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type PlanAnswer = { readonly introductionPlan: { readonly complete: boolean, readonly introducers: ReadonlyArray<{ readonly cost: number, readonly introducer:
        | Party_Person
        | Party_Organization
        | Party_Group
      , readonly opens: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      > }> } | null };

export type Match = { readonly rank: number, readonly score: number, readonly holder:
    | Party_Organization
    | Party_Person
    | Party_Group
  , readonly coverage: { readonly met: number, readonly asked: number, readonly nearMiss: boolean, readonly sentence: string } | null, readonly moved: { readonly from: number, readonly sentence: string } | null, readonly explanation: { readonly sentence: string, readonly contributions: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly evidence: ReadonlyArray<Quote> }>, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly value: number, readonly requirement: { readonly id: string, readonly mustHave: boolean, readonly text: { readonly text: string, readonly locale: string } }, readonly evidence: ReadonlyArray<Quote> }> }, readonly bestIntroduction?: Chain | null };

export type Quote = { readonly nodeId: string, readonly field: string, readonly quote: string, readonly origin: string, readonly url: string | null, readonly document: string, readonly section: string | null, readonly level: ClaimLevel | null, readonly asOf: string, readonly isOld: boolean, readonly isExample: boolean, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> };

export type ExportMatchesVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  othersMax: number;
  whole: boolean;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type ExportMatchesAnswer = { readonly whoCan: { readonly asOf: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<ExportedMatch> }, readonly others?: { readonly toAsk: ReadonlyArray<ExportedMatch> } };

export type ExportedMatch = { readonly rank: number, readonly score: number, readonly holder:
    | Party_Organization
    | Party_Person
    | Party_Group
  , readonly coverage: { readonly sentence: string } | null, readonly explanation: { readonly sentence: string, readonly contributions: ReadonlyArray<{ readonly contribution: number, readonly evidence: ReadonlyArray<Quote> }> } };

export type Chain = { readonly length: number, readonly trust: TrustBand, readonly cost: number, readonly introducer:
    | Party_Person
    | Party_Organization
    | Party_Group
  , readonly target:
    | Party_Person
    | Party_Organization
    | Party_Group
  , readonly contributions: ReadonlyArray<{ readonly reason: CostReason, readonly label: string, readonly cost: number, readonly closeness: number | null, readonly record:
      | { readonly __typename: 'Capability', readonly id: string, readonly title: { readonly text: string, readonly locale: string } }
      | { readonly __typename: 'Equipment', readonly id: string, readonly name: { readonly text: string, readonly locale: string } }
      | { readonly __typename: 'Evidence', readonly id: string, readonly title: { readonly text: string, readonly locale: string } }
      | { readonly __typename: 'Group', readonly id: string, readonly name: { readonly text: string, readonly locale: string } }
      | { readonly __typename: 'Need', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: { readonly text: string, readonly locale: string } }
      | { readonly __typename: 'Person', readonly id: string, readonly displayName: { readonly text: string, readonly locale: string } | null, readonly title: { readonly text: string, readonly locale: string } }
     | null }>, readonly steps: ReadonlyArray<{ readonly kind: TieKind | null, readonly trust: TrustBand | null, readonly from:
      | Party_Person
      | Party_Organization
      | Party_Group
    , readonly to:
      | Party_Person
      | Party_Organization
      | Party_Group
    , readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly occurredOn: string | null, readonly title: { readonly text: string, readonly locale: string } }>, readonly sharedGroups: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly locale: string } }>, readonly sources: ReadonlyArray<{ readonly document: string, readonly section: string | null }> }> };

export type FindIntroducersVariables = Exact<{
  from: string;
  to: string;
  first: number;
  need?: MatchSource | null | undefined;
  locale?: string | null | undefined;
}>;


export type FindIntroducersAnswer = { readonly introductionPaths: { readonly complete: boolean, readonly noneNeeded: boolean, readonly warnings: ReadonlyArray<{ readonly message: string }>, readonly paths: ReadonlyArray<Chain> } | null };

export const FIND_PARTIES: Question<FindPartiesAnswer, FindPartiesVariables> = {
  text: `query FindParties($name: String!, $first: Int!, $locale: Locale) {
  organizations(query: $name, first: $first) {
    nodes {
      ...Party
    }
  }
  groups(query: $name, first: $first) {
    nodes {
      ...Party
    }
  }
}
fragment Party on Node {
  __typename
  id
  ... on Organization {
    organizationKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Person {
    title(locale: $locale) {
      text
      locale
    }
    displayName(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
}`,
};

export const GET_PARTY: Question<GetPartyAnswer, GetPartyVariables> = {
  text: `query GetParty($id: ID!, $locale: Locale) {
  node(id: $id) {
    ...Party
  }
}
fragment Party on Node {
  __typename
  id
  ... on Organization {
    organizationKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Person {
    title(locale: $locale) {
      text
      locale
    }
    displayName(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
}`,
};

export const ASK: Question<AskAnswer, AskVariables> = {
  text: `query Ask($text: String!, $requirements: [RequirementInput!], $from: ID, $asker: ID!, $need: MatchSource, $known: Boolean!, $first: Int!, $after: String, $whole: Boolean!, $musts: Boolean!, $othersMax: Int!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
  whoCan(
    text: $text
    requirements: $requirements
    from: $from
    first: $first
    after: $after
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) {
    totalCount
    asOf
    hasExamples
    staleSince
    pageInfo {
      hasNextPage
      endCursor
    }
    warnings {
      code
      message(locale: $locale)
    }
    verdict @include(if: $whole) {
      level
      sentence(locale: $locale)
      parts {
        requirement {
          id
          text(locale: $locale) {
            text
            locale
          }
        }
        holders {
          ...Party
        }
      }
      ask {
        ...Party
      }
    }
    weights @include(if: $whole) {
      profile
      reason(locale: $locale)
      weights {
        feature
        weight
        stated
        applies
      }
    }
    needParts @include(if: $whole) {
      kind
      label(locale: $locale)
      text
    }
    facets @include(if: $whole) {
      facet
      buckets {
        value
        label(locale: $locale)
        count
        selected
      }
    }
    nodes {
      ...Match
    }
  }
  others: whoCan(
    text: $text
    requirements: $requirements
    from: $from
    first: 1
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) @include(if: $musts) {
    toAsk(first: $othersMax) {
      ...Match
    }
    excluded(first: $othersMax) {
      holder {
        ...Party
      }
      requirement {
        id
        text(locale: $locale) {
          text
          locale
        }
      }
      reason(locale: $locale)
      evidence {
        ...Quote
      }
    }
  }
}
fragment Party on Node {
  __typename
  id
  ... on Organization {
    organizationKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Person {
    title(locale: $locale) {
      text
      locale
    }
    displayName(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
}
fragment Match on Match {
  rank
  score
  holder {
    ...Party
  }
  coverage {
    met
    asked
    nearMiss
    sentence(locale: $locale)
  }
  moved {
    from
    sentence(locale: $locale)
  }
  explanation {
    sentence(locale: $locale)
    contributions {
      feature
      weight
      value
      contribution
      evidence {
        ...Quote
      }
    }
    requirements {
      requirement {
        id
        text(locale: $locale) {
          text
          locale
        }
        mustHave
      }
      state
      value
      evidence {
        ...Quote
      }
    }
  }
  bestIntroduction(from: $asker, need: $need) @include(if: $known) {
    ...Chain
  }
}
fragment Quote on ExplanationEvidence {
  nodeId
  field
  quote
  spans {
    start
    end
  }
  origin(locale: $locale)
  url
  document
  section
  level
  asOf
  isOld
  isExample
}
fragment Chain on IntroductionPath {
  length
  trust
  cost
  introducer {
    ...Party
  }
  target {
    ...Party
  }
  contributions {
    reason
    label(locale: $locale)
    cost
    closeness
    record {
      __typename
      id
      ... on Organization {
        name(locale: $locale) {
          text
          locale
        }
      }
      ... on Group {
        name(locale: $locale) {
          text
          locale
        }
      }
      ... on Person {
        displayName(locale: $locale) {
          text
          locale
        }
        title(locale: $locale) {
          text
          locale
        }
      }
      ... on Evidence {
        title(locale: $locale) {
          text
          locale
        }
      }
      ... on Capability {
        title(locale: $locale) {
          text
          locale
        }
      }
      ... on Equipment {
        name(locale: $locale) {
          text
          locale
        }
      }
    }
  }
  steps {
    from {
      ...Party
    }
    to {
      ...Party
    }
    kind
    trust
    evidence {
      id
      kind
      title(locale: $locale) {
        text
        locale
      }
      occurredOn
    }
    sharedGroups {
      id
      name(locale: $locale) {
        text
        locale
      }
    }
    sources {
      document
      section
    }
  }
}`,
};

export const PLAN: Question<PlanAnswer, PlanVariables> = {
  text: `query Plan($text: String!, $requirements: [RequirementInput!], $from: ID!, $first: Int!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
  introductionPlan(
    source: {text: $text}
    requirements: $requirements
    from: $from
    first: $first
    chains: 3
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) {
    complete
    introducers {
      introducer {
        ...Party
      }
      opens {
        ...Party
      }
      cost
    }
  }
}
fragment Party on Node {
  __typename
  id
  ... on Organization {
    organizationKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Person {
    title(locale: $locale) {
      text
      locale
    }
    displayName(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
}`,
};

export const EXPORT_MATCHES: Question<ExportMatchesAnswer, ExportMatchesVariables> = {
  text: `query ExportMatches($text: String!, $requirements: [RequirementInput!], $from: ID, $first: Int!, $after: String, $othersMax: Int!, $whole: Boolean!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
  whoCan(
    text: $text
    requirements: $requirements
    from: $from
    first: $first
    after: $after
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) {
    asOf
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ExportedMatch
    }
  }
  others: whoCan(
    text: $text
    requirements: $requirements
    from: $from
    first: 1
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) @include(if: $whole) {
    toAsk(first: $othersMax) {
      ...ExportedMatch
    }
  }
}
fragment ExportedMatch on Match {
  rank
  score
  holder {
    ...Party
  }
  coverage {
    sentence(locale: $locale)
  }
  explanation {
    sentence(locale: $locale)
    contributions {
      contribution
      evidence {
        ...Quote
      }
    }
  }
}
fragment Party on Node {
  __typename
  id
  ... on Organization {
    organizationKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Person {
    title(locale: $locale) {
      text
      locale
    }
    displayName(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
}
fragment Quote on ExplanationEvidence {
  nodeId
  field
  quote
  spans {
    start
    end
  }
  origin(locale: $locale)
  url
  document
  section
  level
  asOf
  isOld
  isExample
}`,
};

export const FIND_INTRODUCERS: Question<FindIntroducersAnswer, FindIntroducersVariables> = {
  text: `query FindIntroducers($from: ID!, $to: ID!, $first: Int!, $need: MatchSource, $locale: Locale) {
  introductionPaths(from: $from, to: $to, first: $first, need: $need) {
    complete
    noneNeeded
    warnings {
      message(locale: $locale)
    }
    paths {
      ...Chain
    }
  }
}
fragment Chain on IntroductionPath {
  length
  trust
  cost
  introducer {
    ...Party
  }
  target {
    ...Party
  }
  contributions {
    reason
    label(locale: $locale)
    cost
    closeness
    record {
      __typename
      id
      ... on Organization {
        name(locale: $locale) {
          text
          locale
        }
      }
      ... on Group {
        name(locale: $locale) {
          text
          locale
        }
      }
      ... on Person {
        displayName(locale: $locale) {
          text
          locale
        }
        title(locale: $locale) {
          text
          locale
        }
      }
      ... on Evidence {
        title(locale: $locale) {
          text
          locale
        }
      }
      ... on Capability {
        title(locale: $locale) {
          text
          locale
        }
      }
      ... on Equipment {
        name(locale: $locale) {
          text
          locale
        }
      }
    }
  }
  steps {
    from {
      ...Party
    }
    to {
      ...Party
    }
    kind
    trust
    evidence {
      id
      kind
      title(locale: $locale) {
        text
        locale
      }
      occurredOn
    }
    sharedGroups {
      id
      name(locale: $locale) {
        text
        locale
      }
    }
    sources {
      document
      section
    }
  }
}
fragment Party on Node {
  __typename
  id
  ... on Organization {
    organizationKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
  ... on Person {
    title(locale: $locale) {
      text
      locale
    }
    displayName(locale: $locale) {
      text
      locale
    }
    country
    prefecture(locale: $locale)
    city
  }
}`,
};
