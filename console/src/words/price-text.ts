import type { FoundMachine } from '../api/questions.generated.ts';
import type { Lang, Words } from './words.ts';

/** A price of a machine with what it is for and for whom, without its days. */
export function priceText(
  { amount, currency, unit, userClass, useMode }: FoundMachine['prices'][number],
  words: Words,
  lang: Lang,
): string {
  const money = new Intl.NumberFormat(lang, { style: 'currency', currency }).format(amount);
  const price = words('price', { amount: money, unit: words(`unit.${unit}`) });
  const users = [
    ...(userClass === null ? [] : [words(`openTo.${userClass}`)]),
    ...(useMode === null ? [] : [words(`useMode.${useMode}`)]),
  ];
  return users.length === 0
    ? price
    : words('priceFor', { price, users: users.join(words('listSeparator')) });
}
