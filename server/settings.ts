import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CatalyzerError } from '../graph/errors.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** What the operator set in the environment. */
export interface Settings {
  /** 0 to 65535; 0 takes any free port. */
  readonly port: number;
  /** Absolute path of the folder that holds the data. */
  readonly dataFolder: string;
  /** Whether the example networks are loaded on the first start. */
  readonly seed: boolean;
}

const HIGHEST_PORT = 65_535;
/** In the clone, ignored by git. */
const DEFAULT_FOLDER = join(PROJECT_ROOT, '.catalyzer');

const PORT = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= HIGHEST_PORT);

const VARIABLES = z.object({
  PORT: PORT.default(4000),
  CATALYZER_DATA: z
    .string()
    .refine((folder) => !folder.includes('\0'))
    .default(DEFAULT_FOLDER),
  CATALYZER_SEED: z.enum(['on', 'off']).default('on'),
});

/** What each variable may be, in words of no language. */
const ALLOWED: Readonly<Record<string, string>> = {
  PORT: `0..${HIGHEST_PORT}`,
  CATALYZER_DATA: '/path/to/folder',
  CATALYZER_SEED: 'on | off',
};

/**
 * Settings from the environment, read once at start; an empty variable counts as missing. Error:
 * BAD_USER_INPUT that lists every problem at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(ALLOWED).flatMap((name) => {
      const value = env[name];
      return value === undefined || value.trim() === '' ? [] : [[name, value.trim()]];
    }),
  );
  const read = VARIABLES.safeParse(given);
  if (!read.success) throw settingsError(read.error.issues, given);
  return {
    port: read.data.PORT,
    dataFolder: resolve(read.data.CATALYZER_DATA),
    seed: read.data.CATALYZER_SEED === 'on',
  };
}

function settingsError(
  issues: readonly z.core.$ZodIssue[],
  given: Readonly<Record<string, string>>,
): CatalyzerError {
  const names = [...new Set(issues.map((issue) => String(issue.path[0])))];
  const problems = names
    .map((name) => `${name}=${JSON.stringify(given[name])} (${ALLOWED[name]})`)
    .join(', ');
  return new CatalyzerError(
    'BAD_USER_INPUT',
    'settingsInvalid',
    `These settings cannot be used: ${problems}. Set what stands in brackets, or nothing.`,
    { problems },
  );
}
