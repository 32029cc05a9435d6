const MARKS = /[\s'"’‘“”`.,、。・･/\\_\-‐‑‒–—―−~〜()[\]{}「」『』【】<>:;!?&]+/gu;

/** A name without spaces and punctuation, which people write or leave out. */
export function withoutMarks(name: string): string {
  return name.replace(MARKS, '');
}
