import { createHash } from 'node:crypto';
import { NODES } from '../../graph/model/nodes.ts';
import { RELATIONSHIPS } from '../../graph/model/relationships.ts';

/** Names the tables of the model: copies that were saved under other tables are made again. */
export const TABLES_VERSION: string = createHash('sha256')
  .update(JSON.stringify([NODES, RELATIONSHIPS]))
  .digest('hex')
  .slice(0, 12);
