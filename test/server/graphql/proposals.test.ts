import { describeProposals } from './proposals-contract.ts';

describeProposals('proposals in a file', async () => ({}));
