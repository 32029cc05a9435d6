/** Holders to ask, and excluded ones, that `who-can` tells. */
export const OTHERS_MAX = 20;
/** Names of each sort that a look-up offers. */
export const CANDIDATES_MAX = 10;

const PARTY = `
fragment Party on Node {
  __typename
  id
  ... on Organization { organizationKind: kind name(locale: $locale) { text locale } country prefecture city }
  ... on Group { groupKind: kind name(locale: $locale) { text locale } country prefecture city }
  ... on Person { title(locale: $locale) { text locale } displayName(locale: $locale) { text locale } country prefecture city }
}`;

/** The GraphQL question of `who-can`; its data is what `--json` prints. */
export const WHO_CAN = `query WhoCan(
  $text: String!, $requirements: [RequirementInput!], $from: ID, $first: Int!, $after: String,
  $filter: MatchFilter, $profile: WeightProfile!, $weights: WeightsInput, $diversify: Boolean!, $musts: Boolean!, $othersMax: Int!, $locale: Locale
) {
  whoCan(text: $text, requirements: $requirements, from: $from, first: $first, after: $after, filter: $filter, profile: $profile, weights: $weights, diversify: $diversify) {
    totalCount
    asOf
    staleSince
    modelVersion
    pageInfo { hasNextPage endCursor }
    warnings { code message(locale: $locale) }
    verdict {
      level
      fit
      sentence(locale: $locale)
      missing { id text(locale: $locale) { text locale } }
      missingWords
      parts { requirement { id text(locale: $locale) { text locale } } holders { ...Party } }
      ask { ...Party }
    }
    weights { profile reason(locale: $locale) weights { feature weight stated applies } }
    nodes { ...Match }
  }
  others: whoCan(text: $text, requirements: $requirements, from: $from, first: 1, filter: $filter, profile: $profile, weights: $weights, diversify: $diversify) @include(if: $musts) {
    toAsk(first: $othersMax) { ...Match }
    excluded(first: $othersMax) {
      holder { ...Party }
      requirement { id text(locale: $locale) { text locale } }
      reason(locale: $locale)
    }
  }
}
fragment Match on Match {
  rank
  score
  holder { ...Party }
  coverage { met asked nearMiss sentence(locale: $locale) }
  moved { from sentence(locale: $locale) }
  explanation {
    sentence(locale: $locale)
    contributions { feature weight value contribution evidence { nodeId field quote spans { start end } } }
    requirements { requirement { id text(locale: $locale) { text locale } mustHave } state value }
    missing { id text(locale: $locale) { text locale } }
  }
}${PARTY}`;

/** What is told of a chain. */
const CHAIN = `
fragment Chain on IntroductionPath {
  introducer { ...Party }
  target { ...Party }
  length
  trust
  cost
  reason(locale: $locale)
  contributions {
    reason label(locale: $locale) cost closeness
    record { ...Party ... on Evidence { title(locale: $locale) { text locale } } ... on Capability { title(locale: $locale) { text locale } } ... on Equipment { name(locale: $locale) { text locale } } }
  }
  steps {
    from { ...Party }
    to { ...Party }
    kind
    trust
    evidence { id kind title(locale: $locale) { text locale } occurredOn }
    sharedGroups { id name(locale: $locale) { text locale } }
    sources { document section }
  }
}`;

/** The GraphQL question of `paths`; its data is what `--json` prints. */
export const PATHS = `query Paths($from: ID!, $to: ID!, $first: Int!, $need: MatchSource, $locale: Locale) {
  introductionPaths(from: $from, to: $to, first: $first, need: $need) {
    complete
    noneNeeded
    staleSince
    warnings { code message(locale: $locale) }
    paths {
      ...Chain
      steps {
        strength
        weight
        partCount
        parts {
          kind weight kindWeight recency sizeShare saidShare parties on
          evidence { id title(locale: $locale) { text locale } occurredOn }
          group { id name(locale: $locale) { text locale } }
          declaredBy { ...Party }
          source { document section }
        }
      }
    }
  }
}${CHAIN}${PARTY}`;

/** The GraphQL question of `plan`; its data is what `--json` prints. */
export const PLAN = `query Plan(
  $source: MatchSource!, $from: ID!, $first: Int!, $chains: Int!, $filter: MatchFilter, $locale: Locale
) {
  introductionPlan(source: $source, from: $from, first: $first, chains: $chains, filter: $filter) {
    complete
    asOf
    staleSince
    warnings { code message(locale: $locale) }
    introducers { introducer { ...Party } opens { ...Party } cost }
    partners {
      match { rank score holder { ...Party } explanation { sentence(locale: $locale) } }
      noneNeeded
      paths { ...Chain }
    }
  }
}${CHAIN}${PARTY}`;

/** Looks a party up by its name. */
export const FIND_PARTIES = `query FindParties($name: String!, $first: Int!, $locale: Locale) {
  organizations(query: $name, first: $first) { nodes { ...Party ja: name(locale: "ja") { text } en: name(locale: "en") { text } } }
  groups(query: $name, first: $first) { nodes { ...Party ja: name(locale: "ja") { text } en: name(locale: "en") { text } } }
}${PARTY}`;
