/** Sentences about machines. */
export const EQUIPMENT_MESSAGES = {
  'equipmentPart.OPEN_TO': { ja: '利用できる人', en: 'who may use it' },
  'equipmentPart.PURPOSE': { ja: '用途', en: 'its purpose' },
  'equipmentPart.PRICE': { ja: '料金', en: 'prices' },
  'equipmentPart.APPLICATION': { ja: '申し込み方', en: 'how to apply' },
  'equipmentPart.SPECIFICATION': { ja: '測れるもの・仕様', en: 'specifications' },
  equipmentToAsk: {
    ja: '記録が足りません。所有者に確かめてください: {parts:clauses}',
    en: 'Information is missing. Ask the owner: {parts:clauses}.',
  },
  'machines.verdict.none': {
    ja: 'よく合う機器はまだ見つかりません。',
    en: 'No well-fitting machine yet.',
  },
  'machines.verdict.good': { ja: 'よく合う機器があります。', en: 'A machine fits well.' },
  'machines.verdict.goodMusts': {
    ja: '数値の条件をすべて満たす機器があります。',
    en: 'A machine meets every quantity on record.',
  },
  'machines.verdict.partial': {
    ja: '近い機器はありますが、よく合うとまでは言えません。',
    en: 'Some partial matches, no well-fitting machine.',
  },
  'machines.verdict.partialMusts': {
    ja: '数値の条件をすべて満たすことを記録で確かめられる、よく合う機器はまだありません。',
    en: 'No recorded machine fits well and meets every quantity.',
  },
  'machines.verdict.nobodyHas': {
    ja: 'どの機器の公開記録にもないもの: {pieces:quoted}。',
    en: 'No machine has a public record of: {pieces:quoted}.',
  },
  'machines.verdict.nearestLacks': {
    ja: '一番近い機器の記録にもないもの: {pieces:quoted}。',
    en: 'The best match has no record of: {pieces:quoted}.',
  },
  'machines.verdict.otherHolderKind': {
    ja: '一番近い機器の所有者は、お探しの「{asked}」ではありません。',
    en: 'The owner of the best match is not the kind of holder you asked for: {asked}.',
  },
  'machines.verdict.elsewhere': {
    ja: '一番近い機器の所在地は「{asked}」ではありません。',
    en: 'The best match is not in the place you asked for: {asked}.',
  },
  'machines.verdict.sayOtherwise': {
    ja: '言い換えるか、測りたいもの・加工したいものを書くか、コーディネーターに相談してください。',
    en: 'Try rephrasing, name the measurement or the work, or contact a coordinator.',
  },
  'machines.verdict.askAboutIt': {
    ja: 'まず「確認が必要な機器」の所有者に、そのことを尋ねてください。',
    en: 'First ask the owners of the machines under "to ask" about it.',
  },
  'machines.verdict.askOrCombine': {
    ja: '「確認が必要な機器」の所有者に尋ねてください。',
    en: 'Ask the owners of the machines under "to ask".',
  },
} as const;
