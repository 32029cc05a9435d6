import type { Command } from 'commander';
import type { CommandSession } from '../session/command-session.ts';

/** `doctor`: lists the records that are left out of every answer, and how to repair them. */
export function addDoctorCommand(
  program: Command,
  session: CommandSession,
  end: (code: number) => void,
): void {
  const { say } = session;
  program
    .command('doctor')
    .description(say('cli.doctor'))
    .addHelpText('after', say('cli.doctorExamples'))
    .action(async () => {
      const { doctor } = await import('./doctor.ts');
      end(await doctor(session));
    });
}
