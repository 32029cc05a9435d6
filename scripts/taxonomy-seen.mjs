// Fills the column `seen` of the taxonomy: for each concept the longest of its Japanese words that
// the analyser recognises in each example network, except the held-out ones. Run after
// `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from '../dist/language/normalize-text.js';
import { conceptInText } from '../dist/matching/analysis/concept-dictionary.js';
import { conceptRow, parseConcepts } from '../dist/matching/analysis/parse-concepts.js';
import { ROOT } from './prepare.mjs';

const NETWORKS = join(ROOT, 'seeds', 'networks');
const TAXONOMY = join(ROOT, 'matching', 'analysis', 'taxonomy');
const heldOut = readFileSync(join(ROOT, 'test/matching/analysis/held-out-networks.ts'), 'utf8');
const texts = readdirSync(NETWORKS)
  .map((name) => name.replace(/\.jsonl$/, ''))
  .filter((network) => !heldOut.includes(`'${network}'`))
  .sort()
  .map((network) => [network, normalizeText(japaneseText(network))]);

for (const name of readdirSync(TAXONOMY).filter((one) => one.endsWith('.tsv'))) {
  const path = join(TAXONOMY, name);
  const lines = readFileSync(path, 'utf8').split('\n');
  const filled = lines.map((line, at) => {
    if (at === 0 || line === '' || line.startsWith('#')) return line;
    const [concept] = parseConcepts(`${lines[0]}\n${line}`, name);
    return conceptRow({ ...concept, seen: seenWords(concept) });
  });
  writeFileSync(path, filled.join('\n'));
}

/** Returns the Japanese fields, which contain the studies' words; the English ones are ours. */
function japaneseText(network) {
  return readFileSync(join(NETWORKS, `${network}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => Object.entries(JSON.parse(line)))
    .filter(([field]) => field.endsWith('_ja') || field === 'quote' || field === 'products')
    .map(([, value]) => value)
    .join('\n');
}

function seenWords({ id, ja }) {
  const longestFirst = [...ja].sort((a, b) => b.length - a.length);
  return texts.flatMap(([network, text]) => {
    const word = longestFirst.find((one) => isRead(text, normalizeText(one), id));
    return word === undefined ? [] : [{ network, word }];
  });
}

function isRead(text, form, id) {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const match = conceptInText(text, at);
    if (match?.terms[0] === `#${id}` && match.length === form.length) return true;
  }
  return false;
}
