/**
 * Real Neo4j servers for tests: started when first asked for, shared by the whole run of jest
 * through a folder, ended by themselves when the run has ended, whichever way.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../scripts/neo4j.mjs', import.meta.url));
/** Set by the configuration of jest, in the process that the workers descend from. */
const RUN = process.env.CATALYZER_TEST_RUN ?? String(process.pid);
const FOLDER = join(tmpdir(), `catalyzer-neo4j-${RUN}`);
/** An existing server, which must be empty or marked as a test's. */
const GIVEN_URI = process.env.CATALYZER_TEST_NEO4J_URI;
/** Password of the servers that the tests start. */
const STARTED_PASSWORD = 'catalyzer-test';
const SERVERS_MAX = 4;
const START_LIMIT_MS = 300_000;
const POLL_MS = 100;

/** A server that no other test uses until it is released. */
export interface LeasedServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** True if the server existed before the tests, so its content may matter. */
  readonly isGiven: boolean;
  release(): void;
}

/** Returns the missing prerequisites of a server; empty if one can be had. */
export function missingForNeo4j(): string {
  if (GIVEN_URI !== undefined) return '';
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--check'], { encoding: 'utf8' });
  return status === 0 ? '' : stderr.trim() || 'the check failed';
}

/** Leases a server that no other test uses; waits while all are leased. */
export async function leaseServer(): Promise<LeasedServer> {
  mkdirSync(FOLDER, { recursive: true });
  const end = performance.now() + START_LIMIT_MS;
  for (;;) {
    for (let place = 0; place < SERVERS_MAX; place += 1) {
      const lease = join(FOLDER, `lease-${place}`);
      if (!made(lease)) continue;
      const isGiven = GIVEN_URI !== undefined && place === 0;
      const address = isGiven ? givenServer(GIVEN_URI) : await startedServer(place);
      return { ...address, isGiven, release: () => rmdirSync(lease) };
    }
    if (performance.now() > end) throw new Error('Every Neo4j server of the tests stayed leased.');
    await pause();
  }
}

type Address = Pick<LeasedServer, 'uri' | 'username' | 'password'>;

function givenServer(uri: string): Address {
  const username = process.env.CATALYZER_TEST_NEO4J_USERNAME ?? 'neo4j';
  return { uri, username, password: process.env.CATALYZER_TEST_NEO4J_PASSWORD ?? '' };
}

async function startedServer(place: number): Promise<Address> {
  const answer = join(FOLDER, `server-${place}.txt`);
  if (made(join(FOLDER, `started-${place}`))) {
    const home = join(FOLDER, `home-${place}`);
    spawnServer(home, answer, ['--disposable', FOLDER]);
  }
  return answeredAddress(answer);
}

/** A server of a test's own on a home folder that may hold data, which the caller removes. */
export async function startServerOn(
  home: string,
  folder: string,
): Promise<Address & { stop(): Promise<void> }> {
  const answer = join(folder, 'server.txt');
  const child = spawnServer(home, answer, []);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { ...(await answeredAddress(answer)), stop };
}

function spawnServer(home: string, answer: string, options: readonly string[]): ChildProcess {
  // Not our own stderr: jest would wait for its end, and the server for the end of jest.
  const output = openSync(answer, 'w');
  const child = spawn(
    process.execPath,
    [
      SCRIPT,
      ...['--port', '0', '--heap', '512m', '--home', home],
      ...['--ends-with', RUN, '--password', STARTED_PASSWORD],
      ...options,
    ],
    { detached: true, stdio: ['ignore', output, output] },
  );
  child.unref();
  return child;
}

async function answeredAddress(answer: string): Promise<Address> {
  const end = performance.now() + START_LIMIT_MS;
  while (performance.now() < end) {
    const uri = /bolt:\S+\n/.exec(contents(answer))?.[0];
    if (uri !== undefined) {
      return { uri: uri.trim(), username: 'neo4j', password: STARTED_PASSWORD };
    }
    await pause();
  }
  throw new Error('Neo4j did not start in time.');
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Returns true if this call made the folder: an agreement between processes. */
function made(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
