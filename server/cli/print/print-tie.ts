import { partyName } from '../questions/party-name.ts';
import type { PathsAnswer } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';

/** A step with the sum that gives the strength of its tie. */
export type ExplainedStep = NonNullable<
  PathsAnswer['introductionPaths']
>['paths'][number]['steps'][number];

/** Returns how the strength of a tie is made up: the sum, then each part with its factors. */
export function tieLines(
  { strength, weight, parts, partCount }: ExplainedStep,
  say: CommandSession['say'],
): string[] {
  const left = partCount - parts.length;
  return [
    say('cli.tieSum', { strength: shown(strength ?? 0), weight: shown(weight ?? 0) }),
    ...parts.map((part) =>
      say('cli.tiePart', {
        weight: shown(part.weight),
        kind: shown(part.kindWeight),
        recency: shown(part.recency),
        size: shown(part.sizeShare),
        said: shown(part.declaredShare),
        what: describePart(part, say),
      }),
    ),
    ...(left > 0 ? [say('cli.moreEvidence', { count: left })] : []),
  ];
}

function describePart(part: ExplainedStep['parts'][number], say: CommandSession['say']): string {
  const { evidence, group, source, declaredBy, on, parties } = part;
  const day = evidence?.occurredOn ?? (evidence === null ? on : null) ?? say('cli.tieUndated');
  if (declaredBy === null) {
    const name = evidence?.title.text ?? group?.name.text ?? say(`tie.${part.kind}`);
    const count = say('cli.tieParties', { count: parties });
    return say('cli.tieShown', { name, details: `${day}, ${count}` });
  }
  const document = [source?.document, source?.section].filter(Boolean).join(' ');
  const who = say('cli.tieDeclared', { name: partyName(declaredBy) });
  return say('cli.tieShown', {
    name: `${say(`tie.${part.kind}`)}: ${who}`,
    details: `${day}, ${document}`,
  });
}

function shown(number: number): string {
  return number.toFixed(2);
}
