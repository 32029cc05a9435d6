// `npm run generate`: writes the files that follow from the SDL, from the questions asked of it
// and from the kernel of meaning.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.mjs';
import { ROOT } from './prepare.mjs';

for (const [path, text] of await generatedFiles(ROOT)) writeFileSync(join(ROOT, path), text);
