/** {count}, or {count|record|records}: the word for one and the word for other numbers. */
const PLACE = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/gu;

const PLURALS = { ja: new Intl.PluralRules('ja'), en: new Intl.PluralRules('en') };

/**
 * Fills the places of a sentence: `{count}` with the number, `{count|record|records}` with the word
 * that the language has for so many. A place without a detail stays as it is.
 */
export function fillSentence(
  text: string,
  details: Readonly<Record<string, string | number>>,
  locale: keyof typeof PLURALS,
): string {
  return text.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    if (detail === undefined) return place;
    if (one === undefined || other === undefined) return String(detail);
    return PLURALS[locale].select(Number(detail)) === 'one' ? one : other;
  });
}
