import type { MessagePort } from 'node:worker_threads';
import type { Limits } from '../graphql/limits/limits.ts';
import type { Neo4jSettings } from '../settings.ts';
import type { AnswererHealth, GraphqlAnswer, GraphqlRequest } from './answerer.ts';
import type { ErrorAsData } from './error-as-data.ts';

/** What a thread is started with. */
export interface ThreadOptions {
  readonly folder: string;
  readonly neo4j?: Neo4jSettings | undefined;
  readonly limits: Limits;
  /** Whether it saves the index: one of the threads of a folder does. */
  readonly keepsIndex: boolean;
  /** The way to the thread that encodes records; missing: meaning is switched off. */
  readonly encodingPort?: MessagePort | undefined;
}

/** What a thread is told. */
export type ToThread =
  | { readonly kind: 'answer'; readonly id: number; readonly request: GraphqlRequest }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'health'; readonly id: number }
  | { readonly kind: 'close' };

/** What a thread tells. */
export type FromThread =
  | { readonly kind: 'progress'; readonly changes: number }
  | { readonly kind: 'ready'; readonly setAsideRecords: number }
  | { readonly kind: 'notReady'; readonly error: ErrorAsData }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: GraphqlAnswer }
  | { readonly kind: 'healthy'; readonly id: number; readonly health: AnswererHealth }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ErrorAsData };
