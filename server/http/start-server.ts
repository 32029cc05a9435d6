import { randomUUID } from 'node:crypto';
import { endAll } from '../end-all.ts';
import type { Engine, EngineOptions } from '../engine/engine.ts';
import { openEngine } from '../engine/engine.ts';
import { lockDataFolder } from '../engine/open-store.ts';
import { createApollo } from '../graphql/apollo.ts';
import { DEFAULT_LIMITS, type Limits } from '../graphql/limits/limits.ts';
import { loadSchema, schemaFingerprint } from '../graphql/schema.ts';
import { createErrorLog, type LogError } from '../log-error.ts';
import type { Settings } from '../settings.ts';
import { createApp } from './app.ts';
import { drainOf } from './drain.ts';
import { addressOf, listen } from './listen.ts';

/** Only this machine reaches it. */
export const LOOPBACK_HOST = '127.0.0.1';
/** Requests under way when the server stops get this long. */
const DRAIN_MS = 10_000;

/** How a server is started. */
export interface StartOptions {
  readonly settings: Pick<Settings, 'port' | 'dataFolder' | 'neo4j'>;
  /** Address to listen on, 127.0.0.1 unless stated; any other opens the data to the network. */
  readonly host?: string;
  /** The one clock of store, index and log. */
  readonly now: () => Date;
  readonly newId?: () => string;
  readonly log?: LogError;
  readonly limits?: Limits;
  /** Runs once the folder is ours and its store open, before the index is built: first examples. */
  readonly prepare?: EngineOptions['prepare'];
  /** Told how many changes the index read so far. */
  readonly onProgress?: EngineOptions['onProgress'];
  /** Ends the start; a running server is ended by `close`. */
  readonly interrupted?: AbortSignal;
}

/** A server that answers. */
export interface RunningServer {
  /** E.g. http://127.0.0.1:4000 */
  readonly address: string;
  readonly engine: Engine;
  /** Records that are in no answer when it starts, hidden ones among them: for the operator. */
  readonly setAsideRecords: number;
  /**
   * Not ready any more; what was sent before is answered, for at most 10 s, then store and lock are
   * released. Calling it again waits for the same end.
   */
  close(): Promise<void>;
}

/**
 * Takes the data folder, opens the engine and serves it. Errors: STORE_IN_USE (another server has
 * the folder), BAD_USER_INPUT (portTaken, addressUnusable), those of the store, the reason of the
 * interruption; nothing is left open.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { settings, host = LOOPBACK_HOST, now, newId = randomUUID } = options;
  const { limits = DEFAULT_LIMITS, prepare, onProgress, interrupted } = options;
  const log = options.log ?? createErrorLog(process.stderr, now);
  const undo: (() => unknown)[] = [];
  try {
    const lock = lockDataFolder(settings.dataFolder);
    undo.push(() => lock.release());
    const engine = await openEngine({
      folder: settings.dataFolder,
      neo4j: settings.neo4j,
      now,
      onIndexError: (error) => log({ requestId: 'index', error }),
      ...(prepare && { prepare }),
      ...(onProgress && { onProgress }),
      interrupted,
    });
    undo.push(() => engine.close());
    const schema = loadSchema();
    const apollo = createApollo(schema, limits, log);
    await apollo.start();
    undo.push(() => apollo.stop());
    let draining = false;
    const app = createApp({
      engine,
      apollo,
      schemaVersion: schemaFingerprint(schema),
      limits,
      log,
      newId,
      loopbackOnly: host === LOOPBACK_HOST,
      isDraining: () => draining,
    });
    const server = await listen(app, { host, port: settings.port });
    const drain = drainOf(server);
    undo.push(() => drain(DRAIN_MS));
    engine.follow();
    let closed: Promise<void> | undefined;
    return {
      address: addressOf(server, host),
      engine,
      setAsideRecords: engine.index.setAside().length,
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
