import { createHash } from 'node:crypto';
import { NODES } from '../../graph/model/nodes.ts';
import { RELATIONSHIPS } from '../../graph/model/relationships.ts';

/** Version of the tables of the model: copies saved under other tables are rebuilt. */
export const TABLES_VERSION: string = createHash('sha256')
  .update(JSON.stringify([NODES, RELATIONSHIPS]))
  .digest('hex')
  .slice(0, 12);
