import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT } from '../../../../server/project-root.ts';

/** Client id by which this server is known there. */
export const CLIENT_ID = 'catalyzer';
/** Its secret there, which no log and no answer may show. */
export const CLIENT_SECRET = 'planted-client-secret-4711';

/** A provider that runs in a process of its own. */
export interface RealProvider {
  readonly issuer: URL;
  /** Makes it answer: where it sends people back. */
  register(redirectUri: string): Promise<void>;
  end(): Promise<void>;
}

/** Starts one, on a free port. */
export async function startProvider(): Promise<RealProvider> {
  const file = join(PROJECT_ROOT, 'test/server/http/provider/provider-process.mjs');
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The provider ended.');
    return value;
  };
  const port = await line();
  return {
    issuer: new URL(`http://127.0.0.1:${port}`),
    register: async (redirectUri) => {
      const registered = {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      };
      child.stdin.write(`${JSON.stringify([registered])}\n`);
      await line();
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
