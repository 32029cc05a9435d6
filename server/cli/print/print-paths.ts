import { partyName } from '../questions/party-name.ts';
import type { Chain, PathsAnswer, Step } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';
import { type ExplainedStep, tieLines } from './print-tie.ts';
import { printable, type TextStyle } from './text-style.ts';

/** Maximum number of pieces of evidence printed under one hop; the rest is counted. */
const EVIDENCE_MAX = 3;

/** Returns chains of introducers as lines, with the evidence (or the whole sum) under each hop. */
export function pathLines(
  { paths, complete, noneNeeded, warnings }: NonNullable<PathsAnswer['introductionPaths']>,
  { say }: CommandSession,
  style: TextStyle,
  { explain }: { readonly explain: boolean },
): string[] {
  const notices = warnings.map(({ message }) => message);
  if (noneNeeded) return [...notices, say('cli.pathsNoneNeeded')];
  const lines = paths.flatMap((path, index) => [
    ...(index > 0 ? [''] : []),
    `${index + 1}. ${headingOf(path, say)}`,
    ...whyLines(path, say).map((line) => `   ${printable(line)}`),
    ...stepsLines(path.steps, say, style, explain),
  ]);
  return [
    ...notices,
    ...(paths.length === 0 ? [say('cli.noPath')] : lines),
    ...(complete ? [] : ['', say('cli.pathsIncomplete')]),
  ];
}

/** Returns the length of a chain and how far it can be trusted. */
export function headingOf({ length, trust }: Chain, say: CommandSession['say']): string {
  return say('cli.pathHeading', { length, trust: say(`trust.${trust}`) });
}

/** Returns why this introducer suits the need: the cost of each reason; nothing without a need. */
export function whyLines({ cost, contributions }: Chain, say: CommandSession['say']): string[] {
  if (contributions.length < 2) return [];
  return [
    say('cli.whyIntroducer', { cost: cost.toFixed(2) }),
    ...contributions.map(({ label, cost: part, closeness, record }) => {
      const details = { label, cost: part.toFixed(2), closeness: (closeness ?? 0).toFixed(2) };
      if (closeness === null) return say('cli.whyTies', details);
      const name = record === null ? undefined : recordName(record);
      return name === undefined
        ? say('cli.whyClose', details)
        : say('cli.whyCloseBy', { ...details, name });
    }),
  ];
}

function recordName(
  record: NonNullable<Chain['contributions'][number]['record']>,
): string | undefined {
  if ('title' in record) return record.title.text;
  return 'name' in record ? record.name.text : undefined;
}

/** Returns the parties of one chain, one per line, with what connects them. */
export function stepsLines(
  steps: readonly (Step | ExplainedStep)[],
  say: CommandSession['say'],
  style: TextStyle,
  explain: boolean,
): string[] {
  return steps.flatMap((step, at) => [
    ...(at === 0 ? [`   ${style.bold(printable(partyName(step.from)))}`] : []),
    ...stepLines(step, say, style, explain),
  ]);
}

function stepLines(
  step: Step | ExplainedStep,
  say: CommandSession['say'],
  style: TextStyle,
  explain: boolean,
): string[] {
  const hop =
    step.kind === null || step.trust === null
      ? say('cli.actsFor')
      : say('cli.hop', { kind: say(`tie.${step.kind}`), trust: say(`trust.${step.trust}`) });
  const isExplained = explain && step.kind !== null && 'parts' in step;
  const details = isExplained ? tieLines(step, say) : evidenceLines(step, say);
  return [
    `   │ ${hop}`,
    ...details.map((line) => `   │   ${printable(line)}`),
    `   ▼ ${style.bold(printable(partyName(step.to)))}`,
  ];
}

function evidenceLines(step: Step, say: CommandSession['say']): string[] {
  const evidence = evidenceOf(step);
  const left = evidence.length - EVIDENCE_MAX;
  return [
    ...evidence.slice(0, EVIDENCE_MAX),
    ...(left > 0 ? [say('cli.moreEvidence', { count: left })] : []),
  ];
}

function evidenceOf({ evidence, sharedGroups, sources }: Step): string[] {
  return [
    ...evidence.map(({ title, occurredOn }) => title.text + (occurredOn ? ` (${occurredOn})` : '')),
    ...sharedGroups.map(({ name }) => name.text),
    ...sources.map(({ document, section }) => (section ? `${document} ${section}` : document)),
  ];
}
