import type { RequestHandler, Response } from 'express';
import { type Answerer, instant } from '../answering/answerer.ts';
import type { Tally } from '../graphql/request/context.ts';
import { localeOf, requestIdOf } from './http-error.ts';
import { identifiedAs } from './identify.ts';
import { allowanceOf, type Rate } from './rate.ts';

/** Request header with the receipt of a write that the answer must include. */
const AFTER_HEADER = 'catalyzer-after';

/** `/graphql`: passes a request with its parsed body to the answerer. Its time starts now. */
export function answerGraphql(answerer: Answerer, timeoutMs: number, rate: Rate): RequestHandler {
  return async (request, response) => {
    const endsAt = instant() + timeoutMs;
    const left = new AbortController();
    // The client is gone, so nothing more is read for it.
    response.on('close', () => left.abort());
    const { status, headers, body, tally } = await answerer.answer(
      {
        method: request.method,
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        search: new URL(request.url, 'http://localhost').search,
        body: request.body,
        locale: localeOf(response),
        requestId: requestIdOf(response),
        after: request.get(AFTER_HEADER),
        endsAt,
        allowance: allowanceOf(response),
        viewer: identifiedAs(response),
      },
      left.signal,
    );
    response.locals.tally = tally;
    await rate.charge(response, tally.cost);
    for (const [name, value] of headers) response.setHeader(name, value);
    response.status(status).send(body);
  };
}

/** Returns the figures of the answer to a GraphQL request; undefined for any other request. */
export function tallyOf(response: Response): Readonly<Tally> | undefined {
  return response.locals.tally;
}
