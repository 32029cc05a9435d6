import { describeReadsInLog } from './reads-in-log-contract.ts';

describeReadsInLog('reading, in the log in a file', async () => ({}));
