import { element } from './element.js';
import { partyKindKey, partyName } from './party.js';

/** Evidence named under one hop; the rest is counted. */
const EVIDENCE_MAX = 3;

/** One chain of introducers: boxes in a line, and under each hop what makes it. */
export function chainList(path, words) {
  const list = element('ol', { class: 'chain' });
  list.append(element('li', {}, partyBox(path.steps[0].from, words, true)));
  path.steps.forEach((step, index) => {
    const last = index === path.steps.length - 1;
    list.append(element('li', {}, hop(step, words), partyBox(step.to, words, last)));
  });
  const key = path.length === 1 ? 'chainDirect' : 'chainLength';
  const summary = words(key, { length: path.length, trust: words(`trust.${path.trust}`) });
  const caption = element('figcaption', { class: 'soft' }, summary);
  const figure = element('figure', {}, caption, list);
  figure.append(evidenceList(path.steps, words));
  if (path.contributions.length > 1) figure.append(whyList(path, words));
  return figure;
}

/** Why this introducer for the need: each reason with what it costs, less being better. */
function whyList({ cost, contributions }, words) {
  const rows = contributions.map(({ label, cost: part, closeness, record }) => {
    const name = record && (record.title ?? record.name ?? record.displayName)?.text;
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        label,
        Boolean(name) && element('span', { class: 'soft' }, ` ${name}`),
      ),
      element('td', {}, closeness === null ? '' : closeness.toFixed(2)),
      element('td', {}, part.toFixed(2)),
    );
  });
  const heading = (key) => element('th', { scope: 'col' }, words(key));
  return element(
    'details',
    { class: 'why-introducer' },
    element('summary', {}, words('whyIntroducer')),
    element('p', { class: 'soft' }, words('whyIntroducerHint')),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, heading('whyReason'), heading('closeness'), heading('cost')),
      ),
      element('tbody', {}, ...rows),
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'row', colspan: '2' }, words('sum')),
          element('td', {}, cost.toFixed(2)),
        ),
      ),
    ),
  );
}

function partyBox(party, words, end) {
  return element(
    'span',
    { class: end ? 'party end' : 'party', title: words(partyKindKey(party)) },
    partyName(party),
  );
}

function hop(step, words) {
  if (step.kind === null) return element('span', { class: 'hop' }, words('actsFor'));
  return element(
    'span',
    { class: 'hop' },
    element('span', {}, words(`tie.${step.kind}`)),
    element('span', {}, words(`trust.${step.trust}`)),
  );
}

function evidenceList(steps, words) {
  const list = element('ul', { class: 'hop-evidence' });
  for (const step of steps) {
    const reasons = reasonsOf(step);
    if (reasons.length === 0) continue;
    const shown = reasons.slice(0, EVIDENCE_MAX);
    const left = reasons.length - shown.length;
    if (left > 0) shown.push(words('moreEvidence', { count: left }));
    const between = words('chainEvidence', { from: partyName(step.from), to: partyName(step.to) });
    list.append(element('li', {}, element('b', {}, between), ` — ${shown.join(' / ')}`));
  }
  return list;
}

function reasonsOf(step) {
  const dated = ({ title, occurredOn }) => title.text + (occurredOn ? ` (${occurredOn})` : '');
  return [
    ...step.evidence.map(dated),
    ...step.sharedGroups.map((group) => group.name.text),
    ...step.sources.map(({ document, section }) => (section ? `${document} ${section}` : document)),
  ];
}
