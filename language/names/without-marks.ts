const MARKS = /[\s'"’‘“”`.,、。・･/\\_\-‐‑‒–—―−~〜()[\]{}「」『』【】<>:;!?&]+/gu;

/** Removes spaces and punctuation from a name, since people use them inconsistently. */
export function withoutMarks(name: string): string {
  return name.replace(MARKS, '');
}
