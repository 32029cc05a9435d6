const DIGITS = 13;

/**
 * Check digit of a Japanese corporate number (法人番号): 9 − (Σ Pn·Qn mod 9) over the 12 digits after
 * it, n counted from the right, Qn = 1 for odd n and 2 for even n (Ordinance of the Ministry of
 * Finance No. 70 of 2014, National Tax Agency).
 */
export function checkDigit(twelveDigits: string): number {
  let sum = 0;
  for (let n = 1; n <= DIGITS - 1; n += 1) {
    sum += Number(twelveDigits[DIGITS - 1 - n]) * (n % 2 === 1 ? 1 : 2);
  }
  return 9 - (sum % 9);
}

/** Returns whether the text is 13 digits of which the first is the check digit of the others. */
export function isCorporateNumber(text: string): boolean {
  return /^\d{13}$/u.test(text) && Number(text[0]) === checkDigit(text.slice(1));
}
