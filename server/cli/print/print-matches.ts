import { isJapanese } from '../../../language/scripts.ts';
import type { MessageKey, MessageLocale } from '../../messages/catalogue.ts';
import { instantText } from '../../messages/instant-text.ts';
import { partyName, partyPlace, type ShownParty } from '../questions/party-name.ts';
import type { Match, WhoCanAnswer } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';
import { suggestionLines } from './print-suggestions.ts';
import { printable, type TextStyle } from './text-style.ts';

type Quote = Match['explanation']['contributions'][number]['evidence'][number];

/** Maximum number of quotes printed for one holder. */
const QUOTES_MAX = 2;

/** Returns an answer of `who-can` as lines for people. */
export function matchLines(
  text: string,
  { whoCan, others }: WhoCanAnswer,
  session: CommandSession,
  style: TextStyle,
): string[] {
  const { say, locale } = session;
  const { nodes, otherKinds, pageInfo, totalCount, lastChange } = whoCan;
  const asOf = instantText(whoCan.asOf, locale);
  const toAsk = others?.toAsk ?? [];
  const excluded = others?.excluded ?? [];
  return [
    ...whoCan.warnings.map(({ message }) => message),
    ...suggestionLines(text, whoCan.reading.suggestions, session),
    style.bold(nodes.length > 0 ? say('cli.matches', { totalCount, asOf }) : say('cli.noMatches')),
    ...(nodes.length === 0 && otherKinds.length === 0
      ? [say(adviceKey(lastChange, toAsk.length > 0))]
      : []),
    ...verdictLines(whoCan, session),
    ...whoCan.sameBodies.map(({ holder, sameAs }) =>
      printable(say('cli.sameBody', { name: partyName(holder), same: partyName(sameAs) })),
    ),
    ...nodes.flatMap((match) => holderLines(match, session, style)),
    ...(toAsk.length > 0 ? ['', style.bold(say('cli.toAsk'))] : []),
    ...toAsk.flatMap((match) => holderLines(match, session, style)),
    ...(otherKinds.length > 0 ? ['', style.bold(say('cli.otherKinds'))] : []),
    ...otherKinds.flatMap((match) => holderLines(match, session, style)),
    ...(excluded.length > 0 ? ['', style.bold(say('cli.excluded'))] : []),
    ...excluded.map(
      ({ holder, reason }) => `  ${printable(partyName(holder))}: ${printable(reason)}`,
    ),
    ...(pageInfo.hasNextPage
      ? ['', say('cli.nextPage', { cursor: pageInfo.endCursor ?? '' })]
      : []),
  ];
}

/** Returns the verdict, who covers which part if nobody covers all, and the weights if chosen. */
function verdictLines(
  { nodes, otherKinds, totalCount, verdict, weights }: WhoCanAnswer['whoCan'],
  { say }: CommandSession,
): string[] {
  if (totalCount === 0 && nodes.length === 0 && otherKinds.length === 0) return [];
  const named = (holders: readonly ShownParty[]) =>
    holders.length === 0
      ? say('cli.partNobody')
      : holders.map(partyName).join(say('cli.listSeparator'));
  const parts = verdict.level === 'GOOD' || verdict.parts.length < 2 ? [] : verdict.parts;
  const isDefault = weights.profile === 'GENERAL' && !weights.weights.some(({ stated }) => stated);
  const counting = weights.weights.filter(({ applies }) => applies);
  return [
    printable(verdict.sentence),
    ...parts.map(({ requirement, holders }) =>
      printable(`  ${say('cli.part', { part: requirement.text.text, holders: named(holders) })}`),
    ),
    ...(isDefault
      ? []
      : [
          say('cli.ranked', {
            profile: say(`cli.profile.${weights.profile}`),
            reason: weights.reason,
            weights: counting.map(({ feature, weight }) => `${feature} ${weight}`).join(', '),
          }),
        ]),
  ];
}

/** Returns advice when nothing matches; `lastChange` 0 means there never was a public record. */
function adviceKey(lastChange: string, mayAsk: boolean): MessageKey {
  if (lastChange === '0') return 'cli.noRecords';
  return mayAsk ? 'cli.noMatchesToAsk' : 'cli.noMatchesAdvice';
}

function holderLines(match: Match, { say, locale }: CommandSession, style: TextStyle): string[] {
  const { rank, score, holder, coverage, moved, sharedGroups, explanation } = match;
  const groups = sharedGroups.map(({ name }) => name.text).join(say('cli.listSeparator'));
  const where = [say(kindKey(holder)), partyPlace(holder)].filter((part) => part !== '').join(' ');
  return [
    '',
    `${String(rank).padStart(3)}. ${style.bold(printable(partyName(holder)))}  ${printable(where)}  ${say('cli.score', { points: points(score) })}`,
    ...(moved === null ? [] : [`     ${style.dim(moved.sentence)}`]),
    ...(groups === '' ? [] : [`     ${printable(say('cli.sharedGroups', { groups }))}`]),
    `     ${printable(explanation.sentence)}`,
    ...requirementLines(explanation.requirements, say),
    ...quoteLines(quotesOf(match, locale), say, style),
    ...(coverage === null ? [] : [`     ${printable(coverage.sentence)}`]),
    `     ${style.dim(holder.id)}`,
  ];
}

function kindKey(holder: ShownParty): MessageKey {
  switch (holder.__typename) {
    case 'Organization':
      return `kind.${holder.organizationKind}`;
    case 'Group':
      return `cli.kind.${holder.groupKind}`;
    case 'Person':
      return 'cli.kind.PERSON';
  }
}

/** Returns the outcome of each requirement. */
export function requirementLines(
  requirements: Match['explanation']['requirements'],
  say: CommandSession['say'],
): string[] {
  return requirements.map(
    ({ requirement, state }) =>
      `     [${say(`cli.state.${state}`)}] ${say(requirement.mustHave ? 'cli.must' : 'cli.should')} ${printable(requirement.text.text)}`,
  );
}

/** Returns a score as points of 100 with one decimal. */
export function points(score: number): string {
  return (Math.round(score * 1000) / 10).toFixed(1);
}

/** Returns one quote per field of a record: with matches first, then in the reader's language. */
export function quotesOf(
  { explanation }: Pick<Match, 'explanation'>,
  locale: MessageLocale,
): Quote[] {
  const worth = ({ quote, spans }: Quote) =>
    (spans.length > 0 ? 2 : 0) + (isJapanese(quote) === (locale === 'ja') ? 1 : 0);
  const best = new Map<string, Quote>();
  const byContribution = [...explanation.contributions].sort(
    (a, b) => b.contribution - a.contribution,
  );
  for (const item of byContribution.flatMap(({ evidence }) => evidence)) {
    const key = `${item.nodeId} ${item.field}`;
    const known = best.get(key);
    if (known === undefined || worth(item) > worth(known)) best.set(key, item);
  }
  const unique = new Map([...best.values()].map((item) => [item.quote, item]));
  return [...unique.values()].slice(0, QUOTES_MAX);
}

/** Returns quotes, each with its origin; adjacent quotes of one origin state it once. */
export function quoteLines(
  quotes: readonly Quote[],
  say: CommandSession['say'],
  style: TextStyle,
): string[] {
  return quotes.flatMap((quote, index) => {
    const origin = originOf(quote);
    const next = quotes[index + 1];
    return [
      `     ${say('cli.quote', { quote: marked(quote, style) })}`,
      ...(next !== undefined && originOf(next) === origin ? [] : [`       ${style.dim(origin)}`]),
    ];
  });
}

function originOf({ origin, url }: Quote): string {
  return printable(url === null || origin.includes(url) ? origin : `${origin} ${url}`);
}

function marked({ quote, spans }: Quote, style: TextStyle): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += printable(quote.slice(at, start)) + style.underline(printable(quote.slice(start, end)));
    at = end;
  }
  return text + printable(quote.slice(at));
}
