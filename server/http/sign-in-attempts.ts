import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { foldEmailAddress } from '../../access/accounts/account-fields.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { createGate } from '../graphql/limits/gate.ts';

const WINDOW_S = 15 * 60;
/** Wrong passwords for one account per window, from any address. */
const OF_ACCOUNT_MAX = 10;
/** Attempts of one address per window, for any account: an office may share an address. */
const OF_ADDRESS_MAX = 100;
/** A hash takes a core for 0.3 s and 32 MiB, so both concurrency and queue are limited. */
const HASHES_AT_ONCE = 2;
const HASHES_WAITING = 20;

/** Limits guesses, and the work they cause. */
export interface SignInAttempts {
  /**
   * Runs work that may hash a password, once it is counted and there is room. Errors: RATE_LIMITED
   * (signInTooOften; answersUnderWay).
   */
  run<Result>(address: string, work: () => Promise<Result>): Promise<Result>;
  /**
   * Like {@link run}, for the password of an account: a success is not counted against the account.
   * An account that does not exist is counted like any other.
   */
  runOf<Result>(
    address: string,
    emailAddress: string,
    work: () => Promise<Result>,
  ): Promise<Result>;
}

/** Creates counters in the memory of this process, by the clock of the machine. */
export function signInAttempts(): SignInAttempts {
  const ofAccount = new RateLimiterMemory({ points: OF_ACCOUNT_MAX, duration: WINDOW_S });
  const ofAddress = new RateLimiterMemory({ points: OF_ADDRESS_MAX, duration: WINDOW_S });
  const gate = createGate(HASHES_AT_ONCE, HASHES_WAITING);
  const run: SignInAttempts['run'] = async (address, work) => {
    await count(ofAddress, address, OF_ADDRESS_MAX);
    const leave = await gate.enter();
    return work().finally(leave);
  };
  return {
    run,
    runOf: async (address, emailAddress, work) => {
      // Same length for any input.
      const account = createHash('sha256').update(foldEmailAddress(emailAddress)).digest('hex');
      await count(ofAccount, account, OF_ACCOUNT_MAX);
      const result = await run(address, work);
      await ofAccount.reward(account);
      return result;
    },
  };
}

async function count(limiter: RateLimiterMemory, key: string, max: number): Promise<void> {
  const { consumedPoints, msBeforeNext } = await limiter.penalty(key);
  if (consumedPoints <= max) return;
  throw new CatalyzerError('RATE_LIMITED', {
    key: 'signInTooOften',
    parameters: { minutes: Math.max(1, Math.ceil(msBeforeNext / 60_000)) },
  });
}
