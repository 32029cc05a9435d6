import type { ReadNeedAnswer } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';
import { suggestionLines } from './print-suggestions.ts';
import { printable, type TextStyle } from './text-style.ts';

type NeedReading = ReadNeedAnswer['readNeed'];

/** Returns the parts of a need, one per line: must, should or dropped, its kind, and its words. */
export function needReadingLines(
  text: string,
  { parts, suggestions }: NeedReading,
  session: CommandSession,
  style: TextStyle,
): string[] {
  const { say } = session;
  const lines = parts.map(({ offer, label, text: own }) => {
    const words = own.replace(/\s*\n\s*/gu, ' / ');
    const line = say('cli.readPart', { offer: say(`cli.readOffer.${offer}`), label, text: words });
    return offer === 'DROPPED' ? style.dim(printable(line)) : printable(line);
  });
  return [
    ...suggestionLines(text, suggestions, session),
    ...(parts.length === 0 ? [say('cli.readNothing')] : lines),
    say('cli.readNext'),
  ];
}
