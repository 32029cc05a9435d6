import type { CommandIo } from './command-io.ts';

/** Time between two lines where nobody watches a terminal, and between two drawings where somebody does. */
const LINE_EVERY_MS = 1000;
const DRAW_EVERY_MS = 100;
const BAR_CHARACTERS = 24;

/** Tells how far something is. */
export interface Progress {
  /** `done` of `total` steps; a total of 0 is not known yet. */
  report(done: number, total: number): void;
  /** Takes the bar away; to be called before anything else is printed. */
  end(): void;
}

/**
 * Progress on stderr: a bar that redraws itself in a terminal, else a line now and then, at most one
 * per second and none for what is over sooner.
 */
export function startProgress(label: string, { stderr, now }: CommandIo): Progress {
  return stderr.isTTY === true ? bar(label, stderr, now) : lines(label, stderr, now);
}

function bar(label: string, stderr: CommandIo['stderr'], now: () => Date): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    report(done, total) {
      if (now().getTime() - drawnAt < DRAW_EVERY_MS && done !== total) return;
      drawnAt = now().getTime();
      shown = true;
      stderr.write(
        `\r\u001b[2K${label} ${total > 0 ? `${drawn(done / total)} ` : ''}${count(done, total)}`,
      );
    },
    end() {
      if (shown) stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lines(label: string, stderr: CommandIo['stderr'], now: () => Date): Progress {
  let toldAt = now().getTime();
  return {
    report(done, total) {
      if (now().getTime() - toldAt < LINE_EVERY_MS) return;
      toldAt = now().getTime();
      stderr.write(`${label} ${count(done, total)}\n`);
    },
    end() {},
  };
}

function drawn(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR_CHARACTERS);
  return '█'.repeat(full).padEnd(BAR_CHARACTERS, '░');
}

function count(done: number, total: number): string {
  return total > 0 ? `${done}/${total}` : String(done);
}
