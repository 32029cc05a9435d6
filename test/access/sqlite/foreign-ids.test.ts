import { describeForeignIds } from '../foreign-ids-contract.ts';

describeForeignIds('foreign ids in a file', async () => ({}));
