// `npm run generate`: writes the files that follow from the SDL and from the questions asked of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.mjs';
import { ROOT } from './prepare.mjs';

for (const [path, text] of await generatedFiles(ROOT)) writeFileSync(join(ROOT, path), text);
