/**
 * Columns without a field of their own: each becomes a line of the summary, so that it is
 * searchable.
 */
export const SUMMARY_PARTS = {
  industry: { ja: '業種', en: 'Industry' },
  products: { ja: '製品', en: 'Products' },
} as const;
