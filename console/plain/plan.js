import { element } from './element.js';
import { partyKindKey, partyName } from './party.js';

/** Introducers shown; whoever opens fewer is seen at the answers themselves. */
const INTRODUCERS_MAX = 5;

/**
 * Whom to ask first for most of the answers; asks by itself and fills in when the plan is there.
 * @param {{ words: Function, plan: () => Promise<object | null> }} reader
 */
export function planSection({ words, plan }) {
  const body = element('div', {}, soft(words('loading')));
  fill(body, words, plan);
  return element('section', { class: 'plan' }, element('h2', {}, words('planHeading')), body);
}

async function fill(body, words, plan) {
  try {
    body.replaceChildren(...planLines(await plan(), words));
  } catch (error) {
    const message = words(error.key ?? 'errorAway', { message: error.message });
    body.replaceChildren(element('p', { class: 'notice bad' }, message));
  }
}

function planLines(plan, words) {
  const introducers = plan?.introducers.slice(0, INTRODUCERS_MAX) ?? [];
  if (introducers.length === 0) return [soft(words('planNobody'))];
  return [
    soft(words('planHint')),
    element('ol', { class: 'introducers' }, ...introducers.map((one) => introducerRow(one, words))),
    ...(plan.complete ? [] : [soft(words('introductionIncomplete'))]),
  ];
}

function introducerRow({ introducer, opens }, words) {
  const names = opens.map((party) => element('a', { href: `#${party.id}` }, partyName(party)));
  return element(
    'li',
    {},
    element(
      'span',
      { class: 'party end', title: words(partyKindKey(introducer)) },
      partyName(introducer),
    ),
    element('span', { class: 'opens-count' }, words('planOpens', { count: opens.length })),
    element('ul', { class: 'opens' }, ...names.map((name) => element('li', {}, name))),
  );
}

function soft(text) {
  return element('p', { class: 'soft' }, text);
}
