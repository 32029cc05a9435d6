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

export type EquipmentFilter = {
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  readonly prefectures?: ReadonlyArray<string> | null | undefined;
  readonly useModes?: ReadonlyArray<EquipmentUseMode> | null | undefined;
  readonly openTo?: ReadonlyArray<UserClass> | null | undefined;
  readonly techniques?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<EquipmentStatus> | null | undefined;
};

export type EquipmentUseMode =
  | 'SELF_USE'
  | 'ASSISTED'
  | 'COMMISSIONED';

export type UserClass =
  | 'OWN_ORGANIZATION'
  | 'EXTERNAL'
  | 'UNIVERSITY'
  | 'PUBLIC_BODY'
  | 'SME'
  | 'LARGE_FIRM'
  | 'OVERSEAS';

export type EquipmentStatus =
  | 'AVAILABLE'
  | 'MAINTENANCE'
  | 'CLOSED';

export type PriceUnit =
  | 'HOUR'
  | 'HALF_DAY'
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'SAMPLE'
  | 'USE';

export type EquipmentPart =
  | 'OPEN_TO'
  | 'PURPOSE'
  | 'PRICE'
  | 'APPLICATION'
  | 'SPECIFICATION';

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

export type ReadPartKind =
  | 'PROCESS'
  | 'MATERIAL'
  | 'PRODUCT'
  | 'MACHINE'
  | 'MEASUREMENT'
  | 'SERVICE'
  | 'COMMERCIAL_ROLE'
  | 'TOPIC'
  | 'HOLDER_KIND'
  | 'PLACE'
  | 'MEMBERSHIP'
  | 'COMPANY_SIZE'
  | 'USE_MODE'
  | 'QUANTITY'
  | 'CERTIFICATE'
  | 'PRICE'
  | 'LOT'
  | 'LEAD_TIME'
  | 'DATE'
  | 'LABEL'
  | 'HEADER'
  | 'ADDRESS'
  | 'COURTESY'
  | 'SELF_INTRODUCTION'
  | 'SIGNATURE'
  | 'QUOTED';

export type ReadPartOffer =
  | 'MUST'
  | 'SHOULD'
  | 'DROPPED';

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

export type Chain = { readonly length: number, readonly trust: TrustBand, readonly cost: number, readonly reason: string, readonly introducer:
    | Party_Person
    | Party_Organization
    | Party_Group
  , readonly target:
    | Party_Person
    | Party_Organization
    | Party_Group
  , readonly contributions: ReadonlyArray<{ readonly reason: CostReason, readonly label: string, readonly cost: number, readonly closeness: number | null, readonly record:
      | (
        { readonly title: { readonly text: string, readonly locale: string } }
        & Party_Capability
      )
      | (
        { readonly name: { readonly text: string, readonly locale: string } }
        & Party_Equipment
      )
      | (
        { readonly title: { readonly text: string, readonly locale: string } }
        & Party_Evidence
      )
      | Party_Group
      | Party_Need
      | Party_Organization
      | Party_Person
     | null }> };

export type Step = { readonly kind: TieKind | null, readonly trust: TrustBand | null, readonly from:
    | Party_Person
    | Party_Organization
    | Party_Group
  , readonly to:
    | Party_Person
    | Party_Organization
    | Party_Group
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly occurredOn: string | null, readonly title: { readonly text: string, readonly locale: string } }>, readonly sharedGroups: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly locale: string } }>, readonly sources: ReadonlyArray<{ readonly document: string, readonly section: string | null }> };

export type SearchEquipmentVariables = Exact<{
  text: string;
  filter?: EquipmentFilter | null | undefined;
  from?: string | null | undefined;
  asker: string;
  hasAsker: boolean;
  on?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  othersMax: number;
  locale?: string | null | undefined;
}>;


export type SearchEquipmentAnswer = { readonly searchEquipment: { readonly totalCount: number, readonly on: string, readonly asOf: string, readonly lastChange: string, readonly hasExamples: boolean, readonly staleSince: string | null, readonly modelVersion: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly reading: { readonly suggestions: ReadonlyArray<{ readonly written: string, readonly suggested: string, readonly span: { readonly start: number, readonly end: number } }> }, readonly verdict: { readonly level: VerdictLevel, readonly fit: number, readonly sentence: string, readonly missingWords: ReadonlyArray<string> }, readonly facets: ReadonlyArray<{ readonly facet: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly nodes: ReadonlyArray<EquipmentMatch>, readonly toAsk: ReadonlyArray<EquipmentMatch>, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly equipment: { readonly id: string, readonly name: { readonly text: string, readonly locale: string } } }> } };

export type EquipmentMatch = { readonly rank: number, readonly score: number, readonly userClass: UserClass | null, readonly prices: ReadonlyArray<{ readonly userClass: UserClass | null, readonly useMode: EquipmentUseMode | null, readonly amount: number, readonly currency: string, readonly unit: PriceUnit }>, readonly bestIntroduction?: { readonly length: number, readonly trust: TrustBand, readonly introducer:
      | Party_Person
      | Party_Organization
      | Party_Group
     } | null, readonly equipment: { readonly id: string, readonly useModes: ReadonlyArray<EquipmentUseMode>, readonly openTo: ReadonlyArray<UserClass>, readonly status: EquipmentStatus | null, readonly pricesText: string | null, readonly name: { readonly text: string, readonly locale: string }, readonly howToApply: { readonly text: string, readonly locale: string } | null, readonly manager: { readonly text: string, readonly locale: string } | null, readonly owner: Party_Organization | null, readonly completeness: { readonly score: number, readonly missing: ReadonlyArray<EquipmentPart>, readonly sentence: string | null } }, readonly explanation: { readonly sentence: string, readonly contributions: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly evidence: ReadonlyArray<{ readonly nodeId: string, readonly field: string, readonly quote: string, readonly document: string, readonly section: string | null, readonly level: ClaimLevel | null, readonly url: string | null, readonly asOf: string, readonly isOld: boolean, readonly isExample: boolean, readonly origin: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly value: number, readonly requirement: { readonly id: string, readonly mustHave: boolean, readonly text: { readonly text: string, readonly locale: string } } }>, readonly missing: ReadonlyArray<{ readonly id: string, readonly text: { readonly text: string, readonly locale: string } }> } };

export type FindPartiesVariables = Exact<{
  name: string;
  first: number;
  locale?: string | null | undefined;
}>;


export type FindPartiesAnswer = { readonly organizations: { readonly nodes: ReadonlyArray<(
      { readonly ja: { readonly text: string }, readonly en: { readonly text: string } }
      & Party_Organization
    )> }, readonly groups: { readonly nodes: ReadonlyArray<(
      { readonly ja: { readonly text: string }, readonly en: { readonly text: string } }
      & Party_Group
    )> } };

export type JudgedMatchesVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  first: number;
  musts: boolean;
  locale?: string | null | undefined;
}>;


export type JudgedMatchesAnswer = { readonly whoCan: { readonly nodes: ReadonlyArray<{ readonly rank: number, readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
       }>, readonly toAsk?: ReadonlyArray<{ readonly rank: number, readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
       }>, readonly otherKinds: ReadonlyArray<{ readonly rank: number, readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
       }> } };

export type JudgedPartiesVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  locale?: string | null | undefined;
}>;


export type JudgedPartiesAnswer = { readonly nodes: ReadonlyArray<
    | Party_Capability
    | Party_Equipment
    | Party_Evidence
    | Party_Group
    | Party_Need
    | Party_Organization
    | Party_Person
   | null> };

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

export type PathsVariables = Exact<{
  from: string;
  to: string;
  first: number;
  need?: MatchSource | null | undefined;
  locale?: string | null | undefined;
}>;


export type PathsAnswer = { readonly introductionPaths: { readonly complete: boolean, readonly noneNeeded: boolean, readonly staleSince: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly paths: ReadonlyArray<(
      { readonly steps: ReadonlyArray<(
        { readonly strength: number | null, readonly weight: number | null, readonly partCount: number, readonly parts: ReadonlyArray<{ readonly kind: TieKind, readonly weight: number, readonly kindWeight: number, readonly recency: number, readonly sizeShare: number, readonly declaredShare: number, readonly parties: number, readonly on: string | null, readonly evidence: { readonly id: string, readonly occurredOn: string | null, readonly title: { readonly text: string, readonly locale: string } } | null, readonly group: { readonly id: string, readonly name: { readonly text: string, readonly locale: string } } | null, readonly declaredBy:
            | Party_Person
            | Party_Organization
            | Party_Group
           | null, readonly source: { readonly document: string, readonly section: string | null } | null }> }
        & Step
      )> }
      & Chain
    )> } | null };

export type PlanVariables = Exact<{
  source: MatchSource;
  from: string;
  first: number;
  chains: number;
  filter?: MatchFilter | null | undefined;
  locale?: string | null | undefined;
}>;


export type PlanAnswer = { readonly introductionPlan: { readonly complete: boolean, readonly asOf: string, readonly staleSince: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly introducers: ReadonlyArray<{ readonly cost: number, readonly introducer:
        | Party_Person
        | Party_Organization
        | Party_Group
      , readonly introducesTo: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      > }>, readonly partners: ReadonlyArray<{ readonly noneNeeded: boolean, readonly match: { readonly rank: number, readonly score: number, readonly holder:
          | Party_Organization
          | Party_Person
          | Party_Group
        , readonly explanation: { readonly sentence: string } }, readonly paths: ReadonlyArray<(
        { readonly steps: ReadonlyArray<Step> }
        & Chain
      )> }> } | null };

export type ReadNeedVariables = Exact<{
  text: string;
  locale?: string | null | undefined;
}>;


export type ReadNeedAnswer = { readonly readNeed: { readonly parts: ReadonlyArray<{ readonly kind: ReadPartKind, readonly offer: ReadPartOffer, readonly text: string, readonly label: string, readonly certificate: string | null, readonly span: { readonly start: number, readonly end: number }, readonly place: { readonly name: string, readonly country: string, readonly prefectures: ReadonlyArray<string>, readonly city: string | null, readonly withinKm: number | null } | null, readonly quantity: { readonly quantity: string, readonly min: number | null, readonly max: number | null, readonly unit: string } | null }>, readonly suggestions: ReadonlyArray<{ readonly written: string, readonly suggested: string, readonly span: { readonly start: number, readonly end: number } }> } };

export type WhoCanVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  musts: boolean;
  othersMax: number;
  locale?: string | null | undefined;
}>;


export type WhoCanAnswer = { readonly whoCan: { readonly totalCount: number, readonly asOf: string, readonly lastChange: string, readonly hasExamples: boolean, readonly staleSince: string | null, readonly modelVersion: string, readonly sameBodies: ReadonlyArray<{ readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
      , readonly sameAs:
        | Party_Organization
        | Party_Person
        | Party_Group
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly reading: { readonly suggestions: ReadonlyArray<{ readonly written: string, readonly suggested: string, readonly span: { readonly start: number, readonly end: number } }> }, readonly verdict: { readonly level: VerdictLevel, readonly fit: number, readonly sentence: string, readonly missingWords: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly id: string, readonly text: { readonly text: string, readonly locale: string } }>, readonly parts: ReadonlyArray<{ readonly requirement: { readonly id: string, readonly text: { readonly text: string, readonly locale: string } }, readonly holders: ReadonlyArray<
          | Party_Organization
          | Party_Person
          | Party_Group
        > }>, readonly together: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      >, readonly ask: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      > }, readonly weights: { readonly profile: WeightProfile, readonly reason: string, readonly weights: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly stated: boolean, readonly applies: boolean }> }, readonly nodes: ReadonlyArray<Match>, readonly otherKinds: ReadonlyArray<Match> }, readonly others?: { readonly toAsk: ReadonlyArray<Match>, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
      , readonly requirement: { readonly id: string, readonly text: { readonly text: string, readonly locale: string } } }> } };

export type Match = { readonly rank: number, readonly score: number, readonly holder:
    | Party_Organization
    | Party_Person
    | Party_Group
  , readonly sharedGroups: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly locale: string } }>, readonly coverage: { readonly met: number, readonly asked: number, readonly nearMiss: boolean, readonly sentence: string } | null, readonly moved: { readonly from: number, readonly sentence: string } | null, readonly explanation: { readonly sentence: string, readonly contributions: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly evidence: ReadonlyArray<{ readonly nodeId: string, readonly field: string, readonly quote: string, readonly document: string, readonly section: string | null, readonly level: ClaimLevel | null, readonly url: string | null, readonly asOf: string, readonly isOld: boolean, readonly isExample: boolean, readonly origin: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly value: number, readonly requirement: { readonly id: string, readonly mustHave: boolean, readonly text: { readonly text: string, readonly locale: string } } }>, readonly missing: ReadonlyArray<{ readonly id: string, readonly text: { readonly text: string, readonly locale: string } }> } };

export const SEARCH_EQUIPMENT: Question<SearchEquipmentAnswer, SearchEquipmentVariables> = {
  text: `query SearchEquipment($text: String!, $filter: EquipmentFilter, $from: ID, $asker: ID!, $hasAsker: Boolean!, $on: Date, $first: Int!, $after: String, $othersMax: Int!, $locale: Locale) {
  searchEquipment(
    text: $text
    filter: $filter
    from: $from
    on: $on
    first: $first
    after: $after
  ) {
    totalCount
    on
    asOf
    lastChange
    hasExamples
    staleSince
    modelVersion
    pageInfo {
      hasNextPage
      endCursor
    }
    warnings {
      code
      message(locale: $locale)
    }
    reading {
      suggestions {
        written
        suggested
        span {
          start
          end
        }
      }
    }
    verdict {
      level
      fit
      sentence(locale: $locale)
      missingWords
    }
    facets {
      facet
      buckets {
        value
        label(locale: $locale)
        count
        selected
      }
    }
    nodes {
      ...EquipmentMatch
    }
    toAsk(first: $othersMax) {
      ...EquipmentMatch
    }
    excluded(first: $othersMax) {
      equipment {
        id
        name(locale: $locale) {
          text
          locale
        }
      }
      reason(locale: $locale)
    }
  }
}
fragment EquipmentMatch on EquipmentMatch {
  rank
  score
  userClass
  prices {
    userClass
    useMode
    amount
    currency
    unit
  }
  bestIntroduction(from: $asker, need: {text: $text}) @include(if: $hasAsker) {
    introducer {
      ...Party
    }
    length
    trust
  }
  equipment {
    id
    name(locale: $locale) {
      text
      locale
    }
    useModes
    openTo
    status
    pricesText
    howToApply(locale: $locale) {
      text
      locale
    }
    manager(locale: $locale) {
      text
      locale
    }
    owner {
      ...Party
    }
    completeness {
      score
      missing
      sentence(locale: $locale)
    }
  }
  explanation {
    sentence(locale: $locale)
    contributions {
      feature
      weight
      value
      contribution
      evidence {
        nodeId
        field
        quote
        spans {
          start
          end
        }
        document
        section
        level
        url
        asOf
        isOld
        isExample
        origin(locale: $locale)
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
    }
    missing {
      id
      text(locale: $locale) {
        text
        locale
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}`,
};

export const FIND_PARTIES: Question<FindPartiesAnswer, FindPartiesVariables> = {
  text: `query FindParties($name: String!, $first: Int!, $locale: Locale) {
  organizations(query: $name, first: $first) {
    nodes {
      ...Party
      ja: name(locale: "ja") {
        text
      }
      en: name(locale: "en") {
        text
      }
    }
  }
  groups(query: $name, first: $first) {
    nodes {
      ...Party
      ja: name(locale: "ja") {
        text
      }
      en: name(locale: "en") {
        text
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}`,
};

export const JUDGED_MATCHES: Question<JudgedMatchesAnswer, JudgedMatchesVariables> = {
  text: `query JudgedMatches($text: String!, $requirements: [RequirementInput!], $first: Int!, $musts: Boolean!, $locale: Locale) {
  whoCan(text: $text, requirements: $requirements, first: $first) {
    nodes {
      rank
      holder {
        ...Party
      }
    }
    toAsk(first: $first) @include(if: $musts) {
      rank
      holder {
        ...Party
      }
    }
    otherKinds(first: $first) {
      rank
      holder {
        ...Party
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}`,
};

export const JUDGED_PARTIES: Question<JudgedPartiesAnswer, JudgedPartiesVariables> = {
  text: `query JudgedParties($ids: [ID!]!, $locale: Locale) {
  nodes(ids: $ids) {
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}`,
};

export const PATHS: Question<PathsAnswer, PathsVariables> = {
  text: `query Paths($from: ID!, $to: ID!, $first: Int!, $need: MatchSource, $locale: Locale) {
  introductionPaths(from: $from, to: $to, first: $first, need: $need) {
    complete
    noneNeeded
    staleSince
    warnings {
      code
      message(locale: $locale)
    }
    paths {
      ...Chain
      steps {
        ...Step
        strength
        weight
        partCount
        parts {
          kind
          weight
          kindWeight
          recency
          sizeShare
          declaredShare
          parties
          on
          evidence {
            id
            title(locale: $locale) {
              text
              locale
            }
            occurredOn
          }
          group {
            id
            name(locale: $locale) {
              text
              locale
            }
          }
          declaredBy {
            ...Party
          }
          source {
            document
            section
          }
        }
      }
    }
  }
}
fragment Chain on IntroductionPath {
  introducer {
    ...Party
  }
  target {
    ...Party
  }
  length
  trust
  cost
  reason(locale: $locale)
  contributions {
    reason
    label(locale: $locale)
    cost
    closeness
    record {
      ...Party
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}
fragment Step on PathStep {
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
}`,
};

export const PLAN: Question<PlanAnswer, PlanVariables> = {
  text: `query Plan($source: MatchSource!, $from: ID!, $first: Int!, $chains: Int!, $filter: MatchFilter, $locale: Locale) {
  introductionPlan(
    source: $source
    from: $from
    first: $first
    chains: $chains
    filter: $filter
  ) {
    complete
    asOf
    staleSince
    warnings {
      code
      message(locale: $locale)
    }
    introducers {
      introducer {
        ...Party
      }
      introducesTo {
        ...Party
      }
      cost
    }
    partners {
      match {
        rank
        score
        holder {
          ...Party
        }
        explanation {
          sentence(locale: $locale)
        }
      }
      noneNeeded
      paths {
        ...Chain
        steps {
          ...Step
        }
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}
fragment Chain on IntroductionPath {
  introducer {
    ...Party
  }
  target {
    ...Party
  }
  length
  trust
  cost
  reason(locale: $locale)
  contributions {
    reason
    label(locale: $locale)
    cost
    closeness
    record {
      ...Party
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
}
fragment Step on PathStep {
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
}`,
};

export const READ_NEED: Question<ReadNeedAnswer, ReadNeedVariables> = {
  text: `query ReadNeed($text: String!, $locale: Locale) {
  readNeed(text: $text) {
    parts {
      kind
      offer
      text
      span {
        start
        end
      }
      label(locale: $locale)
      place {
        name
        country
        prefectures
        city
        withinKm
      }
      quantity {
        quantity
        min
        max
        unit
      }
      certificate
    }
    suggestions {
      written
      suggested
      span {
        start
        end
      }
    }
  }
}`,
};

export const WHO_CAN: Question<WhoCanAnswer, WhoCanVariables> = {
  text: `query WhoCan($text: String!, $requirements: [RequirementInput!], $from: ID, $first: Int!, $after: String, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $musts: Boolean!, $othersMax: Int!, $locale: Locale) {
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
    lastChange
    hasExamples
    sameBodies {
      holder {
        ...Party
      }
      sameAs {
        ...Party
      }
    }
    staleSince
    modelVersion
    pageInfo {
      hasNextPage
      endCursor
    }
    warnings {
      code
      message(locale: $locale)
    }
    reading {
      suggestions {
        written
        suggested
        span {
          start
          end
        }
      }
    }
    verdict {
      level
      fit
      sentence(locale: $locale)
      missing {
        id
        text(locale: $locale) {
          text
          locale
        }
      }
      missingWords
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
      together {
        ...Party
      }
      ask {
        ...Party
      }
    }
    weights {
      profile
      reason(locale: $locale)
      weights {
        feature
        weight
        stated
        applies
      }
    }
    nodes {
      ...Match
    }
    otherKinds {
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
    prefecture
    city
  }
  ... on Group {
    groupKind: kind
    name(locale: $locale) {
      text
      locale
    }
    country
    prefecture
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
    prefecture
    city
  }
}
fragment Match on Match {
  rank
  score
  holder {
    ...Party
  }
  sharedGroups {
    id
    name(locale: $locale) {
      text
      locale
    }
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
        nodeId
        field
        quote
        spans {
          start
          end
        }
        document
        section
        level
        url
        asOf
        isOld
        isExample
        origin(locale: $locale)
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
    }
    missing {
      id
      text(locale: $locale) {
        text
        locale
      }
    }
  }
}`,
};
