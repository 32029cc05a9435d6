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
  'machines.verdict.none': {
    ja: 'よく合う機器はまだ見つかりません。',
    en: 'No machine fits well yet.',
  },
  'machines.verdict.good': { ja: 'よく合う機器があります。', en: 'A machine fits well.' },
  'machines.verdict.goodMusts': {
    ja: '数値の条件をすべて満たす機器があります。',
    en: 'A machine has every quantity on record.',
  },
  'machines.verdict.partial': {
    ja: '近い機器はありますが、よく合うとまでは言えません。',
    en: 'Some machines come near, none fits well.',
  },
  'machines.verdict.partialMusts': {
    ja: '数値の条件をすべて満たすと記録で言える、よく合う機器はまだありません。',
    en: 'No machine is on record as fitting well and meeting every quantity.',
  },
  'machines.verdict.nobodyHas': {
    ja: 'どの機器の公開記録にもないもの: {pieces:quoted}。',
    en: "On no machine's public record: {pieces:quoted}.",
  },
  'machines.verdict.nearestLacks': {
    ja: '一番近い機器の記録にもないもの: {pieces:quoted}。',
    en: 'Not even the nearest machine has on record: {pieces:quoted}.',
  },
  'machines.verdict.otherHolderKind': {
    ja: '一番近い機器の所有者は、お探しの「{asked}」ではありません。',
    en: 'The owner of the nearest machine is not of the sort asked for: {asked}.',
  },
  'machines.verdict.elsewhere': {
    ja: '一番近い機器の所在地は「{asked}」ではありません。',
    en: 'The nearest machine is not where it is asked for: {asked}.',
  },
  'machines.verdict.sayOtherwise': {
    ja: '言い換えるか、測りたいもの・加工したいものを書くか、コーディネーターに相談してください。',
    en: 'Say it in other words, name what is to be measured or made, or ask a coordinator.',
  },
  'machines.verdict.askAboutIt': {
    ja: '「確認が必要な機器」の所有者に、まずそれを尋ねてください。',
    en: 'Ask the owners of the machines under "to ask" about it first.',
  },
  'machines.verdict.askOrCombine': {
    ja: '「確認が必要な機器」の所有者に尋ねてください。',
    en: 'Ask the owners of the machines under "to ask".',
  },
} as const;
