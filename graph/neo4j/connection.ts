import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import type { CatalyzerError } from '../errors/catalyzer-error.ts';
import type { Properties } from './field-properties.ts';
import { isAway, neo4jError, outcomeUnknown, serverAway, unavailable } from './neo4j-error.ts';
import { type CypherFile, type StatementName, statement } from './statements.ts';

/** Which server, as whom. */
export interface Neo4jAddress {
  /** neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The driver's defaults hang a call for up to a minute when the server is away. */
const CONNECT_TIMEOUT_MS = 2_000;
const ACQUIRE_TIMEOUT_MS = 2_500;
/** For how long the driver tries again what may succeed on a second try. */
const RETRY_MS = 1_000;
const CONNECTIONS_MAX = 20;
const CONNECTION_LIFETIME_MS = 600_000;
/** A connection that lay idle for longer is tried before it is used. */
const LIVENESS_CHECK_MS = 30_000;
/** Work that takes longer is kept only while the server answers a ping beside it. */
const PING_AFTER_MS = 1_000;
/** Silence that lasts so long means that the server is away: 2.5 s after the call. */
const SILENCE_MS = 1_500;
/** Work that has gone on for long is given half as long again: a busy server is not away. */
const PATIENCE = 0.5;
const PATIENCE_MAX_MS = 10_000;
/** Silence is counted in steps, so that a process that was itself held up does not count it. */
const SILENCE_STEP_MS = 100;
/** The server ends a read that takes longer. */
const READ_TIMEOUT_MS = 30_000;
/** The server ends a commit that takes longer, the wait for other commits included. */
const WRITE_TIMEOUT_MS = 60_000;
/** For so long a read is waited for that runs while the store is closed. */
const CLOSING_READS_MS = 2_000;
/** After the server was away, it is not asked again for so long. */
const REST_MS = 1_000;

type AccessMode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

/** What is particular to work that writes. */
interface Writing {
  readonly isCommitting: () => boolean;
  readonly mayBegin: Promise<void> | undefined;
}

const NOT_WRITING: Writing = { isCommitting: () => false, mayBegin: undefined };

/** Thrown inside when the server leaves a ping unanswered. */
const NO_ANSWER = Symbol('no answer');

/** Statements of one transaction. */
export interface Work {
  /** The rows of a statement by their columns; the caller states what its own Cypher returns. */
  run<Row>(name: StatementName | CypherFile, parameters?: Properties): Promise<Row[]>;
}

/** The way to one database, with a deadline on all that goes over it. */
export class Connection {
  /** Host and port, without user name or password. */
  readonly server: string;
  readonly #address: Neo4jAddress;
  #driver: Driver;
  readonly #database: string;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #running = { READ: new Set<Promise<unknown>>(), WRITE: new Set<Promise<unknown>>() };
  #restUntil = 0;
  #closed = false;

  constructor(address: Neo4jAddress) {
    this.server = new URL(address.uri).host;
    this.#address = address;
    this.#database = address.database;
    this.#driver = openDriver(address);
  }

  /** The rows of one statement. */
  read<Row>(name: StatementName | CypherFile, parameters: Properties = {}): Promise<Row[]> {
    return this.readTogether((work) => work.run<Row>(name, parameters));
  }

  /** Reads in one transaction; may be run twice. */
  readTogether<Result>(work: (work: Work) => Promise<Result>): Promise<Result> {
    return this.#guarded(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => work(workOn(transaction)), {
        timeout: READ_TIMEOUT_MS,
      }),
    );
  }

  /**
   * All of the work or nothing. It may be run twice, also when the first run was committed and
   * nobody heard of it: the work finds out. Error beside those of the way: neo4jOutcomeUnknown.
   * It begins when `mayBegin` resolves; closing waits for it all the same.
   */
  write<Result>(
    work: (work: Work) => Promise<Result>,
    mayBegin: Promise<void> = Promise.resolve(),
  ): Promise<Result> {
    let committing = false;
    return this.#guarded(
      neo4j.session.WRITE,
      (session) =>
        session.executeWrite(
          async (transaction) => {
            committing = false;
            const result = await work(workOn(transaction));
            committing = true;
            return result;
          },
          { timeout: WRITE_TIMEOUT_MS },
        ),
      { isCommitting: () => committing, mayBegin },
    );
  }

  /** Changes constraints and indexes, which cannot share a transaction with data. */
  async changeSchema(texts: readonly string[]): Promise<void> {
    await this.#guarded(neo4j.session.WRITE, (session) =>
      session.executeWrite(async (transaction) => {
        for (const text of texts) await transaction.run(text);
      }),
    );
  }

  /**
   * Waits for what runs, then lets go of the server. A read whose connection was lost without a
   * word would be waited for two minutes, as long as the driver does, and nobody needs it.
   */
  async close(): Promise<void> {
    this.#closed = true;
    const { READ, WRITE } = this.#running;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, CLOSING_READS_MS);
    });
    await Promise.race([Promise.allSettled(READ), enough]);
    clearTimeout(timer);
    await Promise.allSettled(WRITE);
    await this.#driver.close();
  }

  #guarded<Result>(
    mode: AccessMode,
    work: (session: Session) => Promise<Result>,
    writing: Writing = NOT_WRITING,
  ): Promise<Result> {
    const running = this.#attempt(mode, work, writing);
    const others = this.#running[mode];
    others.add(running);
    const ended = () => others.delete(running);
    running.then(ended, ended);
    return running;
  }

  async #attempt<Result>(
    mode: AccessMode,
    work: (session: Session) => Promise<Result>,
    { isCommitting, mayBegin }: Writing,
  ): Promise<Result> {
    if (this.#closed) throw storeClosed(this.server);
    await mayBegin;
    if (performance.now() < this.#restUntil) throw serverAway(this.server);
    const driver = this.#driver;
    const session = this.#session(driver, mode);
    try {
      return await this.#whileAnswering(driver, work(session));
    } catch (error) {
      const away = isAway(error);
      if (away || error === NO_ANSWER) this.#rest(driver, error === NO_ANSWER);
      if (away || error === NO_ANSWER) {
        throw isCommitting() ? outcomeUnknown(this.server, error) : serverAway(this.server, error);
      }
      throw neo4jError(error, this.server);
    } finally {
      // A session whose server is gone may not end in time, and nobody needs it any more.
      void session.close().catch(() => {});
    }
  }

  /** The work's result, or {@link NO_ANSWER} once the server leaves a ping unanswered. */
  async #whileAnswering<Result>(driver: Driver, work: Promise<Result>): Promise<Result> {
    const began = performance.now();
    let timer: NodeJS.Timeout | undefined;
    let ended = false;
    const silent = new Promise<never>((_, reject) => {
      const wait = () => {
        timer = setTimeout(async () => {
          const patienceMs = Math.min(PATIENCE_MAX_MS, PATIENCE * (performance.now() - began));
          const answers = await this.#answers(driver, Math.max(SILENCE_MS, patienceMs));
          if (ended) return;
          if (answers) wait();
          else reject(NO_ANSWER);
        }, PING_AFTER_MS);
      };
      wait();
    });
    try {
      return await Promise.race([work, silent]);
    } finally {
      ended = true;
      clearTimeout(timer);
    }
  }

  async #answers(driver: Driver, silenceMs: number): Promise<boolean> {
    const session = this.#session(driver, neo4j.session.READ);
    let answered: boolean | undefined;
    session
      .executeRead((transaction) => transaction.run(statement('ping')))
      .then(
        () => {
          answered = true;
        },
        () => {
          answered = false;
        },
      );
    for (let waited = 0; answered === undefined && waited < silenceMs; waited += SILENCE_STEP_MS) {
      await new Promise((resolve) => setTimeout(resolve, SILENCE_STEP_MS));
    }
    void session.close().catch(() => {});
    return answered ?? false;
  }

  #session(driver: Driver, defaultAccessMode: AccessMode): Session {
    const [database, bookmarkManager] = [this.#database, this.#bookmarks];
    return driver.session({ database, bookmarkManager, defaultAccessMode });
  }

  /** Lets the server rest; connections that are silent are never used again. */
  #rest(driver: Driver, isSilent: boolean): void {
    this.#restUntil = performance.now() + REST_MS;
    if (!isSilent || this.#closed || driver !== this.#driver) return;
    this.#driver = openDriver(this.#address);
    void driver.close().catch(() => {});
  }
}

function openDriver({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_MS,
    maxConnectionLifetime: CONNECTION_LIFETIME_MS,
    maxConnectionPoolSize: CONNECTIONS_MAX,
    maxTransactionRetryTime: RETRY_MS,
    disableLosslessIntegers: true,
    fetchSize: -1,
    userAgent: 'catalyzer',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

function workOn(transaction: ManagedTransaction): Work {
  return {
    run: async <Row>(name: StatementName | CypherFile, parameters: Properties = {}) => {
      const text = typeof name === 'string' ? statement(name) : name.cypher;
      const { records } = await transaction.run(text, parameters);
      return records.map((record) => record.toObject() as Row);
    },
  };
}

function storeClosed(server: string): CatalyzerError {
  return unavailable({ key: 'storeClosed', parameters: { file: server } });
}
