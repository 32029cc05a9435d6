import type { MessagePort } from 'node:worker_threads';
import type { Reviews } from '../../access/proposals/reviews.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import type { Neo4jSettings } from '../settings.ts';
import type { AnswererHealth, GraphqlAnswer, GraphqlRequest } from './answerer.ts';
import type { ErrorAsData } from './error-as-data.ts';

/** Options with which a thread is started. */
export interface ThreadOptions {
  readonly folder: string;
  readonly neo4j?: Neo4jSettings | undefined;
  readonly limits: Limits;
  /** Publications that are reviewed first; missing: the default ones. */
  readonly reviews?: Reviews | undefined;
  /** True if it saves the index: one thread per folder does. */
  readonly keepsIndex: boolean;
  /** Port to the thread that encodes records; missing: meaning is switched off. */
  readonly encodingPort?: MessagePort | undefined;
}

/** Message to a thread. */
export type ToThread =
  | { readonly kind: 'answer'; readonly id: number; readonly request: GraphqlRequest }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'health'; readonly id: number }
  | { readonly kind: 'close' };

/** Message from a thread. */
export type FromThread =
  | { readonly kind: 'progress'; readonly changes: number }
  | { readonly kind: 'ready'; readonly setAsideRecords: number }
  | { readonly kind: 'notReady'; readonly error: ErrorAsData }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: GraphqlAnswer }
  | { readonly kind: 'healthy'; readonly id: number; readonly health: AnswererHealth }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ErrorAsData };
