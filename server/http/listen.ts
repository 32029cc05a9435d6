import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const CONNECTIONS_MAX = 1_000;
const JSON_TYPE = 'application/json; charset=utf-8';
/** Interval at which connections are checked for exceeding their time. */
const CHECKING_MS = 5_000;

/** Address and port to listen on. */
export interface Place {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

/**
 * Serves an application with limits on time and connections. Errors: BAD_USER_INPUT (portTaken,
 * addressUnusable).
 */
export async function listen(app: Express, { host, port }: Place): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: CHECKING_MS,
      // The application refuses a missing Host in JSON.
      requireHostHeader: false,
    },
    app,
  );
  server.maxConnections = CONNECTIONS_MAX;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    socket.end(malformedAnswer(error.code));
  });
  server.on('checkExpectation', (_, response: ServerResponse) => {
    const [status, body] = plainRefusal('417 Expectation Failed');
    response.writeHead(status, { 'content-type': JSON_TYPE, connection: 'close' }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return server;
}

/** Returns the address at which a listening server is reached from this machine. */
export function addressOf(server: Server, host: string): string {
  const bound: AddressInfo | string | null = server.address();
  const port = typeof bound === 'object' ? bound?.port : bound;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Returns the answer to a malformed HTTP request, which never reached the application. */
function malformedAnswer(code: string | undefined): string {
  const status =
    code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? '408 Request Timeout'
      : code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : '400 Bad Request';
  const [, body] = plainRefusal(status);
  return [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    `Content-Type: ${JSON_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

/** Returns the number and body of a refusal of a request that never reached the application. */
function plainRefusal(status: string): readonly [number, string] {
  const errors = [{ message: status.slice(4), extensions: { code: 'BAD_REQUEST' } }];
  return [Number(status.slice(0, 3)), JSON.stringify({ errors })];
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): CatalyzerError {
  if (error.code === 'EADDRINUSE') {
    return new CatalyzerError(
      'BAD_USER_INPUT',
      { key: 'portTaken', parameters: { port } },
      { cause: error },
    );
  }
  const reason = error.code ?? 'unknown';
  return new CatalyzerError(
    'BAD_USER_INPUT',
    { key: 'addressUnusable', parameters: { host, port, reason } },
    { cause: error },
  );
}
