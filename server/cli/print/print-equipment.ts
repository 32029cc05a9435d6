import { instantText } from '../../messages/instant-text.ts';
import { partyName, partyPlace } from '../questions/party-name.ts';
import type { EquipmentMatch, SearchEquipmentAnswer } from '../questions/questions.generated.ts';
import type { CommandSession } from '../session/command-session.ts';
import { points, quoteLines, quotesOf, requirementLines } from './print-matches.ts';
import { suggestionLines } from './print-suggestions.ts';
import { printable, type TextStyle } from './text-style.ts';

/** Maximum number of values printed for one facet. */
const BUCKETS_MAX = 6;

/** Returns an answer of `equipment` as lines for people. */
export function equipmentLines(
  text: string,
  { searchEquipment: answer }: SearchEquipmentAnswer,
  session: CommandSession,
  style: TextStyle,
): string[] {
  const { say, locale } = session;
  const { nodes, toAsk, excluded, pageInfo, totalCount, facets } = answer;
  const asOf = instantText(answer.asOf, locale);
  const found = totalCount > 0;
  return [
    ...answer.warnings.map(({ message }) => message),
    ...suggestionLines(text, answer.reading.suggestions, session),
    style.bold(found ? say('cli.equipmentFound', { totalCount, asOf }) : say('cli.equipmentNone')),
    ...(answer.lastChange === '0' ? [say('cli.noRecords')] : []),
    ...(found ? [printable(answer.verdict.sentence)] : []),
    ...facets.flatMap(({ facet, buckets }) => facetLine(facet, buckets, session)),
    ...nodes.flatMap((match) => machineLines(match, answer.on, session, style)),
    ...(toAsk.length > 0 ? ['', style.bold(say('cli.equipmentToAsk'))] : []),
    ...toAsk.flatMap((match) => machineLines(match, answer.on, session, style)),
    ...(excluded.length > 0 ? ['', style.bold(say('cli.excluded'))] : []),
    ...excluded.map(
      ({ equipment, reason }) => `  ${printable(equipment.name.text)}: ${printable(reason)}`,
    ),
    ...(pageInfo.hasNextPage
      ? ['', say('cli.nextPage', { cursor: pageInfo.endCursor ?? '' })]
      : []),
  ];
}

type Buckets = SearchEquipmentAnswer['searchEquipment']['facets'][number]['buckets'];

/** Returns the values of a facet; nothing for one value at most, which cannot filter. */
function facetLine(facet: string, buckets: Buckets, { say }: CommandSession): string[] {
  if (buckets.length < 2) return [];
  const values = buckets.slice(0, BUCKETS_MAX).map(({ label, count }) => `${label} ${count}`);
  const name = say(facetName(facet));
  return [printable(say('cli.facet', { name, values: values.join(say('cli.listSeparator')) }))];
}

function facetName(facet: string) {
  switch (facet) {
    case 'kind':
      return 'cli.facet.kind';
    case 'prefecture':
      return 'cli.facet.prefecture';
    case 'useMode':
      return 'cli.facet.useMode';
    case 'openTo':
      return 'cli.facet.openTo';
    case 'technique':
      return 'cli.facet.technique';
    default:
      return 'cli.facet.status';
  }
}

function machineLines(
  match: EquipmentMatch,
  on: string,
  session: CommandSession,
  style: TextStyle,
): string[] {
  const { say, locale } = session;
  const { rank, score, equipment, explanation, bestIntroduction } = match;
  const { owner, manager, howToApply, status, completeness } = equipment;
  const where = owner === null ? '' : `${partyName(owner)} ${partyPlace(owner)}`.trim();
  const separator = say('cli.listSeparator');
  const stated = (key: Parameters<typeof say>[0], value: string | undefined) =>
    value === undefined || value === '' ? [] : [`     ${printable(say(key, { value }))}`];
  return [
    '',
    `${String(rank).padStart(3)}. ${style.bold(printable(equipment.name.text))}  ${printable(where)}  ${say('cli.score', { points: points(score) })}`,
    `     ${printable(explanation.sentence)}`,
    ...requirementLines(explanation.requirements, say),
    ...quoteLines(quotesOf(match, locale), say, style),
    ...stated(
      'cli.equipmentModes',
      equipment.useModes.map((mode) => say(`useMode.${mode}`)).join(separator),
    ),
    ...stated(
      'cli.equipmentOpen',
      equipment.openTo.map((one) => say(`openTo.${one}`)).join(separator),
    ),
    ...stated('cli.equipmentPrice', pricesText(match, on, session)),
    ...stated('cli.equipmentApply', howToApply?.text),
    ...stated('cli.equipmentManager', manager?.text),
    ...(status === null || status === 'AVAILABLE'
      ? []
      : stated('cli.equipmentState', say(`status.${status}`))),
    ...(bestIntroduction === null || bestIntroduction === undefined
      ? []
      : stated('cli.equipmentWay', wayText(bestIntroduction, say))),
    ...(completeness.sentence === null ? [] : [`     ${printable(completeness.sentence)}`]),
    `     ${style.dim(equipment.id)}`,
  ];
}

function wayText(
  { introducer, length, trust }: NonNullable<EquipmentMatch['bestIntroduction']>,
  say: CommandSession['say'],
): string {
  const how = say('cli.pathHeading', { length, trust: say(`trust.${trust}`) });
  return introducer === null ? how : `${partyName(introducer)}  ${how}`;
}

/** Returns the prices for the asker on the day, each with its class of users and mode of use. */
function pricesText(
  { prices, equipment }: EquipmentMatch,
  on: string,
  { say, locale }: CommandSession,
): string {
  const said = prices.map(({ amount, currency, unit, userClass, useMode }) => {
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
    const whom = [
      ...(userClass === null ? [] : [say(`openTo.${userClass}`)]),
      ...(useMode === null ? [] : [say(`useMode.${useMode}`)]),
    ].join(say('cli.listSeparator'));
    const price = `${money}/${say(`cli.priceUnit.${unit}`)}`;
    return whom === '' ? price : say('cli.priceFor', { price, whom });
  });
  if (said.length === 0) return equipment.pricesText ?? '';
  return say('cli.pricesOn', { prices: said.join(say('cli.listSeparator')), on });
}
