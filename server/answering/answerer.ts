import type { Viewer } from '../../access/records/viewer.ts';
import type { Allowance, Tally } from '../graphql/request/context.ts';
import type { MessageLocale } from '../messages/catalogue.ts';

/** A GraphQL request as it came over HTTP, as data that can be handed to a thread. */
export interface GraphqlRequest {
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of the address, with its question mark; empty where there is none. */
  readonly search: string;
  /** Of the body, parsed; undefined where there is none. */
  readonly body: unknown;
  /** Language of sentences for which none is asked. */
  readonly locale: MessageLocale;
  /** Names the request in the log and to the operator. */
  readonly requestId: string;
  /** Receipt of a write that has to be in the answer; missing: the answer waits for nothing. */
  readonly after?: string | undefined;
  /** When its time ends, on the clock of {@link instant}: it counts from arrival. */
  readonly endsAt: number;
  /** Who sends it, as of its arrival; missing: nobody who is signed in. */
  readonly viewer?: Viewer | undefined;
  /** What its asker may still ask for; undefined where nothing is counted. */
  readonly allowance?: Allowance | undefined;
}

/** The answer to a request, as HTTP sends it. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** What operators count of it. */
  readonly tally: Readonly<Tally>;
}

/** What `/readyz` says of whoever answers. */
export interface AnswererHealth {
  /** Whether the last look at the store's changes succeeded. */
  readonly index: boolean;
  /** Why the store cannot be read, as the key of its sentence in the log; null where it can. */
  readonly storeProblem: string | null;
  /** PUBLIC records that are in no answer because they cannot be read. */
  readonly unreadableRecords: number;
  /** When the index was last seen to have every change of the store; undefined while it follows. */
  readonly staleSince: string | undefined;
  /** How long the store took to answer the look at it. */
  readonly storeSeconds: number;
  /** Delay of the event loop that answers, 99th percentile since it was last asked for. */
  readonly loopDelaySeconds: number;
}

/** Answers GraphQL requests: in this thread or in several others, with the same answers. */
export interface Answerer {
  /** Records that are in no answer when it starts, hidden ones among them: for the operator. */
  readonly setAsideRecords: number;
  /**
   * What a client did wrong is an answer too; it rejects for faults of ours alone. The signal ends
   * work that nobody waits for.
   */
  answer(request: GraphqlRequest, signal: AbortSignal): Promise<GraphqlAnswer>;
  health(): Promise<AnswererHealth>;
  /** How many answers it owes. */
  underWay(): number;
  /** Lets go of store and index, which is saved where that is worth it. */
  close(): Promise<void>;
}

/** Milliseconds on a clock that all threads of the process share and nobody can set. */
export function instant(): number {
  return performance.timeOrigin + performance.now();
}
