import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Reviews } from '../access/proposals/reviews.ts';
import { CatalyzerError } from '../graph/errors/catalyzer-error.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** Settings of the operator, from the environment. */
export interface Settings {
  /** 0 to 65535; 0 takes any free port. */
  readonly port: number;
  /** Absolute path of the folder that holds the data. */
  readonly dataFolder: string;
  /**
   * Address at which people reach the server, without a path: https, or http on this machine;
   * missing: the port of this machine.
   */
  readonly publicUrl?: URL;
  /**
   * Addresses and networks of proxies that are trusted about the client and protocol they forward;
   * those on this machine always are.
   */
  readonly trustedProxies?: readonly string[];
  /** Number of answering threads, each with an index of its own in memory; 0: the main one. */
  readonly threads: number;
  /** Port of the metrics on this machine, 0 takes any free one; missing: no metrics. */
  readonly metricsPort?: number;
  /** True if every request is logged. */
  readonly logsRequests: boolean;
  /** True if the example networks are loaded on the first start. */
  readonly seed: boolean;
  /** True if answers use the meaning of records beside their words. */
  readonly meaning: boolean;
  /** Writes of members that wait for a review. */
  readonly reviews: Reviews;
  /** Provider with which people of an organisation can also sign in; missing: passwords only. */
  readonly openId?: OpenIdSettings;
  /** Neo4j database for the records; missing: a file of the data folder has them. */
  readonly neo4j?: Neo4jSettings;
}

/** OpenID Connect provider, and our client there. */
export interface OpenIdSettings {
  /** Address of the provider: https, or http on this machine. */
  readonly issuer: URL;
  readonly clientId: string;
  /** Secret of our client; undefined for a public client, which only PKCE protects. */
  readonly clientSecret: string | undefined;
}

/** Neo4j database and user. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  /** Password; empty if the server does not ask for one. */
  readonly password: string;
  readonly database: string;
}

const HIGHEST_PORT = 65_535;
/** Folder in the clone, ignored by git. */
const DEFAULT_FOLDER = join(PROJECT_ROOT, '.catalyzer');

const PORT = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= HIGHEST_PORT);

const THREADS_MAX = 16;
/** One thread per core keeps all busy; each has an index in memory, so the default is limited. */
const THREADS_UNASKED_MAX = 4;

const THREADS = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .refine((threads) => threads <= THREADS_MAX);

const VARIABLES = z
  .object({
    PORT: PORT.default(4000),
    CATALYZER_DATA: z
      .string()
      .refine((folder) => !folder.includes('\0'))
      .default(DEFAULT_FOLDER),
    CATALYZER_SEED: z.enum(['on', 'off']).default('on'),
    CATALYZER_MEANING: z.enum(['on', 'off']).default('on'),
    CATALYZER_REVIEW_NEW_ORGANIZATIONS: z.enum(['on', 'off']).default('on'),
    CATALYZER_REVIEW_OWN_RECORDS: z.enum(['on', 'off']).default('off'),
    CATALYZER_URL: z.string().refine(isPublicUrl).optional(),
    CATALYZER_OIDC_ISSUER: z.string().refine(isUnread).optional(),
    CATALYZER_OIDC_CLIENT_ID: z.string().optional(),
    CATALYZER_OIDC_CLIENT_SECRET: z.string().optional(),
    CATALYZER_OIDC_CLIENT_SECRET_FILE: z.string().transform(readPassword).optional(),
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
  })
  .refine(hasIssuerAndClient, { path: ['CATALYZER_OIDC_CLIENT_ID'] });

/** Values allowed for each variable, in notation that needs no translation. */
const ALLOWED: Readonly<Record<string, string>> = {
  PORT: `0..${HIGHEST_PORT}`,
  CATALYZER_DATA: '/path/to/folder',
  CATALYZER_SEED: 'on | off',
  CATALYZER_MEANING: 'on | off',
  CATALYZER_REVIEW_NEW_ORGANIZATIONS: 'on | off',
  CATALYZER_REVIEW_OWN_RECORDS: 'on | off',
  CATALYZER_URL: 'https://host | http://localhost:4000',
  CATALYZER_OIDC_ISSUER: 'https://host/path | http://localhost:8080/path',
  CATALYZER_OIDC_CLIENT_ID: 'catalyzer',
  CATALYZER_OIDC_CLIENT_SECRET: '***',
  CATALYZER_OIDC_CLIENT_SECRET_FILE: '/path/to/file',
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
 * Reads the settings from the environment, once at start; an empty variable counts as missing.
 * Error: BAD_USER_INPUT that lists every problem at once.
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
    reviews: {
      newOrganizations: read.data.CATALYZER_REVIEW_NEW_ORGANIZATIONS === 'on',
      ownRecords: read.data.CATALYZER_REVIEW_OWN_RECORDS === 'on',
    },
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
    ...openIdSettings(read.data),
    ...neo4jSettings(read.data),
  };
}

function hasIssuerAndClient(variables: {
  readonly CATALYZER_OIDC_ISSUER?: string | undefined;
  readonly CATALYZER_OIDC_CLIENT_ID?: string | undefined;
}): boolean {
  const { CATALYZER_OIDC_ISSUER: issuer, CATALYZER_OIDC_CLIENT_ID: clientId } = variables;
  return (issuer === undefined) === (clientId === undefined);
}

function openIdSettings(variables: z.infer<typeof VARIABLES>): Pick<Settings, 'openId'> {
  const { CATALYZER_OIDC_ISSUER: issuer, CATALYZER_OIDC_CLIENT_ID: clientId } = variables;
  if (issuer === undefined || clientId === undefined) return {};
  const clientSecret =
    variables.CATALYZER_OIDC_CLIENT_SECRET_FILE ?? variables.CATALYZER_OIDC_CLIENT_SECRET;
  return { openId: { issuer: new URL(issuer), clientId, clientSecret } };
}

function neo4jSettings(variables: z.infer<typeof VARIABLES>): Pick<Settings, 'neo4j'> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_DATABASE: database } = variables;
  if (uri === undefined) return {};
  const password = variables.NEO4J_PASSWORD_FILE ?? variables.NEO4J_PASSWORD;
  return { neo4j: { uri, username, password, database } };
}

function isPublicUrl(text: string): boolean {
  return isUnread(text) && new URL(text).pathname === '/';
}

/**
 * Accepts https, or http on this machine, so that no password, session cookie or identity crosses a
 * network in plain text. The address must not have a password, query or fragment.
 */
function isUnread(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (url.search !== '' || url.hash !== '') return false;
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

/** Accepts an address or a network prefix, except that of all addresses, which trusts anyone. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : 0;
  return bits >= 1 && bits <= (version === 4 ? 32 : 128);
}

/** A user name or password in the address would appear in logs. */
function isNeo4jUri(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^(neo4j|bolt)(\+s|\+ssc)?:$/.test(url.protocol)) return false;
  return url.hostname !== '' && url.username === '' && url.password === '';
}

/** Reads the first line of the file, the usual form of a secret file. */
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

/** Removes the part between // and @ of an address. */
function shown(value: string | undefined): string {
  return JSON.stringify(value?.replace(/\/\/.*@/, '//***@'));
}
