import type { Progress } from '../../use-cases/task-watch.ts';
import type { CommandIo } from '../session/command-io.ts';
import type { CommandSession } from '../session/command-session.ts';

/** Time between two lines where nobody watches a terminal, and between two drawings where somebody does. */
const LINE_EVERY_MS = 1000;
const DRAW_EVERY_MS = 100;
const BAR_CHARACTERS = 24;
/** What is over sooner needs no rate, and a rate over less is a guess. */
const RATE_AFTER_MS = 1000;

/** What of a session it speaks with. */
type Speaker = Pick<CommandSession, 'io' | 'say'>;

/**
 * Progress on stderr: a bar that redraws itself in a terminal, else a line now and then, at most one
 * per second and none for what is over sooner. From the first second on with the steps per second
 * since the start, and how long the rest takes at that rate.
 */
export function startProgress(label: string, { io, say }: Speaker): Progress {
  const { stderr, now } = io;
  const startedAt = now().getTime();
  const told = (done: number, total: number) =>
    [count(done, total), ...rate(done, total, now().getTime() - startedAt, say)].join(' ');
  return stderr.isTTY === true ? bar(label, stderr, now, told) : lines(label, stderr, now, told);
}

/** What is said of the steps so far. */
type Told = (done: number, total: number) => string;

function bar(label: string, stderr: CommandIo['stderr'], now: () => Date, told: Told): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    report(done, total) {
      if (now().getTime() - drawnAt < DRAW_EVERY_MS && done !== total) return;
      drawnAt = now().getTime();
      shown = true;
      const share = total > 0 ? `${drawn(done / total)} ` : '';
      stderr.write(`\r\u001b[2K${label} ${share}${told(done, total)}`);
    },
    end() {
      if (shown) stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lines(label: string, stderr: CommandIo['stderr'], now: () => Date, told: Told): Progress {
  let toldAt = now().getTime();
  return {
    report(done, total) {
      if (now().getTime() - toldAt < LINE_EVERY_MS) return;
      toldAt = now().getTime();
      stderr.write(`${label} ${told(done, total)}\n`);
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

function rate(done: number, total: number, elapsedMs: number, say: Speaker['say']): string[] {
  if (elapsedMs < RATE_AFTER_MS || done === 0) return [];
  const perMs = done / elapsedMs;
  const perSecond = say('cli.progressRate', { count: Math.round(perMs * 1000) });
  if (total <= done) return [perSecond];
  const seconds = Math.ceil((total - done) / perMs / 1000);
  return [perSecond, say('cli.progressLeft', { seconds })];
}
