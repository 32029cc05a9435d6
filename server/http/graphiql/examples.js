const WHO_CAN = `query WhoCan($text: String!, $locale: Locale) {
  whoCan(text: $text, first: 5) {
    totalCount
    nodes {
      rank
      score
      holder {
        ... on Organization { id name(locale: $locale) { text } prefecture }
        ... on Group { id name(locale: $locale) { text } prefecture }
        ... on Person { id title(locale: $locale) { text } }
      }
      explanation {
        sentence(locale: $locale)
        contributions { feature weight value contribution }
      }
    }
    facets { facet buckets { value label(locale: $locale) count } }
  }
}`;

const MUSTS = `query Musts($text: String!, $requirements: [RequirementInput!], $locale: Locale) {
  whoCan(text: $text, requirements: $requirements, first: 3) {
    nodes {
      holder { ... on Organization { id name(locale: $locale) { text } } }
      explanation {
        requirements { requirement { text(locale: $locale) { text } mustHave } state value evidence { quote } }
        missing { text(locale: $locale) { text } }
      }
    }
    toAsk(first: 5) {
      holder { ... on Organization { id name(locale: $locale) { text } } }
      explanation { sentence(locale: $locale) }
    }
  }
}`;

const BY_NAME = `query ByName($name: String!, $locale: Locale) {
  organizations(query: $name, first: 5) {
    nodes {
      id
      name(locale: $locale) { text }
      summary(locale: $locale) { text }
      capabilities(first: 5) { nodes { title(locale: $locale) { text } claimLevel source { document section quote } } }
      memberships(first: 5) { nodes { group { id name(locale: $locale) { text } } } }
    }
  }
  groups(query: $name, first: 5) { nodes { id name(locale: $locale) { text } } }
}`;

const INTRODUCTION = `# Fill in two ids that the other tabs gave you.
query Introduction($from: ID!, $to: ID!, $locale: Locale) {
  introductionPaths(from: $from, to: $to) {
    complete
    paths {
      length
      trust
      reason(locale: $locale)
      steps { kind trust evidence { title(locale: $locale) { text } source { document section } } }
    }
  }
}`;

/** First tabs of the page: questions in Japanese and English. */
export const EXAMPLES = [
  {
    query: WHO_CAN,
    variables: { text: '薄い金属板の精密プレス加工ができるところは？', locale: 'ja' },
  },
  {
    query: WHO_CAN,
    variables: { text: 'who can do precision stamping of thin sheet metal?', locale: 'en' },
  },
  {
    query: MUSTS,
    variables: {
      text: '試作品の部品加工',
      requirements: [{ text: { ja: '切削加工' }, mustHave: true }, { text: { ja: '短納期' } }],
      locale: 'ja',
    },
  },
  { query: BY_NAME, variables: { name: '京都', locale: 'ja' } },
  { query: INTRODUCTION, variables: { from: 'org_…', to: 'org_…', locale: 'en' } },
];
