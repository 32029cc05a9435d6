import type { QuoteOrigin } from '../use-cases/quote-origin.ts';
import type { Sentence } from './say.ts';

/** Returns the origin of a quote, its level of evidence and its age, in one line. */
export function quoteOriginLabel(origin: QuoteOrigin): Sentence {
  const { document, section, level, asOf, isOld, isExample } = origin;
  const parts: Sentence[] = [
    section === undefined
      ? { key: 'origin.document', parameters: { document } }
      : { key: 'origin.section', parameters: { document, section } },
    level === undefined
      ? { key: 'origin.levelUnknown', parameters: {} }
      : { key: `claimLevel.${level}`, parameters: {} },
    { key: isOld ? 'origin.old' : 'origin.asOf', parameters: { asOf } },
  ];
  if (isExample) parts.push({ key: 'origin.example', parameters: {} });
  return { key: 'origin.line', parameters: { parts } };
}
