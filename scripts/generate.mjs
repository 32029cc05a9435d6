// `npm run generate`: writes the files generated from the SDL, from the GraphQL documents and from
// the kernel of the encoder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.mjs';
import { ROOT } from './prepare.mjs';

for (const [path, text] of await generatedFiles(ROOT)) writeFileSync(join(ROOT, path), text);
