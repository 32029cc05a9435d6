import { element } from './element.js';
import { instantText } from './instant-text.js';
import { matchCard, quotation, quotesOf } from './match-card.js';
import { partyKindKey, partyName, partyPlace } from './party.js';
import { planSection } from './plan.js';
import { points } from './points.js';
import { OTHERS_MAX } from './questions.js';
import { verdictView } from './verdict.js';

/**
 * The whole answer: filters, matches, whom to ask, who is excluded.
 * @param {object} answer `whoCan` with the matches of all pages shown so far
 * @param {{ words: Function, lang: string, from: string, filters: object, introducers: Function }} reader
 * @param {{ filter: Function, clearFilters: Function, more: Function, copy: Function, download: Function }} act
 */
export function answerView(answer, reader, act) {
  const { words } = reader;
  const lists = element('div', { class: 'lists' });
  const matches = element(
    'ol',
    { id: 'matches' },
    ...answer.nodes.map((match) => matchCard(match, reader)),
  );
  const heading =
    answer.nodes.length === 0 ? nothingFound(answer, reader) : toolbar(answer, reader, act);
  const more =
    answer.pageInfo.hasNextPage &&
    element(
      'p',
      { class: 'more' },
      element('button', { type: 'button', onclick: act.more }, words('more')),
    );
  if (reader.from !== '' && answer.nodes.length > 0) lists.append(planSection(reader));
  lists.append(element('section', {}, heading, matches, ...(more ? [more] : [])));
  if (answer.toAsk.length > 0) lists.append(toAskList(answer.toAsk, reader));
  if (answer.excluded.length > 0) lists.append(excludedList(answer.excluded, reader));
  const notices = answer.warnings.map(({ message }) => element('p', { class: 'notice' }, message));
  const narrow = facets(answer.facets, reader, act);
  return [
    ...notices,
    ...needPartsView(answer.needParts ?? [], words),
    ...verdictView(answer, reader),
    ...answer.sameBodies.map(({ holder, sameAs }) =>
      element(
        'p',
        { class: 'soft' },
        words('sameBody', { name: partyName(holder), same: partyName(sameAs) }),
      ),
    ),
    element('div', { class: narrow && 'answer' }, narrow, lists),
  ];
}

/** How a letter was read: what is left out of it can be looked at. */
function needPartsView(parts, words) {
  if (parts.length === 0) return [];
  return [
    element(
      'details',
      { class: 'soft' },
      element('summary', {}, words('needPartsHeading')),
      element(
        'dl',
        {},
        ...parts.flatMap(({ label, text }) => [element('dt', {}, label), element('dd', {}, text)]),
      ),
    ),
  ];
}

function toolbar(answer, { words, lang }, act) {
  return element(
    'div',
    { class: 'toolbar' },
    element('h2', {}, words('resultsHeading', { count: answer.totalCount })),
    element('button', { type: 'button', onclick: act.copy }, words('copyLink')),
    element('button', { type: 'button', onclick: act.download }, words('download')),
    element('button', { type: 'button', onclick: () => window.print() }, words('print')),
    element(
      'span',
      { class: 'soft', title: words('totalHint') },
      words('asOf', { asOf: instantText(answer.asOf, lang) }),
    ),
  );
}

function nothingFound(answer, { words, filters, musts }) {
  const advice = [];
  if (Object.values(filters).some((values) => values.length > 0)) advice.push('nothingFoundFilter');
  if (musts > 0) advice.push('nothingFoundMust');
  if (answer.toAsk.length === 0) advice.push('nothingFoundText');
  return element(
    'div',
    { class: 'notice' },
    element('h2', {}, words('nothingFound')),
    ...advice.map((key) => element('p', {}, words(key))),
  );
}

function toAskList(toAsk, reader) {
  return element(
    'section',
    {},
    element('h2', {}, reader.words('toAskHeading')),
    element('p', { class: 'soft' }, reader.words('toAskHint', { max: OTHERS_MAX })),
    element('ol', {}, ...toAsk.map((match) => matchCard(match, reader))),
  );
}

function excludedList(excluded, { words, lang }) {
  const items = excluded.map(({ holder, requirement, reason, evidence }) =>
    element(
      'li',
      {},
      element('h3', {}, partyName(holder)),
      element('p', { class: 'soft' }, partyPlace(holder, lang)),
      element(
        'p',
        {},
        element('span', { class: 'state CONTRADICTED' }, requirement.text.text),
        ' ',
        reason,
      ),
      ...evidence.slice(0, 1).map(quotation),
    ),
  );
  return element(
    'section',
    { class: 'excluded' },
    element('h2', {}, words('excludedHeading')),
    element('ul', {}, ...items),
  );
}

function facets(lists, { words, filters }, act) {
  const count = Object.values(filters).reduce((sum, values) => sum + values.length, 0);
  const useful = lists.filter(
    ({ facet, buckets }) => filters[facet] && (buckets.length > 1 || filters[facet].length > 0),
  );
  if (useful.length === 0 && count === 0) return undefined;
  const wide = window.matchMedia('(min-width: 60rem)').matches;
  return element(
    'details',
    { class: 'facets', open: wide || count > 0 },
    element('summary', {}, count > 0 ? words('filtersActive', { count }) : words('filters')),
    ...useful.map(({ facet, buckets }) => facetGroup(facet, buckets, words, act)),
    count > 0 &&
      element('button', { type: 'button', onclick: act.clearFilters }, words('clearFilters')),
  );
}

function facetGroup(facet, buckets, words, act) {
  const rows = buckets.map(({ value, label, count, selected }) => {
    const box = element('input', {
      type: 'checkbox',
      id: `filter-${facet}-${value}`,
      checked: selected,
      onchange: (event) => act.filter(facet, value, event.target.checked),
    });
    return element(
      'label',
      {},
      box,
      element('span', {}, label),
      element('span', { class: 'count' }, String(count)),
    );
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, words(`facet.${facet}`)),
    element('div', { class: 'bucket-list' }, ...rows),
  );
}

/** The shown answers as rows for a spreadsheet, its first row the headings. */
export function answerRows(answer, { words, lang }) {
  const heading = [
    'list',
    'rank',
    'name',
    'kind',
    'place',
    'score',
    'why',
    'quotes',
    'missingColumn',
    'id',
  ];
  const row = (list) => (match) => [
    words(list),
    match.rank,
    partyName(match.holder),
    words(partyKindKey(match.holder)),
    partyPlace(match.holder, lang),
    points(match.score),
    match.explanation.sentence,
    quotesOf(match.explanation, lang)
      .map(({ quote }) => quote)
      .join(' / '),
    match.coverage?.sentence ?? '',
    match.holder.id,
  ];
  return [
    heading.map((key) => words(key)),
    ...answer.nodes.map(row('matchList')),
    ...answer.toAsk.map(row('toAskHeading')),
  ];
}
