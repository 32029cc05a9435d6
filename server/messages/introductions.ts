/** Sentences about chains of introducers. */
export const INTRODUCTION_MESSAGES = {
  chainDirect: {
    ja: '{target}とは直接のつながりがあります（信頼度：{trust}）：{steps:clauses}{close}。',
    en: 'You know {target} yourself (trust: {trust}): {steps:clauses}{close}.',
  },
  chainThrough: {
    ja: '{introducer}に紹介を頼むと、{target}まで {hops} 段階です（信頼度：{trust}）：{steps:clauses}{close}。',
    en: 'Ask {introducer}: {hops} hops to {target} (trust: {trust}): {steps:clauses}{close}.',
  },
  chainTie: { ja: '{from}と{to}は{kind}', en: '{from} and {to} {kind}' },
  chainTieShown: {
    ja: '{from}と{to}は{kind}（{evidence}）',
    en: '{from} and {to} {kind} ({evidence})',
  },
  chainOwnPerson: {
    ja: '{to}はあなた自身の知り合い（登録した名前：{names}）',
    en: 'you know {to} yourself (entered as {names})',
  },
  chainOwnOrganization: {
    ja: '{to}にはあなた自身の知り合い（{names}）がいる',
    en: 'you know people at {to} yourself ({names})',
  },
  chainClose: {
    ja: '。{introducer}は「{record}」でこの相談に近い',
    en: '. {introducer} is close to this need, as “{record}” shows',
  },
  chainCloseItself: {
    ja: '。{introducer}はこの相談に近い',
    en: '. {introducer} is itself close to this need',
  },
  'costReason.TIES': { ja: 'つながり', en: 'ties' },
  'costReason.TOPIC': {
    ja: '紹介者と相談内容の近さ',
    en: 'how close the introducer is to the topic',
  },
  'costReason.ASKER': {
    ja: '依頼者との共同実績と相談内容の近さ',
    en: 'how close its work with the asker is to the topic',
  },
  'costReason.TARGET': {
    ja: '相手との共同実績と相談内容の近さ',
    en: 'how close its work with the target is to the topic',
  },
  chainActing: { ja: '{from}は{to}に所属', en: '{from} belongs to {to}' },
  'tie.WORKED_TOGETHER': { ja: '共に仕事をした', en: 'have worked together' },
  'tie.SAME_GROUP': { ja: '同じグループに属する', en: 'belong to the same group' },
  'tie.VISIT': { ja: '訪問したことがある', en: 'have visited each other' },
  'tie.TRADE': { ja: '取引がある', en: 'trade with each other' },
  'tie.CO_AUTHOR': { ja: '共著がある', en: 'have published together' },
  'tie.FORMER_COLLEAGUE': { ja: '元同僚である', en: 'were colleagues' },
  'tie.INTRODUCED_BY': { ja: '紹介で知り合った', en: 'were introduced to each other' },
  'tie.TEACHER_STUDENT': { ja: '師弟の間柄である', en: 'are teacher and student' },
  'tie.ACQUAINTANCE': { ja: '知り合いである', en: 'know each other' },
  'trust.WEAK': { ja: '弱い', en: 'weak' },
  'trust.FAIR': { ja: 'ふつう', en: 'fair' },
  'trust.GOOD': { ja: '良い', en: 'good' },
  'trust.STRONG': { ja: '強い', en: 'strong' },
} as const;
