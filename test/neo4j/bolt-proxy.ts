import { connect, createServer, type Server, type Socket } from 'node:net';

/** Bolt's COMMIT in one chunk (neo4j.com/docs/bolt, message signature 0x12). */
const COMMIT = Buffer.from('0002b0120000', 'hex');
/** Bolt's BEGIN (0x11) and, among its parameters, what says that it will only read. */
const BEGIN = Buffer.from('b111', 'hex');
const READS_ONLY = Buffer.from('\x84mode\x81r', 'latin1');

/**
 * `pass`; `refuse`: nobody listens; `hang`: connections open and stay silent; `cutAfterCommit`: the
 * next commit of a write reaches the server but its answer is cut off; `cutBeforeCommit`: it does not reach
 * the server; after either cut the proxy refuses when `thenRefuse`, else passes. `hangAfterCommit`
 * and `hangBeforeCommit`: likewise, but all falls silent and nothing is cut.
 */
export type ProxyMode =
  | 'pass'
  | 'refuse'
  | 'hang'
  | 'cutAfterCommit'
  | 'cutBeforeCommit'
  | 'hangAfterCommit'
  | 'hangBeforeCommit';

/** A way to a Bolt server that a test can spoil. */
export interface BoltProxy {
  readonly uri: string;
  set(mode: ProxyMode, options?: { readonly thenRefuse?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** Listens on a port of its own and passes everything to the server of this URI. */
export async function startBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<readonly [Socket, Socket]>();
  let mode: ProxyMode = 'pass';
  let afterCut: ProxyMode = 'pass';
  const accept = (client: Socket) => {
    const upstream = connect(Number(port), hostname);
    const pair = [client, upstream] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on('close', end).on('error', end);
    upstream.on('data', (data) => {
      if (mode !== 'hang') client.write(data);
    });
    let readsOnly = false;
    client.on('data', (data) => {
      const begin = data.lastIndexOf(BEGIN);
      if (begin >= 0) readsOnly = data.indexOf(READS_ONLY, begin) >= 0;
      if (mode === 'hang') return;
      const hangs = mode === 'hangAfterCommit' || mode === 'hangBeforeCommit';
      if (hangs && !readsOnly && data.includes(COMMIT)) {
        if (mode === 'hangAfterCommit') upstream.write(data);
        return void set('hang');
      }
      const cuts = mode === 'cutAfterCommit' || mode === 'cutBeforeCommit';
      if (!cuts || readsOnly || !data.includes(COMMIT)) return void upstream.write(data);
      const reaches = mode === 'cutAfterCommit';
      if (reaches) client.off('close', end);
      pairs.delete(pair);
      client.destroy();
      void set(afterCut);
      if (!reaches) return end();
      upstream.removeAllListeners('data').resume();
      upstream.write(data, () => setTimeout(end, COMMIT_TIME_MS));
    });
  };
  let listener = await listening(accept, 0);
  const address = listener.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  const set = async (next: ProxyMode) => {
    const was = mode;
    mode = next;
    if (next === 'refuse') {
      for (const pair of pairs) pair[0].destroy();
      await new Promise((resolve) => listener.close(resolve));
    } else if (was === 'refuse') {
      listener = await listening(accept, own);
    }
  };
  return {
    uri: `bolt://127.0.0.1:${own}`,
    set: async (next, { thenRefuse = false } = {}) => {
      afterCut = thenRefuse ? 'refuse' : 'pass';
      await set(next);
    },
    close: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      if (listener.listening) await new Promise((resolve) => listener.close(resolve));
    },
  };
}

/** The server has committed long before. */
const COMMIT_TIME_MS = 500;

function listening(accept: (client: Socket) => void, port: number): Promise<Server> {
  const server = createServer(accept);
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}
