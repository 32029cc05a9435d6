/** Names of the values of facets, by `facet.value`; a value without one stands for itself. */
export const FACET_MESSAGES = {
  'kind.FIRM': { ja: '企業', en: 'firm' },
  'kind.UNIVERSITY': { ja: '大学・高専', en: 'university or college' },
  'kind.PUBLIC_LAB': { ja: '公設試験研究機関', en: 'public test and research lab' },
  'kind.SUPPORT_BODY': { ja: '支援機関', en: 'support body' },
  'kind.FINANCIAL': { ja: '金融機関', en: 'financial body' },
  'kind.GOVERNMENT': { ja: '官公庁・自治体', en: 'government' },
  'kind.OTHER': { ja: 'その他', en: 'other' },
} as const;
