/** Sentences about matches, their scores and a whole answer. */
export const MATCH_MESSAGES = {
  // The tree of a score
  'explanation.score': {
    ja: '一致度（重み付き平均）',
    en: 'Score (weighted mean of the features)',
  },
  'feature.text': {
    ja: '文面の一致（理想の記録を1とする、各要件の平均）',
    en: 'Text relevance (an ideal record is 1; mean over the requirements)',
  },
  'feature.meaning': {
    ja: '意味の近さ（言葉が違っても同じことを述べる記録は1に近い、各要件の平均）',
    en: 'Closeness in meaning (near 1 for a record that says the same in other words; mean over the requirements)',
  },
  'feature.coverage': {
    ja: '要件の充足（要件の平均）',
    en: 'Requirement coverage (mean over requirements)',
  },
  'feature.quantities': {
    ja: '数値条件と認証のうち満たす割合',
    en: 'Share of the requested quantities and certificates that are met',
  },
  'feature.equipment': {
    ja: '設備（最もよく合う機械、各要件の平均）',
    en: 'Equipment (best machine for each requirement; mean over the requirements)',
  },
  'feature.evidence': {
    ja: '一致する記録の裏付け（水準を掛けた文面の一致）',
    en: 'Evidence for what matches (text relevance, each record by its level)',
  },
  'feature.trackRecord': {
    ja: '一致する実績の数（文面の一致 × n ÷ (1 + n)）',
    en: 'Track record of matching work (text relevance x n / (1 + n))',
  },
  'feature.complementarity': {
    ja: '自社にないものを補う度合い',
    en: 'Complementarity: what the partner adds to the asker',
  },
  'feature.distance': { ja: '近さ（150 kmで半分）', en: 'Nearness (a half at 150 km)' },
  'feature.place': {
    ja: '相談文の地名との近さ（その市・都道府県1、国.7。市からは150 kmで.5、同じ都道府県なら.7以上、同じ国なら.3以上）',
    en: 'Place named in the need (that city or prefecture 1, country .7; from a city .5 at 150 km, at least .7 in its prefecture, .3 in its country)',
  },
  'feature.holderKind': {
    ja: '相談文が求める種類の相手か（そうであれば1。文面の一致が.3に満たなければその割合）',
    en: 'Kind of holder asked for (1 if it is of that kind; in proportion below a text relevance of .3)',
  },
  'feature.freshness': {
    ja: '一致する記録の新しさ（新しさを掛けた文面の一致）',
    en: 'Freshness of what matches (text relevance, each record by its freshness)',
  },
  'asked.freeText': { ja: '相談文', en: 'The need as stated' },
  'asked.letter': {
    ja: '相談文（挨拶・署名などを除く）',
    en: 'The need as stated, without greetings, signature etc.',
  },
  'asked.requirement': { ja: '{text}', en: '{text}' },
  'leaf.meaning': {
    ja: '{asked}: 意味が近い記録「{quote}」',
    en: '{asked}: close in meaning to "{quote}"',
  },
  'leaf.meaningUnquoted': { ja: '{asked}: 意味の近さ', en: '{asked}: closeness in meaning' },
  'leaf.evidence': {
    ja: '{asked}: 裏付けの水準（自己申告 .25、資料 .5、訪問 .75、納入実績 1）を掛けた一致',
    en: '{asked}: with evidence level (declared .25, documented .5, visited .75, delivered 1)',
  },
  'leaf.freshness': {
    ja: '{asked}: 新しさ（3年で半分）を掛けた一致',
    en: '{asked}: with freshness (a half after 3 years)',
  },
  'leaf.equipment': { ja: '{asked}: 最もよく合う機械', en: '{asked}: best machine' },
  'leaf.trackRecord': { ja: '{asked}: 一致する実績', en: '{asked}: matching past work' },
  'leaf.complementarity': {
    ja: '{asked}: 貴社の公開記録に足りない分',
    en: "{asked}: share lacking in the asker's public records",
  },
  'leaf.certificate': {
    ja: '認証 {name} の記録（あれば1）',
    en: 'Certificate {name} on record (1 if it is)',
  },
  'leaf.distance': {
    ja: 'd 距離（約{kilometres} km）',
    en: 'd, distance in km (about {kilometres})',
  },
  'leaf.distanceUnknown': {
    ja: '所在地の記録なし（0とする）',
    en: 'd, distance: location not recorded (counts as 0)',
  },
  'leaf.place': {
    ja: '「{asked}」を希望。所在地は{locatedAt}',
    en: 'asked for {asked}: located in {locatedAt}',
  },
  'leaf.placeUnknown': {
    ja: '「{asked}」を希望。所在地は記録なし',
    en: 'asked for {asked}: location not recorded',
  },
  'leaf.holderKind': { ja: '「{asked}」を希望。該当', en: 'asked for "{asked}": it is one' },
  'leaf.otherHolderKind': {
    ja: '「{asked}」を希望。別の種類の相手（言葉と意味は{percent} %を数える）',
    en: 'asked for "{asked}": of another kind ({percent} % of its words and meaning count)',
  },
  'leaf.members': {
    ja: '会員がすること（少なくとも{percent} %を数える）',
    en: 'work of its members (at least {percent} % counts)',
  },
  'leaf.lacking': {
    ja: '求めるもののすべてはないため、言葉の{percent} %を数える',
    en: 'not all that is asked for is on record: {percent} % of the words counts',
  },
  'leaf.term': {
    ja: 'n 「{term}」を含む公開記録の件数',
    en: 'n, public records that contain "{term}"',
  },
  'leaf.termWider': {
    ja: 'n 「{term}」を含む公開記録の件数、「{asked}」より広い語（語の重みの{percent} %）',
    en: 'n, public records that contain "{term}", wider than "{asked}" ({percent} % of its weight)',
  },
  'leaf.termNarrower': {
    ja: 'n 「{term}」を含む公開記録の件数、この記録ではより狭い語「{named}」による',
    en: 'n, public records that contain "{term}", here through the narrower "{named}"',
  },
  'leaf.termWiderNarrower': {
    ja: 'n 「{term}」を含む公開記録の件数、「{asked}」より広い語（語の重みの{percent} %）、この記録ではより狭い語「{named}」による',
    en: 'n, public records that contain "{term}", wider than "{asked}" ({percent} % of its weight), here through the narrower "{named}"',
  },

  // Reasons of a match, and missing parts
  'match.has': {
    ja: '{pieces:quoted}に合う記録があります（{level}）。',
    en: 'Records match {pieces:quoted} ({level}).',
  },
  'match.close': {
    ja: '言葉は違いますが、意味の近い記録があります: 「{quote}」（{level}）。',
    en: 'Different words, but close in meaning: "{quote}" ({level}).',
  },
  'match.near': {
    ja: '近い記録があります（{level}）。',
    en: 'There are similar records ({level}).',
  },
  'match.machine': { ja: 'この機器でできます: {name}。', en: 'Machine that can do it: {name}.' },
  'match.members': {
    ja: '会員の事業についての記録です。対応できる会員の紹介を頼めます。',
    en: 'This is what its members do: ask for an introduction to one of them.',
  },
  'match.missing': {
    ja: '記録が見当たらないもの: {pieces}。',
    en: 'Not on record: {pieces}.',
  },
  'match.contradicted': { ja: '条件に合わない記録: {pieces}。', en: 'Contradicted: {pieces}.' },
  'claimLevel.DECLARED': { ja: '自己申告', en: 'declared' },
  'claimLevel.DOCUMENTED': { ja: '資料あり', en: 'documented' },
  'claimLevel.VISITED': { ja: '訪問確認済み', en: 'visited' },
  'claimLevel.DELIVERED': { ja: '納入実績あり', en: 'delivered' },
  'coverage.all': { ja: 'どの条件にも記録があります', en: 'Every requirement is on record' },
  'coverage.missing': {
    ja: '条件 {asked} 件のうち {met} 件に記録があります。足りないもの: {pieces}',
    en: '{met} of {asked}: missing {pieces}',
  },
  'coverage.none': {
    ja: 'どの条件の記録もありません: {pieces}',
    en: 'No requirement is on record: {pieces}',
  },
  'moved.up': {
    ja: '一致度の順では{from}位です。上位の顔ぶれが似ないように{to}位に上げました。',
    en: 'Number {from} by score; moved up to {to} so the first answers differ.',
  },
  'moved.down': {
    ja: '一致度の順では{from}位です。上に似た相手がいるので{to}位に下げました。',
    en: 'Number {from} by score; moved down to {to} because a similar holder is above it.',
  },
  'excluded.field': {
    ja: '記録によると「{asked}」に当たりません。',
    en: 'According to its record it does not meet "{asked}".',
  },
  'excluded.place': {
    ja: '所在地の記録は{recorded}で、「{asked}」ではありません。',
    en: 'Recorded in {recorded}, but "{asked}" is asked for.',
  },
  'excluded.quantity': {
    ja: '記録では{quantity} {recorded}、必要なのは{asked}です。',
    en: 'Recorded {quantity} {recorded}, but {asked} is needed.',
  },

  // Origin of a quote
  'origin.line': { ja: '{parts:clauses}', en: '{parts:clauses}' },
  'origin.document': {
    ja: '出典: {document}（箇所の記録なし）',
    en: 'Source: {document} (section not recorded)',
  },
  'origin.section': { ja: '出典: {document}（{section}）', en: 'Source: {document} ({section})' },
  'origin.levelUnknown': { ja: '裏付けの水準の記録なし', en: 'level not recorded' },
  'origin.asOf': { ja: '{asOf} 時点', en: 'as of {asOf}' },
  'origin.old': { ja: '{asOf} 時点の古い情報', en: 'old: as of {asOf}' },
  'origin.example': { ja: '例のデータ', en: 'example data' },

  // Verdict on an answer
  'verdict.none': { ja: 'よい相手はまだ見つかりません。', en: 'No good partner yet.' },
  'verdict.good': { ja: 'よく合う相手がいます。', en: 'There is a good match.' },
  'verdict.goodMusts': {
    ja: '必須の条件をすべて満たす相手がいます。',
    en: 'There is a match that meets every must.',
  },
  'verdict.partial': {
    ja: '近い相手はいますが、よく合うとまでは言えません。',
    en: 'Some partial matches, no good one.',
  },
  'verdict.partialMusts': {
    ja: '必須の条件をすべて満たすことを記録で確かめられる、よく合う相手はまだいません。',
    en: 'No recorded match fits well and meets every must.',
  },
  'verdict.noneOfKind': {
    ja: 'お探しの「{asked}」には、内容の近い相手が見当たりません。ほかの種類には、内容の近い相手がいます。',
    en: 'No holder of the kind you asked for ("{asked}") comes near; holders of other kinds do.',
  },
  'verdict.together': {
    ja: '{names}を組み合わせると、すべての条件がそろいます。',
    en: 'Together they cover every requirement: {names}.',
  },
  'verdict.nobodyHas': {
    ja: 'どの公開記録にもないもの: {pieces:quoted}。',
    en: 'No public record of: {pieces:quoted}.',
  },
  'verdict.nearestLacks': {
    ja: '一番近い相手の記録にもないもの: {pieces:quoted}。',
    en: 'The best match has no record of: {pieces:quoted}.',
  },
  'verdict.otherHolderKind': {
    ja: '一番近い相手は、お探しの「{asked}」ではありません。',
    en: 'The best match is not the kind of holder you asked for: {asked}.',
  },
  'verdict.elsewhere': {
    ja: '一番近い相手の所在地は「{asked}」ではありません。',
    en: 'The best match is not in the place you asked for: {asked}.',
  },
  'verdict.sayOtherwise': {
    ja: '言い換えるか、工程ごとに分けて尋ねるか、コーディネーターに相談してください。',
    en: 'Try rephrasing, search for each part separately, or contact a coordinator.',
  },
  'verdict.askAboutIt': {
    ja: 'まず「確認が必要な先」に、そのことを尋ねてください。',
    en: 'First ask those under "to ask" about it.',
  },
  'verdict.askOrCombine': {
    ja: '「確認が必要な先」に尋ねるか、条件ごとに合う相手を組み合わせてください。',
    en: 'Ask those under "to ask", or combine partners that cover the requirements.',
  },

  // Ranking
  'profileReason.GENERAL': {
    ja: '相談文と条件に合うことを最も重視します。',
    en: 'How well the need and the requirements are met counts most.',
  },
  'profileReason.JOINT_ORDER': {
    ja: '一つの注文を分担するため、工程の充足、数値・認証、実績、近さを重視します。',
    en: 'A shared order has a deadline: covered steps, quantities and certificates, track record and nearness count more.',
  },
  'profileReason.JOINT_DEVELOPMENT': {
    ja: '自社にない技術を持つ相手と組むため、補完性を重視します。距離は問いません。',
    en: 'The partner brings what the asker lacks: complementarity counts more, distance hardly.',
  },
  'profileReason.EQUIPMENT_USE': {
    ja: '設備を使いに行くため、設備そのもの、仕様の数値、近さを重視します。',
    en: 'You travel to use a machine: the machine, its specifications and nearness count more.',
  },
  'profileReason.EXPERT_SEARCH': {
    ja: '専門知識を持つ人を探すため、裏付けと実績を重視します。距離は考慮しません。',
    en: 'You look for expertise: verified evidence and track record count more, distance not at all.',
  },

  // Reading of a letter
  'needPart.whole': { ja: '{kind}（すべて数える）', en: '{kind} (counted in full)' },
  'needPart.partly': {
    ja: '{kind}（近い記録が少ないので、重みの {percent} % を数える）',
    en: '{kind} (few similar records: {percent} % of its weight counts)',
  },
  'needPart.none': { ja: '{kind}（数えない）', en: '{kind} (not counted)' },
  'needPartKind.MATTER': { ja: '相談の内容', en: 'the request' },
  'needPartKind.HEADER': { ja: 'メールの見出し', en: 'email header' },
  'needPartKind.ADDRESS': { ja: '宛名', en: 'addressee' },
  'needPartKind.COURTESY': { ja: '挨拶・決まり文句', en: 'greeting or courtesy' },
  'needPartKind.SELF_INTRODUCTION': { ja: '自己紹介', en: 'self-introduction' },
  'needPartKind.SIGNATURE': { ja: '署名・連絡先', en: 'signature and contact details' },
  // Reading of a need
  'readPart.asked': { ja: '{kind}', en: '{kind}' },
  'readPart.place': { ja: '{kind}: {name}', en: '{kind}: {name}' },
  'readPart.placeWithin': {
    ja: '{kind}: {name}から{kilometres} km以内',
    en: '{kind}: within {kilometres} km of {name}',
  },
  'readPart.dropped': { ja: '条件にしない: {kind}', en: 'not asked for: {kind}' },
  'readPartKind.PROCESS': { ja: '加工・工程', en: 'process' },
  'readPartKind.MATERIAL': { ja: '材料', en: 'material' },
  'readPartKind.PRODUCT': { ja: '製品・部品', en: 'product' },
  'readPartKind.MACHINE': { ja: '機械・設備', en: 'machine' },
  'readPartKind.MEASUREMENT': { ja: '試験・測定', en: 'test or measurement' },
  'readPartKind.SERVICE': { ja: 'サービス', en: 'service' },
  'readPartKind.COMMERCIAL_ROLE': { ja: '商業的な役割', en: 'commercial role' },
  'readPartKind.TOPIC': { ja: '主題', en: 'topic' },
  'readPartKind.HOLDER_KIND': { ja: '相手の種類', en: 'kind of holder' },
  'readPartKind.PLACE': { ja: '場所', en: 'place' },
  'readPartKind.MEMBERSHIP': { ja: '会員であること', en: 'membership' },
  'readPartKind.COMPANY_SIZE': { ja: '企業の規模', en: 'company size' },
  'readPartKind.USE_MODE': { ja: '利用形態', en: 'mode of use' },
  'readPartKind.QUANTITY': { ja: '数値', en: 'quantity' },
  'readPartKind.CERTIFICATE': { ja: '認証', en: 'certificate' },
  'readPartKind.PRICE': { ja: '価格・予算', en: 'price' },
  'readPartKind.LOT': { ja: '数量', en: 'lot size' },
  'readPartKind.LEAD_TIME': { ja: '納期', en: 'lead time' },
  'readPartKind.DATE': { ja: '期日', en: 'date' },
  'readPartKind.LABEL': { ja: '書式の見出し', en: 'form label' },
  'readPartKind.HEADER': { ja: 'メールの見出し', en: 'email header' },
  'readPartKind.ADDRESS': { ja: '宛名', en: 'addressee' },
  'readPartKind.COURTESY': { ja: '挨拶・決まり文句', en: 'greeting or courtesy' },
  'readPartKind.SELF_INTRODUCTION': { ja: '自己紹介', en: 'self-introduction' },
  'readPartKind.SIGNATURE': { ja: '署名・連絡先', en: 'signature and contact details' },
  'readPartKind.QUOTED': { ja: '前のメールの引用', en: 'quoted from an earlier mail' },
  'needPartKind.QUOTED': { ja: '前のメールの引用', en: 'quoted from an earlier mail' },
} as const;
