import { randomBytes, randomUUID } from 'node:crypto';
import type { AccessStore } from '../../access/access-store.ts';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import { hasAccounts, makeFirstLink } from '../../access/accounts/links.ts';
import { PASSWORD_COST } from '../../access/accounts/passwords.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { interruptible } from '../../graph/interruptible-store.ts';
import type { GraphStore } from '../../graph/store.ts';
import { openEncoding } from '../../matching/meaning/encoding.ts';
import { openAnswerer } from '../answering/answer-here.ts';
import { answerInThreads } from '../answering/answer-in-threads.ts';
import { endAll } from '../end-all.ts';
import { lockDataFolder, openAccess, openStore, type StoreOptions } from '../engine/open-store.ts';
import { DEFAULT_LIMITS, type Limits } from '../graphql/limits/limits.ts';
import { createErrorLog, type LogError, type LogRequest } from '../log.ts';
import type { Settings } from '../settings.ts';
import { createApp } from './app.ts';
import { drainOf } from './drain.ts';
import { isLoopback } from './guards.ts';
import { addressOf, listen } from './listen.ts';
import { logRequests } from './log-requests.ts';
import { createMetrics, type Metrics, metricsApp } from './metrics.ts';
import { signInAddress } from './sign-in-address.ts';

/** Only this machine reaches it. */
export const LOOPBACK_HOST = '127.0.0.1';
/** Requests under way when the server stops get this long. */
const DRAIN_MS = 10_000;

/** How a server is started. */
export interface StartOptions {
  readonly settings: Pick<
    Settings,
    'port' | 'dataFolder' | 'neo4j' | 'metricsPort' | 'publicUrl' | 'trustedProxies'
  > &
    Partial<Pick<Settings, 'meaning'>>;
  /** Address to listen on, 127.0.0.1 unless stated; any other opens the data to the network. */
  readonly host?: string;
  /**
   * Whether another address than this machine's is for members: there must be an account and an https
   * address where people reach it, and what comes otherwise than by https to that is refused.
   */
  readonly forMembers?: boolean;
  /** The one clock of store, index and log. */
  readonly now: () => Date;
  readonly newId?: () => string;
  readonly log?: LogError;
  /** Told of every request; missing: nobody is. */
  readonly logRequest?: LogRequest | undefined;
  readonly limits?: Limits;
  /** How many threads answer, by the clock of the machine; 0, or missing: this one, by `now`. */
  readonly threads?: number;
  /** Runs once the folder is ours, before the index is built: first examples. */
  readonly prepare?: (store: GraphStore) => Promise<void>;
  /** Told how many changes the index read so far. */
  readonly onProgress?: (changes: number) => void;
  /** Ends the start; a running server is ended by `close`. */
  readonly interrupted?: AbortSignal;
}

/** A server that answers. */
export interface RunningServer {
  /** E.g. http://127.0.0.1:4000 */
  readonly address: string;
  /** Where the metrics are, for this machine alone; undefined where the settings name no port. */
  readonly metricsAddress: string | undefined;
  /**
   * Where the first administrator makes an account, on this machine alone; undefined where there is
   * one, or where the server is not to be reached from this machine.
   */
  readonly firstLink: string | undefined;
  /** Records that are in no answer when it starts, hidden ones among them: for the operator. */
  readonly setAsideRecords: number;
  /**
   * Not ready any more; what was sent before is answered, for at most 10 s, then store and lock are
   * released. Calling it again waits for the same end.
   */
  close(): Promise<void>;
}

/**
 * Takes the data folder, opens what answers and serves it. Errors: STORE_IN_USE (another server has
 * the folder), BAD_USER_INPUT (portTaken, addressUnusable, listenNeedsUrl, listenNeedsAccount), those of the store, the reason of the
 * interruption; nothing is left open.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { settings, host = LOOPBACK_HOST, now, newId = randomUUID } = options;
  const isForMembers = options.forMembers === true && !isLoopback(host);
  const {
    limits = DEFAULT_LIMITS,
    threads = 0,
    logRequest,
    prepare,
    onProgress,
    interrupted,
  } = options;
  const log = options.log ?? createErrorLog(process.stderr, now);
  const undo: (() => unknown)[] = [];
  try {
    const lock = lockDataFolder(settings.dataFolder);
    undo.push(() => lock.release());
    const stored = { folder: settings.dataFolder, neo4j: settings.neo4j };
    if (prepare) {
      await withStore({ ...stored, now }, (store) =>
        prepare(interrupted ? interruptible(store, interrupted) : store),
      );
    }
    const access = await openAccess(stored);
    undo.push(() => access.close());
    if (isForMembers) await requireMembersOnly(host, settings.publicUrl, access);
    const accessParts = { store: access, now, randomBytes, passwordCost: PASSWORD_COST };
    const records = await openStore({ ...stored, now });
    undo.push(() => records.close());
    const opening = { ...stored, onProgress, interrupted };
    const hasMeaning = settings.meaning === true;
    const answerer =
      threads === 0
        ? await openAnswerer(
            { ...opening, now, meaning: hasMeaning ? { encoding: openEncoding() } : undefined },
            { limits, log },
          )
        : await answerInThreads({ ...opening, count: threads, hasMeaning, limits, log });
    undo.push(() => answerer.close());
    const metrics = createMetrics(answerer, now);
    const watchers = [metrics.count, ...(logRequest ? [logRequests(logRequest)] : [])];
    let draining = false;
    const app = createApp({
      answerer,
      access: accessParts,
      records,
      publicUrl: settings.publicUrl,
      limits,
      log,
      now,
      newId,
      watchers,
      ownHostsOnly: isLoopback(host) || isForMembers,
      httpsOnly: isForMembers,
      trustedProxies: settings.trustedProxies,
      isDraining: () => draining,
    });
    const server = await listen(app, { host, port: settings.port });
    const drain = drainOf(server);
    undo.push(() => drain(DRAIN_MS));
    const metricsAddress = await serveMetrics(metrics, settings.metricsPort, undo);
    const firstLink = await firstLinkOn(addressOf(server, host), accessParts);
    let closed: Promise<void> | undefined;
    return {
      address: addressOf(server, host),
      metricsAddress,
      firstLink,
      setAsideRecords: answerer.setAsideRecords,
      close: () => {
        draining = true;
        closed ??= endAll(undo);
        return closed;
      },
    };
  } catch (error) {
    // Why it did not start is the error to know.
    await endAll(undo).catch((left) => log({ requestId: 'start', error: left }));
    throw error;
  }
}

/** Errors: BAD_USER_INPUT (listenNeedsUrl, listenNeedsAccount). */
async function requireMembersOnly(
  host: string,
  publicUrl: URL | undefined,
  access: AccessStore,
): Promise<void> {
  const lacking =
    publicUrl?.protocol !== 'https:'
      ? 'listenNeedsUrl'
      : (await hasAccounts(access))
        ? undefined
        : 'listenNeedsAccount';
  if (lacking === undefined) return;
  throw new CatalyzerError('BAD_USER_INPUT', { key: lacking, parameters: { host } });
}

const EVERY_ADDRESS = new Set(['0.0.0.0', '[::]']);

async function firstLinkOn(address: string, access: AccessParts): Promise<string | undefined> {
  const url = new URL(address);
  if (EVERY_ADDRESS.has(url.hostname)) url.hostname = LOOPBACK_HOST;
  else if (!isLoopback(url.hostname)) return undefined;
  const link = await makeFirstLink(access);
  return link === undefined ? undefined : signInAddress(url.origin, link.token);
}

/** A port of its own and this machine alone: what operators see is not for whoever asks. */
async function serveMetrics(
  metrics: Metrics,
  port: number | undefined,
  undo: (() => unknown)[],
): Promise<string | undefined> {
  if (port === undefined) return undefined;
  const server = await listen(metricsApp(metrics), { host: LOOPBACK_HOST, port });
  undo.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `${addressOf(server, LOOPBACK_HOST)}/metrics`;
}

async function withStore(
  options: StoreOptions,
  work: (store: GraphStore) => Promise<void>,
): Promise<void> {
  const store = await openStore(options);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
