import { element } from './element.js';

/**
 * Shows that an answer failed and offers to ask again. A failed "more" is shown in its place, below
 * the matches that stay, as often as it fails; any other failure instead of the answer.
 * @param {HTMLElement} results
 * @param {{ key?: string, message: string }} error
 * @param {{ words: Function, isMore: boolean, again: () => void }} asked
 */
export function showFailure(results, error, { words, isMore, again }) {
  const place = (isMore && results.querySelector('.more')) || results;
  place.replaceChildren(
    element(
      'div',
      { class: 'notice bad', role: 'alert' },
      element('p', {}, words(error.key ?? 'errorOther', { message: error.message })),
      element('button', { type: 'button', onclick: again }, words('askAgain')),
    ),
  );
}
