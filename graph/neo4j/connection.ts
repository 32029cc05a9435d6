import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import pLimit from 'p-limit';
import type { CatalyzerError } from '../errors/catalyzer-error.ts';
import type { Properties } from './field-properties.ts';
import { isAway, neo4jError, outcomeUnknown, serverAway, unavailable } from './neo4j-error.ts';
import { type CypherFile, type StatementName, statement } from './statements.ts';

/** Server address and credentials. */
export interface Neo4jAddress {
  /** neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Silence after which the server counts as away, in milliseconds; by default 1,500. */
  readonly silenceMs?: number | undefined;
}

/** Time for which the driver retries operations that may succeed on a second attempt. */
const RETRY_MS = 1_000;
const CONNECTIONS_MAX = 20;
/**
 * More operations than this wait for their turn here, where waiting has no limit: the driver would
 * report a server that is away. The other connections are for pings.
 */
const OPERATIONS_AT_ONCE = 16;
const CONNECTION_LIFETIME_MS = 600_000;
/** A connection that was idle for longer is tested before it is used. */
const LIVENESS_CHECK_MS = 30_000;
/** Work that takes longer continues only as long as the server answers a ping in parallel. */
const PING_AFTER_MS = 1_000;
/** Silence after which the server counts as away: 2.5 s after the call. */
const SILENCE_MS = 1_500;
/**
 * Silence allowed for long work, as a share of the time it has already taken: a busy server is
 * not away.
 */
const SILENCE_SHARE = 0.5;
const SILENCE_MAX_MS = 10_000;
/**
 * Silence is counted in steps, so that time during which this process itself was suspended does not
 * count.
 */
const SILENCE_STEP_MS = 100;
/** The server aborts a read that takes longer. */
const READ_TIMEOUT_MS = 30_000;
/** The server aborts a commit that takes longer, including the wait for other commits. */
const WRITE_TIMEOUT_MS = 60_000;
/** Time for which closing waits for running reads. */
const CLOSING_READS_MS = 2_000;
/** Pause before a server that was away is called again. */
const REST_MS = 1_000;

type AccessMode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

/** Settings specific to work that writes. */
interface Writing {
  readonly isCommitting: () => boolean;
  readonly mayBegin: Promise<void> | undefined;
}

const NOT_WRITING: Writing = { isCommitting: () => false, mayBegin: undefined };

/** Thrown internally when the server leaves a ping unanswered. */
const NO_ANSWER = Symbol('no answer');

/** Statements of one transaction. */
export interface Work {
  /** Returns the rows of a statement by column; the caller declares what its Cypher returns. */
  run<Row>(name: StatementName | CypherFile, parameters?: Properties): Promise<Row[]>;
}

/** Connection to one database, with a deadline on every operation. */
export class Connection {
  /** Host and port, without user name or password. */
  readonly server: string;
  readonly #address: Neo4jAddress;
  #driver: Driver;
  readonly #database: string;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #inTurn = pLimit(OPERATIONS_AT_ONCE);
  readonly #running = { READ: new Set<Promise<unknown>>(), WRITE: new Set<Promise<unknown>>() };
  /** Answers and refusals of the server so far: each shows that it is not away. */
  #answers = 0;
  #pinged: Driver | undefined;
  #restUntil = 0;
  #closed = false;

  constructor(address: Neo4jAddress) {
    this.server = new URL(address.uri).host;
    this.#address = address;
    this.#database = address.database;
    this.#driver = openDriver(address);
  }

  /** Returns the rows of one statement. */
  read<Row>(name: StatementName | CypherFile, parameters: Properties = {}): Promise<Row[]> {
    return this.readTogether((work) => work.run<Row>(name, parameters));
  }

  /** Reads in one transaction; the work may run twice. */
  readTogether<Result>(work: (work: Work) => Promise<Result>): Promise<Result> {
    return this.#guarded(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => work(this.#workOn(transaction)), {
        timeout: READ_TIMEOUT_MS,
      }),
    );
  }

  /**
   * Runs the work completely or not at all. It may run twice, even if the first run was committed
   * but its confirmation was lost, which the work must detect. It begins when `mayBegin` resolves,
   * and closing waits for it all the same. Throws neo4jOutcomeUnknown in addition to connection
   * errors.
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
            const result = await work(this.#workOn(transaction));
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
   * Waits for running work, then disconnects. The driver would wait two minutes for a read whose
   * connection was lost silently, so reads are given up earlier.
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
    return this.#inTurn(() => this.#call(mode, work, isCommitting));
  }

  async #call<Result>(
    mode: AccessMode,
    work: (session: Session) => Promise<Result>,
    isCommitting: Writing['isCommitting'],
  ): Promise<Result> {
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
      // A session whose server is gone may not end in time, and is no longer needed.
      void session.close().catch(() => {});
    }
  }

  /**
   * Returns the work's result. Throws {@link NO_ANSWER} once the server is silent, to a ping and to
   * everything else.
   */
  async #whileAnswering<Result>(driver: Driver, work: Promise<Result>): Promise<Result> {
    const began = performance.now();
    let timer: NodeJS.Timeout | undefined;
    let ended = false;
    const silent = new Promise<never>((_, reject) => {
      const wait = () => {
        timer = setTimeout(async () => {
          const patienceMs = Math.min(SILENCE_MAX_MS, SILENCE_SHARE * (performance.now() - began));
          const answers = await this.#answersIn(
            driver,
            Math.max(this.#address.silenceMs ?? SILENCE_MS, patienceMs),
          );
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

  /**
   * Returns whether the server answers anything in time. One ping serves all who wait: a ping each
   * would burden a server that is already slow.
   */
  async #answersIn(driver: Driver, silenceMs: number): Promise<boolean> {
    const answered = this.#nextAnswer(silenceMs);
    if (this.#pinged === driver) return answered;
    this.#pinged = driver;
    // Without bookmarks, for which the server would wait.
    const session = driver.session({ database: this.#database });
    const ping = session.executeRead((transaction) => this.#workOn(transaction).run('ping'));
    ping.catch(() => {});
    try {
      return await answered;
    } finally {
      if (this.#pinged === driver) this.#pinged = undefined;
      void session.close().catch(() => {});
    }
  }

  async #nextAnswer(silenceMs: number): Promise<boolean> {
    const before = this.#answers;
    for (
      let waited = 0;
      this.#answers === before && waited < silenceMs;
      waited += SILENCE_STEP_MS
    ) {
      await new Promise((resolve) => setTimeout(resolve, SILENCE_STEP_MS));
    }
    return this.#answers !== before;
  }

  #session(driver: Driver, defaultAccessMode: AccessMode): Session {
    const [database, bookmarkManager] = [this.#database, this.#bookmarks];
    return driver.session({ database, bookmarkManager, defaultAccessMode });
  }

  #workOn(transaction: ManagedTransaction): Work {
    return {
      run: async <Row>(name: StatementName | CypherFile, parameters: Properties = {}) => {
        const text = typeof name === 'string' ? statement(name) : name.cypher;
        try {
          const { records } = await transaction.run(text, parameters);
          this.#answers += 1;
          return records.map((record) => record.toObject() as Row);
        } catch (error) {
          if (!isAway(error)) this.#answers += 1;
          throw error;
        }
      },
    };
  }

  /** Stops calling the server for a while; silent connections are never reused. */
  #rest(driver: Driver, isSilent: boolean): void {
    this.#restUntil = performance.now() + REST_MS;
    if (!isSilent || this.#closed || driver !== this.#driver) return;
    this.#driver = openDriver(this.#address);
    void driver.close().catch(() => {});
  }
}

/**
 * Opens a driver with its own long limits for connecting: they count time during which this process
 * was suspended or busy, so pings find out that the server is away.
 */
function openDriver({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
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

function storeClosed(server: string): CatalyzerError {
  return unavailable({ key: 'storeClosed', parameters: { file: server } });
}
