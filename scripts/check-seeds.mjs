// Proves that the example networks agree with the published studies.
//
//   node scripts/check-seeds.mjs FOLDER [NETWORKS]           FOLDER contains the studies (001_*.txt, 003_*.txt)
//   node scripts/check-seeds.mjs --without-studies [NETWORKS]  structure and references only
//
// Texts are compared in Unicode NFKC, without white space, lines that contain only a page number
// ("- 24 -") and thousands commas. seeds/README.md describes which compositions are allowed.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLUMNS, COMMON } from './seed-columns.mjs';

const DEFAULT_NETWORKS = join(dirname(fileURLToPath(import.meta.url)), '..', 'seeds', 'networks');
/** Titles of the studies by number; rows name the title. */
const STUDIES = join(dirname(fileURLToPath(import.meta.url)), '..', 'seeds', 'studies.json');
const QUOTE_MAX = 80;
/**
 * Maximum distance in lines between a count or year and its quotation: about a page, since every
 * second line is blank.
 */
const NEARBY_LINES = 100;

const CONTACT = [
  [/[\w.+-]+@[\w-]+\.\w/, 'an e-mail address'],
  [/https?:|www\./i, 'a web address'],
  [/0\d{1,4}[-(（]\d{1,4}[-)）]\d{3,4}|\d{3}-\d{4}/, 'a telephone number or post code'],
];
/** A surname before a title: 山田教授, 山田氏. The exceptions are words that are not names. */
const PERSONAL =
  /(?:^|[、。・「」（）()／\s])([\p{Script=Han}々]{1,4}|[A-Za-z])(?:氏|さん|助?教授|社長|会長|市長|顧問|事務局長)/gu;
const NOT_A_NAME =
  /^(|大学|専任|助|准|副|名誉|初代の?|現|現名誉|代表取締役|取締役|専務|常務|当時の|初代|同|大学院|地域共同研究センター)$/;

function main([folder, networks = DEFAULT_NETWORKS]) {
  if (folder === undefined) {
    console.error('Name the folder of the studies: npm run seeds:check FOLDER');
    return 2;
  }
  const studies = folder === '--without-studies' ? undefined : readStudies(folder);
  const failures = [];
  const rows = readRows(networks, failures);
  const seen = new Map();
  for (const row of rows) {
    checkRow(row, seen, studies, (column, reason) => {
      failures.push(`${row.file}:${row.line}: ${column}: ${reason}`);
    });
    if (typeof row.data.id === 'string') seen.set(row.data.id, row.data);
  }
  printCounts(rows);
  if (studies === undefined)
    console.log('NOT CHECKED AGAINST THE STUDIES: names and quotations are unproven.');
  for (const failure of failures) console.error(failure);
  console.log(failures.length === 0 ? 'All rows pass.' : `${failures.length} failures.`);
  return failures.length === 0 ? 0 : 1;
}

/** Returns the text of each study by title, normalised, with the line of every character. */
function readStudies(folder) {
  const titles = JSON.parse(readFileSync(STUDIES, 'utf8'));
  const studies = new Map();
  for (const name of readdirSync(folder).sort()) {
    const number = /^(\d{3})_.*\.txt$/.exec(name)?.[1];
    const title = titles[number];
    if (title !== undefined)
      studies.set(title, readStudy(readFileSync(join(folder, name), 'utf8')));
  }
  if (studies.size === 0)
    throw new Error(`No studies (NNN_*.txt) in ${folder}; give the folder that holds them.`);
  return studies;
}

function readStudy(content) {
  const lines = content
    .split('\n')
    .map((line) => (/^\s*- \d+ -\s*$/.test(line) ? '' : normalize(line)));
  return {
    whole: lines.join(''),
    between: (first, last) => lines.slice(Math.max(0, first - 1), last).join(''),
  };
}

function normalize(value) {
  return value
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

function readRows(networks, failures) {
  const rows = [];
  for (const file of readdirSync(networks)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const lines = readFileSync(join(networks, file), 'utf8').split('\n');
    if (lines.every((line) => line.trim() === '')) failures.push(`${file}:1: the file is empty`);
    lines.forEach((content, index) => {
      if (content.trim() === '') return;
      try {
        rows.push({ file, line: index + 1, data: JSON.parse(content) });
      } catch (error) {
        failures.push(`${file}:${index + 1}: no JSON: ${error.message}`);
      }
    });
  }
  if (rows.length === 0) failures.push(`${networks}: no rows`);
  return rows;
}

function checkRow(row, seen, studies, fail) {
  const { data } = row;
  const columns = COLUMNS[data.kind];
  if (columns === undefined)
    return fail('kind', `${JSON.stringify(data.kind)} is not a kind of row`);
  checkHead(data, seen, fail);
  const study = studies?.get(data.document);
  if (studies !== undefined && study === undefined) {
    return fail('document', `no study ${JSON.stringify(data.document)} in the folder`);
  }
  const lines = checkQuote(data, study, fail);
  for (const name of Object.keys(data)) {
    if (!COMMON.includes(name) && columns[name] === undefined)
      fail(name, `no column of a ${data.kind} row`);
  }
  for (const [name, column] of Object.entries(columns)) {
    if (data[name] === undefined) {
      if (column.needed) fail(name, 'is missing');
    } else {
      checkValue(data[name], column, seen, (reason) => fail(name, reason));
      if (study !== undefined)
        checkPrinted(data[name], column, study, lines, (reason) => fail(name, reason));
    }
  }
}

function checkHead(data, seen, fail) {
  if (data.scheme !== 'seed') fail('scheme', `${JSON.stringify(data.scheme)} is not "seed"`);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(data.id ?? ''))
    fail('id', `${JSON.stringify(data.id)} is not a slug`);
  if (seen.has(data.id)) fail('id', `${data.id} is there twice`);
  if (!/^\d{4}-\d\d-\d\d$/.test(data.recorded_on ?? ''))
    fail('recorded_on', 'is not a date YYYY-MM-DD');
}

/** Finds the first and last line of the section, and checks that the quotation is between them. */
function checkQuote(data, study, fail) {
  const range = /^l\.(\d+)(?:-(\d+))?$/.exec(data.section ?? '');
  if (range === null)
    fail('section', `${JSON.stringify(data.section)} is not a line range like l.12-15`);
  const quote = data.quote;
  if (typeof quote !== 'string' || normalize(quote) === '') return fail('quote', 'is missing');
  const personal = personalReason(quote);
  if (personal !== undefined) fail('quote', personal);
  if (normalize(quote).length > QUOTE_MAX) fail('quote', `is longer than ${QUOTE_MAX} characters`);
  if (range === null) return undefined;
  const first = Number(range[1]);
  const last = Number(range[2] ?? range[1]);
  if (study !== undefined && !study.between(first, last).includes(normalize(quote))) {
    fail('quote', `${JSON.stringify(quote)} does not stand in ${data.document} ${data.section}`);
  }
  return { first, last };
}

function checkValue(value, column, seen, fail) {
  if (column.boolean) return typeof value === 'boolean' ? undefined : fail('must be true or false');
  if (column.integer || column.near === 'number') {
    return Number.isInteger(value) && value > 0
      ? undefined
      : fail('must be a whole number above 0');
  }
  if (typeof value !== 'string' || value.trim() === '') return fail('must be text');
  const personal = personalReason(value);
  if (personal !== undefined) fail(personal);
  if (column.near === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
    fail(`${value} is not a date`);
  if (column.english && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(value))
    fail('is not English');
  if (column.pattern && !column.pattern.test(value))
    fail(`${JSON.stringify(value)} is not a quantity like 板厚 0.05..1.2 mm`);
  const items = column.many ? value.split('; ') : [value];
  for (const item of items) {
    if (column.words && !column.words.includes(item))
      fail(`${item} is none of ${column.words.join(' ')}`);
    if (column.refers) checkReference(item, column.refers, seen, fail);
  }
}

function checkReference(item, kinds, seen, fail) {
  const target = item.startsWith('seed:') ? seen.get(item.slice('seed:'.length)) : undefined;
  if (target === undefined) fail(`${item} names no row above it or in an earlier file`);
  else if (!kinds.includes(target.kind))
    fail(`${item} is a ${target.kind}, not a ${kinds.join(' or ')}`);
}

/** Returns why a text identifies a person or gives contact details; `undefined` if it does not. */
function personalReason(value) {
  for (const [pattern, what] of CONTACT) {
    if (pattern.test(value)) return `${JSON.stringify(value)} looks like it holds ${what}`;
  }
  for (const [found, name] of value.matchAll(PERSONAL)) {
    if (!NOT_A_NAME.test(name)) return `${JSON.stringify(found)} looks like a personal name`;
  }
  return undefined;
}

function checkPrinted(value, column, study, lines, fail) {
  if (column.print) {
    for (const piece of pieces(value, study)) {
      if (!study.whole.includes(normalize(piece)))
        fail(`${JSON.stringify(piece)} does not stand in the study`);
    }
  }
  if (column.near === undefined || lines === undefined) return;
  const nearby = study.between(lines.first - NEARBY_LINES, lines.last + NEARBY_LINES);
  if (column.near === 'number' && !numbers(nearby).has(value))
    fail(`${value} is not printed near the quotation`);
  if (column.near === 'date' && !isDatePrinted(value, nearby))
    fail(`${value} is not printed near the quotation`);
}

/** A value is printed as a whole, or composed of printed pieces: A。B and A（B）. */
function pieces(value, study) {
  if (study.whole.includes(normalize(value))) return [];
  return value
    .split('。')
    .flatMap((part) => (study.whole.includes(normalize(part)) ? [] : part.split(/[（）]/u)))
    .filter((piece) => piece !== '');
}

function numbers(content) {
  return new Set([...content.matchAll(/\d+/g)].map((match) => Number(match[0])));
}

/**
 * 2001-11 may be printed as 2001年11月, 01年11月 or, under a heading with the year, as 2001年 and 11月.
 */
function isDatePrinted(value, nearby) {
  const [year, month] = value.split('-');
  const isYear = new RegExp(`(?<!\\d)(${year}|${year.slice(2)})(?=年|[~～])`).test(nearby);
  return isYear && (month === undefined || nearby.includes(`${Number(month)}月`));
}

function printCounts(rows) {
  for (const file of [...new Set(rows.map((row) => row.file))]) {
    const kinds = new Map();
    for (const row of rows.filter((one) => one.file === file))
      kinds.set(row.data.kind, (kinds.get(row.data.kind) ?? 0) + 1);
    const list = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
    console.log(`${file}: ${list}`);
  }
  console.log(`${rows.length} rows`);
}

process.exitCode = main(process.argv.slice(2));
