import { chainList } from './chain.js';
import { bar, element } from './element.js';
import { isJapanese } from './is-japanese.js';
import { partyKindKey, partyName, partyPlace } from './party.js';
import { points, pointsOfParts } from './points.js';

/** Quotes shown before the rest folds away. */
const QUOTES_MAX = 3;

/**
 * One answer.
 * @param {object} match as `documents.ask` gives it
 * @param {{ words: Function, lang: string, from: string, introducers: (to: string) => Promise<object | null> }} reader
 */
export function matchCard(match, reader) {
  const { words, lang } = reader;
  const { explanation } = match;
  return element(
    'li',
    { class: 'match', id: match.holder.id },
    head(match, reader),
    match.moved !== null && element('p', { class: 'soft moved' }, `↕ ${match.moved.sentence}`),
    match.sharedGroups.length > 0 &&
      soft(
        words('sharedGroups', {
          groups: match.sharedGroups.map(({ name }) => name.text).join(words('listSeparator')),
        }),
      ),
    element('p', { class: 'why' }, explanation.sentence),
    explanation.requirements.length > 0 && requirementList(explanation.requirements, words),
    match.coverage !== null && coverageLine(match.coverage, words),
    quoteList(quotesOf(explanation, lang), words),
    breakdown(match, words),
    reader.from !== '' && introduction(match, reader),
  );
}

/**
 * The answer's quotes in the order of what they add to the score: one for a field of a record, which
 * is told in both languages where it has both, and no words twice.
 */
export function quotesOf(explanation, lang) {
  const best = new Map();
  for (const { evidence } of explanation.contributions.toSorted(
    (a, b) => b.contribution - a.contribution,
  )) {
    for (const item of evidence) {
      const key = `${item.nodeId} ${item.field}`;
      const known = best.get(key);
      if (known === undefined || worth(item, lang) > worth(known, lang)) best.set(key, item);
    }
  }
  return [...new Map([...best.values()].map((item) => [item.quote, item])).values()];
}

/** Words that matched come before the reader's language. */
function worth({ quote, spans }, lang) {
  return (spans.length > 0 ? 2 : 0) + (isJapanese(quote) === (lang === 'ja') ? 1 : 0);
}

function head(match, { words, lang }) {
  const { holder, score, rank } = match;
  const place = partyPlace(holder, lang);
  return element(
    'div',
    { class: 'match-head' },
    element(
      'div',
      {},
      element('h3', {}, `${rank}. ${partyName(holder)}`),
      element(
        'p',
        { class: 'soft' },
        [words(partyKindKey(holder)), place].filter(Boolean).join(' · '),
      ),
    ),
    element(
      'p',
      { class: 'score', title: words('scoreOf', { points: points(score) }) },
      element(
        'span',
        {},
        element('span', { class: 'soft' }, words('score'), ' '),
        element('strong', {}, points(score)),
      ),
      bar([score]),
    ),
  );
}

function requirementList(results, words) {
  const list = element('ul', {
    class: 'requirement-results',
    'aria-label': words('requirementsResult'),
  });
  for (const { requirement, state, evidence } of results) {
    list.append(
      element(
        'li',
        {},
        element('span', { class: `state ${state}` }, words(`state.${state}`)),
        element(
          'div',
          {},
          element('span', { class: 'soft' }, words(requirement.mustHave ? 'must' : 'should'), ' '),
          requirement.text.text,
          ...evidence.slice(0, 1).map(quotation),
        ),
      ),
    );
  }
  return list;
}

/** How many of the requirements are met and which is missing; a near miss is marked as one. */
function coverageLine({ met, asked, nearMiss, sentence }, words) {
  return element(
    'p',
    { class: met < asked ? 'missing' : 'soft' },
    nearMiss && element('span', { class: 'state UNKNOWN' }, words('nearMiss')),
    nearMiss && ' ',
    sentence,
  );
}

function quoteList(quotes, words) {
  if (quotes.length === 0) return undefined;
  const rest = quotes.slice(QUOTES_MAX);
  return element(
    'div',
    { class: 'quotes' },
    element('h4', {}, words('quotes')),
    ...quotes.slice(0, QUOTES_MAX).map(quotation),
    rest.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, words('moreEvidence', { count: rest.length })),
        ...rest.map(quotation),
      ),
  );
}

/** Recorded words with what matched in them marked, and where they come from. */
export function quotation({ quote, spans, origin, url }) {
  const block = element('blockquote');
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    block.append(quote.slice(at, start), element('mark', {}, quote.slice(start, end)));
    at = end;
  }
  block.append(
    quote.slice(at),
    element(
      'p',
      { class: 'soft' },
      origin,
      url !== null && ' ',
      url !== null && element('a', { href: url }, url),
    ),
  );
  return block;
}

function breakdown({ explanation, score }, words) {
  const parts = explanation.contributions;
  const shares = parts.map((part) => part.contribution);
  const shown = pointsOfParts(shares, score);
  const rows = parts.map((part, index) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, words(`feature.${part.feature}`)),
      element('td', {}, part.value.toFixed(2)),
      element('td', {}, part.weight.toFixed(2)),
      element('td', { class: 'bar' }, bar([part.contribution], true)),
      element('td', {}, shown[index]),
    ),
  );
  const columns = ['feature', 'value', 'weight', undefined, 'share'];
  return element(
    'details',
    {},
    element('summary', {}, words('breakdown')),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...columns.map((key) =>
            key ? element('th', { scope: 'col' }, words(key)) : element('td'),
          ),
        ),
      ),
      element('tbody', {}, ...rows),
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'row', colspan: '3' }, words('sum')),
          element('td', { class: 'bar' }, bar(shares, true)),
          element('td', {}, points(score)),
        ),
      ),
    ),
  );
}

function introduction(match, { words, from, introducers }) {
  const { holder, bestIntroduction: best } = match;
  const section = element('div', {}, element('h4', {}, words('introduction')));
  if (holder.id === from) section.append(element('p', {}, words('introductionSelf')));
  else if (best === null) section.append(soft(words('introductionNone')));
  else section.append(chainList(best, words), otherIntroducers(holder.id, words, introducers));
  return section;
}

/** Asks for the introducers after the best when it is opened for the first time. */
function otherIntroducers(to, words, introducers) {
  const list = element('div', { class: 'paths' });
  const details = element('details', {}, element('summary', {}, words('otherIntroducers')), list);
  details.addEventListener('toggle', async () => {
    if (!details.open || list.hasChildNodes()) return;
    list.append(element('p', { role: 'status' }, words('loading')));
    list.replaceChildren(...(await introducerLines(to, words, introducers)));
  });
  return details;
}

async function introducerLines(to, words, introducers) {
  try {
    const result = await introducers(to);
    const lines = (result?.paths ?? []).slice(1).map((path) => chainList(path, words));
    if (lines.length === 0) lines.push(soft(words('noOtherIntroducers')));
    if (result?.complete === false) lines.push(soft(words('introductionIncomplete')));
    for (const { message } of result?.warnings ?? []) lines.push(soft(message));
    return lines;
  } catch (error) {
    const message = words(error.key ?? 'errorAway', { message: error.message });
    return [element('p', { class: 'notice bad' }, message)];
  }
}

function soft(text) {
  return element('p', { class: 'soft' }, text);
}
