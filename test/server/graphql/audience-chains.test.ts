import { describeAudienceChains } from './audience-chains-contract.ts';

describeAudienceChains('chains for an audience, in a file', async () => ({}));
