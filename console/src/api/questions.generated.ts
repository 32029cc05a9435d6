// Made by `npm run generate` from the SDL: change that instead.
import type { Question } from './question.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BrowsedLabel =
  | 'ORGANIZATION'
  | 'GROUP'
  | 'PERSON'
  | 'EQUIPMENT'
  | 'NEED'
  | 'EVIDENCE';

export type BrowseOrder =
  | 'NAME'
  | 'NEWEST';

export type BrowseFilter = {
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly prefectures?: ReadonlyArray<string> | null | undefined;
  readonly initials?: ReadonlyArray<string> | null | undefined;
  readonly name?: string | null | undefined;
};

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

export type Prerequisite =
  | 'TRAINING'
  | 'LICENCE'
  | 'SAFETY_COURSE'
  | 'NDA';

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

export type NeedStatus =
  | 'DRAFT'
  | 'OPEN'
  | 'MATCHING'
  | 'IN_DISCUSSION'
  | 'CLOSED_WON'
  | 'CLOSED_LOST'
  | 'WITHDRAWN';

export type OrganizationKind =
  | 'FIRM'
  | 'UNIVERSITY'
  | 'PUBLIC_LAB'
  | 'SUPPORT_BODY'
  | 'FINANCIAL'
  | 'GOVERNMENT'
  | 'OTHER';

export type PersonRole =
  | 'RESEARCHER'
  | 'ENGINEER'
  | 'MANAGER'
  | 'COORDINATOR'
  | 'TECHNICIAN'
  | 'OFFICER'
  | 'OTHER';

export type PersonalDataRequestKind =
  | 'ACCESS'
  | 'CORRECTION'
  | 'STOP_USE'
  | 'ERASURE';

export type PersonalDataRequestState =
  | 'OPEN'
  | 'DONE'
  | 'REFUSED'
  | 'WITHDRAWN';

export type RequestPersonalDataInput = {
  readonly kind: PersonalDataRequestKind;
  readonly message?: string | null | undefined;
  readonly idempotencyKey: string;
};

export type WithdrawPersonalDataRequestInput = {
  readonly id: string;
};

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


export type FindPartiesAnswer = { readonly organizations: { readonly nodes: ReadonlyArray<Party_Organization> }, readonly groups: { readonly nodes: ReadonlyArray<(
      { readonly inJapanese: { readonly text: string }, readonly inEnglish: { readonly text: string }, readonly leadOrganization: { readonly id: string, readonly leadKind: OrganizationKind, readonly inJapanese: { readonly text: string }, readonly inEnglish: { readonly text: string } } | null }
      & Party_Group
    )> } };

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

export type GetViewerVariables = Exact<{ [key: string]: never; }>;


export type GetViewerAnswer = { readonly viewer: { readonly displayName: string } | null };

export type AskVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  whole: boolean;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type AskAnswer = { readonly whoCan: { readonly totalCount: number, readonly asOf: string, readonly hasExamples: boolean, readonly staleSince: string | null, readonly sameBodies: ReadonlyArray<{ readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
      , readonly sameAs:
        | Party_Organization
        | Party_Person
        | Party_Group
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly verdict?: { readonly level: VerdictLevel, readonly sentence: string, readonly parts: ReadonlyArray<{ readonly requirement: { readonly id: string, readonly text: { readonly text: string, readonly locale: string } }, readonly holders: ReadonlyArray<
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
      > }, readonly weights?: { readonly profile: WeightProfile, readonly reason: string, readonly weights: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly stated: boolean, readonly applies: boolean }> }, readonly reading?: { readonly parts: ReadonlyArray<{ readonly kind: ReadPartKind, readonly offer: ReadPartOffer, readonly text: string, readonly label: string, readonly span: { readonly start: number, readonly end: number }, readonly place: { readonly name: string } | null }>, readonly suggestions: ReadonlyArray<{ readonly written: string, readonly suggested: string, readonly span: { readonly start: number, readonly end: number } }> }, readonly needParts?: ReadonlyArray<{ readonly kind: NeedPartKind, readonly label: string, readonly text: string }>, readonly facets?: ReadonlyArray<{ readonly facet: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly nodes: ReadonlyArray<Match>, readonly otherKinds?: ReadonlyArray<Match> } };

export type AskOthersVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  othersMax: number;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type AskOthersAnswer = { readonly whoCan: { readonly toAsk: ReadonlyArray<Match>, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly holder:
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


export type PlanAnswer = { readonly introductionPlan: { readonly complete: boolean, readonly partners: ReadonlyArray<{ readonly noneNeeded: boolean, readonly match: { readonly holder:
          | Party_Organization
          | Party_Person
          | Party_Group
         }, readonly paths: ReadonlyArray<Chain> }>, readonly introducers: ReadonlyArray<{ readonly cost: number, readonly introducer:
        | Party_Person
        | Party_Organization
        | Party_Group
      , readonly introducesTo: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      > }> } | null };

export type Match = { readonly rank: number, readonly score: number, readonly holder:
    | Party_Organization
    | Party_Person
    | Party_Group
  , readonly sharedGroups: ReadonlyArray<{ readonly name: { readonly text: string, readonly locale: string } }>, readonly coverage: { readonly met: number, readonly asked: number, readonly nearMiss: boolean, readonly sentence: string } | null, readonly moved: { readonly from: number, readonly sentence: string } | null, readonly explanation: { readonly sentence: string, readonly contributions: ReadonlyArray<{ readonly feature: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly evidence: ReadonlyArray<Quote> }>, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly value: number, readonly requirement: { readonly id: string, readonly mustHave: boolean, readonly text: { readonly text: string, readonly locale: string } }, readonly evidence: ReadonlyArray<Quote> }> } };

export type Quote = { readonly nodeId: string, readonly field: string, readonly quote: string, readonly origin: string, readonly url: string | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> };

export type ExportMatchesVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type ExportMatchesAnswer = { readonly whoCan: { readonly asOf: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<ExportedMatch> } };

export type ExportOthersVariables = Exact<{
  text: string;
  requirements?: ReadonlyArray<RequirementInput> | RequirementInput | null | undefined;
  from?: string | null | undefined;
  othersMax: number;
  filter?: MatchFilter | null | undefined;
  profile: WeightProfile;
  weights?: WeightsInput | null | undefined;
  diversify: boolean;
  locale?: string | null | undefined;
}>;


export type ExportOthersAnswer = { readonly whoCan: { readonly toAsk: ReadonlyArray<ExportedMatch>, readonly otherKinds: ReadonlyArray<ExportedMatch> } };

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
    , readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly occurredOn: string | null, readonly title: { readonly text: string, readonly locale: string } }>, readonly sharedGroups: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly locale: string } }>, readonly acquaintances: ReadonlyArray<{ readonly displayName: string }> | null, readonly sources: ReadonlyArray<{ readonly document: string, readonly section: string | null }> }> };

export type FindIntroducersVariables = Exact<{
  from: string;
  to: string;
  first: number;
  need?: MatchSource | null | undefined;
  locale?: string | null | undefined;
}>;


export type FindIntroducersAnswer = { readonly introductionPaths: { readonly complete: boolean, readonly noneNeeded: boolean, readonly warnings: ReadonlyArray<{ readonly message: string }>, readonly paths: ReadonlyArray<Chain> } | null };

export type GetNetworkVariables = Exact<{
  locale?: string | null | undefined;
}>;


export type GetNetworkAnswer = { readonly network: { readonly documents: number, readonly exampleRecords: number, readonly records: ReadonlyArray<{ readonly label: BrowsedLabel, readonly count: number, readonly newestOn: string | null, readonly medianOn: string | null }> }, readonly organizations: { readonly facets: ReadonlyArray<{ readonly facet: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly newest: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Capability' }
      | { readonly __typename: 'Equipment' }
      | (
        { readonly __typename: 'Evidence', readonly participants: { readonly nodes: ReadonlyArray<
            | Party_Organization
            | Party_Person
            | Party_Group
          > } }
        & PastEvidence
      )
      | { readonly __typename: 'Group' }
      | { readonly __typename: 'Need' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Person' }
    > } };

export type GetNeighbourhoodVariables = Exact<{
  id: string;
  first: number;
  locale?: string | null | undefined;
}>;


export type GetNeighbourhoodAnswer = { readonly neighbourhood: { readonly tieCount: number, readonly parties: ReadonlyArray<
      | Party_Person
      | Party_Organization
      | Party_Group
    >, readonly ties: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: TieKind, readonly trust: TrustBand }> } | null };

export type GetOwnRequestsVariables = Exact<{ [key: string]: never; }>;


export type GetOwnRequestsAnswer = { readonly viewer: { readonly personalDataRequests: ReadonlyArray<{ readonly id: string, readonly kind: PersonalDataRequestKind, readonly state: PersonalDataRequestState, readonly message: string | null, readonly createdAt: string, readonly dueBy: string, readonly reason: string | null }> | null } | null };

export type GetOwnDataVariables = Exact<{ [key: string]: never; }>;


export type GetOwnDataAnswer = { readonly viewer: { readonly personalData: { readonly madeAt: string, readonly html: string, readonly records: ReadonlyArray<{ readonly kind: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<string> }> }> } | null } | null };

export type RequestOwnDataVariables = Exact<{
  input: RequestPersonalDataInput;
}>;


export type RequestOwnDataAnswer = { readonly requestPersonalData: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type WithdrawOwnRequestVariables = Exact<{
  input: WithdrawPersonalDataRequestInput;
}>;


export type WithdrawOwnRequestAnswer = { readonly withdrawPersonalDataRequest: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type BrowseVariables = Exact<{
  label: BrowsedLabel;
  first: number;
  after?: string | null | undefined;
  order: BrowseOrder;
  filter?: BrowseFilter | null | undefined;
  locale?: string | null | undefined;
}>;


export type BrowseAnswer = { readonly browse: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly facet: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly nodes: ReadonlyArray<
      | Party_Capability
      | (
        { readonly owner: Party_Organization | null }
        & ListedEquipment
        & Party_Equipment
      )
      | (
        { readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | Party_Organization
            | Party_Person
            | Party_Group
          > } }
        & PastEvidence
        & Party_Evidence
      )
      | Party_Group
      | (
        { readonly status: NeedStatus, readonly deadline: string | null, readonly gist: { readonly text: string, readonly locale: string }, readonly owner:
          | Party_Organization
          | Party_Person
         | null }
        & Party_Need
      )
      | Party_Organization
      | (
        { readonly roles: ReadonlyArray<PersonRole>, readonly organization: Party_Organization | null }
        & Party_Person
      )
    > } };

export type FoundMachine = { readonly rank: number, readonly score: number, readonly userClass: UserClass | null, readonly prices: ReadonlyArray<{ readonly userClass: UserClass | null, readonly useMode: EquipmentUseMode | null, readonly amount: number, readonly currency: string, readonly unit: PriceUnit }>, readonly explanation: { readonly sentence: string }, readonly equipment: (
    { readonly useModes: ReadonlyArray<EquipmentUseMode>, readonly status: EquipmentStatus | null, readonly pricesText: string | null, readonly owner: Party_Organization | null, readonly completeness: { readonly sentence: string | null } }
    & ListedEquipment
  ) };

export type FindMachinesVariables = Exact<{
  text: string;
  filter?: EquipmentFilter | null | undefined;
  from?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  othersMax: number;
  locale?: string | null | undefined;
}>;


export type FindMachinesAnswer = { readonly searchEquipment: { readonly totalCount: number, readonly on: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly warnings: ReadonlyArray<{ readonly message: string }>, readonly verdict: { readonly level: VerdictLevel, readonly sentence: string }, readonly facets: ReadonlyArray<{ readonly facet: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly nodes: ReadonlyArray<FoundMachine>, readonly toAsk: ReadonlyArray<FoundMachine>, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly equipment: ListedEquipment }> } };

type SourceOf_Capability = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type SourceOf_Equipment = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type SourceOf_Evidence = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type SourceOf_Group = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type SourceOf_Need = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type SourceOf_Organization = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

type SourceOf_Person = { readonly source: { readonly document: string, readonly section: string | null, readonly quote: string | null, readonly recordedOn: string, readonly confirmedOn: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }> };

export type SourceOf =
  | SourceOf_Capability
  | SourceOf_Equipment
  | SourceOf_Evidence
  | SourceOf_Group
  | SourceOf_Need
  | SourceOf_Organization
  | SourceOf_Person
;

export type OfferedCapability = { readonly id: string, readonly claimLevel: ClaimLevel, readonly title: { readonly text: string, readonly locale: string }, readonly description: { readonly text: string, readonly locale: string } | null, readonly source: { readonly document: string, readonly section: string | null, readonly recordedOn: string, readonly confirmedOn: string | null } };

export type PastEvidence = { readonly id: string, readonly kind: EvidenceKind, readonly occurredOn: string | null, readonly title: { readonly text: string, readonly locale: string } };

export type ListedEquipment = { readonly id: string, readonly manufacturer: string | null, readonly model: string | null, readonly name: { readonly text: string, readonly locale: string } };

export type GetOrganizationVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetOrganizationAnswer = { readonly node:
    | { readonly __typename: 'Capability' }
    | { readonly __typename: 'Equipment' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Need' }
    | (
      { readonly __typename: 'Organization', readonly nameKana: string | null, readonly corporateNumber: string | null, readonly closedOn: string | null, readonly website: string | null, readonly employees: number | null, readonly sme: boolean | null, readonly summary: { readonly text: string, readonly locale: string } | null, readonly capabilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<OfferedCapability> }, readonly equipment: { readonly totalCount: number, readonly nodes: ReadonlyArray<ListedEquipment> }, readonly people: { readonly nodes: ReadonlyArray<Party_Person> }, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly group: Party_Group }> }, readonly needs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly gist: { readonly text: string, readonly locale: string } }> } }
      & Party_Organization
      & SourceOf_Organization
    )
    | { readonly __typename: 'Person' }
   | null };

export type GetGroupVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetGroupAnswer = { readonly node:
    | { readonly __typename: 'Capability' }
    | { readonly __typename: 'Equipment' }
    | { readonly __typename: 'Evidence' }
    | (
      { readonly __typename: 'Group', readonly foundedOn: string | null, readonly memberCount: number | null, readonly summary: { readonly text: string, readonly locale: string } | null, readonly parent: Party_Group | null, readonly leadOrganization: Party_Organization | null, readonly parts: { readonly nodes: ReadonlyArray<Party_Group> }, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly member:
            | Party_Organization
            | Party_Person
           }> }, readonly capabilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<OfferedCapability> } }
      & Party_Group
      & SourceOf_Group
    )
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
   | null };

export type GetPersonVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetPersonAnswer = { readonly node:
    | { readonly __typename: 'Capability' }
    | { readonly __typename: 'Equipment' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'Organization' }
    | (
      { readonly __typename: 'Person', readonly organization: Party_Organization | null, readonly capabilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<OfferedCapability> }, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly group: Party_Group }> } }
      & Party_Person
      & SourceOf_Person
    )
   | null };

export type GetEquipmentVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetEquipmentAnswer = { readonly node:
    | { readonly __typename: 'Capability' }
    | (
      { readonly __typename: 'Equipment', readonly id: string, readonly measures: ReadonlyArray<string>, readonly useModes: ReadonlyArray<EquipmentUseMode>, readonly openTo: ReadonlyArray<UserClass>, readonly prerequisites: ReadonlyArray<Prerequisite>, readonly leadDays: number | null, readonly status: EquipmentStatus | null, readonly usageReport: boolean | null, readonly facility: string | null, readonly department: string | null, readonly specificationsText: string | null, readonly pricesText: string | null, readonly applyUrl: string | null, readonly website: string | null, readonly site: string | null, readonly building: string | null, readonly owner: Party_Organization | null, readonly category: { readonly name: string, readonly label: { readonly text: string, readonly locale: string } | null } | null, readonly techniques: ReadonlyArray<{ readonly name: string, readonly label: { readonly text: string, readonly locale: string } | null }>, readonly prices: ReadonlyArray<{ readonly userClass: UserClass | null, readonly useMode: EquipmentUseMode | null, readonly amount: number, readonly currency: string, readonly unit: PriceUnit, readonly from: string | null, readonly until: string | null }>, readonly consumables: { readonly text: string, readonly locale: string } | null, readonly manager: { readonly text: string, readonly locale: string } | null, readonly acknowledgement: { readonly text: string, readonly locale: string } | null, readonly contact: { readonly name: string | null, readonly email: string | null, readonly phone: string | null } | null, readonly completeness: { readonly sentence: string | null }, readonly specifications: ReadonlyArray<{ readonly quantity: string, readonly min: number | null, readonly max: number | null, readonly unit: string }>, readonly note: { readonly text: string, readonly locale: string } | null, readonly conditions: { readonly text: string, readonly locale: string } | null, readonly openingHours: { readonly text: string, readonly locale: string } | null, readonly howToApply: { readonly text: string, readonly locale: string } | null, readonly supports: { readonly totalCount: number, readonly nodes: ReadonlyArray<OfferedCapability> } }
      & ListedEquipment
      & SourceOf_Equipment
    )
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
   | null };

export type GetNeedVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetNeedAnswer = { readonly node:
    | { readonly __typename: 'Capability' }
    | { readonly __typename: 'Equipment' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Group' }
    | (
      { readonly __typename: 'Need', readonly id: string, readonly status: NeedStatus, readonly deadline: string | null, readonly gist: { readonly text: string, readonly locale: string }, readonly owner:
        | Party_Organization
        | Party_Person
       | null, readonly requirements: ReadonlyArray<{ readonly id: string, readonly mustHave: boolean, readonly text: { readonly text: string, readonly locale: string } }> }
      & SourceOf_Need
    )
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
   | null };

export type GetEvidenceVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;


export type GetEvidenceAnswer = { readonly node:
    | { readonly __typename: 'Capability' }
    | { readonly __typename: 'Equipment' }
    | (
      { readonly __typename: 'Evidence', readonly url: string | null, readonly summary: { readonly text: string, readonly locale: string } | null, readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Party_Organization
          | Party_Person
          | Party_Group
        > }, readonly supports: { readonly totalCount: number, readonly nodes: ReadonlyArray<OfferedCapability> } }
      & PastEvidence
      & SourceOf_Evidence
    )
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
   | null };

export type DoneEvidence = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
    { readonly participants: { readonly nodes: ReadonlyArray<
        | Party_Organization
        | Party_Person
        | Party_Group
      > } }
    & PastEvidence
  )> };

export type ListEvidenceOfVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  locale?: string | null | undefined;
}>;


export type ListEvidenceOfAnswer = { readonly node:
    | { readonly evidence: DoneEvidence }
    | { readonly evidence: DoneEvidence }
    | { readonly evidence: DoneEvidence }
    | Record<PropertyKey, never>
   | null };

export type FindAlikeVariables = Exact<{
  text: string;
  locale?: string | null | undefined;
}>;


export type FindAlikeAnswer = { readonly whoCan: { readonly nodes: ReadonlyArray<{ readonly score: number, readonly holder:
        | Party_Organization
        | Party_Person
        | Party_Group
       }> } };

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
      inJapanese: name(locale: "ja") {
        text
      }
      inEnglish: name(locale: "en") {
        text
      }
      leadOrganization {
        id
        leadKind: kind
        inJapanese: name(locale: "ja") {
          text
        }
        inEnglish: name(locale: "en") {
          text
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

export const GET_VIEWER: Question<GetViewerAnswer, GetViewerVariables> = {
  text: `query GetViewer {
  viewer {
    displayName
  }
}`,
};

export const ASK: Question<AskAnswer, AskVariables> = {
  text: `query Ask($text: String!, $requirements: [RequirementInput!], $from: ID, $first: Int!, $after: String, $whole: Boolean!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
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
    sameBodies {
      holder {
        ...Party
      }
      sameAs {
        ...Party
      }
    }
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
      together {
        ...Party
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
    reading @include(if: $whole) {
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
        }
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
    otherKinds @include(if: $whole) {
      ...Match
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
  sharedGroups {
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
}`,
};

export const ASK_OTHERS: Question<AskOthersAnswer, AskOthersVariables> = {
  text: `query AskOthers($text: String!, $requirements: [RequirementInput!], $from: ID, $othersMax: Int!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
  whoCan(
    text: $text
    requirements: $requirements
    from: $from
    first: 1
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) {
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
fragment Match on Match {
  rank
  score
  holder {
    ...Party
  }
  sharedGroups {
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
}`,
};

export const PLAN: Question<PlanAnswer, PlanVariables> = {
  text: `query Plan($text: String!, $requirements: [RequirementInput!], $from: ID!, $first: Int!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
  introductionPlan(
    source: {text: $text}
    requirements: $requirements
    from: $from
    first: $first
    chains: 2
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) {
    complete
    partners {
      match {
        holder {
          ...Party
        }
      }
      noneNeeded
      paths {
        ...Chain
      }
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
    acquaintances {
      displayName
    }
    sources {
      document
      section
    }
  }
}`,
};

export const EXPORT_MATCHES: Question<ExportMatchesAnswer, ExportMatchesVariables> = {
  text: `query ExportMatches($text: String!, $requirements: [RequirementInput!], $from: ID, $first: Int!, $after: String, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
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
}`,
};

export const EXPORT_OTHERS: Question<ExportOthersAnswer, ExportOthersVariables> = {
  text: `query ExportOthers($text: String!, $requirements: [RequirementInput!], $from: ID, $othersMax: Int!, $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $locale: Locale) {
  whoCan(
    text: $text
    requirements: $requirements
    from: $from
    first: 1
    filter: $filter
    profile: $profile
    weights: $weights
    diversify: $diversify
  ) {
    toAsk(first: $othersMax) {
      ...ExportedMatch
    }
    otherKinds(first: $othersMax) {
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
    acquaintances {
      displayName
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

export const GET_NETWORK: Question<GetNetworkAnswer, GetNetworkVariables> = {
  text: `query GetNetwork($locale: Locale) {
  network {
    records {
      label
      count
      newestOn
      medianOn
    }
    documents
    exampleRecords
  }
  organizations: browse(label: ORGANIZATION, first: 1, locale: $locale) {
    facets {
      facet
      buckets {
        value
        label(locale: $locale)
        count
      }
    }
  }
  newest: browse(label: EVIDENCE, first: 5, order: NEWEST, locale: $locale) {
    nodes {
      __typename
      ... on Evidence {
        ...PastEvidence
        participants(first: 3) {
          nodes {
            ...Party
          }
        }
      }
    }
  }
}
fragment PastEvidence on Evidence {
  id
  kind
  title(locale: $locale) {
    text
    locale
  }
  occurredOn
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

export const GET_NEIGHBOURHOOD: Question<GetNeighbourhoodAnswer, GetNeighbourhoodVariables> = {
  text: `query GetNeighbourhood($id: ID!, $first: Int!, $locale: Locale) {
  neighbourhood(of: $id, first: $first) {
    tieCount
    parties {
      ...Party
    }
    ties {
      from
      to
      kind
      trust
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

export const GET_OWN_REQUESTS: Question<GetOwnRequestsAnswer, GetOwnRequestsVariables> = {
  text: `query GetOwnRequests {
  viewer {
    personalDataRequests {
      id
      kind
      state
      message
      createdAt
      dueBy
      reason
    }
  }
}`,
};

export const GET_OWN_DATA: Question<GetOwnDataAnswer, GetOwnDataVariables> = {
  text: `query GetOwnData {
  viewer {
    personalData {
      madeAt
      records {
        kind
        fields {
          name
          values
        }
      }
      html
    }
  }
}`,
};

export const REQUEST_OWN_DATA: Question<RequestOwnDataAnswer, RequestOwnDataVariables> = {
  text: `mutation RequestOwnData($input: RequestPersonalDataInput!) {
  requestPersonalData(input: $input) {
    userErrors {
      message
    }
  }
}`,
};

export const WITHDRAW_OWN_REQUEST: Question<WithdrawOwnRequestAnswer, WithdrawOwnRequestVariables> = {
  text: `mutation WithdrawOwnRequest($input: WithdrawPersonalDataRequestInput!) {
  withdrawPersonalDataRequest(input: $input) {
    userErrors {
      message
    }
  }
}`,
};

export const BROWSE: Question<BrowseAnswer, BrowseVariables> = {
  text: `query Browse($label: BrowsedLabel!, $first: Int!, $after: String, $order: BrowseOrder!, $filter: BrowseFilter, $locale: Locale) {
  browse(
    label: $label
    first: $first
    after: $after
    order: $order
    filter: $filter
    locale: $locale
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
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
      ...Party
      ... on Person {
        roles
        organization {
          ...Party
        }
      }
      ... on Equipment {
        ...ListedEquipment
        owner {
          ...Party
        }
      }
      ... on Need {
        status
        deadline
        gist(locale: $locale) {
          text
          locale
        }
        owner {
          ...Party
        }
      }
      ... on Evidence {
        ...PastEvidence
        participants(first: 3) {
          totalCount
          nodes {
            ...Party
          }
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
fragment ListedEquipment on Equipment {
  id
  name(locale: $locale) {
    text
    locale
  }
  manufacturer
  model
}
fragment PastEvidence on Evidence {
  id
  kind
  title(locale: $locale) {
    text
    locale
  }
  occurredOn
}`,
};

export const FIND_MACHINES: Question<FindMachinesAnswer, FindMachinesVariables> = {
  text: `query FindMachines($text: String!, $filter: EquipmentFilter, $from: ID, $first: Int!, $after: String, $othersMax: Int!, $locale: Locale) {
  searchEquipment(
    text: $text
    filter: $filter
    from: $from
    first: $first
    after: $after
  ) {
    totalCount
    on
    pageInfo {
      hasNextPage
      endCursor
    }
    warnings {
      message(locale: $locale)
    }
    verdict {
      level
      sentence(locale: $locale)
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
      ...FoundMachine
    }
    toAsk(first: $othersMax) {
      ...FoundMachine
    }
    excluded(first: $othersMax) {
      equipment {
        ...ListedEquipment
      }
      reason(locale: $locale)
    }
  }
}
fragment FoundMachine on EquipmentMatch {
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
  explanation {
    sentence(locale: $locale)
  }
  equipment {
    ...ListedEquipment
    useModes
    status
    pricesText
    owner {
      ...Party
    }
    completeness {
      sentence(locale: $locale)
    }
  }
}
fragment ListedEquipment on Equipment {
  id
  name(locale: $locale) {
    text
    locale
  }
  manufacturer
  model
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

export const GET_ORGANIZATION: Question<GetOrganizationAnswer, GetOrganizationVariables> = {
  text: `query GetOrganization($id: ID!, $locale: Locale) {
  node(id: $id) {
    __typename
    ... on Organization {
      ...Party
      ...SourceOf
      nameKana
      corporateNumber
      closedOn
      website
      employees
      sme
      summary(locale: $locale) {
        text
        locale
      }
      capabilities(first: 50) {
        totalCount
        nodes {
          ...OfferedCapability
        }
      }
      equipment(first: 50) {
        totalCount
        nodes {
          ...ListedEquipment
        }
      }
      people(first: 20) {
        nodes {
          ...Party
        }
      }
      memberships(first: 20) {
        nodes {
          since
          until
          group {
            ...Party
          }
        }
      }
      needs(first: 10) {
        nodes {
          id
          gist(locale: $locale) {
            text
            locale
          }
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
fragment SourceOf on Recorded {
  source {
    document
    section
    quote
    recordedOn
    confirmedOn
  }
  externalIds {
    scheme
    value
  }
}
fragment OfferedCapability on Capability {
  id
  title(locale: $locale) {
    text
    locale
  }
  description(locale: $locale) {
    text
    locale
  }
  claimLevel
  source {
    document
    section
    recordedOn
    confirmedOn
  }
}
fragment ListedEquipment on Equipment {
  id
  name(locale: $locale) {
    text
    locale
  }
  manufacturer
  model
}`,
};

export const GET_GROUP: Question<GetGroupAnswer, GetGroupVariables> = {
  text: `query GetGroup($id: ID!, $locale: Locale) {
  node(id: $id) {
    __typename
    ... on Group {
      ...Party
      ...SourceOf
      summary(locale: $locale) {
        text
        locale
      }
      foundedOn
      memberCount
      parent {
        ...Party
      }
      leadOrganization {
        ...Party
      }
      parts(first: 50) {
        nodes {
          ...Party
        }
      }
      members(first: 100) {
        totalCount
        nodes {
          since
          until
          member {
            ...Party
          }
        }
      }
      capabilities(first: 50) {
        totalCount
        nodes {
          ...OfferedCapability
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
fragment SourceOf on Recorded {
  source {
    document
    section
    quote
    recordedOn
    confirmedOn
  }
  externalIds {
    scheme
    value
  }
}
fragment OfferedCapability on Capability {
  id
  title(locale: $locale) {
    text
    locale
  }
  description(locale: $locale) {
    text
    locale
  }
  claimLevel
  source {
    document
    section
    recordedOn
    confirmedOn
  }
}`,
};

export const GET_PERSON: Question<GetPersonAnswer, GetPersonVariables> = {
  text: `query GetPerson($id: ID!, $locale: Locale) {
  node(id: $id) {
    __typename
    ... on Person {
      ...Party
      ...SourceOf
      organization {
        ...Party
      }
      capabilities(first: 50) {
        totalCount
        nodes {
          ...OfferedCapability
        }
      }
      memberships(first: 20) {
        nodes {
          since
          until
          group {
            ...Party
          }
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
fragment SourceOf on Recorded {
  source {
    document
    section
    quote
    recordedOn
    confirmedOn
  }
  externalIds {
    scheme
    value
  }
}
fragment OfferedCapability on Capability {
  id
  title(locale: $locale) {
    text
    locale
  }
  description(locale: $locale) {
    text
    locale
  }
  claimLevel
  source {
    document
    section
    recordedOn
    confirmedOn
  }
}`,
};

export const GET_EQUIPMENT: Question<GetEquipmentAnswer, GetEquipmentVariables> = {
  text: `query GetEquipment($id: ID!, $locale: Locale) {
  node(id: $id) {
    __typename
    ... on Equipment {
      id
      ...ListedEquipment
      ...SourceOf
      owner {
        ...Party
      }
      category {
        name
        label(locale: $locale) {
          text
          locale
        }
      }
      techniques {
        name
        label(locale: $locale) {
          text
          locale
        }
      }
      measures
      useModes
      openTo
      prerequisites
      leadDays
      status
      usageReport
      facility
      department
      prices {
        userClass
        useMode
        amount
        currency
        unit
        from
        until
      }
      consumables(locale: $locale) {
        text
        locale
      }
      manager(locale: $locale) {
        text
        locale
      }
      acknowledgement(locale: $locale) {
        text
        locale
      }
      contact {
        name
        email
        phone
      }
      completeness {
        sentence(locale: $locale)
      }
      specifications {
        quantity
        min
        max
        unit
      }
      specificationsText
      note(locale: $locale) {
        text
        locale
      }
      conditions(locale: $locale) {
        text
        locale
      }
      openingHours(locale: $locale) {
        text
        locale
      }
      pricesText
      howToApply(locale: $locale) {
        text
        locale
      }
      applyUrl
      website
      site
      building
      supports(first: 50) {
        totalCount
        nodes {
          ...OfferedCapability
        }
      }
    }
  }
}
fragment ListedEquipment on Equipment {
  id
  name(locale: $locale) {
    text
    locale
  }
  manufacturer
  model
}
fragment SourceOf on Recorded {
  source {
    document
    section
    quote
    recordedOn
    confirmedOn
  }
  externalIds {
    scheme
    value
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
fragment OfferedCapability on Capability {
  id
  title(locale: $locale) {
    text
    locale
  }
  description(locale: $locale) {
    text
    locale
  }
  claimLevel
  source {
    document
    section
    recordedOn
    confirmedOn
  }
}`,
};

export const GET_NEED: Question<GetNeedAnswer, GetNeedVariables> = {
  text: `query GetNeed($id: ID!, $locale: Locale) {
  node(id: $id) {
    __typename
    ... on Need {
      id
      ...SourceOf
      status
      gist(locale: $locale) {
        text
        locale
      }
      deadline
      owner {
        ...Party
      }
      requirements {
        id
        mustHave
        text(locale: $locale) {
          text
          locale
        }
      }
    }
  }
}
fragment SourceOf on Recorded {
  source {
    document
    section
    quote
    recordedOn
    confirmedOn
  }
  externalIds {
    scheme
    value
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

export const GET_EVIDENCE: Question<GetEvidenceAnswer, GetEvidenceVariables> = {
  text: `query GetEvidence($id: ID!, $locale: Locale) {
  node(id: $id) {
    __typename
    ... on Evidence {
      ...PastEvidence
      ...SourceOf
      summary(locale: $locale) {
        text
        locale
      }
      url
      participants(first: 50) {
        totalCount
        nodes {
          ...Party
        }
      }
      supports(first: 20) {
        totalCount
        nodes {
          ...OfferedCapability
        }
      }
    }
  }
}
fragment PastEvidence on Evidence {
  id
  kind
  title(locale: $locale) {
    text
    locale
  }
  occurredOn
}
fragment SourceOf on Recorded {
  source {
    document
    section
    quote
    recordedOn
    confirmedOn
  }
  externalIds {
    scheme
    value
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
fragment OfferedCapability on Capability {
  id
  title(locale: $locale) {
    text
    locale
  }
  description(locale: $locale) {
    text
    locale
  }
  claimLevel
  source {
    document
    section
    recordedOn
    confirmedOn
  }
}`,
};

export const LIST_EVIDENCE_OF: Question<ListEvidenceOfAnswer, ListEvidenceOfVariables> = {
  text: `query ListEvidenceOf($id: ID!, $first: Int!, $after: String, $locale: Locale) {
  node(id: $id) {
    ... on Organization {
      evidence(first: $first, after: $after) {
        ...DoneEvidence
      }
    }
    ... on Person {
      evidence(first: $first, after: $after) {
        ...DoneEvidence
      }
    }
    ... on Group {
      evidence(first: $first, after: $after) {
        ...DoneEvidence
      }
    }
  }
}
fragment DoneEvidence on EvidenceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...PastEvidence
    participants(first: 6) {
      nodes {
        ...Party
      }
    }
  }
}
fragment PastEvidence on Evidence {
  id
  kind
  title(locale: $locale) {
    text
    locale
  }
  occurredOn
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

export const FIND_ALIKE: Question<FindAlikeAnswer, FindAlikeVariables> = {
  text: `query FindAlike($text: String!, $locale: Locale) {
  whoCan(text: $text, first: 6) {
    nodes {
      score
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
