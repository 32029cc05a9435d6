/** Sentences about the taxonomy. */
export const TAXONOMY_MESSAGES = {
  'cli.taxonomy': {
    ja: '用語辞書の件数と追加のしかたを示し、辞書にない語を挙げる',
    en: 'show the size of the concept dictionary and how to extend it, or suggest words for it',
  },
  'cli.taxonomyTask': {
    ja: 'suggest: 公開の記録によく出るのに辞書にない語を挙げる',
    en: 'suggest: list frequent words of the public records that the dictionary lacks',
  },
  'cli.taxonomyLimit': {
    ja: '言語ごとの語数（1〜1000、省略時 20）',
    en: 'words of each language, 1 to 1000 (default: 20)',
  },
  'cli.taxonomyFrom': {
    ja: 'equipment: 機器の分類ごとに、その分類の機器だけに出る語を別名の候補として挙げる',
    en: 'equipment: list words that only machines of one category have, as possible aliases',
  },
  'cli.taxonomyBadFrom': {
    ja: '--from は equipment だけです（指定: {value}）。',
    en: 'Invalid --from {value}: expected equipment.',
  },
  'cli.taxonomyNoAliases': {
    ja: '同じ分類の 2 台以上の機器だけに出る、辞書にない語はありません。',
    en: 'No words outside the dictionary are shared by machines of one category only.',
  },
  'cli.taxonomyAliasesHead': {
    ja: '台数  別名の候補と分類（公開の機器から。採否は人が判断します）',
    en: 'machines  word and category (from public machines; a person decides)',
  },
  'cli.taxonomyAliasesNext': {
    ja: '採る語は、その概念の行の別名に足します: docs/taxonomy.md',
    en: 'Add what you approve to the aliases of the concept: docs/taxonomy.md',
  },
  'cli.taxonomyJson': { ja: 'JSON で出す', en: 'print JSON on stdout' },
  'cli.taxonomyExamples': {
    ja: `
例:
  ./catalyzer taxonomy
  ./catalyzer taxonomy suggest --limit 50
  ./catalyzer taxonomy suggest --from equipment
  ./catalyzer taxonomy suggest --json`,
    en: `
Examples:
  ./catalyzer taxonomy
  ./catalyzer taxonomy suggest --limit 50
  ./catalyzer taxonomy suggest --from equipment
  ./catalyzer taxonomy suggest --json`,
  },
  'cli.taxonomyBadTask': {
    ja: 'taxonomy に指定できるのは suggest だけです（指定: {value}）。',
    en: 'Invalid task of taxonomy {value}: expected suggest.',
  },
  'cli.taxonomyAbout': {
    ja: `辞書には概念が {concepts}、名前が {names} あります。公開された記録で語を確かめた概念は {seen} です。
1 行が 1 概念です: matching/analysis/taxonomy/*.tsv（ID、日英の見出し、別名、上位の概念、語を見た場所）。
行の足し方: docs/taxonomy.md。足したら npm test、その後の起動で索引は自動で作り直されます。
足す語を探す: ./catalyzer taxonomy suggest`,
    en: `The dictionary has {concepts} concepts with {names} names; words of {seen} {seen|concept|concepts} were seen in published records.
Each row is a concept: matching/analysis/taxonomy/*.tsv (id, labels in ja and en, aliases, wider concepts, where seen).
To add a row: docs/taxonomy.md. Then run npm test; the next start rebuilds the index.
To find words to add: ./catalyzer taxonomy suggest`,
  },
  'cli.taxonomyReading': { ja: '読み出し中', en: 'reading' },
  'cli.taxonomyNothing': {
    ja: '2 件以上の公開記録に出る、辞書にない語はありません。',
    en: 'No words outside the dictionary occur in two or more public records.',
  },
  'cli.taxonomyHead': {
    ja: '件数  語と例（辞書にない語、公開の記録から）',
    en: 'records  word and an example (not in the dictionary, from public records)',
  },
  'cli.taxonomyNext': {
    ja: '足し方: docs/taxonomy.md。概念にならない語は general-words.txt に足すと出なくなります。',
    en: 'To add them: docs/taxonomy.md. Add a word that is not a concept to general-words.txt: it is not suggested again.',
  },
} as const;
