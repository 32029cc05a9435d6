import { element } from './element.js';
import { partyName } from './party.js';

/**
 * What the whole answer amounts to: the sentence, who covers which part where nobody covers all,
 * whom to ask first, and what the partner is for.
 */
export function verdictView(answer, { words, profile }) {
  const { verdict, weights, nodes, toAsk } = answer;
  if (nodes.length === 0 && toAsk.length === 0) return [];
  const shown = new Set([...nodes, ...toAsk].map(({ holder }) => holder.id));
  const names = (holders) =>
    holders.flatMap((holder, index) => [
      ...(index === 0 ? [] : [words('listSeparator')]),
      shown.has(holder.id)
        ? element('a', { href: `#${holder.id}` }, partyName(holder))
        : partyName(holder),
    ]);
  const parts = verdict.level === 'GOOD' || verdict.parts.length < 2 ? [] : verdict.parts;
  return [
    element(
      'section',
      { class: `verdict ${verdict.level}`, 'aria-label': words('verdictHeading') },
      element('p', { class: 'why' }, verdict.sentence),
      parts.length > 0 && partList(parts, names, words),
      verdict.ask.length > 0 && element('p', {}, words('askFirst'), ' ', ...names(verdict.ask)),
      profile !== 'GENERAL' &&
        element('p', { class: 'soft' }, words(`profile.${weights.profile}`), ': ', weights.reason),
    ),
  ];
}

function partList(parts, names, words) {
  return element(
    'div',
    {},
    element('h2', {}, words('partsHeading')),
    element(
      'dl',
      {},
      ...parts.flatMap(({ requirement, holders }) => [
        element('dt', {}, requirement.text.text),
        element('dd', {}, ...(holders.length > 0 ? names(holders) : [words('partNobody')])),
      ]),
    ),
  );
}
