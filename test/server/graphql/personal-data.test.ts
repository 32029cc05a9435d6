import { describePersonalData } from './personal-data-contract.ts';

describePersonalData('personal data in a file', async () => ({}));
