/** Example questions; each has answers in the example networks. */
export const EXAMPLES = [
  {
    ja: '精密板金加工を頼みたい',
    en: 'Precision sheet metal fabrication',
  },
  {
    ja: '病院で使う噴霧式の消毒機',
    en: 'Spray disinfection for hospitals',
  },
  {
    ja: 'ステンレスの大物をマシニングセンタで削りたい',
    en: 'Machining large stainless steel workpieces on a machining centre',
  },
  {
    ja: '薄膜リチウムイオン電池の研究者に会いたい',
    en: 'A researcher on thin-film lithium-ion batteries',
  },
] as const;
