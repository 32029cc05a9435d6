import { isJapanese } from './is-japanese.js';

/** Answers that a page of the list shows at once. */
export const PAGE_SIZE = 10;
/** Holders to ask, and excluded ones, that are shown; the filters narrow what is more. */
export const OTHERS_MAX = 15;

const PARTY = `
  fragment Party on Node {
    __typename
    id
    ... on Organization { organizationKind: kind name(locale: $locale) { text locale } country prefecture(locale: $locale) city }
    ... on Group { groupKind: kind name(locale: $locale) { text locale } country prefecture(locale: $locale) city }
    ... on Person { title(locale: $locale) { text locale } displayName(locale: $locale) { text locale } country prefecture(locale: $locale) city }
  }`;

const CHAIN = `
  fragment Chain on IntroductionPath {
    length
    trust
    cost
    contributions {
      reason
      label(locale: $locale)
      cost
      closeness
      record {
        ...Party
        ... on Evidence { title(locale: $locale) { text locale } }
        ... on Capability { title(locale: $locale) { text locale } }
        ... on Equipment { name(locale: $locale) { text locale } }
      }
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

const MATCH = `
  fragment Match on Match {
    rank
    score
    holder { ...Party }
    sharedGroups { name(locale: $locale) { text } }
    coverage { met asked nearMiss sentence(locale: $locale) }
    moved { from sentence(locale: $locale) }
    explanation {
      sentence(locale: $locale)
      contributions { feature weight value contribution evidence { ...Quote } }
      requirements {
        requirement { id text(locale: $locale) { text locale } mustHave }
        state
        value
        evidence { ...Quote }
      }
    }
    bestIntroduction(from: $asker, need: $need) @include(if: $known) { ...Chain }
  }
  fragment Quote on ExplanationEvidence { nodeId field quote spans { start end } origin(locale: $locale) url }`;

/**
 * Every document that the page sends; the test checks each against the schema and its limits. The
 * holders to ask are asked for beside the matches: within them the page size would multiply them.
 */
export const documents = {
  ask: `query Ask(
    $text: String!, $requirements: [RequirementInput!], $from: ID, $asker: ID!, $need: MatchSource, $known: Boolean!,
    $first: Int!, $after: String, $whole: Boolean!, $musts: Boolean!, $othersMax: Int!, $filter: MatchFilter,
    $profile: WeightProfile!, $diversify: Boolean!, $locale: Locale
  ) {
    whoCan(text: $text, requirements: $requirements, from: $from, first: $first, after: $after, filter: $filter, profile: $profile, diversify: $diversify) {
      totalCount
      asOf
      sameBodies { holder { ...Party } sameAs { ...Party } }
      pageInfo { hasNextPage endCursor }
      warnings { code message(locale: $locale) }
      verdict @include(if: $whole) {
        level
        sentence(locale: $locale)
        parts { requirement { id text(locale: $locale) { text locale } } holders { ...Party } }
        ask { ...Party }
      }
      weights @include(if: $whole) { profile reason(locale: $locale) }
      needParts @include(if: $whole) { kind label(locale: $locale) text }
      facets @include(if: $whole) { facet buckets { value label(locale: $locale) count selected } }
      nodes { ...Match }
    }
    others: whoCan(text: $text, requirements: $requirements, from: $from, first: 1, filter: $filter, profile: $profile, diversify: $diversify) @include(if: $musts) {
      toAsk(first: $othersMax) { ...Match }
      excluded(first: $othersMax) {
        holder { ...Party }
        requirement { id text(locale: $locale) { text locale } }
        reason(locale: $locale)
        evidence { ...Quote }
      }
    }
  }${MATCH}${CHAIN}${PARTY}`,
  introducers: `query Introducers($from: ID!, $to: ID!, $first: Int!, $need: MatchSource, $locale: Locale) {
    introductionPaths(from: $from, to: $to, first: $first, need: $need) {
      complete
      warnings { message(locale: $locale) }
      paths { ...Chain }
    }
  }${CHAIN}${PARTY}`,
  plan: `query Plan(
    $text: String!, $requirements: [RequirementInput!], $from: ID!, $first: Int!, $filter: MatchFilter,
    $profile: WeightProfile!, $diversify: Boolean!, $locale: Locale
  ) {
    introductionPlan(source: { text: $text }, requirements: $requirements, from: $from, first: $first, chains: 3, filter: $filter, profile: $profile, diversify: $diversify) {
      complete
      introducers { introducer { ...Party } opens { ...Party } cost }
    }
  }${PARTY}`,
  parties: `query Parties($name: String!, $first: Int!, $locale: Locale) {
    organizations(query: $name, first: $first) { nodes { ...Party } }
    groups(query: $name, first: $first) { nodes { ...Party } }
  }${PARTY}`,
  party: `query Party($id: ID!, $locale: Locale) { node(id: $id) { ...Party } }${PARTY}`,
};

/** The variables of `documents.ask` for a question of the address. */
export function askVariables(question, lang, after) {
  const { kind, country, prefecture } = question.filters;
  return {
    text: question.text,
    requirements: question.requirements.map(({ must, text }) => ({
      mustHave: must,
      text: isJapanese(text) ? { ja: text } : { en: text },
    })),
    from: question.from || null,
    asker: question.from,
    need: needOf(question),
    known: question.from !== '',
    first: PAGE_SIZE,
    after,
    whole: after === undefined,
    musts: after === undefined && question.requirements.some(({ must }) => must),
    othersMax: OTHERS_MAX,
    profile: question.profile,
    diversify: question.diversify,
    filter: {
      ...(kind.length > 0 && { kinds: kind }),
      ...(country.length > 0 && { countries: country }),
      ...(prefecture.length > 0 && { prefectures: prefecture }),
    },
    locale: lang,
  };
}

/** What an introduction is for: all words of the question, as the plan reads them. */
export function needOf({ text, requirements }) {
  const words = [text, ...requirements.map((requirement) => requirement.text)];
  return { text: words.filter((word) => word !== '').join('\n') };
}

/** The variables of `documents.plan` for a question of the address, as many as a page shows. */
export function planVariables(question, lang) {
  const asked = askVariables(question, lang);
  const { text, requirements, from, first, filter, profile, diversify, locale } = asked;
  return { text, requirements, from, first, filter, profile, diversify, locale };
}

/** Why a question has no answer; `key` names the sentence of the dictionary. */
export class NoAnswer extends Error {
  constructor(key, message = '') {
    super(message);
    this.key = key;
  }
}

const KEYS = new Map([
  ['RATE_LIMITED', 'errorLimit'],
  ['QUERY_TOO_COSTLY', 'errorLimit'],
  ['DEADLINE_EXCEEDED', 'errorDeadline'],
  ['STORE_UNAVAILABLE', 'errorAway'],
]);

/** The `data` of one question to this server. Throws NoAnswer, or an AbortError when given up. */
export async function ask(name, variables, signal) {
  let response;
  let answer;
  try {
    response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': variables.locale },
      body: JSON.stringify({ query: documents[name], variables }),
      signal,
    });
    answer = await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer('errorAway');
  }
  if (response.status === 429) throw new NoAnswer('errorLimit');
  const error = answer.errors?.[0];
  if (error === undefined && answer.data) return answer.data;
  throw new NoAnswer(KEYS.get(error?.extensions?.code) ?? 'errorOther', error?.message ?? '');
}
