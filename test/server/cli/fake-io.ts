import type { CommandIo } from '../../../server/cli/session/command-io.ts';
import { testClock } from '../../test-clock.ts';

/** An outside world that remembers the output; its clock stops unless it is moved. */
export function fakeIo(parts: Partial<CommandIo> = {}) {
  const written = { stdout: '', stderr: '' };
  const io: CommandIo = {
    stdout: {
      write: (text) => {
        written.stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        written.stderr += text;
      },
    },
    env: { LANG: 'en_US.UTF-8' },
    workingFolder: '/',
    now: testClock,
    interrupted: new AbortController().signal,
    ...parts,
  };
  return { io, written };
}
