/** Files generated from the SDL and from the encoder's kernel are committed as `npm run generate` writes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../server/project-root.ts';

interface Generator {
  generatedFiles(root: string): Promise<ReadonlyMap<string, string>>;
}

const { generatedFiles }: Generator = await import(
  pathToFileURL(join(PROJECT_ROOT, 'scripts', 'generated-files.mjs')).href
);

describe('generated files', () => {
  it('are those of the SDL, of its questions and of the kernel; `npm run generate` writes them', async () => {
    const files = await generatedFiles(PROJECT_ROOT);
    expect(files.size).toBe(5);
    for (const [path, text] of files) {
      expect(readFileSync(join(PROJECT_ROOT, path), 'utf8')).toBe(text);
    }
  });
});
