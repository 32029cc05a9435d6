import { isAsked, PROFILES, readAddress, writeAddress } from './address.js';
import { answerRows, answerView } from './answers.js';
import { csv } from './csv.js';
import { wordsOf } from './dictionary.js';
import { element } from './element.js';
import { examples } from './examples.js';
import { showFailure } from './failure.js';
import { OFFERED_MAX, partyPicker } from './party-picker.js';
import { ask, askVariables, needOf, planVariables } from './questions.js';

const part = (id) => document.getElementById(id);
const results = part('results');
const status = part('status');

let question = readAddress(location.search);
/** The answer as shown, with the matches of all pages. */
let answer;
let running = new AbortController();

const lang = () =>
  question.lang ?? (navigator.languages.find((tag) => /^(ja|en)\b/.test(tag))?.slice(0, 2) || 'ja');
let words = wordsOf(lang());

const picker = partyPicker(
  { input: part('from'), list: part('from-options'), clear: part('from-clear') },
  {
    words: () => words,
    lang,
    async find(name, signal) {
      const data = await ask('parties', { name, first: OFFERED_MAX, locale: lang() }, signal);
      return [...data.organizations.nodes, ...data.groups.nodes];
    },
    choose: (party) => go({ ...readForm(), from: party?.id ?? '' }),
  },
);

/** Moves to a question: the address first, so that back and share work, then the answer. */
function go(next) {
  question = next;
  history.pushState(null, '', writeAddress(question));
  return show();
}

/** Shows what the address asks. */
async function show({ focus } = {}) {
  words = wordsOf(lang());
  showWords();
  fillForm();
  showAsker();
  if (isAsked(question)) await answerQuestion();
  else showExamples();
  if (focus) part(focus)?.focus();
}

function showWords() {
  document.documentElement.lang = lang();
  document.title = question.text === '' ? 'Catalyzer' : `${question.text.slice(0, 60)} – Catalyzer`;
  for (const [attribute, target] of [
    ['text', undefined],
    ['label', 'aria-label'],
    ['placeholder', 'placeholder'],
  ]) {
    for (const node of document.querySelectorAll(`[data-${attribute}]`)) {
      const text = words(node.dataset[attribute]);
      if (target === undefined) node.textContent = text;
      else node.setAttribute(target, text);
    }
  }
  const other = lang() === 'ja' ? 'en' : 'ja';
  const link = part('language');
  link.textContent = other === 'en' ? 'English' : '日本語';
  link.lang = other;
  link.hreflang = other;
  link.href = writeAddress({ ...question, lang: other });
  part('home').href = writeAddress({ ...readAddress(''), lang: question.lang });
}

function fillForm() {
  part('text').value = question.text;
  part('profile').replaceChildren(
    ...PROFILES.map((value) =>
      element('option', { value, selected: value === question.profile }, words(`profile.${value}`)),
    ),
  );
  part('diversify').checked = question.diversify;
  part('requirements').replaceChildren(...question.requirements.map(requirementRow));
}

function requirementRow({ must, text }, index) {
  const number = index + 1;
  const choice = (value, key) =>
    element('option', { value, selected: must === (value === 'must') }, words(key));
  const row = element(
    'div',
    { class: 'requirement' },
    element(
      'select',
      { 'aria-label': words('requirementKind', { number }) },
      choice('must', 'must'),
      choice('should', 'should'),
    ),
    element('input', {
      type: 'text',
      value: text,
      maxlength: 500,
      'aria-label': words('requirementText', { number }),
      placeholder: words('requirementPlaceholder'),
    }),
    element(
      'button',
      {
        type: 'button',
        'aria-label': words('requirementRemove', { number }),
        onclick: () => removeRequirement(row),
      },
      '×',
    ),
  );
  return row;
}

function removeRequirement(row) {
  row.remove();
  part('add-must').focus();
  const next = readForm();
  if (isAsked(question)) go(next);
}

function addRequirement(must) {
  const rows = part('requirements');
  rows.append(requirementRow({ must, text: '' }, rows.children.length));
  rows.lastElementChild.querySelector('input').focus();
}

/** The question as the form stands; another question keeps the asker and the filters. */
function readForm() {
  const requirements = [...part('requirements').children].map((row) => ({
    must: row.querySelector('select').value === 'must',
    text: row.querySelector('input').value.trim(),
  }));
  return {
    ...question,
    text: part('text').value.trim(),
    profile: part('profile').value,
    diversify: part('diversify').checked,
    requirements: requirements.filter(({ text }) => text !== ''),
  };
}

/** Shows the name of the asker in the address. */
async function showAsker() {
  const { from } = question;
  if (from === '') return picker.show(undefined);
  const data = await ask('party', { id: from, locale: lang() }).catch(() => undefined);
  if (data === undefined || question.from !== from) return;
  picker.show(data.node ?? undefined);
  if (data.node === null) say(words('fromUnknown', { id: from }));
}

function showExamples() {
  answer = undefined;
  running.abort();
  say('');
  const links = examples.map((example) => {
    const target = { ...question, text: example[lang()] };
    return element(
      'li',
      {},
      element('a', { href: writeAddress(target), onclick: follow(target) }, target.text),
    );
  });
  results.replaceChildren(
    element('h2', {}, words('emptyHeading')),
    element('p', { class: 'soft' }, words('emptyHint')),
    element('ul', { class: 'examples' }, ...links),
  );
}

/** A link that stays on the page, unless the visitor wants it elsewhere. */
function follow(target) {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(target);
  };
}

async function answerQuestion(after) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  say(words('loading'));
  results.setAttribute('aria-busy', 'true');
  try {
    const { whoCan, others } = await ask('ask', askVariables(question, lang(), after), signal);
    answer =
      after === undefined
        ? { toAsk: [], excluded: [], ...whoCan, ...others }
        : {
            ...answer,
            ...whoCan,
            nodes: [...answer.nodes, ...whoCan.nodes],
            sameBodies: [...answer.sameBodies, ...whoCan.sameBodies],
          };
    showAnswer();
  } catch (error) {
    if (!signal.aborted) {
      say('');
      const isMore = after !== undefined;
      const again = isMore ? act.more : () => answerQuestion();
      showFailure(results, error, { words, isMore, again });
    }
  }
  if (!signal.aborted) results.removeAttribute('aria-busy');
}

function showAnswer() {
  const reader = {
    words,
    lang: lang(),
    from: question.from,
    profile: question.profile,
    filters: question.filters,
    musts: question.requirements.filter(({ must }) => must).length,
    introducers: async (to) => {
      const ends = { from: question.from, to };
      const asked = { ...ends, first: 5, need: needOf(question), locale: lang() };
      return (await ask('introducers', asked)).introductionPaths;
    },
    plan: async () => (await ask('plan', planVariables(question, lang()))).introductionPlan,
  };
  results.replaceChildren(...answerView(answer, reader, act));
  say(
    words(answer.toAsk.length > 0 ? 'foundToAsk' : 'found', {
      matches: answer.nodes.length,
      toAsk: answer.toAsk.length,
      total: answer.totalCount,
    }),
  );
}

const act = {
  filter(facet, value, on) {
    const others = question.filters[facet].filter((one) => one !== value);
    const filters = { ...question.filters, [facet]: on ? [...others, value] : others };
    question = { ...question, filters };
    history.pushState(null, '', writeAddress(question));
    show({ focus: `filter-${facet}-${value}` });
  },
  clearFilters: () => go({ ...question, filters: readAddress('').filters }),
  async more() {
    const shown = answer.nodes.length;
    await answerQuestion(answer.pageInfo.endCursor);
    const next = part('matches')?.children[shown];
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  },
  copy() {
    const copied = navigator.clipboard?.writeText(location.href) ?? Promise.reject();
    copied.then(
      () => say(words('copied')),
      () => say(words('copyFailed')),
    );
  },
  download() {
    const file = new Blob([csv(answerRows(answer, { words, lang: lang() }))], {
      type: 'text/csv;charset=utf-8',
    });
    const link = element('a', { href: URL.createObjectURL(file), download: 'catalyzer.csv' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  },
};

function say(text) {
  status.textContent = text;
}

part('question').addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm());
});
part('text').addEventListener('keydown', (event) => {
  // Enter ends a kana conversion too: it asks only when none is under way.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  go(readForm());
});
for (const id of ['profile', 'diversify']) {
  part(id).addEventListener('change', () => {
    const next = readForm();
    if (isAsked(question)) go(next).then(() => part(id).focus());
  });
}
part('add-must').addEventListener('click', () => addRequirement(true));
part('add-should').addEventListener('click', () => addRequirement(false));
part('language').addEventListener('click', (event) => {
  event.preventDefault();
  go({ ...readForm(), lang: lang() === 'ja' ? 'en' : 'ja' });
});
document.addEventListener('keydown', (event) => {
  const writing = event.target.closest('input[type="text"], textarea, select');
  if (event.key === '/' && !writing) {
    event.preventDefault();
    part('text').focus();
  } else if (event.key === 'Escape') {
    const open = event.target.closest('details[open]');
    if (open === null) return event.target.blur();
    open.open = false;
    open.querySelector('summary').focus();
  }
});
window.addEventListener('popstate', () => {
  question = readAddress(location.search);
  show();
});
show();
