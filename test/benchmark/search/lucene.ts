import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineFigures } from './search-answers.ts';

const LUCENE_VERSION = '9.12.0';
const PROGRAM = fileURLToPath(
  new URL('../../../../test/benchmark/search/LuceneSearch.java', import.meta.url),
);
/** Kept between runs with the other downloads for measuring. */
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/lucene', import.meta.url));

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bench</groupId><artifactId>lucene</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-core</artifactId><version>${LUCENE_VERSION}</version></dependency>
<dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>${LUCENE_VERSION}</version></dependency>
</dependencies></project>
`;

/** Lists the programs and files that are missing to run Lucene here. */
export function missingForLucene(cache = CACHE): string[] {
  const has = (command: string, flag: string) => spawnSync(command, [flag]).status === 0;
  const jars = existsSync(join(cache, LUCENE_VERSION));
  return [
    ...(has('javac', '-version') ? [] : ['a Java development kit, 17 or later']),
    ...(jars || has('mvn', '-v') ? [] : ['Maven (the first time)']),
  ];
}

/** Runs Lucene over the files in a separate Java process. */
export async function luceneSearch(
  files: { readonly documents: string; readonly questions: string; readonly folder: string },
  cache = CACHE,
): Promise<EngineFigures> {
  const jars = await fetchJars(cache);
  const answers = join(files.folder, 'lucene-answers');
  const index = join(files.folder, 'lucene-index');
  run('javac', ['-cp', `${jars}/*`, '-d', files.folder, PROGRAM]);
  run('java', [
    ...['-Xmx4g', '-cp', `${jars}/*:${files.folder}`, 'LuceneSearch'],
    ...[files.documents, files.questions, index, answers],
  ]);
  const [head = '', ...lines] = (await readFile(answers, 'utf8')).trimEnd().split('\n');
  const [buildSeconds = 0, used = 0, bytes = 0] = head.split(' ').map(Number);
  const rows = lines.map((line) => line.split(' ').map(Number));
  return {
    engine: `Lucene ${LUCENE_VERSION}`,
    buildSeconds,
    memoryMegabytes: used / 1e6,
    indexMegabytes: bytes / 1e6,
    timesMs: rows.map(([ms = 0]) => ms),
    answers: rows.map(([, ...documents]) => documents),
  };
}

async function fetchJars(cache: string): Promise<string> {
  const jars = join(cache, LUCENE_VERSION);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'download-'));
  await writeFile(join(work, 'pom.xml'), POM);
  run('mvn', [
    ...['-q', '-B', '-f', join(work, 'pom.xml'), 'dependency:copy-dependencies'],
    `-DoutputDirectory=${join(work, 'lib')}`,
  ]);
  await rename(join(work, 'lib'), jars);
  await rm(work, { recursive: true });
  return jars;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
}
