import {
  type MatchAnswer,
  partyName,
  partyPlace,
  type QuoteAnswer,
  type WhoCanAnswer,
} from './answers.ts';
import type { CommandSession } from './command-session.ts';
import { printable, type TextStyle } from './text-style.ts';

/** Quotes told of one holder. */
const QUOTES_MAX = 2;

/** An answer of `who-can` as lines for people. */
export function matchLines(
  { whoCan, others }: WhoCanAnswer,
  session: CommandSession,
  style: TextStyle,
): string[] {
  const { say } = session;
  const { nodes, pageInfo, totalCount, asOf } = whoCan;
  const toAsk = others?.toAsk ?? [];
  const excluded = others?.excluded ?? [];
  return [
    ...whoCan.warnings.map(({ message }) => message),
    style.bold(nodes.length > 0 ? say('cli.matches', { totalCount, asOf }) : say('cli.noMatches')),
    ...(nodes.length === 0
      ? [say(toAsk.length > 0 ? 'cli.noMatchesToAsk' : 'cli.noMatchesAdvice')]
      : []),
    ...nodes.flatMap((match) => holderLines(match, session, style)),
    ...(toAsk.length > 0 ? ['', style.bold(say('cli.toAsk'))] : []),
    ...toAsk.flatMap((match) => holderLines(match, session, style)),
    ...(excluded.length > 0 ? ['', style.bold(say('cli.excluded'))] : []),
    ...excluded.map(
      ({ holder, reason }) => `  ${printable(partyName(holder))}: ${printable(reason)}`,
    ),
    ...(pageInfo.hasNextPage
      ? ['', say('cli.nextPage', { cursor: pageInfo.endCursor ?? '' })]
      : []),
  ];
}

function holderLines(match: MatchAnswer, { say }: CommandSession, style: TextStyle): string[] {
  const { rank, score, holder, explanation } = match;
  const { organizationKind, groupKind } = holder;
  const kind = say(
    organizationKind ? `kind.${organizationKind}` : `cli.kind.${groupKind ?? 'PERSON'}`,
  );
  const where = [kind, partyPlace(holder)].filter((part) => part !== '').join(' ');
  const missing = explanation.missing.map(({ text }) => text.text).join(say('cli.listSeparator'));
  return [
    '',
    `${String(rank).padStart(3)}. ${style.bold(printable(partyName(holder)))}  ${printable(where)}  ${say('cli.score', { points: points(score) })}`,
    `     ${printable(explanation.sentence)}`,
    ...explanation.requirements.map(
      ({ requirement, state }) =>
        `     [${say(`cli.state.${state}`)}] ${say(requirement.mustHave ? 'cli.must' : 'cli.should')} ${printable(requirement.text.text)}`,
    ),
    ...quotesOf(match).map((quote) => `     ${say('cli.quote', { quote: marked(quote, style) })}`),
    ...(missing === '' ? [] : [`     ${printable(say('cli.missing', { what: missing }))}`]),
    `     ${style.dim(holder.id)}`,
  ];
}

/** A score as points of 100 with one decimal. */
function points(score: number): string {
  return (Math.round(score * 1000) / 10).toFixed(1);
}

function quotesOf({ explanation }: MatchAnswer): QuoteAnswer[] {
  const evidence = [...explanation.contributions]
    .sort((a, b) => b.contribution - a.contribution)
    .flatMap((contribution) => contribution.evidence);
  const unique = new Map(evidence.map((item) => [`${item.nodeId} ${item.quote}`, item]));
  return [...unique.values()].slice(0, QUOTES_MAX);
}

function marked({ quote, spans }: QuoteAnswer, style: TextStyle): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += printable(quote.slice(at, start)) + style.underline(printable(quote.slice(start, end)));
    at = end;
  }
  return text + printable(quote.slice(at));
}
