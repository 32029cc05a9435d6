import { describeOwnChains } from './own-chains-contract.ts';

describeOwnChains("chains over one's own acquaintances, in a file", async () => ({}));
