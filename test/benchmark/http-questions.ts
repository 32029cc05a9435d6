/** Parts of ten matches on a page: who, why in one sentence, contributions, missing parts. */
export const MATCH_DOCUMENT = `query Match($text: String!) {
  whoCan(text: $text, first: 10) {
    totalCount
    asOf
    pageInfo { hasNextPage endCursor }
    facets { facet buckets { value count } }
    nodes {
      rank
      score
      holder {
        ... on Organization { id kind name { text } prefecture city }
        ... on Person { id title { text } }
        ... on Group { id name { text } }
      }
      capabilities { id title { text } }
      explanation {
        sentence(locale: "ja")
        contributions { feature weight value contribution evidence { nodeId field quote } }
        missing { id text { text } }
      }
    }
  }
}`;

/** Parts of three introducers that a page shows: the chains with parties and reasons. */
export const PATH_DOCUMENT = `query Path($from: ID!, $to: ID!) {
  introductionPaths(from: $from, to: $to, first: 3) {
    complete
    paths {
      length
      trust
      reason(locale: "ja")
      steps { kind trust from { ...Party } to { ...Party } }
    }
  }
}
fragment Party on PathParty {
  __typename
  ... on Organization { id name { text } prefecture }
  ... on Person { id title { text } }
  ... on Group { id name { text } }
}`;

/** Returns one GraphQL question as JSON. */
export function requestBody(query: string, variables: Readonly<Record<string, string>>): string {
  return JSON.stringify({ query, variables });
}
