import { element } from './element.js';
import { partyKindKey, partyName, partyPlace } from './party.js';

/** A pause in typing after which names are looked up. */
const PAUSE_MS = 200;
/** Names of each sort that are offered. */
export const OFFERED_MAX = 8;

/**
 * The box in which the visitor says who he is: a combobox as the ARIA practices describe it.
 * @param {{ input: HTMLInputElement, list: HTMLElement, clear: HTMLButtonElement }} parts
 * @param {{ find: (name: string, signal: AbortSignal) => Promise<object[]>, choose: (party: object | undefined) => void, words: () => Function, lang: () => string }} hooks
 * @returns {{ show: (party: object | undefined) => void }}
 */
export function partyPicker({ input, list, clear }, hooks) {
  let options = [];
  let active = -1;
  let timer;
  let running;
  let chosen;

  const close = () => {
    clearTimeout(timer);
    running?.abort();
    options = [];
    active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const show = (party) => {
    chosen = party;
    input.value = party ? partyName(party) : '';
    clear.hidden = party === undefined;
    close();
  };
  const choose = (party) => {
    show(party);
    hooks.choose(party);
  };
  const mark = (index) => {
    active = index;
    for (const [place, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(place === index));
    }
    list.children[index]?.scrollIntoView({ block: 'nearest' });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `from-option-${index}`);
  };
  const offer = (parties) => {
    options = parties;
    list.replaceChildren(...parties.map((party, index) => option(party, index)));
    if (parties.length === 0) {
      list.append(
        element('div', { role: 'option', 'aria-disabled': 'true' }, hooks.words()('fromNone')),
      );
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(-1);
  };
  const option = (party, index) =>
    element(
      'div',
      {
        role: 'option',
        id: `from-option-${index}`,
        'aria-selected': 'false',
        onmousedown: (event) => event.preventDefault(),
        onclick: () => choose(party),
      },
      partyName(party),
      element(
        'span',
        { class: 'soft' },
        ` ${hooks.words()(partyKindKey(party))} ${partyPlace(party, hooks.lang())}`,
      ),
    );
  const look = async () => {
    const name = input.value.trim();
    if (name === '') return close();
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const parties = await hooks.find(name, signal);
      if (!signal.aborted) offer(parties);
    } catch {
      if (!signal.aborted) close();
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  });
  // What was typed and not chosen says nobody: the box shows who is chosen again.
  input.addEventListener('blur', () => show(chosen));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && list.hidden) look();
    else if (event.key === 'ArrowDown') mark(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') mark(Math.max(active - 1, -1));
    else if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Enter' && !list.hidden && options.length > 0)
      choose(options[Math.max(active, 0)]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  clear.addEventListener('click', () => {
    choose(undefined);
    input.focus();
  });
  return { show };
}
