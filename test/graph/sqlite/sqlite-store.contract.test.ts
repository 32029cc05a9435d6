import { describeStoreContract } from '../store-contract.ts';
import { openFreshSqliteStore } from './fresh-sqlite-store.ts';

describeStoreContract('the SQLite store', openFreshSqliteStore);
