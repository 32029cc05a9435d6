import { freshParts } from '../../access/fresh-access.ts';
import { describeHostileProvider } from './hostile-provider-contract.ts';

describeHostileProvider('a hostile provider, with accounts in a file', freshParts);
