import { freshParts } from '../../access/fresh-access.ts';
import { describeProviderSignIn } from './provider-sign-in-contract.ts';

describeProviderSignIn('signing in at a provider, with accounts in a file', freshParts);
