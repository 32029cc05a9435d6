/** Text as the questions of the command line ask for it. */
interface Text {
  readonly text: string;
}

/** A party of an answer; which name it has depends on what it is. */
export interface PartyAnswer {
  readonly __typename: 'Organization' | 'Group' | 'Person';
  readonly id: string;
  readonly organizationKind?: string;
  readonly groupKind?: string;
  readonly name?: Text;
  readonly title?: Text;
  readonly displayName?: Text | null;
  readonly country: string | null;
  readonly prefecture: string | null;
  readonly city: string | null;
}

/** Quoted words with what matched in them. */
export interface QuoteAnswer {
  readonly nodeId: string;
  readonly field: string;
  readonly quote: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** One holder that may fit. */
export interface MatchAnswer {
  readonly rank: number;
  readonly score: number;
  readonly holder: PartyAnswer;
  /** Null without a requirement. */
  readonly coverage: { readonly sentence: string } | null;
  /** Null where it stands where its score puts it. */
  readonly moved: { readonly sentence: string } | null;
  readonly explanation: {
    readonly sentence: string;
    readonly contributions: readonly {
      readonly feature: string;
      readonly contribution: number;
      readonly evidence: readonly QuoteAnswer[];
    }[];
    readonly requirements: readonly {
      readonly requirement: { readonly text: Text; readonly mustHave: boolean };
      readonly state: 'MET' | 'CONTRADICTED' | 'UNKNOWN';
    }[];
  };
}

/** The data of the question WHO_CAN. */
export interface WhoCanAnswer {
  readonly whoCan: {
    readonly totalCount: number;
    readonly asOf: string;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly warnings: readonly { readonly message: string }[];
    readonly verdict: {
      readonly level: 'GOOD' | 'PARTIAL' | 'NONE';
      readonly sentence: string;
      readonly parts: readonly {
        readonly requirement: { readonly text: Text };
        readonly holders: readonly PartyAnswer[];
      }[];
      readonly ask: readonly PartyAnswer[];
    };
    readonly weights: {
      readonly profile: string;
      readonly reason: string;
      readonly weights: readonly {
        readonly feature: string;
        readonly weight: number;
        readonly stated: boolean;
        readonly applies: boolean;
      }[];
    };
    readonly nodes: readonly MatchAnswer[];
  };
  /** Missing without a must. */
  readonly others?: {
    readonly toAsk: readonly MatchAnswer[];
    readonly excluded: readonly { readonly holder: PartyAnswer; readonly reason: string }[];
  };
}

/** What one occasion, group or declaration adds to a tie. */
export interface TiePartAnswer {
  readonly kind: string;
  readonly weight: number;
  readonly kindWeight: number;
  readonly recency: number;
  readonly sizeShare: number;
  readonly saidShare: number;
  readonly parties: number;
  readonly on: string | null;
  readonly evidence: { readonly title: Text; readonly occurredOn: string | null } | null;
  readonly group: { readonly name: Text } | null;
  readonly declaredBy: PartyAnswer | null;
  readonly source: { readonly document: string; readonly section: string | null } | null;
}

/** One step of a chain; kind, trust, strength and weight are null where it is no hop. */
export interface StepAnswer {
  readonly from: PartyAnswer;
  readonly to: PartyAnswer;
  readonly kind: string | null;
  readonly trust: string | null;
  /** The sum that makes the tie; missing where it is not asked for. */
  readonly strength?: number | null;
  readonly weight?: number | null;
  readonly parts?: readonly TiePartAnswer[];
  readonly partCount?: number;
  readonly evidence: readonly { readonly title: Text; readonly occurredOn: string | null }[];
  readonly sharedGroups: readonly { readonly name: Text }[];
  readonly sources: readonly { readonly document: string; readonly section: string | null }[];
}

/** One chain of introducers. */
export interface ChainAnswer {
  readonly introducer: PartyAnswer;
  readonly length: number;
  readonly trust: string;
  readonly cost: number;
  readonly contributions: readonly {
    readonly label: string;
    readonly cost: number;
    readonly closeness: number | null;
    readonly record: { readonly id: string; readonly title?: Text; readonly name?: Text } | null;
  }[];
  readonly steps: readonly StepAnswer[];
}

/** The data of the question PLAN. */
export interface PlanAnswer {
  /** Null when the asker is not there. */
  readonly introductionPlan: {
    readonly complete: boolean;
    readonly warnings: readonly { readonly message: string }[];
    readonly introducers: readonly {
      readonly introducer: PartyAnswer;
      readonly opens: readonly PartyAnswer[];
      readonly cost: number;
    }[];
    readonly partners: readonly {
      readonly match: Pick<MatchAnswer, 'rank' | 'score' | 'holder'> & {
        readonly explanation: { readonly sentence: string };
      };
      readonly noneNeeded: boolean;
      readonly paths: readonly ChainAnswer[];
    }[];
  } | null;
}

/** The data of the question PATHS. */
export interface PathsAnswer {
  /** Null when an end is not there. */
  readonly introductionPaths: {
    readonly complete: boolean;
    readonly noneNeeded: boolean;
    readonly warnings: readonly { readonly message: string }[];
    readonly paths: readonly ChainAnswer[];
  } | null;
}

/** The data of the question FIND_PARTIES. */
export interface PartiesAnswer {
  readonly organizations: { readonly nodes: readonly NamedParty[] };
  readonly groups: { readonly nodes: readonly NamedParty[] };
}

/** A party with its name in both languages, each as recorded in the other where it is missing. */
export interface NamedParty extends PartyAnswer {
  readonly ja: Text;
  readonly en: Text;
}

/** The name by which a party is shown. */
export function partyName({ displayName, name, title, id }: PartyAnswer): string {
  return (displayName ?? name ?? title)?.text ?? id;
}

/** Where a party sits, outermost first; empty when nothing is recorded. */
export function partyPlace({ country, prefecture, city }: PartyAnswer): string {
  const abroad = country === 'JP' ? null : country;
  return [abroad, prefecture, city].filter((part) => part !== null && part !== '').join(' ');
}
