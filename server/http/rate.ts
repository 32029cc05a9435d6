import { isIPv6 } from 'node:net';
import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Allowance } from '../graphql/request/context.ts';
import { refuse } from './http-error.ts';

/** Counts the cost of each address per minute. */
export interface Rate {
  /** Admits a request for one point, or refuses it with 429. */
  readonly admit: RequestHandler;
  /** Charges the cost of the answer to an admitted request beyond that point. */
  charge(response: Response, cost: number): Promise<void>;
}

const MINUTE_S = 60;
const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;
/** An IPv6 subscriber has a /64: the first four groups. */
const SUBSCRIBER_GROUPS = 4;

/**
 * Allows a number of points a minute for each address, by the clock of the machine. Requests of
 * this machine itself are not counted; those through a proxy on it are, by the address that the
 * proxy names.
 */
export function createRate(pointsPerMinute: number, now: () => Date): Rate {
  const limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: MINUTE_S });
  return {
    admit: async (request, response, next) => {
      const subscriber = subscriberOf(request);
      if (subscriber === undefined) return next();
      const { remainingPoints, consumedPoints, msBeforeNext } = await limiter.penalty(subscriber);
      if (consumedPoints > pointsPerMinute) {
        const seconds = Math.ceil(msBeforeNext / 1000);
        response.setHeader('retry-after', String(seconds));
        const parameters = { seconds };
        return refuse(response, {
          status: 429,
          code: 'RATE_LIMITED',
          key: 'rateSpent',
          parameters,
        });
      }
      const resetAt = new Date(now().getTime() + msBeforeNext).toISOString();
      response.locals.subscriber = subscriber;
      response.locals.allowance = { remaining: remainingPoints, resetAt } satisfies Allowance;
      next();
    },
    charge: async ({ locals }, cost) => {
      if (typeof locals.subscriber !== 'string' || cost <= 1) return;
      await limiter.penalty(locals.subscriber, cost - 1);
    },
  };
}

/** Returns the allowance left to an admitted request's address; undefined if nothing is counted. */
export function allowanceOf(response: Response): Allowance | undefined {
  return response.locals.allowance;
}

function subscriberOf(request: Request): string | undefined {
  return isLoopbackAddress(request.ip ?? '') ? undefined : subscriberKey(request);
}

/** Returns true if an address belongs to this machine. */
export function isLoopbackAddress(ip: string): boolean {
  return LOOPBACK.test(ip);
}

/** Returns the part of a request's address that identifies one subscriber. */
export function subscriberKey({ ip = '' }: Request): string {
  return isIPv6(ip) ? groupsOf(ip).slice(0, SUBSCRIBER_GROUPS).join(':') : ip;
}

/** Returns the eight groups of an IPv6 address, `::` expanded. */
function groupsOf(ip: string): string[] {
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const missing = Math.max(0, 8 - before.length - after.length);
  return [
    ...before,
    ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'),
    ...after,
  ];
}
