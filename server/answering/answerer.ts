import type { Viewer } from '../../access/records/viewer.ts';
import type { Allowance, Tally } from '../graphql/request/context.ts';
import type { MessageLocale } from '../messages/catalogue.ts';

/** A GraphQL request that came over HTTP, as data that can be passed to a thread. */
export interface GraphqlRequest {
  readonly method: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Query string of the address with its question mark; empty without one. */
  readonly search: string;
  /** Parsed body; undefined without one. */
  readonly body: unknown;
  /** Language of sentences when the client asks for none. */
  readonly locale: MessageLocale;
  /** Identifies the request in the log and to the operator. */
  readonly requestId: string;
  /** Receipt of a write that the answer must include; missing: waits for none. */
  readonly after?: string | undefined;
  /** End of its time on the clock of {@link instant}, counted from arrival. */
  readonly endsAt: number;
  /** Viewer who sends it, as of its arrival; missing: not signed in. */
  readonly viewer?: Viewer | undefined;
  /** Remaining cost allowance of the asker; undefined when costs are not counted. */
  readonly allowance?: Allowance | undefined;
}

/** The answer to a request, as HTTP sends it. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** Figures of the answer for operators. */
  readonly tally: Readonly<Tally>;
}

/** Health of an answerer as `/readyz` reports it. */
export interface AnswererHealth {
  /** True if the last look for changes of the store succeeded. */
  readonly index: boolean;
  /** Key of the log sentence for why the store cannot be read; null if it can. */
  readonly storeProblem: string | null;
  /** PUBLIC records that are left out of every answer because they cannot be read. */
  readonly unreadableRecords: number;
  /** Last time at which the index had every change; undefined while it follows the store. */
  readonly staleSince: string | undefined;
  /** Time that the store took to answer this check. */
  readonly storeSeconds: number;
  /** Delay of the answering event loop, 99th percentile since the last request for it. */
  readonly loopDelaySeconds: number;
}

/** Answers GraphQL requests: in this thread or in several others, with the same answers. */
export interface Answerer {
  /** Records left out of every answer at its start, hidden ones included: for the operator. */
  readonly setAsideRecords: number;
  /**
   * A client's mistake is an answer too; rejects only for our own failures. The signal stops work
   * whose client has gone.
   */
  answer(request: GraphqlRequest, signal: AbortSignal): Promise<GraphqlAnswer>;
  health(): Promise<AnswererHealth>;
  /** Number of requests not answered yet. */
  underWay(): number;
  /** Closes store and index, and saves the index when that is worth it. */
  close(): Promise<void>;
}

/** Milliseconds on a clock that all threads of the process share and that cannot be set. */
export function instant(): number {
  return performance.timeOrigin + performance.now();
}
