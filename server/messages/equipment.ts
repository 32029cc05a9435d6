/** What is said of machines. */
export const EQUIPMENT_MESSAGES = {
  'equipmentPart.OPEN_TO': { ja: '誰が使えるか', en: 'who may use it' },
  'equipmentPart.PURPOSE': { ja: '何に使うか', en: 'what it is for' },
  'equipmentPart.PRICE': { ja: '料金', en: 'what it costs' },
  'equipmentPart.APPLICATION': { ja: '申し込み方', en: 'how to apply' },
  'equipmentPart.SPECIFICATION': { ja: '測れるもの・仕様', en: 'what it measures or can do' },
  equipmentToAsk: {
    ja: '記録が足りません。所有者に確かめてください: {parts:clauses}',
    en: 'The record says too little. Ask the owner: {parts:clauses}.',
  },
} as const;
