import { describeWrites } from './writes-contract.ts';

describeWrites('writes to a file', async () => ({}));
