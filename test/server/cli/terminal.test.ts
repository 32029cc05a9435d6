/** Output to a terminal and to a pipe. */
import { describe, expect, it } from '@jest/globals';
import { displayWidth } from '../../../server/cli/print/display-width.ts';
import { startProgress } from '../../../server/cli/print/progress.ts';
import { printable, textStyle } from '../../../server/cli/print/text-style.ts';
import { commandSession } from '../../../server/cli/session/command-session.ts';
import { fakeIo } from './fake-io.ts';

const ESCAPE = '\u001b';

function terminal(env: Record<string, string> = {}) {
  let text = '';
  const output = {
    isTTY: true,
    write: (more: string) => {
      text += more;
    },
  };
  return { output, env, text: () => text };
}

describe('styles', () => {
  it('are on in a terminal and off in a pipe, with NO_COLOR and on a dumb terminal', () => {
    const { output } = terminal();
    expect(textStyle({ stdout: output, env: {} }).bold('x')).toContain(ESCAPE);
    expect(textStyle({ stdout: output, env: { NO_COLOR: '1' } }).bold('x')).toBe('x');
    expect(textStyle({ stdout: output, env: { TERM: 'dumb' } }).bold('x')).toBe('x');
    expect(textStyle(fakeIo().io).underline('x')).toBe('x');
  });

  it('keeps recorded text from driving the terminal or turning its direction', () => {
    expect(printable(`a${ESCAPE}[31mb\r\nc\u202ed\u0007`)).toBe('a [31mb c d ');
    expect(printable('㈱髙﨑・ｶﾅ')).toBe('㈱髙﨑・ｶﾅ');
  });
});

describe('the width of a text', () => {
  it('counts kana, kanji and full-width signs twice', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('設備A（株）')).toBe(11);
    expect(displayWidth('ｶﾅ')).toBe(2);
  });
});

describe('progress', () => {
  function clocked(output: { write(text: string): unknown; isTTY?: boolean }) {
    let time = 0;
    const { io } = fakeIo({ stderr: output, now: () => new Date(time) });
    return {
      progress: startProgress('work', commandSession(io, 'en')),
      at: (ms: number) => {
        time = ms;
      },
    };
  }

  it('draws a bar in a terminal and takes it away at the end', () => {
    const { output, text } = terminal();
    const { progress } = clocked(output);
    progress.report(1, 2);
    expect(text()).toContain(`work ${'█'.repeat(12)}${'░'.repeat(12)} 1/2`);
    progress.end();
    expect(text().endsWith(`\r${ESCAPE}[2K`)).toBe(true);
  });

  it('draws at most ten times a second', () => {
    const { output, text } = terminal();
    const { progress, at } = clocked(output);
    for (let step = 0; step < 1000; step += 1) {
      at(step);
      progress.report(step, 100_000);
    }
    expect(text().split('\r').length - 1).toBe(10);
  });

  it('says a line at most once a second in a pipe, without escape codes', () => {
    let text = '';
    const { progress, at } = clocked({
      write: (more) => {
        text += more;
      },
    });
    for (let time = 0; time <= 2500; time += 100) {
      at(time);
      progress.report(time, 2500);
    }
    progress.end();
    expect(text).toBe(
      'work 1000/2500 1000/s about 2 s left\nwork 2000/2500 1000/s about 1 s left\n',
    );
  });

  it('says only how far it is where the total is not known', () => {
    const { output, text } = terminal();
    const { progress } = clocked(output);
    progress.report(7, 0);
    expect(text()).toBe(`\r${ESCAPE}[2Kwork 7`);
  });

  it('says the rate since the start once a second is over, also without a total', () => {
    const { output, text } = terminal();
    const { progress, at } = clocked(output);
    at(999);
    progress.report(10, 0);
    at(2000);
    progress.report(300, 0);
    expect(text().split(`${ESCAPE}[2K`).slice(1)).toEqual(['work 10\r', 'work 300 150/s']);
  });
});
