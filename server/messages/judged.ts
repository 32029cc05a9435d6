/** Sentences of `judged`. */
export const JUDGED_MESSAGES = {
  'cli.judged': {
    ja: '人が評価した答えと、いまの答えを比べる',
    en: 'compare the current answers with those that people judged',
  },
  'cli.judgedExamples': {
    ja: `
例:
  ./catalyzer judged score judged.jsonl         画面の「評価した答えを保存」で作ったファイル
  ./catalyzer judged score judged.jsonl --json  すべての数値を JSON で`,
    en: `
Examples:
  ./catalyzer judged score judged.jsonl         the file that the console saves
  ./catalyzer judged score judged.jsonl --json  every figure as JSON`,
  },
  'cli.judgedScore': {
    ja: '評価した質問をもう一度尋ね、合う相手が出るか、合わない相手が上に来ないかを表にする',
    en: 'ask judged questions again and report whether fitting parties are found and unfit ones are not ranked first',
  },
  'cli.judgedFile': {
    ja: '評価した質問（1 行に 1 つの JSON: q, must, should, relevant, never）',
    en: 'judged questions, one JSON object per line: q, must, should, relevant, never',
  },
  'cli.judgedBadLine': {
    ja: '{file} の {line} 行目は、評価した質問として読めません。1 行に 1 つの JSON で、q（質問）か must・should（条件）と、relevant（合う相手の ID）か never（合わない相手の ID）を書いてください。',
    en: 'Line {line} of {file} is not a judged question. Write one JSON object per line with q (the question), must or should (requirements), and with relevant (ids that fit) or never (ids that do not).',
  },
  'cli.judgedNone': {
    ja: '評価した質問はありません。',
    en: 'No judged questions found.',
  },
  'cli.judgedFound': { ja: '上位{looked}件にいる', en: 'in first {looked}' },
  'cli.judgedFirst': { ja: '最初の順位', en: 'first rank' },
  'cli.judgedUnwanted': { ja: '上位{seen}件の合わない相手', en: 'unfit in first {seen}' },
  'cli.judgedQuestion': { ja: '質問', en: 'question' },
  'cli.judgedSeparator': { ja: '、', en: ', ' },
  'cli.judgedNotFound': {
    ja: '上位{looked}件にいない: {names}',
    en: 'not in the first {looked}: {names}',
  },
  'cli.judgedCame': {
    ja: '合わないのに上位{seen}件にいる: {names}',
    en: 'does not fit, but in the first {seen}: {names}',
  },
  'cli.judgedGone': {
    ja: 'いまの公開記録にない（数えない）: {names}',
    en: 'no longer on public record (not counted): {names}',
  },
  'cli.judgedMeans': {
    ja: '質問 {questions} 件。合う相手が上位{looked}件にいる割合の平均 {found}、最初の順位の逆数の平均 {reciprocalRank}、上位{seen}件の合わない相手 {unwanted} 件。',
    en: 'Questions: {questions}. Mean share of those who fit in the first {looked}: {found}. Mean of 1 / first rank: {reciprocalRank}. Unfit in the first {seen}: {unwanted}.',
  },
} as const;
