import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { memoryAfterCollection } from '../bench-figures.ts';
import {
  documentRows,
  type GeneratedDocument,
  indexBytes,
  indexDocuments,
  search,
  searchEvery,
  weighPlainly,
  weighQuestion,
} from './our-search.ts';
import { flexSearch, miniSearch, type PeerSearch } from './peers.ts';
import { askAll, BEST, type EngineFigures } from './search-answers.ts';
import { FILES, type SearchRequest } from './search-files.ts';
import { readLines, writeTerms } from './terms-file.ts';

interface Generator {
  makeDocs(count: number): GeneratedDocument[];
  makeQueries(count: number): string[];
}

/** Number of questions that are also answered by scoring every document. */
const CHECKED = 50;

const request: SearchRequest = JSON.parse(process.argv[2] ?? '');
const figures = request.engine === 'ours' ? await runOurs() : await runPeer(request.engine);
await writeFile(join(request.folder, `${request.engine}.json`), JSON.stringify(figures));

async function runOurs(): Promise<EngineFigures & { readonly plain: EngineFigures['answers'] }> {
  const generator: Generator = await import(pathToFileURL(request.generator).href);
  const documents = generator.makeDocs(request.documents);
  const started = performance.now();
  const index = indexDocuments(documents);
  const buildSeconds = (performance.now() - started) / 1000;
  documents.length = 0;
  const { rssMegabytes: memoryMegabytes } = memoryAfterCollection();
  const { all } = indexBytes(index);
  const weighed = generator.makeQueries(request.questions).map((one) => weighQuestion(index, one));
  const places = weighed.map((_, question) => String(question));
  const needOf = (place: string) => weighed[Number(place)] ?? { terms: [], ideal: 0 };
  const asked = askAll(places, (place) => search(index, needOf(place), BEST));
  for (const need of weighed.slice(0, CHECKED)) {
    const [ours, every] = [search(index, need, BEST), searchEvery(index, need, BEST)];
    if (ours.join() !== every.join()) throw new Error(`${ours} is found where ${every} is best.`);
  }
  await writeTerms(join(request.folder, FILES.documents), documentRows(index));
  await writeTerms(
    join(request.folder, FILES.questions),
    // Terms that are not in any document are asked for too, as in real questions.
    weighed.map(({ terms }) => terms.map(({ number }, at) => [number ?? 1e9 + at, 1] as const)),
  );
  return {
    engine: 'ours',
    buildSeconds,
    memoryMegabytes,
    indexMegabytes: all / 1e6,
    ...asked,
    plain: weighed.map((need) => search(index, weighPlainly(index, need), BEST)),
  };
}

async function runPeer(engine: 'minisearch' | 'flexsearch'): Promise<EngineFigures> {
  const peer: PeerSearch = await (engine === 'minisearch' ? miniSearch() : flexSearch());
  const lines: string[] = [];
  for await (const line of readLines(join(request.folder, FILES.documents))) lines.push(line);
  const started = performance.now();
  lines.forEach((line, id) => {
    peer.add(id, line);
  });
  peer.finish();
  const buildSeconds = (performance.now() - started) / 1000;
  lines.length = 0;
  const { rssMegabytes: memoryMegabytes } = memoryAfterCollection();
  const questions = (await readFile(join(request.folder, FILES.questions), 'utf8')).split('\n');
  const asked = askAll(questions.slice(0, request.questions), (one) => peer.search(one, BEST));
  return { engine, buildSeconds, memoryMegabytes, ...asked };
}
