import { describeAccounts } from '../accounts-contract.ts';
import { freshParts } from '../fresh-access.ts';

describeAccounts('accounts in a file', freshParts);
