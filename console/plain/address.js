/**
 * What the visitor asks, as it stands in the address, so that a link, the back button and a
 * bookmark ask the same question again.
 * @typedef {{ must: boolean, text: string }} Requirement
 * @typedef {{ kind: string[], prefecture: string[], country: string[] }} Filters
 * @typedef {{ lang: string | undefined, text: string, requirements: Requirement[], from: string, profile: string, diversify: boolean, filters: Filters }} Question
 */

/** What a partner is for, as the schema names it; the first where none is chosen. */
export const PROFILES = [
  'GENERAL',
  'JOINT_ORDER',
  'JOINT_DEVELOPMENT',
  'EQUIPMENT_USE',
  'EXPERT_SEARCH',
];

const FILTERS = ['kind', 'prefecture', 'country'];

/** @returns {Question} */
export function readAddress(search) {
  const given = new URLSearchParams(search);
  const lang = given.get('lang');
  return {
    lang: lang === 'ja' || lang === 'en' ? lang : undefined,
    text: (given.get('q') ?? '').trim(),
    requirements: [...given]
      .filter(([key, value]) => (key === 'must' || key === 'should') && value.trim() !== '')
      .map(([key, value]) => ({ must: key === 'must', text: value.trim() })),
    from: given.get('from') ?? '',
    profile: PROFILES.find((one) => one === given.get('for')) ?? PROFILES[0],
    diversify: given.get('mix') === '1',
    filters: Object.fromEntries(FILTERS.map((key) => [key, given.getAll(key)])),
  };
}

/** @param {Question} question */
export function writeAddress(question) {
  const search = new URLSearchParams();
  if (question.lang) search.set('lang', question.lang);
  if (question.text) search.set('q', question.text);
  for (const { must, text } of question.requirements) search.append(must ? 'must' : 'should', text);
  if (question.from) search.set('from', question.from);
  if (question.profile !== PROFILES[0]) search.set('for', question.profile);
  if (question.diversify) search.set('mix', '1');
  for (const key of FILTERS) {
    for (const value of question.filters[key]) search.append(key, value);
  }
  const text = search.toString();
  return text === '' ? './' : `?${text}`;
}

/** Whether there is anything to ask: a text or at least one requirement. */
export function isAsked(question) {
  return question.text !== '' || question.requirements.length > 0;
}
