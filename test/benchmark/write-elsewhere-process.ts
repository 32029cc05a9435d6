// Another process on the store: says when it is ready, commits what it is told to, says when that is done.
import type { NodeId } from '../../graph/model/nodes.ts';
import { openStore } from '../../server/engine/open-store.ts';
import { newCapability, offeredBy } from './written-records.ts';

const store = await openStore({ folder: process.argv[2] ?? '', now: () => new Date() });

process.on('message', async ({ number, from }: { number: number; from: NodeId }) => {
  const node = newCapability(`elsewhere:${number}`, { ja: `他社から届いた加工 ${number}` });
  await store.commit([{ kind: 'putNode', node }, offeredBy(from, node)]);
  process.send?.('committed');
});
process.on('disconnect', () => store.close());
process.send?.('ready');
