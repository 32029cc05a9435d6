/** Headers of columns that name a person or say how to reach one. */
const PERSONAL_HEADER =
  /担当|氏名|責任者|管理者|教員|連絡|問い?合わ?せ|電話|内線|携帯|メール|ファックス|e-?mail|phone|tel(?![a-z])|fax|contact|mobile|extension/iu;
const MAIL = /[^\s@<>()]{1,100}@[^\s@<>()]{1,100}\.[a-z]{2,24}/iu;
/** A telephone number in Japan, or one with a country code. */
const TELEPHONE =
  /(?:^|[^\d-])(?:0\d{1,4}[-(（ ]\d{1,4}[-)） ]\d{3,4}|\+\d{1,3}[ \d()-]{7,16}\d)(?!\d)/u;

/** Whether a cell under a header that no field takes may say how to reach a person. */
export function isPersonal(header: string, value: string): boolean {
  return PERSONAL_HEADER.test(header.normalize('NFKC')) || holdsReach(value);
}

/** Whether a text holds a mail address or a telephone number. */
export function holdsReach(text: string): boolean {
  const plain = text.normalize('NFKC');
  return MAIL.test(plain) || TELEPHONE.test(plain);
}
