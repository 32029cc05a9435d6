/** Questions to begin with; each finds something in the example networks. */
export const examples = [
  {
    ja: 'ステンレスの薄板を試作したい。板金と溶接ができる会社',
    en: 'Prototype in thin stainless sheet: sheet metal work and welding',
  },
  {
    ja: '水産物の加工機械を一緒に開発できる相手',
    en: 'Somebody to develop seafood processing machines with',
  },
  { ja: '金型の設計から量産まで任せたい', en: 'Die design through to volume production' },
  {
    ja: 'バイオ・食品の機能性を分析できる研究室',
    en: 'A laboratory that can analyse functional food',
  },
];
