import type { FoundMachine } from '../api/questions.generated.ts';
import type { Lang, Words } from './words.ts';

/** Returns a price of a machine with its mode of use and class of users, without its days. */
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
