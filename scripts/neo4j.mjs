// `npm run neo4j`: a Neo4j Community server for development and tests, from Maven Central, which
// ends with this process. Needs Java 17 and, the first time, Maven; no installation, no Docker.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const VERSION = '5.26.31';
const FOLDER = fileURLToPath(new URL('../.neo4j', import.meta.url));
const JARS = join(FOLDER, `lib-${VERSION}`);
const START_LIMIT_MS = 90_000;
const POLL_MS = 200;
/** A graceful stop takes about 10 s. */
const STOP_LIMIT_MS = 20_000;

const JAVA_OPTIONS = [
  '-XX:+UseG1GC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  // A statistics file under /tmp would stop the server while a disk is slow.
  '-XX:+PerfDisableSharedMem',
];

const { values } = parseArgs({
  options: {
    /** Folder of the data, which is kept; by default one in the clone. */
    home: { type: 'string', default: join(FOLDER, 'development') },
    /** 0 takes any free port. */
    port: { type: 'string', default: '7687' },
    heap: { type: 'string', default: '1g' },
    'page-cache': { type: 'string', default: '256m' },
    /** A folder that is removed when the server has ended. */
    disposable: { type: 'string' },
    /** Process whose end kills the server immediately. */
    'ends-with': { type: 'string' },
    /** Enables accounts, and sets this password for the account neo4j of a new folder. */
    password: { type: 'string' },
    /** Reports whether a server could be started here, without starting one. */
    check: { type: 'boolean', default: false },
  },
});

if (values.check) {
  const missing = missingTools();
  if (missing.length > 0) process.stderr.write(`not found: ${missing.join(', ')}\n`);
  process.exit(missing.length > 0 ? 1 : 0);
}
await main();

async function main() {
  const missing = missingTools();
  if (missing.length > 0) {
    process.stderr.write(
      `Neo4j を起動するには ${missing.join('、')} が必要です（Debian: apt-get install openjdk-17-jre-headless maven）。\n` +
        `Starting Neo4j needs ${missing.join(', ')} (Debian: apt-get install openjdk-17-jre-headless maven).\n`,
    );
    process.exit(2);
  }
  ensureJars();
  const port = Number(values.port) || (await freePort());
  configure(port);
  const server = spawn(
    'java',
    [
      ...JAVA_OPTIONS,
      `-Xms${values.heap}`,
      `-Xmx${values.heap}`,
      '-cp',
      `${JARS}/*`,
      ...entryPoint(),
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  server.on('exit', (code) => {
    const { disposable } = values;
    if (disposable !== undefined) rmSync(disposable, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
  endWith(server);
  await answering(port);
  if (values.password !== undefined) await setPassword(port);
  process.stdout.write(`bolt://127.0.0.1:${port}\n`);
}

function entryPoint() {
  const { home } = values;
  return [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

function missingTools() {
  const found = (tool, argument) => spawnSync(tool, [argument]).error === undefined;
  return [
    ...(found('java', '-version') ? [] : ['java']),
    ...(existsSync(JARS) || found('mvn', '-version') ? [] : ['mvn']),
  ];
}

/** Downloads them completely or not at all, since another process may be doing the same. */
function ensureJars() {
  if (existsSync(JARS)) return;
  process.stderr.write(`Neo4j ${VERSION}: fetching 123 MB once …\n`);
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'fetching-'));
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>catalyzer</groupId><artifactId>neo4j-server</artifactId><version>1</version>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId>
<version>${VERSION}</version></dependency></dependencies></project>
`,
  );
  const lib = join(folder, 'lib');
  const { status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy-dependencies',
      `-DoutputDirectory=${lib}`,
      '-DincludeScope=runtime',
    ],
    { cwd: folder, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) process.exit(2);
  try {
    renameSync(lib, JARS);
  } catch (error) {
    if (!existsSync(JARS)) throw error;
  }
  rmSync(folder, { recursive: true });
}

function configure(port) {
  mkdirSync(join(values.home, 'conf'), { recursive: true });
  writeFileSync(
    join(values.home, 'conf', 'neo4j.conf'),
    `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=${values.password !== undefined}
server.memory.pagecache.size=${values['page-cache']}
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=1 files
`,
  );
}

/** The only account of a new folder has the vendor's password, which must be changed. */
async function setPassword(port) {
  const { default: neo4j } = await import('neo4j-driver');
  const auth = neo4j.auth.basic('neo4j', 'neo4j');
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, auth);
  const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  try {
    await driver.executeQuery(change, { password: values.password }, { database: 'system' });
  } catch (error) {
    if (error.code !== 'Neo.ClientError.Security.Unauthorized') throw error;
  } finally {
    await driver.close();
  }
}

/** Ctrl-C stops the server gracefully; if the parent process is gone, it is killed. */
function endWith(server) {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    signalGroup(server, 'SIGTERM');
    setTimeout(() => signalGroup(server, 'SIGKILL'), STOP_LIMIT_MS).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('exit', () => signalGroup(server, 'SIGKILL'));
  const master = values['ends-with'];
  if (master === undefined) return;
  setInterval(() => {
    if (isRunning(Number(master))) return;
    signalGroup(server, 'SIGKILL');
  }, POLL_MS);
}

function signalGroup(server, signal) {
  try {
    process.kill(-server.pid, signal);
  } catch {
    // It has ended.
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answering(port) {
  const end = Date.now() + START_LIMIT_MS;
  while (!(await handshakes(port))) {
    if (Date.now() > end) throw new Error(`Neo4j did not answer on port ${port} in time.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Sends Bolt's magic and four versions; a running server answers with one of them. */
function handshakes(port) {
  const hello = Buffer.from('6060b0170000040500000404000000040000000300', 'hex').subarray(0, 20);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(hello));
    const answer = (up) => {
      socket.destroy();
      resolve(up);
    };
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
    socket.setTimeout(1_000, () => answer(false));
  });
}
