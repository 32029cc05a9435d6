/**
 * Every sentence of the page in both languages; {name} stands for a value.
 * @type {Readonly<Record<string, Readonly<{ ja: string, en: string }>>>}
 */
export const dictionary = {
  tagline: {
    ja: 'だれができるか、なぜか、だれが紹介してくれるか',
    en: 'Who can do it, why, and who can introduce you',
  },
  skipToResults: { ja: '答えへ進む', en: 'Skip to the answers' },
  siteNavigation: { ja: 'サイト', en: 'Site' },
  graphiql: { ja: 'API を試す (GraphiQL)', en: 'Try the API (GraphiQL)' },
  askHeading: { ja: '質問', en: 'Question' },
  askLabel: { ja: 'どんなことができる相手をお探しですか', en: 'What should they be able to do?' },
  askPlaceholder: {
    ja: '例：薄いステンレス板の精密プレスと表面処理',
    en: 'e.g. precision pressing of thin stainless sheet, with surface treatment',
  },
  askHint: {
    ja: '引き合いのメールをそのまま貼ってもかまいません。Enter で質問、Shift+Enter で改行、/ でこの欄へ。',
    en: 'You may paste a whole inquiry. Enter asks, Shift+Enter breaks the line, / comes back here.',
  },
  ask: { ja: '探す', en: 'Ask' },
  addMust: { ja: '＋ 必須条件', en: '+ must' },
  addShould: { ja: '＋ 希望条件', en: '+ should' },
  requirementsHeading: { ja: '条件', en: 'Requirements' },
  requirementKind: { ja: '条件{number}の種類', en: 'Kind of requirement {number}' },
  requirementText: { ja: '条件{number}の内容', en: 'Text of requirement {number}' },
  requirementPlaceholder: { ja: '例：板厚 0.1 mm', en: 'e.g. thickness 0.1 mm' },
  requirementRemove: { ja: '条件{number}を消す', en: 'Remove requirement {number}' },
  must: { ja: '必須', en: 'must' },
  should: { ja: '希望', en: 'should' },
  fromLabel: { ja: 'あなたはどちらの方ですか（任意）', en: 'Who are you? (optional)' },
  fromPlaceholder: { ja: '会社・大学・グループの名前', en: 'Your firm, university or group' },
  fromHint: {
    ja: '選ぶと、そこから相手までの紹介の道が出ます。',
    en: 'Choose yourself to see who can introduce you to each answer.',
  },
  fromOptions: { ja: '候補', en: 'Suggestions' },
  fromClear: { ja: '消す', en: 'Clear' },
  fromNone: { ja: '該当する名前はありません', en: 'No such name here' },
  fromUnknown: {
    ja: 'アドレスにある相手先 {id} は見つかりません。もう一度お選びください。',
    en: 'The party {id} in the address is not here. Please choose again.',
  },
  profileLabel: { ja: '何のための相手ですか', en: 'What is the partner for?' },
  diversifyLabel: { ja: '似た相手ばかりにしない', en: 'Different ones first' },
  diversifyHint: {
    ja: '得点は変えず、上位20件の並びだけを変えます。動かした相手には印が付きます。',
    en: 'Scores stay; only the order of the first 20 changes, and whoever was moved says so.',
  },
  'profile.GENERAL': { ja: '標準', en: 'anything' },
  'profile.JOINT_ORDER': { ja: '共同受注', en: 'joint order' },
  'profile.JOINT_DEVELOPMENT': { ja: '共同開発', en: 'joint development' },
  'profile.EQUIPMENT_USE': { ja: '設備利用', en: 'use of equipment' },
  'profile.EXPERT_SEARCH': { ja: '専門家探し', en: 'search for an expert' },
  verdictHeading: { ja: 'この答えのまとめ', en: 'What this answer amounts to' },
  needPartsHeading: { ja: '相談文の読み方', en: 'How the need was read' },
  partsHeading: { ja: '条件ごとに合う相手', en: 'Who covers which part' },
  partNobody: { ja: '記録のある相手はいません', en: 'nobody on record' },
  askFirst: { ja: 'まず尋ねる先:', en: 'Ask first:' },
  nearMiss: { ja: 'あと一つ', en: 'all but one' },
  emptyHeading: { ja: 'はじめての方へ：質問の例', en: 'First time here? Try one of these' },
  emptyHint: {
    ja: '押すとそのまま質問します。ご自分の言葉で書いて構いません。',
    en: 'A click asks it. Your own words are as good.',
  },
  loading: { ja: '探しています…', en: 'Searching…' },
  found: {
    ja: '{matches} 件の候補を表示（順位を付けた {total} 件中）',
    en: '{matches} {matches|answer|answers} shown, of {total} ranked',
  },
  foundToAsk: {
    ja: '{matches} 件の候補と、確認が必要な先 {toAsk} 件を表示（順位を付けた {total} 件中）',
    en: '{matches} {matches|answer|answers} and {toAsk} to ask shown, of {total} ranked',
  },
  nothingFound: { ja: '合う相手は見つかりませんでした。', en: 'Nobody fits.' },
  nothingFoundMust: {
    ja: '必須条件を希望条件に変えると、一部だけ満たす相手も出ます。',
    en: 'Turn a must into a should to see who covers a part.',
  },
  nothingFoundFilter: {
    ja: '絞り込みを外すと、ほかの地域や種類の相手も出ます。',
    en: 'Take filters away to see other places and kinds.',
  },
  nothingFoundText: {
    ja: '言葉を変えてみてください。加工名、材料、製品名など、短い言葉のほうが見つかりやすくなります。',
    en: 'Try other words: the process, the material or the product, in a few words.',
  },
  errorAway: {
    ja: 'サーバーにつながりません。動いているか（npm start）を確かめて、もう一度お試しください。',
    en: 'The server does not answer. See whether it runs (npm start), then ask again.',
  },
  errorLimit: {
    ja: '一度に多くを尋ねすぎました。少し待つか、短くしてもう一度お試しください。',
    en: 'That was too much at once. Wait a little or ask for less.',
  },
  errorDeadline: {
    ja: '時間内に終わりませんでした。短くしてもう一度お試しください。',
    en: 'It took too long. Ask again with less.',
  },
  errorOther: { ja: '答えられませんでした：{message}', en: 'No answer: {message}' },
  askAgain: { ja: 'もう一度試す', en: 'Try again' },
  resultsHeading: { ja: '候補（{count} 件中）', en: 'Answers (of {count})' },
  toAskHeading: { ja: '確認が必要な先', en: 'To ask' },
  toAskHint: {
    ja: '必須条件を満たすかどうかが記録にない相手です（上位 {max} 件まで）。直接お尋ねください。',
    en: 'The records do not say whether these meet every must. Ask them; the best {max} are shown.',
  },
  excludedHeading: { ja: '外れた先とその理由', en: 'Excluded, and why' },
  asOf: { ja: '公開記録は {asOf} 時点', en: 'public records as of {asOf}' },
  totalHint: {
    ja: '順位を付けた候補の数です（最大 500）。',
    en: 'Ranked holders, at most 500.',
  },
  more: { ja: 'さらに表示', en: 'More' },
  copyLink: { ja: 'リンクをコピー', en: 'Copy link' },
  copied: { ja: 'リンクをコピーしました。', en: 'Link copied.' },
  copyFailed: {
    ja: 'コピーできませんでした。アドレス欄の URL をお使いください。',
    en: 'Could not copy. Use the address of this page.',
  },
  print: { ja: '印刷', en: 'Print' },
  download: { ja: 'CSV を保存', en: 'Save as CSV' },
  filters: { ja: '絞り込み', en: 'Filters' },
  filtersActive: { ja: '絞り込み（{count}）', en: 'Filters ({count})' },
  clearFilters: { ja: '絞り込みを外す', en: 'Clear filters' },
  'facet.kind': { ja: '種類', en: 'Kind' },
  'facet.prefecture': { ja: '都道府県', en: 'Prefecture' },
  'facet.country': { ja: '国', en: 'Country' },
  rank: { ja: '順位', en: 'Rank' },
  name: { ja: '名称', en: 'Name' },
  place: { ja: '所在地', en: 'Place' },
  kind: { ja: '種類', en: 'Kind' },
  matchList: { ja: '候補', en: 'Answer' },
  list: { ja: '区分', en: 'List' },
  score: { ja: '適合度', en: 'Score' },
  scoreOf: { ja: '適合度 {points}（100 点満点）', en: 'Score {points} of 100' },
  why: { ja: '理由', en: 'Why' },
  requirementsResult: { ja: '条件ごと', en: 'Requirement by requirement' },
  sameBody: {
    ja: '「{name}」は「{same}」と同じ団体です。あわせて一つの答えとしてお読みください。',
    en: '{name} and {same} are one body: read them as one answer.',
  },
  sharedGroups: {
    ja: '依頼者と同じグループ: {groups}',
    en: 'In a group with the asker: {groups}',
  },
  quotes: { ja: '根拠', en: 'Evidence' },
  listSeparator: { ja: '、', en: ', ' },
  missingColumn: { ja: '条件の充足', en: 'Requirements' },
  id: { ja: 'ID', en: 'ID' },
  breakdown: { ja: '点数の内訳', en: 'How the score adds up' },
  feature: { ja: '観点', en: 'Feature' },
  value: { ja: '値', en: 'Value' },
  weight: { ja: '重み', en: 'Weight' },
  share: { ja: '点', en: 'Points' },
  sum: { ja: '合計', en: 'Sum' },
  'feature.text': { ja: '言葉の一致', en: 'text' },
  'feature.meaning': { ja: '意味の近さ', en: 'meaning' },
  'feature.coverage': { ja: '条件の充足', en: 'coverage' },
  'feature.quantities': { ja: '数値', en: 'quantities' },
  'feature.evidence': { ja: '裏付け', en: 'evidence' },
  'feature.distance': { ja: '近さ', en: 'distance' },
  'feature.place': { ja: '希望の地域', en: 'place asked for' },
  'feature.holderKind': { ja: '相手の種類', en: 'sort of holder' },
  'feature.freshness': { ja: '新しさ', en: 'freshness' },
  'feature.equipment': { ja: '設備', en: 'equipment' },
  'feature.trackRecord': { ja: '実績', en: 'track record' },
  'feature.complementarity': { ja: '補完性', en: 'complementarity' },
  'state.MET': { ja: '満たす', en: 'met' },
  'state.CONTRADICTED': { ja: '満たさない', en: 'contradicted' },
  'state.UNKNOWN': { ja: '記録なし', en: 'unknown' },
  'kind.FIRM': { ja: '企業', en: 'firm' },
  'kind.UNIVERSITY': { ja: '大学・高専', en: 'university or college' },
  'kind.PUBLIC_LAB': { ja: '公設試験研究機関', en: 'public test and research lab' },
  'kind.SUPPORT_BODY': { ja: '支援機関', en: 'support body' },
  'kind.FINANCIAL': { ja: '金融機関', en: 'financial body' },
  'kind.GOVERNMENT': { ja: '官公庁・自治体', en: 'government' },
  'kind.OTHER': { ja: 'その他', en: 'other' },
  'kind.CROSS_INDUSTRY_GROUP': { ja: '異業種交流グループ', en: 'cross-industry group' },
  'kind.JOINT_ORDER_GROUP': { ja: '共同受注グループ', en: 'joint-order group' },
  'kind.STUDY_GROUP': { ja: '研究会', en: 'study group' },
  'kind.FEDERATION': { ja: '連合体', en: 'federation' },
  'kind.CLUSTER_BODY': { ja: '推進組織', en: 'cluster body' },
  'kind.PERSON': { ja: '人', en: 'person' },
  introduction: { ja: '紹介の道', en: 'Who can introduce you' },
  planHeading: { ja: 'まず誰に頼むか', en: 'Whom to ask first' },
  planHint: {
    ja: '下の相手のうち、多くに紹介できる順です。',
    en: 'Who can introduce you to most of the answers below comes first.',
  },
  planNobody: {
    ja: '紹介を頼める相手は見つかりませんでした。',
    en: 'Nobody can introduce you to any of these.',
  },
  planOpens: { ja: '{count} 件を紹介できる', en: 'opens {count}' },
  whyIntroducer: { ja: 'なぜこの紹介者か', en: 'Why this introducer' },
  whyIntroducerHint: {
    ja: '合計が少ない紹介者から順に並べています。適合度には影響しません。',
    en: 'Introducers are listed by this sum, the least first. It is no part of the score.',
  },
  whyReason: { ja: '理由', en: 'Reason' },
  closeness: { ja: '近さ', en: 'Closeness' },
  cost: { ja: '隔たり', en: 'Cost' },
  introductionSelf: { ja: 'あなた自身です。', en: 'This is you.' },
  introductionNone: {
    ja: '公開されたつながりでは、4 歩以内の紹介の道がありません（自分の所属先や会員には要りません）。',
    en: 'No chain within 4 over public ties (none is needed to your own body or members).',
  },
  introductionIncomplete: {
    ja: '探索の上限に達したため、さらに良い道があるかもしれません。',
    en: 'The search reached its limit: a better chain may exist.',
  },
  otherIntroducers: { ja: 'ほかの紹介者も見る', en: 'Other introducers' },
  noOtherIntroducers: { ja: 'ほかの紹介者は見つかりません。', en: 'There is no other introducer.' },
  actsFor: { ja: '所属', en: 'acts for' },
  moreEvidence: { ja: 'ほか {count} 件', en: 'and {count} more' },
  chainDirect: { ja: '直接のつながり（{trust}）', en: 'You know each other ({trust})' },
  chainLength: { ja: '{length} 歩（{trust}）', en: '{length} hops ({trust})' },
  chainEvidence: { ja: '{from} と {to}', en: '{from} and {to}' },
  'tie.WORKED_TOGETHER': { ja: '共同の事業', en: 'worked together' },
  'tie.SAME_GROUP': { ja: '同じグループ', en: 'same group' },
  'tie.VISIT': { ja: '訪問', en: 'visit' },
  'tie.TRADE': { ja: '取引', en: 'trade' },
  'tie.CO_AUTHOR': { ja: '共著', en: 'co-authors' },
  'tie.FORMER_COLLEAGUE': { ja: '元同僚', en: 'former colleagues' },
  'tie.INTRODUCED_BY': { ja: '紹介', en: 'introduced' },
  'tie.TEACHER_STUDENT': { ja: '師弟', en: 'teacher and student' },
  'tie.ACQUAINTANCE': { ja: '知人', en: 'acquaintance' },
  'trust.WEAK': { ja: '信頼度：弱い', en: 'trust: weak' },
  'trust.FAIR': { ja: '信頼度：ふつう', en: 'trust: fair' },
  'trust.GOOD': { ja: '信頼度：良い', en: 'trust: good' },
  'trust.STRONG': { ja: '信頼度：強い', en: 'trust: strong' },
  footer: {
    ja: 'この画面は公開された記録だけを、このサーバーの中だけで使います。',
    en: 'This page uses public records only and talks to nothing but its own server.',
  },
};

/** {count}, or {count|answer|answers}: the word for one and the word for other numbers. */
const PLACE = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * The words of one language.
 * @param {'ja' | 'en'} lang
 * @returns {(key: string, values?: Record<string, string | number>) => string}
 */
export function wordsOf(lang) {
  const plurals = new Intl.PluralRules(lang);
  return (key, values = {}) => {
    const pair = dictionary[key];
    if (pair === undefined) throw new Error(`The dictionary has no "${key}"`);
    return pair[lang].replace(PLACE, (_, name, one, other) => {
      if (one === undefined) return String(values[name] ?? '');
      return plurals.select(Number(values[name])) === 'one' ? one : other;
    });
  };
}
