import { describeExpiredClaims } from './expired-claims-contract.ts';

describeExpiredClaims('expired claims in a file', async () => ({}));
