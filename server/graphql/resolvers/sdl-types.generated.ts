// Made by `npm run generate` from the SDL: change that instead.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  Locale: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type BrokeragePolicy =
  | 'NEVER'
  | 'ASK_EACH_TIME'
  | 'WITHIN_GROUPS'
  | 'ALWAYS';

export type Brokerage = {
  readonly policy: BrokeragePolicy;
  readonly groups: ReadonlyArray<Group>;
  readonly monthlyCap: Scalars['Int']['output'];
};

export type Acquaintance = {
  readonly id: Scalars['ID']['output'];
  readonly emailAddress?: Maybe<Scalars['String']['output']>;
  readonly displayName: Scalars['String']['output'];
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  readonly metOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly isConfirmed: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
};

export type AcquaintanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Acquaintance;
};

export type AcquaintanceConnection = {
  readonly edges: ReadonlyArray<AcquaintanceEdge>;
  readonly nodes: ReadonlyArray<Acquaintance>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AcquaintanceClaim = {
  readonly id: Scalars['ID']['output'];
  readonly party: IntroductionParty;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type MergeAcquaintanceInput = {
  readonly emailAddress: Scalars['String']['input'];
  readonly displayName: Scalars['String']['input'];
  readonly organizationName?: InputMaybe<Scalars['String']['input']>;
  readonly metOn?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type MergeAcquaintancePayload = {
  readonly acquaintance?: Maybe<Acquaintance>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ImportAcquaintancesInput = {
  readonly csv: Scalars['String']['input'];
};

export type CardProblem = {
  readonly line: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type ImportAcquaintancesPayload = {
  readonly entered: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<CardProblem>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteAcquaintanceInput = {
  readonly id: Scalars['ID']['input'];
};

export type DeleteAcquaintancePayload = {
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AnswerAcquaintanceInput = {
  readonly id: Scalars['ID']['input'];
  readonly isKnown: Scalars['Boolean']['input'];
};

export type AnswerAcquaintancePayload = {
  readonly answeredId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SetBrokerageInput = {
  readonly policy: BrokeragePolicy;
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  readonly monthlyCap: Scalars['Int']['input'];
};

export type SetBrokeragePayload = {
  readonly brokerage?: Maybe<Brokerage>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Visibility =
  | 'PUBLIC'
  | 'GROUP'
  | 'ORGANIZATION'
  | 'COORDINATORS'
  | 'PRIVATE';

export type Audience = {
  readonly visibility: Visibility;
  readonly groups: ReadonlyArray<Group>;
  readonly organizations: ReadonlyArray<Organization>;
  readonly sentence: Scalars['String']['output'];
};


export type AudienceSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

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
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly initials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type BrowseConnection = {
  readonly edges: ReadonlyArray<BrowseEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly facets: ReadonlyArray<FacetBucketList>;
};

export type BrowseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

export type CapabilityKind =
  | 'PROCESS'
  | 'TECHNOLOGY'
  | 'RESEARCH'
  | 'MATERIAL'
  | 'DESIGN'
  | 'TEST_AND_MEASUREMENT'
  | 'SERVICE'
  | 'PATENT'
  | 'COMMERCIAL_ROLE';

export type ClaimLevel =
  | 'DECLARED'
  | 'DOCUMENTED'
  | 'VISITED'
  | 'DELIVERED';

export type Capability = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly kind: CapabilityKind;
  readonly title: LocalizedText;
  readonly description?: Maybe<LocalizedText>;
  readonly holder?: Maybe<CapabilityHolder>;
  readonly claimLevel: ClaimLevel;
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  readonly isExpired: Scalars['Boolean']['output'];
  readonly evidence: EvidenceConnection;
  readonly quantities: ReadonlyArray<QuantityRange>;
  readonly quantitiesText?: Maybe<Scalars['String']['output']>;
  readonly usesEquipment: EquipmentConnection;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type CapabilityTitleArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type CapabilityDescriptionArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type CapabilityEvidenceArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CapabilityUsesEquipmentArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CapabilityHolder = Organization | Person | Group;

export type CapabilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Capability;
};

export type CapabilityConnection = {
  readonly edges: ReadonlyArray<CapabilityEdge>;
  readonly nodes: ReadonlyArray<Capability>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EquipmentFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly useModes?: InputMaybe<ReadonlyArray<EquipmentUseMode>>;
  readonly openTo?: InputMaybe<ReadonlyArray<UserClass>>;
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<EquipmentStatus>>;
};

export type EquipmentMatch = {
  readonly rank: Scalars['Int']['output'];
  readonly score: Scalars['Float']['output'];
  readonly equipment: Equipment;
  readonly userClass?: Maybe<UserClass>;
  readonly prices: ReadonlyArray<EquipmentPrice>;
  readonly explanation: Explanation;
  readonly bestIntroduction?: Maybe<IntroductionPath>;
};


export type EquipmentMatchBestIntroductionArgs = {
  from: Scalars['ID']['input'];
  need?: InputMaybe<MatchSource>;
};

export type ExcludedEquipment = {
  readonly equipment: Equipment;
  readonly requirement: Requirement;
  readonly reason: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<ExplanationEvidence>;
};


export type ExcludedEquipmentReasonArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type EquipmentVerdict = {
  readonly level: VerdictLevel;
  readonly fit: Scalars['Float']['output'];
  readonly partialFrom: Scalars['Float']['output'];
  readonly goodFrom: Scalars['Float']['output'];
  readonly missing: ReadonlyArray<Requirement>;
  readonly missingWords: ReadonlyArray<Scalars['String']['output']>;
  readonly ask: ReadonlyArray<Equipment>;
  readonly sentence: Scalars['String']['output'];
};


export type EquipmentVerdictSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type EquipmentMatchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EquipmentMatch;
};

export type EquipmentMatchConnection = {
  readonly edges: ReadonlyArray<EquipmentMatchEdge>;
  readonly nodes: ReadonlyArray<EquipmentMatch>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly facets: ReadonlyArray<FacetBucketList>;
  readonly toAsk: ReadonlyArray<EquipmentMatch>;
  readonly excluded: ReadonlyArray<ExcludedEquipment>;
  readonly verdict: EquipmentVerdict;
  readonly meaning: MeaningState;
  readonly reading: NeedReading;
  readonly on: Scalars['Date']['output'];
  readonly asOf: Scalars['DateTime']['output'];
  readonly lastChange: Scalars['String']['output'];
  readonly hasExamples: Scalars['Boolean']['output'];
  readonly modelVersion: Scalars['String']['output'];
  readonly staleSince?: Maybe<Scalars['DateTime']['output']>;
  readonly warnings: ReadonlyArray<Notice>;
};


export type EquipmentMatchConnectionToAskArgs = {
  first: Scalars['Int']['input'];
};


export type EquipmentMatchConnectionExcludedArgs = {
  first: Scalars['Int']['input'];
};

export type MergeEquipmentInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<EquipmentKind>;
  readonly name?: InputMaybe<LocalizedTextInput>;
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly manufacturer?: InputMaybe<Scalars['String']['input']>;
  readonly manufacturerId?: InputMaybe<Scalars['String']['input']>;
  readonly model?: InputMaybe<Scalars['String']['input']>;
  readonly modelId?: InputMaybe<Scalars['String']['input']>;
  readonly assetNumber?: InputMaybe<Scalars['String']['input']>;
  readonly useModes?: InputMaybe<ReadonlyArray<EquipmentUseMode>>;
  readonly openTo?: InputMaybe<ReadonlyArray<UserClass>>;
  readonly prerequisites?: InputMaybe<ReadonlyArray<Prerequisite>>;
  readonly conditions?: InputMaybe<LocalizedTextInput>;
  readonly leadDays?: InputMaybe<Scalars['Int']['input']>;
  readonly openingHours?: InputMaybe<LocalizedTextInput>;
  readonly prices?: InputMaybe<ReadonlyArray<EquipmentPriceInput>>;
  readonly consumables?: InputMaybe<LocalizedTextInput>;
  readonly howToApply?: InputMaybe<LocalizedTextInput>;
  readonly applyUrl?: InputMaybe<Scalars['URL']['input']>;
  readonly manager?: InputMaybe<LocalizedTextInput>;
  readonly acknowledgement?: InputMaybe<LocalizedTextInput>;
  readonly usageReport?: InputMaybe<Scalars['Boolean']['input']>;
  readonly status?: InputMaybe<EquipmentStatus>;
  readonly specifications?: InputMaybe<ReadonlyArray<QuantityRangeInput>>;
  readonly note?: InputMaybe<LocalizedTextInput>;
  readonly facility?: InputMaybe<Scalars['String']['input']>;
  readonly department?: InputMaybe<Scalars['String']['input']>;
  readonly site?: InputMaybe<Scalars['String']['input']>;
  readonly building?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<GeoPointInput>;
  readonly commissionedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly decommissionedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly funding?: InputMaybe<Scalars['String']['input']>;
  readonly website?: InputMaybe<Scalars['URL']['input']>;
  readonly photo?: InputMaybe<Scalars['URL']['input']>;
  readonly extras?: InputMaybe<ReadonlyArray<NamedTextInput>>;
  readonly supports?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly noLongerSupports?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly audience?: InputMaybe<AudienceInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EquipmentPriceInput = {
  readonly userClass?: InputMaybe<UserClass>;
  readonly useMode?: InputMaybe<EquipmentUseMode>;
  readonly amount: Scalars['Float']['input'];
  readonly currency: Scalars['String']['input'];
  readonly unit: PriceUnit;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type NamedTextInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type MergeEquipmentPayload = {
  readonly equipment?: Maybe<Equipment>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type EquipmentUseMode =
  | 'SELF_USE'
  | 'ASSISTED'
  | 'COMMISSIONED';

export type EquipmentKind =
  | 'EQUIPMENT'
  | 'FACILITY';

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

export type EquipmentPrice = {
  readonly userClass?: Maybe<UserClass>;
  readonly useMode?: Maybe<EquipmentUseMode>;
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
  readonly unit: PriceUnit;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type EquipmentTerm = {
  readonly name: Scalars['String']['output'];
  readonly conceptId?: Maybe<Scalars['ID']['output']>;
  readonly label?: Maybe<LocalizedText>;
};


export type EquipmentTermLabelArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type NamedText = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Contact = {
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type EquipmentPart =
  | 'OPEN_TO'
  | 'PURPOSE'
  | 'PRICE'
  | 'APPLICATION'
  | 'SPECIFICATION';

export type EquipmentCompleteness = {
  readonly score: Scalars['Float']['output'];
  readonly missing: ReadonlyArray<EquipmentPart>;
  readonly sentence?: Maybe<Scalars['String']['output']>;
};


export type EquipmentCompletenessSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type MissingPart = {
  readonly part: EquipmentPart;
  readonly machines: Scalars['Int']['output'];
};

export type OwnersCompleteness = {
  readonly score: Scalars['Float']['output'];
  readonly machines: Scalars['Int']['output'];
  readonly missing: ReadonlyArray<MissingPart>;
};

export type Equipment = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly name: LocalizedText;
  readonly kind?: Maybe<EquipmentKind>;
  readonly category?: Maybe<EquipmentTerm>;
  readonly techniques: ReadonlyArray<EquipmentTerm>;
  readonly measures: ReadonlyArray<Scalars['String']['output']>;
  readonly manufacturer?: Maybe<Scalars['String']['output']>;
  readonly manufacturerId?: Maybe<Scalars['String']['output']>;
  readonly model?: Maybe<Scalars['String']['output']>;
  readonly modelId?: Maybe<Scalars['String']['output']>;
  readonly assetNumber?: Maybe<Scalars['String']['output']>;
  readonly owner?: Maybe<Organization>;
  readonly useModes: ReadonlyArray<EquipmentUseMode>;
  readonly openTo: ReadonlyArray<UserClass>;
  readonly prerequisites: ReadonlyArray<Prerequisite>;
  readonly conditions?: Maybe<LocalizedText>;
  readonly leadDays?: Maybe<Scalars['Int']['output']>;
  readonly openingHours?: Maybe<LocalizedText>;
  readonly prices: ReadonlyArray<EquipmentPrice>;
  readonly pricesText?: Maybe<Scalars['String']['output']>;
  readonly consumables?: Maybe<LocalizedText>;
  readonly howToApply?: Maybe<LocalizedText>;
  readonly applyUrl?: Maybe<Scalars['URL']['output']>;
  readonly manager?: Maybe<LocalizedText>;
  readonly contact?: Maybe<Contact>;
  readonly acknowledgement?: Maybe<LocalizedText>;
  readonly usageReport?: Maybe<Scalars['Boolean']['output']>;
  readonly status?: Maybe<EquipmentStatus>;
  readonly specifications: ReadonlyArray<QuantityRange>;
  readonly specificationsText?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<LocalizedText>;
  readonly completeness: EquipmentCompleteness;
  readonly facility?: Maybe<Scalars['String']['output']>;
  readonly department?: Maybe<Scalars['String']['output']>;
  readonly site?: Maybe<Scalars['String']['output']>;
  readonly building?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<GeoPoint>;
  readonly commissionedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly decommissionedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly funding?: Maybe<Scalars['String']['output']>;
  readonly website?: Maybe<Scalars['URL']['output']>;
  readonly photo?: Maybe<Scalars['URL']['output']>;
  readonly extras: ReadonlyArray<NamedText>;
  readonly supports: CapabilityConnection;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type EquipmentNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentConditionsArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentOpeningHoursArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentPricesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  userClass?: InputMaybe<UserClass>;
};


export type EquipmentConsumablesArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentHowToApplyArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentManagerArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentAcknowledgementArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentNoteArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EquipmentSupportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EquipmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Equipment;
};

export type EquipmentConnection = {
  readonly edges: ReadonlyArray<EquipmentEdge>;
  readonly nodes: ReadonlyArray<Equipment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MergeEvidenceInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<EvidenceKind>;
  readonly title?: InputMaybe<LocalizedTextInput>;
  readonly summary?: InputMaybe<LocalizedTextInput>;
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  readonly occurredOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly supports?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly noLongerSupports?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly audience?: InputMaybe<AudienceInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MergeEvidencePayload = {
  readonly evidence?: Maybe<Evidence>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type EvidenceKind =
  | 'PROJECT'
  | 'DELIVERY'
  | 'PAPER'
  | 'PATENT'
  | 'CERTIFICATION'
  | 'VISIT'
  | 'AWARD'
  | 'REFERENCE';

export type Evidence = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EvidenceKind;
  readonly title: LocalizedText;
  readonly summary?: Maybe<LocalizedText>;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly occurredOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly participants: PartyConnection;
  readonly supports: CapabilityConnection;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type EvidenceTitleArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EvidenceSummaryArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type EvidenceParticipantsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EvidenceSupportsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EvidenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type EvidenceConnection = {
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CapabilityHolder;
};

export type PartyConnection = {
  readonly edges: ReadonlyArray<PartyEdge>;
  readonly nodes: ReadonlyArray<CapabilityHolder>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Explanation = {
  readonly root: ExplanationNode;
  readonly contributions: ReadonlyArray<Contribution>;
  readonly nodes: ReadonlyArray<ExplanationNode>;
  readonly sentence: Scalars['String']['output'];
  readonly requirements: ReadonlyArray<RequirementResult>;
  readonly missing: ReadonlyArray<Requirement>;
};


export type ExplanationSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type ExplanationNode = {
  readonly index: Scalars['Int']['output'];
  readonly parent?: Maybe<Scalars['Int']['output']>;
  readonly label: Scalars['String']['output'];
  readonly feature?: Maybe<Scalars['String']['output']>;
  readonly weight?: Maybe<Scalars['Float']['output']>;
  readonly value: Scalars['Float']['output'];
  readonly contribution?: Maybe<Scalars['Float']['output']>;
};


export type ExplanationNodeLabelArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type Contribution = {
  readonly feature: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly value: Scalars['Float']['output'];
  readonly contribution: Scalars['Float']['output'];
  readonly evidence: ReadonlyArray<ExplanationEvidence>;
};

export type RequirementState =
  | 'MET'
  | 'CONTRADICTED'
  | 'UNKNOWN';

export type RequirementResult = {
  readonly requirement: Requirement;
  readonly state: RequirementState;
  readonly value: Scalars['Float']['output'];
  readonly evidence: ReadonlyArray<ExplanationEvidence>;
};

export type ExplanationEvidence = {
  readonly nodeId: Scalars['ID']['output'];
  readonly field: Scalars['String']['output'];
  readonly quote: Scalars['String']['output'];
  readonly spans: ReadonlyArray<TextSpan>;
  readonly document: Scalars['String']['output'];
  readonly section?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<ClaimLevel>;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly asOf: Scalars['PartialDate']['output'];
  readonly isOld: Scalars['Boolean']['output'];
  readonly isExample: Scalars['Boolean']['output'];
  readonly origin: Scalars['String']['output'];
};


export type ExplanationEvidenceOriginArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type TextSpan = {
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type FacetBucketList = {
  readonly facet: Scalars['String']['output'];
  readonly buckets: ReadonlyArray<FacetBucket>;
};

export type FacetBucket = {
  readonly value: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly selected: Scalars['Boolean']['output'];
};


export type FacetBucketLabelArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type GroupKind =
  | 'CROSS_INDUSTRY_GROUP'
  | 'JOINT_ORDER_GROUP'
  | 'STUDY_GROUP'
  | 'FEDERATION'
  | 'CLUSTER_BODY';

export type Group = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly kind: GroupKind;
  readonly name: LocalizedText;
  readonly summary?: Maybe<LocalizedText>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly prefecture?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<GeoPoint>;
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  readonly parent?: Maybe<Group>;
  readonly parts: GroupConnection;
  readonly members: MembershipConnection;
  readonly leadOrganization?: Maybe<Organization>;
  readonly capabilities: CapabilityConnection;
  readonly evidence: EvidenceConnection;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type GroupNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type GroupSummaryArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type GroupPrefectureArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type GroupPartsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GroupMembersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GroupCapabilitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GroupEvidenceArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

export type GroupConnection = {
  readonly edges: ReadonlyArray<GroupEdge>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RecordWriteAction =
  | 'MERGE'
  | 'DELETE'
  | 'UNDO'
  | 'CONFIRM';

export type FieldChange = {
  readonly field: Scalars['String']['output'];
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly after?: Maybe<Scalars['String']['output']>;
};

export type RecordImport = {
  readonly id: Scalars['ID']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly isUndone: Scalars['Boolean']['output'];
};

export type RecordWrite = {
  readonly at: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly action: RecordWriteAction;
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly import?: Maybe<RecordImport>;
  readonly isOwn: Scalars['Boolean']['output'];
  readonly fields: ReadonlyArray<FieldChange>;
};

export type StaleClaims = {
  readonly nodes: ReadonlyArray<Node>;
  readonly totalCount: Scalars['Int']['output'];
};

export type UndoWriteInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UndoWritePayload = {
  readonly record?: Maybe<Node>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ConfirmRecordInput = {
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmRecordPayload = {
  readonly record?: Maybe<Node>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type TieSummary = {
  readonly exists: Scalars['Boolean']['output'];
  readonly steps?: Maybe<Scalars['Int']['output']>;
  readonly trust?: Maybe<TrustBand>;
  readonly token?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IntroductionParty = {
  readonly displayName: Scalars['String']['output'];
  readonly emailAddress: Scalars['String']['output'];
  readonly organizations: ReadonlyArray<Organization>;
};

export type IntroductionState =
  | 'WAITING'
  | 'NO_ANSWER'
  | 'AGREED'
  | 'LED_TO_SOMETHING';

export type IntroductionEventKind =
  | 'ASKED'
  | 'YES'
  | 'NO_ANSWER'
  | 'LED_TO_SOMETHING';

export type IntroductionEvent = {
  readonly kind: IntroductionEventKind;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly party?: Maybe<IntroductionParty>;
};

export type IntroductionRequest = {
  readonly id: Scalars['ID']['output'];
  readonly target?: Maybe<Node>;
  readonly message: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly state: IntroductionState;
  readonly history: ReadonlyArray<IntroductionEvent>;
};

export type IntroductionAnswer =
  | 'YES_NAMED'
  | 'YES_BY_COORDINATOR'
  | 'NO';

export type IntroductionQuestion = {
  readonly id: Scalars['ID']['output'];
  readonly requestId: Scalars['ID']['output'];
  readonly asker: IntroductionParty;
  readonly handedOnBy?: Maybe<IntroductionParty>;
  readonly target?: Maybe<Node>;
  readonly isTarget: Scalars['Boolean']['output'];
  readonly message: Scalars['String']['output'];
  readonly askedAt: Scalars['DateTime']['output'];
  readonly closesAt: Scalars['DateTime']['output'];
  readonly answer?: Maybe<IntroductionAnswer>;
  readonly isOpen: Scalars['Boolean']['output'];
  readonly state: IntroductionState;
  readonly history: ReadonlyArray<IntroductionEvent>;
};

export type IntroductionNoticeSubject =
  | 'MEDIATE'
  | 'FAILED'
  | 'MANY_TARGETS';

export type IntroductionNotice = {
  readonly id: Scalars['ID']['output'];
  readonly about: IntroductionNoticeSubject;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly party?: Maybe<IntroductionParty>;
  readonly other?: Maybe<IntroductionParty>;
  readonly unnamed: ReadonlyArray<IntroductionParty>;
  readonly message?: Maybe<Scalars['String']['output']>;
};

export type RequestIntroductionInput = {
  readonly token: Scalars['String']['input'];
  readonly message: Scalars['String']['input'];
};

export type RequestIntroductionPayload = {
  readonly request?: Maybe<IntroductionRequest>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AnswerIntroductionInput = {
  readonly id: Scalars['ID']['input'];
  readonly answer: IntroductionAnswer;
};

export type AnswerIntroductionPayload = {
  readonly answeredId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IntroductionOutcome =
  | 'LED_TO_SOMETHING'
  | 'CAME_TO_NOTHING';

export type RecordIntroductionOutcomeInput = {
  readonly id: Scalars['ID']['input'];
  readonly outcome: IntroductionOutcome;
};

export type RecordIntroductionOutcomePayload = {
  readonly recordedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

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

export type PathFilter = {
  readonly tieKinds?: InputMaybe<ReadonlyArray<TieKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type IntroductionPathResult = {
  readonly paths: ReadonlyArray<IntroductionPath>;
  readonly complete: Scalars['Boolean']['output'];
  readonly noneNeeded: Scalars['Boolean']['output'];
  readonly staleSince?: Maybe<Scalars['DateTime']['output']>;
  readonly warnings: ReadonlyArray<Notice>;
};

export type PathParty = Person | Organization | Group;

export type IntroductionPath = {
  readonly introducer: PathParty;
  readonly target: PathParty;
  readonly steps: ReadonlyArray<PathStep>;
  readonly length: Scalars['Int']['output'];
  readonly trust: TrustBand;
  readonly cost: Scalars['Float']['output'];
  readonly contributions: ReadonlyArray<PathContribution>;
  readonly reason: Scalars['String']['output'];
};


export type IntroductionPathReasonArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type PathContribution = {
  readonly reason: CostReason;
  readonly label: Scalars['String']['output'];
  readonly cost: Scalars['Float']['output'];
  readonly closeness?: Maybe<Scalars['Float']['output']>;
  readonly record?: Maybe<Node>;
};


export type PathContributionLabelArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type IntroductionPlan = {
  readonly partners: ReadonlyArray<PlannedPartner>;
  readonly introducers: ReadonlyArray<PlannedIntroducer>;
  readonly complete: Scalars['Boolean']['output'];
  readonly asOf: Scalars['DateTime']['output'];
  readonly lastChange: Scalars['String']['output'];
  readonly staleSince?: Maybe<Scalars['DateTime']['output']>;
  readonly warnings: ReadonlyArray<Notice>;
};

export type PlannedPartner = {
  readonly match: Match;
  readonly noneNeeded: Scalars['Boolean']['output'];
  readonly paths: ReadonlyArray<IntroductionPath>;
};

export type PlannedIntroducer = {
  readonly introducer: PathParty;
  readonly introducesTo: ReadonlyArray<CapabilityHolder>;
  readonly cost: Scalars['Float']['output'];
};

export type TiePart = {
  readonly kind: TieKind;
  readonly weight: Scalars['Float']['output'];
  readonly kindWeight: Scalars['Float']['output'];
  readonly recency: Scalars['Float']['output'];
  readonly sizeShare: Scalars['Float']['output'];
  readonly declaredShare: Scalars['Float']['output'];
  readonly parties: Scalars['Int']['output'];
  readonly on?: Maybe<Scalars['Date']['output']>;
  readonly evidence?: Maybe<Evidence>;
  readonly group?: Maybe<Group>;
  readonly declaredBy?: Maybe<PathParty>;
  readonly source?: Maybe<Source>;
};

export type PathStep = {
  readonly from: PathParty;
  readonly to: PathParty;
  readonly kind?: Maybe<TieKind>;
  readonly trust?: Maybe<TrustBand>;
  readonly strength?: Maybe<Scalars['Float']['output']>;
  readonly weight?: Maybe<Scalars['Float']['output']>;
  readonly parts: ReadonlyArray<TiePart>;
  readonly partCount: Scalars['Int']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly sharedGroups: ReadonlyArray<Group>;
  readonly acquaintances?: Maybe<ReadonlyArray<Acquaintance>>;
  readonly sources: ReadonlyArray<Source>;
};

export type LocalizedText = {
  readonly text: Scalars['String']['output'];
  readonly locale: Scalars['Locale']['output'];
  readonly isTranslation: Scalars['Boolean']['output'];
};

export type LocalizedTextInput = {
  readonly ja?: InputMaybe<Scalars['String']['input']>;
  readonly en?: InputMaybe<Scalars['String']['input']>;
};

export type MatchFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly smeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  readonly excludePartnersOf?: InputMaybe<Scalars['ID']['input']>;
};

export type WeightProfile =
  | 'GENERAL'
  | 'JOINT_ORDER'
  | 'JOINT_DEVELOPMENT'
  | 'EQUIPMENT_USE'
  | 'EXPERT_SEARCH';

export type WeightsInput = {
  readonly text?: InputMaybe<Scalars['Float']['input']>;
  readonly meaning?: InputMaybe<Scalars['Float']['input']>;
  readonly coverage?: InputMaybe<Scalars['Float']['input']>;
  readonly quantities?: InputMaybe<Scalars['Float']['input']>;
  readonly equipment?: InputMaybe<Scalars['Float']['input']>;
  readonly evidence?: InputMaybe<Scalars['Float']['input']>;
  readonly trackRecord?: InputMaybe<Scalars['Float']['input']>;
  readonly complementarity?: InputMaybe<Scalars['Float']['input']>;
  readonly distance?: InputMaybe<Scalars['Float']['input']>;
  readonly place?: InputMaybe<Scalars['Float']['input']>;
  readonly holderKind?: InputMaybe<Scalars['Float']['input']>;
  readonly freshness?: InputMaybe<Scalars['Float']['input']>;
};

export type MatchSource =
  { readonly needId: Scalars['ID']['input']; readonly text?: never; }
  |  { readonly needId?: never; readonly text: Scalars['String']['input']; };

export type Match = {
  readonly rank: Scalars['Int']['output'];
  readonly score: Scalars['Float']['output'];
  readonly holder: CapabilityHolder;
  readonly capabilities: ReadonlyArray<Capability>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly equipment: ReadonlyArray<Equipment>;
  readonly sharedGroups: ReadonlyArray<Group>;
  readonly coverage?: Maybe<RequirementCoverage>;
  readonly moved?: Maybe<MatchMove>;
  readonly explanation: Explanation;
  readonly bestIntroduction?: Maybe<IntroductionPath>;
};


export type MatchBestIntroductionArgs = {
  from: Scalars['ID']['input'];
  need?: InputMaybe<MatchSource>;
};

export type MatchMove = {
  readonly from: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
};


export type MatchMoveSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type RequirementCoverage = {
  readonly met: Scalars['Int']['output'];
  readonly asked: Scalars['Int']['output'];
  readonly missing: ReadonlyArray<Requirement>;
  readonly nearMiss: Scalars['Boolean']['output'];
  readonly sentence: Scalars['String']['output'];
};


export type RequirementCoverageSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type VerdictLevel =
  | 'GOOD'
  | 'PARTIAL'
  | 'NONE';

export type MatchVerdict = {
  readonly level: VerdictLevel;
  readonly fit: Scalars['Float']['output'];
  readonly partialFrom: Scalars['Float']['output'];
  readonly goodFrom: Scalars['Float']['output'];
  readonly missing: ReadonlyArray<Requirement>;
  readonly missingWords: ReadonlyArray<Scalars['String']['output']>;
  readonly parts: ReadonlyArray<CoveredPart>;
  readonly together: ReadonlyArray<CapabilityHolder>;
  readonly ask: ReadonlyArray<CapabilityHolder>;
  readonly sentence: Scalars['String']['output'];
};


export type MatchVerdictSentenceArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type CoveredPart = {
  readonly requirement: Requirement;
  readonly holders: ReadonlyArray<CapabilityHolder>;
};

export type MeaningState =
  | 'READY'
  | 'PREPARING'
  | 'OFF';

export type NeedPartKind =
  | 'MATTER'
  | 'HEADER'
  | 'ADDRESS'
  | 'COURTESY'
  | 'SELF_INTRODUCTION'
  | 'SIGNATURE'
  | 'QUOTED';

export type NeedPart = {
  readonly kind: NeedPartKind;
  readonly text: Scalars['String']['output'];
  readonly counts: Scalars['Float']['output'];
  readonly label: Scalars['String']['output'];
};


export type NeedPartLabelArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type AppliedWeights = {
  readonly profile: WeightProfile;
  readonly reason: Scalars['String']['output'];
  readonly weights: ReadonlyArray<AppliedWeight>;
};


export type AppliedWeightsReasonArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type AppliedWeight = {
  readonly feature: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly applies: Scalars['Boolean']['output'];
};

export type ExcludedMatch = {
  readonly holder: CapabilityHolder;
  readonly requirement: Requirement;
  readonly reason: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<ExplanationEvidence>;
};


export type ExcludedMatchReasonArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type MatchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Match;
};

export type SameBody = {
  readonly holder: CapabilityHolder;
  readonly sameAs: CapabilityHolder;
};

export type MatchConnection = {
  readonly edges: ReadonlyArray<MatchEdge>;
  readonly nodes: ReadonlyArray<Match>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly sameBodies: ReadonlyArray<SameBody>;
  readonly facets: ReadonlyArray<FacetBucketList>;
  readonly toAsk: ReadonlyArray<Match>;
  readonly otherKinds: ReadonlyArray<Match>;
  readonly excluded: ReadonlyArray<ExcludedMatch>;
  readonly verdict: MatchVerdict;
  readonly meaning: MeaningState;
  readonly needParts: ReadonlyArray<NeedPart>;
  readonly reading: NeedReading;
  readonly weights: AppliedWeights;
  readonly asOf: Scalars['DateTime']['output'];
  readonly lastChange: Scalars['String']['output'];
  readonly hasExamples: Scalars['Boolean']['output'];
  readonly modelVersion: Scalars['String']['output'];
  readonly staleSince?: Maybe<Scalars['DateTime']['output']>;
  readonly warnings: ReadonlyArray<Notice>;
};


export type MatchConnectionToAskArgs = {
  first: Scalars['Int']['input'];
};


export type MatchConnectionOtherKindsArgs = {
  first: Scalars['Int']['input'];
};


export type MatchConnectionExcludedArgs = {
  first: Scalars['Int']['input'];
};

export type MergeMembershipInput = {
  readonly memberId: Scalars['ID']['input'];
  readonly groupId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly grade?: InputMaybe<MembershipGrade>;
  readonly role?: InputMaybe<LocalizedTextInput>;
  readonly since?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type MergeMembershipPayload = {
  readonly membership?: Maybe<Membership>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MergeTieInput = {
  readonly fromId: Scalars['ID']['input'];
  readonly toId: Scalars['ID']['input'];
  readonly tieKind: TieKind;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly lastContactOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type MergeTiePayload = {
  readonly tie?: Maybe<Tie>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MembershipGrade =
  | 'FULL'
  | 'ASSOCIATE'
  | 'OBSERVER'
  | 'SECRETARIAT';

export type Membership = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly group: Group;
  readonly member: GroupMember;
  readonly grade?: Maybe<MembershipGrade>;
  readonly role?: Maybe<LocalizedText>;
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
};


export type MembershipRoleArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type GroupMember = Organization | Person;

export type MembershipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Membership;
};

export type MembershipConnection = {
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly nodes: ReadonlyArray<Membership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Mutation = {
  readonly createOrganization: CreateOrganizationPayload;
  readonly mergeOrganization: MergeOrganizationPayload;
  readonly mergeCapability: MergeCapabilityPayload;
  readonly mergeEquipment: MergeEquipmentPayload;
  readonly mergeNeed: MergeNeedPayload;
  readonly mergeEvidence: MergeEvidencePayload;
  readonly mergePerson: MergePersonPayload;
  readonly mergeMembership: MergeMembershipPayload;
  readonly mergeTie: MergeTiePayload;
  readonly proposeChange: ProposeChangePayload;
  readonly decideProposal: DecideProposalPayload;
  readonly requestPersonalData: PersonalDataRequestPayload;
  readonly withdrawPersonalDataRequest: PersonalDataRequestPayload;
  readonly deleteRecord: DeleteRecordPayload;
  readonly undoWrite: UndoWritePayload;
  readonly confirmRecord: ConfirmRecordPayload;
  readonly mergeAcquaintance: MergeAcquaintancePayload;
  readonly importAcquaintances: ImportAcquaintancesPayload;
  readonly deleteAcquaintance: DeleteAcquaintancePayload;
  readonly answerAcquaintance: AnswerAcquaintancePayload;
  readonly setBrokerage: SetBrokeragePayload;
  readonly requestIntroduction: RequestIntroductionPayload;
  readonly answerIntroduction: AnswerIntroductionPayload;
  readonly recordIntroductionOutcome: RecordIntroductionOutcomePayload;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationMergeOrganizationArgs = {
  input: MergeOrganizationInput;
};


export type MutationMergeCapabilityArgs = {
  input: MergeCapabilityInput;
};


export type MutationMergeEquipmentArgs = {
  input: MergeEquipmentInput;
};


export type MutationMergeNeedArgs = {
  input: MergeNeedInput;
};


export type MutationMergeEvidenceArgs = {
  input: MergeEvidenceInput;
};


export type MutationMergePersonArgs = {
  input: MergePersonInput;
};


export type MutationMergeMembershipArgs = {
  input: MergeMembershipInput;
};


export type MutationMergeTieArgs = {
  input: MergeTieInput;
};


export type MutationProposeChangeArgs = {
  input: ProposeChangeInput;
};


export type MutationDecideProposalArgs = {
  input: DecideProposalInput;
};


export type MutationRequestPersonalDataArgs = {
  input: RequestPersonalDataInput;
};


export type MutationWithdrawPersonalDataRequestArgs = {
  input: WithdrawPersonalDataRequestInput;
};


export type MutationDeleteRecordArgs = {
  input: DeleteRecordInput;
};


export type MutationUndoWriteArgs = {
  input: UndoWriteInput;
};


export type MutationConfirmRecordArgs = {
  input: ConfirmRecordInput;
};


export type MutationMergeAcquaintanceArgs = {
  input: MergeAcquaintanceInput;
};


export type MutationImportAcquaintancesArgs = {
  input: ImportAcquaintancesInput;
};


export type MutationDeleteAcquaintanceArgs = {
  input: DeleteAcquaintanceInput;
};


export type MutationAnswerAcquaintanceArgs = {
  input: AnswerAcquaintanceInput;
};


export type MutationSetBrokerageArgs = {
  input: SetBrokerageInput;
};


export type MutationRequestIntroductionArgs = {
  input: RequestIntroductionInput;
};


export type MutationAnswerIntroductionArgs = {
  input: AnswerIntroductionInput;
};


export type MutationRecordIntroductionOutcomeArgs = {
  input: RecordIntroductionOutcomeInput;
};

export type UserErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'CONFLICT'
  | 'NOT_ALLOWED';

export type UserError = {
  readonly code: UserErrorCode;
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AudienceInput = {
  readonly visibility: Visibility;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type CreateOrganizationInput = {
  readonly name: LocalizedTextInput;
  readonly kind: OrganizationKind;
  readonly corporateNumber?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly prefecture?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<GeoPointInput>;
  readonly nameKana?: InputMaybe<Scalars['String']['input']>;
  readonly website?: InputMaybe<Scalars['URL']['input']>;
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  readonly sme?: InputMaybe<Scalars['Boolean']['input']>;
  readonly summary?: InputMaybe<LocalizedTextInput>;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type CreateOrganizationPayload = {
  readonly organization?: Maybe<Organization>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MergeOrganizationInput = {
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly prefecture?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<GeoPointInput>;
  readonly nameKana?: InputMaybe<Scalars['String']['input']>;
  readonly website?: InputMaybe<Scalars['URL']['input']>;
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  readonly sme?: InputMaybe<Scalars['Boolean']['input']>;
  readonly summary?: InputMaybe<LocalizedTextInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MergeOrganizationPayload = {
  readonly organization?: Maybe<Organization>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MergeCapabilityInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<CapabilityKind>;
  readonly title?: InputMaybe<LocalizedTextInput>;
  readonly description?: InputMaybe<LocalizedTextInput>;
  readonly quantities?: InputMaybe<ReadonlyArray<QuantityRangeInput>>;
  readonly audience?: InputMaybe<AudienceInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MergeCapabilityPayload = {
  readonly capability?: Maybe<Capability>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteRecordInput = {
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteRecordPayload = {
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

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

export type ReadPart = {
  readonly kind: ReadPartKind;
  readonly offer: ReadPartOffer;
  readonly text: Scalars['String']['output'];
  readonly span: TextSpan;
  readonly label: Scalars['String']['output'];
  readonly place?: Maybe<ReadPlace>;
  readonly quantity?: Maybe<QuantityRange>;
  readonly certificate?: Maybe<Scalars['String']['output']>;
  readonly groups: ReadonlyArray<Group>;
};


export type ReadPartLabelArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type ReadPlace = {
  readonly name: Scalars['String']['output'];
  readonly country: Scalars['String']['output'];
  readonly prefectures: ReadonlyArray<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly withinKm?: Maybe<Scalars['Float']['output']>;
};

export type SpellingSuggestion = {
  readonly written: Scalars['String']['output'];
  readonly suggested: Scalars['String']['output'];
  readonly span: TextSpan;
};

export type NeedReading = {
  readonly parts: ReadonlyArray<ReadPart>;
  readonly suggestions: ReadonlyArray<SpellingSuggestion>;
};

export type MergeNeedInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<NeedStatus>;
  readonly gist?: InputMaybe<LocalizedTextInput>;
  readonly deadline?: InputMaybe<Scalars['Date']['input']>;
  readonly requirements?: InputMaybe<ReadonlyArray<RequirementInput>>;
  readonly requirementsTag?: InputMaybe<Scalars['String']['input']>;
  readonly audience?: InputMaybe<AudienceInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MergeNeedPayload = {
  readonly need?: Maybe<Need>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NeedStatus =
  | 'DRAFT'
  | 'OPEN'
  | 'MATCHING'
  | 'IN_DISCUSSION'
  | 'CLOSED_WON'
  | 'CLOSED_LOST'
  | 'WITHDRAWN';

export type Need = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly owner?: Maybe<NeedOwner>;
  readonly status: NeedStatus;
  readonly gist: LocalizedText;
  readonly requirements: ReadonlyArray<Requirement>;
  readonly requirementsTag: Scalars['String']['output'];
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type NeedGistArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type NeedOwner = Organization | Person;

export type NeedEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
};

export type NeedConnection = {
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly nodes: ReadonlyArray<Need>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NetworkSummary = {
  readonly records: ReadonlyArray<RecordSummary>;
  readonly documents: Scalars['Int']['output'];
  readonly exampleRecords: Scalars['Int']['output'];
};

export type RecordSummary = {
  readonly label: BrowsedLabel;
  readonly count: Scalars['Int']['output'];
  readonly newestOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly medianOn?: Maybe<Scalars['PartialDate']['output']>;
};

export type Neighbourhood = {
  readonly parties: ReadonlyArray<PathParty>;
  readonly ties: ReadonlyArray<NeighbourTie>;
  readonly tieCount: Scalars['Int']['output'];
};

export type NeighbourTie = {
  readonly from: Scalars['ID']['output'];
  readonly to: Scalars['ID']['output'];
  readonly kind: TieKind;
  readonly trust: TrustBand;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Audited = {
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Recorded = {
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
};

export type ExternalId = {
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Notice = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};


export type NoticeMessageArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type OrganizationKind =
  | 'FIRM'
  | 'UNIVERSITY'
  | 'PUBLIC_LAB'
  | 'SUPPORT_BODY'
  | 'FINANCIAL'
  | 'GOVERNMENT'
  | 'OTHER';

export type Organization = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganizationKind;
  readonly name: LocalizedText;
  readonly nameKana?: Maybe<Scalars['String']['output']>;
  readonly corporateNumber?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly prefecture?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<GeoPoint>;
  readonly website?: Maybe<Scalars['URL']['output']>;
  readonly employees?: Maybe<Scalars['Int']['output']>;
  readonly sme?: Maybe<Scalars['Boolean']['output']>;
  readonly summary?: Maybe<LocalizedText>;
  readonly capabilities: CapabilityConnection;
  readonly equipment: EquipmentConnection;
  readonly equipmentCompleteness?: Maybe<OwnersCompleteness>;
  readonly people: PersonConnection;
  readonly memberships: MembershipConnection;
  readonly ties: OrganizationTies;
  readonly evidence: EvidenceConnection;
  readonly needs: NeedConnection;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type OrganizationNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type OrganizationPrefectureArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type OrganizationSummaryArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type OrganizationCapabilitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationEquipmentArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationPeopleArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationMembershipsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationTiesArgs = {
  first: Scalars['Int']['input'];
};


export type OrganizationEvidenceArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationNeedsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type OrganizationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type OrganizationConnection = {
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type MergePersonInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly prefecture?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<GeoPointInput>;
  readonly roles?: InputMaybe<ReadonlyArray<PersonRole>>;
  readonly title?: InputMaybe<LocalizedTextInput>;
  readonly audience?: InputMaybe<AudienceInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MergePersonPayload = {
  readonly person?: Maybe<Person>;
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PersonRole =
  | 'RESEARCHER'
  | 'ENGINEER'
  | 'MANAGER'
  | 'COORDINATOR'
  | 'TECHNICIAN'
  | 'OFFICER'
  | 'OTHER';

export type Person = Node & Recorded & Audited & {
  readonly id: Scalars['ID']['output'];
  readonly displayName?: Maybe<LocalizedText>;
  readonly title: LocalizedText;
  readonly roles: ReadonlyArray<PersonRole>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly prefecture?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<GeoPoint>;
  readonly organization?: Maybe<Organization>;
  readonly capabilities: CapabilityConnection;
  readonly memberships: MembershipConnection;
  readonly evidence: EvidenceConnection;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly source: Source;
  readonly audience: Audience;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


export type PersonDisplayNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type PersonTitleArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type PersonPrefectureArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type PersonCapabilitiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonMembershipsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonEvidenceArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonConnection = {
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

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

export type PersonalData = {
  readonly madeAt: Scalars['DateTime']['output'];
  readonly records: ReadonlyArray<PersonalDataRecord>;
  readonly html: Scalars['String']['output'];
};

export type PersonalDataRecord = {
  readonly kind: Scalars['String']['output'];
  readonly fields: ReadonlyArray<PersonalDataField>;
};

export type PersonalDataField = {
  readonly name: Scalars['String']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

export type PersonalDataRequest = {
  readonly id: Scalars['ID']['output'];
  readonly kind: PersonalDataRequestKind;
  readonly state: PersonalDataRequestState;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly emailAddress?: Maybe<Scalars['String']['output']>;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly dueBy: Scalars['DateTime']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type RequestPersonalDataInput = {
  readonly kind: PersonalDataRequestKind;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WithdrawPersonalDataRequestInput = {
  readonly id: Scalars['ID']['input'];
};

export type PersonalDataRequestPayload = {
  readonly request?: Maybe<PersonalDataRequest>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type GeoPoint = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type GeoPointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type ProposalSubject =
  | 'CHANGE'
  | 'MEMBERSHIP'
  | 'TIE'
  | 'PUBLICATION';

export type ProposalState =
  | 'OPEN'
  | 'CONFIRMED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'OUTDATED';

export type ProposalSide =
  | 'TO_DECIDE'
  | 'MADE';

export type ProposalDecision =
  | 'CONFIRM'
  | 'REFUSE'
  | 'WITHDRAW';

export type Proposal = {
  readonly id: Scalars['ID']['output'];
  readonly about: ProposalSubject;
  readonly state: ProposalState;
  readonly records: ReadonlyArray<Node>;
  readonly isRemoval: Scalars['Boolean']['output'];
  readonly fields: ReadonlyArray<FieldChange>;
  readonly sameCorporateNumber: ReadonlyArray<Organization>;
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly isOwn: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type ProposedChange =
  { readonly organization: MergeOrganizationInput; readonly capability?: never; readonly equipment?: never; readonly need?: never; readonly evidence?: never; readonly person?: never; readonly membership?: never; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability: MergeCapabilityInput; readonly equipment?: never; readonly need?: never; readonly evidence?: never; readonly person?: never; readonly membership?: never; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability?: never; readonly equipment: MergeEquipmentInput; readonly need?: never; readonly evidence?: never; readonly person?: never; readonly membership?: never; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability?: never; readonly equipment?: never; readonly need: MergeNeedInput; readonly evidence?: never; readonly person?: never; readonly membership?: never; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability?: never; readonly equipment?: never; readonly need?: never; readonly evidence: MergeEvidenceInput; readonly person?: never; readonly membership?: never; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability?: never; readonly equipment?: never; readonly need?: never; readonly evidence?: never; readonly person: MergePersonInput; readonly membership?: never; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability?: never; readonly equipment?: never; readonly need?: never; readonly evidence?: never; readonly person?: never; readonly membership: MergeMembershipInput; readonly removal?: never; }
  |  { readonly organization?: never; readonly capability?: never; readonly equipment?: never; readonly need?: never; readonly evidence?: never; readonly person?: never; readonly membership?: never; readonly removal: DeleteRecordInput; };

export type ProposeChangeInput = {
  readonly change: ProposedChange;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ProposeChangePayload = {
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DecideProposalInput = {
  readonly id: Scalars['ID']['input'];
  readonly decision: ProposalDecision;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecideProposalPayload = {
  readonly proposal?: Maybe<Proposal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type QuantityRange = {
  readonly quantity: Scalars['String']['output'];
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly unit: Scalars['String']['output'];
};

export type QuantityRangeInput = {
  readonly quantity: Scalars['String']['input'];
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  readonly unit: Scalars['String']['input'];
};

export type Query = {
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly organizations: OrganizationConnection;
  readonly groups: GroupConnection;
  readonly recordHistory: ReadonlyArray<RecordWrite>;
  readonly proposals: ReadonlyArray<Proposal>;
  readonly staleClaims: StaleClaims;
  readonly equipment: EquipmentConnection;
  readonly needs: NeedConnection;
  readonly browse: BrowseConnection;
  readonly network: NetworkSummary;
  readonly neighbourhood?: Maybe<Neighbourhood>;
  readonly whoCan: MatchConnection;
  readonly searchEquipment: EquipmentMatchConnection;
  readonly readNeed: NeedReading;
  readonly matchCapabilities?: Maybe<MatchConnection>;
  readonly introductionPaths?: Maybe<IntroductionPathResult>;
  readonly introductionPlan?: Maybe<IntroductionPlan>;
  readonly tieSummary?: Maybe<TieSummary>;
  readonly personalDataRequests?: Maybe<ReadonlyArray<PersonalDataRequest>>;
  readonly viewer?: Maybe<Viewer>;
  readonly serverInfo: ServerInfo;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOrganizationsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
};


export type QueryGroupsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecordHistoryArgs = {
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProposalsArgs = {
  side: ProposalSide;
  first: Scalars['Int']['input'];
};


export type QueryStaleClaimsArgs = {
  first: Scalars['Int']['input'];
};


export type QueryEquipmentArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBrowseArgs = {
  label: BrowsedLabel;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  order: BrowseOrder;
  filter?: InputMaybe<BrowseFilter>;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type QueryNeighbourhoodArgs = {
  of: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


export type QueryWhoCanArgs = {
  text: Scalars['String']['input'];
  requirements?: InputMaybe<ReadonlyArray<RequirementInput>>;
  from?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatchFilter>;
  profile: WeightProfile;
  weights?: InputMaybe<WeightsInput>;
  diversify: Scalars['Boolean']['input'];
};


export type QuerySearchEquipmentArgs = {
  text: Scalars['String']['input'];
  filter?: InputMaybe<EquipmentFilter>;
  from?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReadNeedArgs = {
  text: Scalars['String']['input'];
};


export type QueryMatchCapabilitiesArgs = {
  source: MatchSource;
  from?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatchFilter>;
  profile: WeightProfile;
  weights?: InputMaybe<WeightsInput>;
  diversify: Scalars['Boolean']['input'];
};


export type QueryIntroductionPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  via?: InputMaybe<PathFilter>;
  need?: InputMaybe<MatchSource>;
};


export type QueryIntroductionPlanArgs = {
  source: MatchSource;
  requirements?: InputMaybe<ReadonlyArray<RequirementInput>>;
  from: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  chains: Scalars['Int']['input'];
  filter?: InputMaybe<MatchFilter>;
  profile: WeightProfile;
  weights?: InputMaybe<WeightsInput>;
  diversify: Scalars['Boolean']['input'];
  via?: InputMaybe<PathFilter>;
};


export type QueryTieSummaryArgs = {
  to: Scalars['ID']['input'];
};


export type QueryPersonalDataRequestsArgs = {
  first: Scalars['Int']['input'];
};

export type Requirement = {
  readonly id: Scalars['ID']['output'];
  readonly text: LocalizedText;
  readonly mustHave: Scalars['Boolean']['output'];
  readonly quantities: ReadonlyArray<QuantityRange>;
  readonly quantitiesText?: Maybe<Scalars['String']['output']>;
};


export type RequirementTextArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

export type RequirementInput = {
  readonly text: LocalizedTextInput;
  readonly mustHave: Scalars['Boolean']['input'];
  readonly quantities?: InputMaybe<ReadonlyArray<QuantityRangeInput>>;
};

export type ServerInfo = {
  readonly version: Scalars['String']['output'];
  readonly schemaVersion: Scalars['String']['output'];
  readonly store: Scalars['String']['output'];
  readonly locales: ReadonlyArray<Scalars['Locale']['output']>;
  readonly meaning: MeaningState;
  readonly unreadableRecords: Scalars['Int']['output'];
};

export type Source = {
  readonly document: Scalars['String']['output'];
  readonly section?: Maybe<Scalars['String']['output']>;
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly recordedOn: Scalars['Date']['output'];
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
};

export type Tie = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly from: Node;
  readonly to: Node;
  readonly kind: TieKind;
  readonly lastContactOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
};

export type OrganizationTies = {
  readonly nodes: ReadonlyArray<Tie>;
  readonly totalCount: Scalars['Int']['output'];
};

export type Role =
  | 'MEMBER'
  | 'EQUIPMENT_MANAGER'
  | 'COORDINATOR'
  | 'ADMINISTRATOR';

export type Action =
  | 'SIGN_OUT'
  | 'WRITE_OWN_RECORDS'
  | 'WRITE_OWN_EQUIPMENT'
  | 'ADD_ORGANIZATIONS'
  | 'PROPOSE_CHANGES'
  | 'DECIDE_PROPOSALS'
  | 'REVIEW_PUBLICATIONS'
  | 'KEEP_TIES'
  | 'REQUEST_PERSONAL_DATA'
  | 'MANAGE_ACCOUNTS';

export type Viewer = {
  readonly id: Scalars['ID']['output'];
  readonly emailAddress: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly role: Role;
  readonly organizations: ReadonlyArray<Organization>;
  readonly groups: ReadonlyArray<Group>;
  readonly actions: ReadonlyArray<Action>;
  readonly isByKey: Scalars['Boolean']['output'];
  readonly brokerage?: Maybe<Brokerage>;
  readonly acquaintances?: Maybe<AcquaintanceConnection>;
  readonly acquaintanceClaims?: Maybe<ReadonlyArray<AcquaintanceClaim>>;
  readonly introductionRequests?: Maybe<ReadonlyArray<IntroductionRequest>>;
  readonly introductionQuestions?: Maybe<ReadonlyArray<IntroductionQuestion>>;
  readonly introductionNotices?: Maybe<ReadonlyArray<IntroductionNotice>>;
  readonly personalData?: Maybe<PersonalData>;
  readonly personalDataRequests?: Maybe<ReadonlyArray<PersonalDataRequest>>;
};


export type ViewerAcquaintancesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};
