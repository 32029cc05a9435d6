/** Work of others is shipped as NOTICE says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../../server/project-root.ts';
import { MODEL_FOLDER } from './model-folder.ts';

const NOTICE = readFileSync(join(PROJECT_ROOT, 'NOTICE'), 'utf8');

describe('the model of the encoder', () => {
  it.each([
    'encoder.safetensors',
    'tokenizer.safetensors',
  ])('%s has the checksum of NOTICE', (name) => {
    const bytes = readFileSync(join(MODEL_FOLDER, name));
    expect(NOTICE).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  });

  it('takes 36 megabytes (of 1,048,576 bytes) for its weights, with its licence beside them', () => {
    expect(statSync(join(MODEL_FOLDER, 'encoder.safetensors')).size).toBeLessThanOrEqual(36 << 20);
    expect(existsSync(join(MODEL_FOLDER, 'LICENSE'))).toBe(true);
  });
});
