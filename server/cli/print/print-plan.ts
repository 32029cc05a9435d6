import { partyName, partyPlace } from '../questions/party-name.ts';
import type { PlanAnswer } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';
import { headingOf, stepsLines, whyLines } from './print-paths.ts';
import { printable, type TextStyle } from './text-style.ts';

type Plan = NonNullable<PlanAnswer['introductionPlan']>;
type Partner = Plan['partners'][number];

/** Maximum number of introducers printed at the head of a plan. */
const INTRODUCERS_MAX = 5;
/** Maximum number of partners named beside an introducer; the rest is counted. */
const NAMES_MAX = 3;

/** Returns a plan as lines: whom to ask first, then the partners with the chains to each. */
export function planLines(
  { warnings, introducers, partners, complete }: Plan,
  { say }: CommandSession,
  style: TextStyle,
): string[] {
  const notices = warnings.map(({ message }) => message);
  if (partners.length === 0) return [...notices, say('cli.noMatches'), say('cli.noMatchesAdvice')];
  return [
    ...notices,
    style.bold(say('cli.planAskFirst')),
    ...(introducers.length === 0 ? [`  ${say('cli.planNobody')}`] : []),
    ...introducers
      .slice(0, INTRODUCERS_MAX)
      .map((introducer, index) => `  ${index + 1}. ${opensLine(introducer, say, style)}`),
    '',
    style.bold(say('cli.planPartners')),
    ...partners.flatMap((partner) => partnerLines(partner, say, style)),
    ...(complete ? [] : ['', say('cli.pathsIncomplete')]),
  ];
}

function opensLine(
  { introducer, introducesTo }: Plan['introducers'][number],
  say: CommandSession['say'],
  style: TextStyle,
): string {
  const left = introducesTo.length - NAMES_MAX;
  const names = introducesTo.slice(0, NAMES_MAX).map((party) => printable(partyName(party)));
  if (left > 0) names.push(say('cli.moreEvidence', { count: left }));
  return say('cli.planOpens', {
    name: style.bold(printable(partyName(introducer))),
    count: introducesTo.length,
    partners: names.join(say('cli.listSeparator')),
  });
}

function partnerLines(
  { match, noneNeeded, paths }: Partner,
  say: CommandSession['say'],
  style: TextStyle,
): string[] {
  const { rank, score, holder, explanation } = match;
  const points = say('cli.score', { points: (Math.round(score * 1000) / 10).toFixed(1) });
  const [best] = paths;
  const absence = noneNeeded ? 'cli.planNoneNeeded' : 'cli.planNoPath';
  return [
    '',
    `${String(rank).padStart(3)}. ${style.bold(printable(partyName(holder)))}  ${printable(partyPlace(holder))}  ${points}`,
    `     ${printable(explanation.sentence)}`,
    ...(best === undefined ? [`     ${say(absence)}`] : []),
    ...paths.flatMap((path) => [
      `   → ${path.length === 1 ? say('cli.planDirect') : throughLine(path, say, style)}`,
      ...whyLines(path, say).map((line) => `     ${printable(line)}`),
      ...stepsLines(path.steps, say, style, false).map((line) => `  ${line}`),
    ]),
  ];
}

function throughLine(
  path: Partner['paths'][number],
  say: CommandSession['say'],
  style: TextStyle,
): string {
  const name = style.bold(printable(partyName(path.introducer)));
  return say('cli.planThrough', { name, heading: headingOf(path, say) });
}
