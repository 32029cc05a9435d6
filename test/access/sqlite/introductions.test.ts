import { freshParts } from '../fresh-access.ts';
import { describeIntroductions } from '../introductions-contract.ts';

describeIntroductions('introductions in a file', freshParts);
