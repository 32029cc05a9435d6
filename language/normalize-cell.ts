/**
 * Form in which cells are compared: NFKC, lower case, runs of spaces as one space. It keeps every
 * letter, unlike `normalizeText`, which also folds kana so that the terms of different texts match.
 */
export function normalizeCell(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * Form in which headers are compared: width, case, spaces, punctuation and a note in brackets do
 * not count.
 */
export function normalizeHeader(header: string): string {
  const text = header.normalize('NFKC').toLowerCase();
  const noted = text.replace(/[([【][^)\]】]{0,40}[)\]】]/gu, (note) =>
    /英語|english/u.test(note) ? note : '',
  );
  return noted.replace(/[\s_\-・*()[\]【】※:]+/gu, '');
}
