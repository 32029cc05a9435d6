import type { Progress } from '../../use-cases/task-watch.ts';
import type { CommandIo } from '../session/command-io.ts';
import type { CommandSession } from '../session/command-session.ts';

/** Time between two lines without a terminal, and between two redraws in a terminal. */
const LINE_EVERY_MS = 1000;
const DRAW_EVERY_MS = 100;
const BAR_CHARACTERS = 24;
/** Below this duration we show no rate: it would be too noisy to be useful. */
const RATE_AFTER_MS = 1000;

/** Parts of a session that print. */
type Speaker = Pick<CommandSession, 'io' | 'say'>;

/**
 * Shows progress on stderr: a bar that redraws itself in a terminal, else a line at most once per
 * second and none for shorter tasks. After the first second it includes the steps per second since
 * the start and the remaining time at that rate.
 */
export function startProgress(label: string, { io, say }: Speaker): Progress {
  const { stderr, now } = io;
  const startedAt = now().getTime();
  const sentenceOf = (done: number, total: number) =>
    [count(done, total), ...rate(done, total, now().getTime() - startedAt, say)].join(' ');
  return stderr.isTTY === true
    ? bar(label, stderr, now, sentenceOf)
    : lines(label, stderr, now, sentenceOf);
}

/** Sentence about the steps so far. */
type SentenceOf = (done: number, total: number) => string;

function bar(
  label: string,
  stderr: CommandIo['stderr'],
  now: () => Date,
  sentenceOf: SentenceOf,
): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    report(done, total) {
      if (now().getTime() - drawnAt < DRAW_EVERY_MS && done !== total) return;
      drawnAt = now().getTime();
      shown = true;
      const share = total > 0 ? `${drawn(done / total)} ` : '';
      stderr.write(`\r\u001b[2K${label} ${share}${sentenceOf(done, total)}`);
    },
    end() {
      if (shown) stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lines(
  label: string,
  stderr: CommandIo['stderr'],
  now: () => Date,
  sentenceOf: SentenceOf,
): Progress {
  let printedAt = now().getTime();
  return {
    report(done, total) {
      if (now().getTime() - printedAt < LINE_EVERY_MS) return;
      printedAt = now().getTime();
      stderr.write(`${label} ${sentenceOf(done, total)}\n`);
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
