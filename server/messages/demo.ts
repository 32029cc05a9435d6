/** Sentences about the invented records for trying things out. */
export const DEMO_MESSAGES = {
  'cli.demo': {
    ja: '試すための架空の機関を読み込む、または取り除く',
    en: 'load an invented laboratory to try things out, or remove it',
  },
  'cli.demoWhat': {
    ja: 'equipment: 架空の試験所と機器 40 台（名前に「（架空）」と付きます）',
    en: 'equipment: an invented laboratory with 40 machines, each called "(Invented)" in its name',
  },
  'cli.demoRemove': { ja: '読み込んだものを取り除く', en: 'remove the loaded records' },
  'cli.demoExamples': {
    ja: `
例:
  ./catalyzer demo equipment
  ./catalyzer demo equipment --remove`,
    en: `
Examples:
  ./catalyzer demo equipment
  ./catalyzer demo equipment --remove`,
  },
  'cli.demoBadWhat': {
    ja: 'demo で読み込めるのは equipment だけです（指定: {value}）。',
    en: 'The only demo is equipment, not {value}.',
  },
  'cli.demoLoaded': {
    ja: `架空の試験所と機器 {count} 台を読み込みました。実在しません。名前に「（架空）」と付いています。
取り除く: ./catalyzer demo equipment --remove`,
    en: `An invented laboratory with {count} {count|machine|machines} is loaded. None of it is real; each name says "(Invented)".
To remove it: ./catalyzer demo equipment --remove`,
  },
  'cli.demoNothing': {
    ja: '架空の試験所は読み込まれていません。',
    en: 'No invented laboratory is loaded.',
  },
} as const;
