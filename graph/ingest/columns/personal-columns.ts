/** Headers of columns that name a person or give contact details. */
const PERSONAL_HEADER =
  /担当|氏名|責任者|管理者|教員|連絡|問い?合わ?せ|電話|内線|携帯|メール|ファックス|e-?mail|phone|tel(?![a-z])|fax|contact|mobile|extension/iu;
const MAIL = /[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iu;
/** A telephone number in Japan, one with a country code, or an extension. */
const TELEPHONE =
  /(?<![\d-])(?:0\d{1,4}[-(（ ]\d{1,4}[-)） ]\d{3,4}|\+\d{1,3}[ \d()-]{7,16}\d|(?:内線|\bext\.?)[ :]{0,3}\d{2,6})(?!\d)/iu;

const MAILS = new RegExp(MAIL.source, 'giu');
const TELEPHONES = new RegExp(TELEPHONE.source, 'giu');

/** Replaces each mail address and telephone number in a text by a mark. */
export function maskContactDetails(text: string): string {
  return text.normalize('NFKC').replace(MAILS, '…').replace(TELEPHONES, '…');
}

/** Returns whether a cell under a header without a field may contain personal contact details. */
export function isPersonal(header: string, value: string): boolean {
  return PERSONAL_HEADER.test(header.normalize('NFKC')) || hasContactDetails(value);
}

/**
 * Minimum length of the Japanese name of an office: shorter names may be surnames with the same
 * ending (小室).
 */
const OFFICE_JA =
  /^[^\s@\d]{2,}(?:室|課|係|センター?|機構|窓口|事務局|施設|研究所|部門|本部|学科)$/u;
const OFFICE_EN =
  /^(?!.*(?:\b(?:dr|prof|mr|mrs|ms)\b|[,@\d])).{3,}\s(?:office|centre|center|facility|team|desk|services?|helpdesk|laboratory|department|unit)$/iu;
const OFFICE_CHARACTERS_MIN = 4;

/** Returns whether a text names an office and not a person; false in doubt. */
export function isOffice(text: string): boolean {
  const name = text.normalize('NFKC').trim();
  return (
    (OFFICE_JA.test(name) && [...name].length >= OFFICE_CHARACTERS_MIN) || OFFICE_EN.test(name)
  );
}

/** Returns whether a text contains a mail address or a telephone number. */
export function hasContactDetails(text: string): boolean {
  const plain = text.normalize('NFKC');
  return MAIL.test(plain) || TELEPHONE.test(plain);
}
