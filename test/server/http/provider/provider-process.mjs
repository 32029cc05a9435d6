// A provider of OpenID Connect as organisations run one, with its own pages to sign in and consent.
// Says its port in a line, then reads one line of JSON: the clients. Whoever signs in there as NAME
// is NAME@example.org, verified unless the name begins with "unverified".
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const server = createServer();
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  process.stdout.write(`${port}\n`);
  const lines = createInterface({ input: process.stdin });
  const { value } = await lines[Symbol.asyncIterator]().next();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: JSON.parse(value),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['of a test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({
        sub: id,
        name: `髙﨑 ${id}`,
        email: `${id.replace(/-again$/, '')}@example.org`,
        email_verified: !id.startsWith('unverified'),
      }),
    }),
  });
  server.on('request', provider.callback());
  process.stdout.write('ready\n');
});
