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
import { openIdProvider } from './open-id-provider.ts';
import { signInAddress } from './sign-in-address.ts';

/** Address that only this machine can reach. */
export const LOOPBACK_HOST = '127.0.0.1';
/** Time allowed for open requests when the server stops. */
const DRAIN_MS = 10_000;

/** Options for starting a server. */
export interface StartOptions {
  readonly settings: Pick<
    Settings,
    'port' | 'dataFolder' | 'neo4j' | 'metricsPort' | 'publicUrl' | 'trustedProxies' | 'openId'
  > &
    Partial<Pick<Settings, 'meaning' | 'reviews'>>;
  /** Address to listen on, 127.0.0.1 by default; any other opens the data to the network. */
  readonly host?: string;
  /**
   * True if another address than this machine's is for members: an account and an https address for
   * people must exist, and requests that do not come over https to that address are refused.
   */
  readonly forMembers?: boolean;
  /** Clock shared by store, index and log. */
  readonly now: () => Date;
  readonly newId?: () => string;
  readonly log?: LogError;
  /** Called for every request; missing: requests are not logged. */
  readonly logRequest?: LogRequest | undefined;
  readonly limits?: Limits;
  /** Number of answering threads, by the machine's clock; 0, or missing: this thread, by `now`. */
  readonly threads?: number;
  /** Runs once the folder is locked, before the index is built: first examples. */
  readonly prepare?: (store: GraphStore) => Promise<void>;
  /** Receives how many changes the index has read so far. */
  readonly onProgress?: (changes: number) => void;
  /** Ends the start; a running server is ended by `close`. */
  readonly interrupted?: AbortSignal;
}

/** A server that answers. */
export interface RunningServer {
  /** E.g. http://127.0.0.1:4000 */
  readonly address: string;
  /** Address of the metrics, for this machine only; undefined if the settings name no port. */
  readonly metricsAddress: string | undefined;
  /**
   * Link with which the first administrator creates an account, on this machine only; undefined if
   * there is one, or if the server cannot be reached from this machine.
   */
  readonly firstLink: string | undefined;
  /** Records left out of every answer at its start, hidden ones included: for the operator. */
  readonly setAsideRecords: number;
  /**
   * Stops being ready; requests already sent are answered, for at most 10 s, then store and lock
   * are released. A second call waits for the same end.
   */
  close(): Promise<void>;
}

/**
 * Locks the data folder, opens the answerer and serves it. Errors: STORE_IN_USE (another server has
 * the folder), BAD_USER_INPUT (portTaken, addressUnusable, listenNeedsUrl, listenNeedsAccount),
 * those of the store, the reason of the interruption; everything is closed then.
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
    const opening = { ...stored, onProgress, interrupted, reviews: settings.reviews };
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
      provider: settings.openId && openIdProvider(settings.openId, log),
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
    // The reason why it did not start is the error to report.
    await endAll(undo).catch((left) => log({ requestId: 'start', error: left }));
    throw error;
  }
}

/** Checks a server for members. Errors: BAD_USER_INPUT (listenNeedsUrl, listenNeedsAccount). */
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

/** A separate port on this machine only: the metrics are for operators, not for clients. */
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
