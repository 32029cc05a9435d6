import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CatalyzerError } from '../graph/errors/catalyzer-error.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** What the operator set in the environment. */
export interface Settings {
  /** 0 to 65535; 0 takes any free port. */
  readonly port: number;
  /** Absolute path of the folder that holds the data. */
  readonly dataFolder: string;
  /**
   * Where people reach it, without a path: https, or http on this machine; missing: at the port of
   * this machine.
   */
  readonly publicUrl?: URL;
  /**
   * Addresses and networks of proxies that are believed when they say for whom they speak and over
   * which protocol; those on this machine always are.
   */
  readonly trustedProxies?: readonly string[];
  /** How many threads answer questions, each with an index of its own in memory; 0: the main one. */
  readonly threads: number;
  /** Port of the metrics on this machine, 0 takes any free one; missing: there are none. */
  readonly metricsPort?: number;
  /** Whether every request is logged. */
  readonly logsRequests: boolean;
  /** Whether the example networks are loaded on the first start. */
  readonly seed: boolean;
  /** Whether answers count what records mean beside their words. */
  readonly meaning: boolean;
  /** The Neo4j that keeps the records; missing: a file of the data folder keeps them. */
  readonly neo4j?: Neo4jSettings;
}

/** Which Neo4j database, as whom. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  /** Empty where the server asks for none. */
  readonly password: string;
  readonly database: string;
}

const HIGHEST_PORT = 65_535;
/** In the clone, ignored by git. */
const DEFAULT_FOLDER = join(PROJECT_ROOT, '.catalyzer');

const PORT = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= HIGHEST_PORT);

const THREADS_MAX = 16;
/** One a core keeps every core busy; each has an index in memory, so not more of them unasked. */
const THREADS_UNASKED_MAX = 4;

const THREADS = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .refine((threads) => threads <= THREADS_MAX);

const VARIABLES = z.object({
  PORT: PORT.default(4000),
  CATALYZER_DATA: z
    .string()
    .refine((folder) => !folder.includes('\0'))
    .default(DEFAULT_FOLDER),
  CATALYZER_SEED: z.enum(['on', 'off']).default('on'),
  CATALYZER_MEANING: z.enum(['on', 'off']).default('on'),
  CATALYZER_URL: z.string().refine(isPublicUrl).optional(),
  CATALYZER_TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((all) => all.every(isNetwork))
    .optional(),
  CATALYZER_METRICS_PORT: PORT.optional(),
  CATALYZER_LOG: z.enum(['errors', 'requests']).default('errors'),
  CATALYZER_THREADS: THREADS.default(() => Math.min(availableParallelism(), THREADS_UNASKED_MAX)),
  NEO4J_URI: z.string().refine(isNeo4jUri).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_PASSWORD_FILE: z.string().transform(readPassword).optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
});

/** What each variable may be, in words of no language. */
const ALLOWED: Readonly<Record<string, string>> = {
  PORT: `0..${HIGHEST_PORT}`,
  CATALYZER_DATA: '/path/to/folder',
  CATALYZER_SEED: 'on | off',
  CATALYZER_MEANING: 'on | off',
  CATALYZER_URL: 'https://host | http://localhost:4000',
  CATALYZER_TRUSTED_PROXIES: '10.0.0.7, 172.16.0.0/12, fd00::/8',
  CATALYZER_METRICS_PORT: `0..${HIGHEST_PORT}`,
  CATALYZER_LOG: 'errors | requests',
  CATALYZER_THREADS: `0..${THREADS_MAX}`,
  NEO4J_URI: 'neo4j+s://host:7687 | neo4j://host:7687 | bolt://host:7687',
  NEO4J_USERNAME: 'neo4j',
  NEO4J_PASSWORD: '***',
  NEO4J_PASSWORD_FILE: '/path/to/file',
  NEO4J_DATABASE: 'neo4j',
};

/**
 * Settings from the environment, read once at start; an empty variable counts as missing. Error:
 * BAD_USER_INPUT that lists every problem at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(ALLOWED).flatMap((name) => {
      const value = env[name];
      if (value === undefined || value.trim() === '') return [];
      // Spaces around a password belong to it.
      return [[name, name === 'NEO4J_PASSWORD' ? value : value.trim()]];
    }),
  );
  const read = VARIABLES.safeParse(given);
  if (!read.success) throw settingsError(read.error.issues, given);
  return {
    port: read.data.PORT,
    dataFolder: resolve(read.data.CATALYZER_DATA),
    seed: read.data.CATALYZER_SEED === 'on',
    meaning: read.data.CATALYZER_MEANING === 'on',
    threads: read.data.CATALYZER_THREADS,
    logsRequests: read.data.CATALYZER_LOG === 'requests',
    ...(read.data.CATALYZER_METRICS_PORT === undefined
      ? {}
      : { metricsPort: read.data.CATALYZER_METRICS_PORT }),
    ...(read.data.CATALYZER_URL === undefined
      ? {}
      : { publicUrl: new URL(read.data.CATALYZER_URL) }),
    ...(read.data.CATALYZER_TRUSTED_PROXIES === undefined
      ? {}
      : { trustedProxies: read.data.CATALYZER_TRUSTED_PROXIES }),
    ...neo4jSettings(read.data),
  };
}

function neo4jSettings(variables: z.infer<typeof VARIABLES>): Pick<Settings, 'neo4j'> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_DATABASE: database } = variables;
  if (uri === undefined) return {};
  const password = variables.NEO4J_PASSWORD_FILE ?? variables.NEO4J_PASSWORD;
  return { neo4j: { uri, username, password, database } };
}

/** A password or the cookie of a session must not cross a network in plain text. */
function isPublicUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return false;
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

/** An address, or a network as a prefix. All addresses are no proxies: anybody could say anything. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : 0;
  return bits >= 1 && bits <= (version === 4 ? 32 : 128);
}

/** A user name or password in the address would reach logs. */
function isNeo4jUri(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^(neo4j|bolt)(\+s|\+ssc)?:$/.test(url.protocol)) return false;
  return url.hostname !== '' && url.username === '' && url.password === '';
}

/** The first line of the file, which is how secrets are handed over. */
function readPassword(file: string, context: z.RefinementCtx<string>): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch {
    context.addIssue({ code: 'custom' });
    return '';
  }
}

function settingsError(
  issues: readonly z.core.$ZodIssue[],
  given: Readonly<Record<string, string>>,
): CatalyzerError {
  const names = [...new Set(issues.map((issue) => String(issue.path[0])))];
  const problems = names
    .map((name) => `${name}=${shown(given[name])} (${ALLOWED[name]})`)
    .join(', ');
  return new CatalyzerError('BAD_USER_INPUT', { key: 'settingsInvalid', parameters: { problems } });
}

/** Without what stands between // and @ in an address. */
function shown(value: string | undefined): string {
  return JSON.stringify(value?.replace(/\/\/.*@/, '//***@'));
}
