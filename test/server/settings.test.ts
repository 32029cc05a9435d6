/** Settings: defaults, every variable, and all problems at once. */
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../graph/errors.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { readSettings } from '../../server/settings.ts';

describe('settings', () => {
  it('have defaults where nothing is set or a variable is empty', () => {
    const defaults = { port: 4000, dataFolder: join(PROJECT_ROOT, '.catalyzer'), seed: true };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: '', CATALYZER_DATA: ' ', CATALYZER_SEED: '' })).toEqual(defaults);
  });

  it('take what is set', () => {
    const settings = readSettings({ PORT: '0', CATALYZER_DATA: 'here', CATALYZER_SEED: 'off' });
    expect(settings).toMatchObject({ port: 0, seed: false });
    expect(isAbsolute(settings.dataFolder)).toBe(true);
  });

  it('name all problems in one error', () => {
    const read = () => readSettings({ PORT: 'abc', CATALYZER_SEED: 'maybe' });
    expect(read).toThrow(CatalyzerError);
    expect(read).toThrow('PORT="abc" (0..65535), CATALYZER_SEED="maybe" (on | off)');
  });

  it.each(['65536', '-1', '80.5', '0x50', '4000\n5', '１２３'])('refuse the port %p', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(/PORT/);
  });

  it.each(['0', '65535'])('accept the port %s', (port) => {
    expect(readSettings({ PORT: port }).port).toBe(Number(port));
  });
});
