/**
 * A cell as it is compared with another cell: NFKC, lower case, runs of space as one. It keeps
 * every letter, unlike `normalizeText`, which folds kana too so that the terms of texts meet.
 */
export function normalizeCell(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A header as it is compared: width, case, spaces, marks and a note in brackets do not count. */
export function normalizeHeader(header: string): string {
  const text = header.normalize('NFKC').toLowerCase();
  const noted = text.replace(/[([【][^)\]】]{0,40}[)\]】]/gu, (note) =>
    /英語|english/u.test(note) ? note : '',
  );
  return noted.replace(/[\s_\-・*()[\]【】※:]+/gu, '');
}
