import { useParams } from '@tanstack/react-router';
import { GET_EQUIPMENT, type GetEquipmentAnswer } from '../api/questions.generated.ts';
import { PartyLink } from '../ui/record-link.tsx';
import { isJapanese } from '../words/is-japanese.ts';
import { priceText } from '../words/price-text.ts';
import { useWords } from '../words/use-words.tsx';
import type { Words } from '../words/words.ts';
import {
  Facts,
  Offers,
  Origin,
  outside,
  Part,
  RecordFrame,
  RecordOf,
  textOf,
  WayThere,
} from './record-parts.tsx';

type Term = NonNullable<EquipmentOf['category']>;
type Price = EquipmentOf['prices'][number];
type EquipmentOf = Extract<GetEquipmentAnswer['node'], { readonly __typename: 'Equipment' }>;

/** Returns the days on which a price is valid; undefined without limits. */
function daysOf({ from, until }: Price, words: Words): string | undefined {
  if (from !== null && until !== null) return words('daysFromUntil', { from, until });
  if (from !== null) return words('daysFrom', { from });
  return until === null ? undefined : words('daysUntil', { until });
}

/** Page of everything public about one machine: what it can do, its owner, its use. */
export function EquipmentPage() {
  const { words, lang } = useWords();
  const listed = (values: readonly string[]) => [...new Set(values)].join(words('listSeparator'));
  // The owner's own word, except for readers of the other language.
  const termOf = ({ name, label }: Term) =>
    isJapanese(name) === (lang === 'ja') ? name : (label?.text ?? name);
  const { id } = useParams({ from: '/equipment/$id' });
  return (
    <RecordOf question={GET_EQUIPMENT} id={id}>
      {({ node }) =>
        node?.__typename === 'Equipment' ? (
          <RecordFrame name={node.name} kind={words('equipmentKind')} summary={node.note}>
            {node.completeness.sentence !== null && (
              <p className="notice">{node.completeness.sentence}</p>
            )}
            <Facts
              facts={[
                [words('owner'), node.owner && <PartyLink party={node.owner} />],
                [words('equipmentCategory'), node.category && termOf(node.category)],
                [words('facet.technique'), listed(node.techniques.map(termOf))],
                [words('measures'), listed(node.measures)],
                [words('manufacturer'), node.manufacturer],
                [words('model'), node.model],
                [words('useModes'), listed(node.useModes.map((mode) => words(`useMode.${mode}`)))],
                [words('facet.openTo'), listed(node.openTo.map((one) => words(`openTo.${one}`)))],
                [words('facet.status'), node.status && words(`machine.${node.status}`)],
                [
                  words('prerequisites'),
                  listed(node.prerequisites.map((one) => words(`prerequisite.${one}`))),
                ],
                [
                  words('leadTime'),
                  node.leadDays === null ? null : words('days', { count: node.leadDays }),
                ],
                ...node.specifications.map(
                  ({ quantity, min, max, unit }) =>
                    [
                      quantity,
                      min === max
                        ? `${min} ${unit}`
                        : words('range', { min: min ?? '', max: max ?? '', unit }),
                    ] as const,
                ),
                [words('specifications'), node.specificationsText],
                [words('conditions'), textOf(node.conditions)],
                [words('openingHours'), textOf(node.openingHours)],
                [
                  words('prices'),
                  node.prices.length > 0 && (
                    <ul>
                      {node.prices.map((price) => (
                        <li key={JSON.stringify(price)}>
                          {priceText(price, words, lang)}{' '}
                          <span className="soft">{daysOf(price, words)}</span>
                        </li>
                      ))}
                    </ul>
                  ),
                ],
                [words('pricesText'), node.pricesText],
                [words('consumables'), textOf(node.consumables)],
                [words('howToApply'), textOf(node.howToApply)],
                [words('applyUrl'), outside(node.applyUrl)],
                [words('manager'), textOf(node.manager)],
                [
                  words('contact'),
                  node.contact &&
                    [node.contact.name, node.contact.email, node.contact.phone]
                      .filter(Boolean)
                      .join(' · '),
                ],
                [words('acknowledgement'), textOf(node.acknowledgement)],
                [words('usageReport'), node.usageReport === true && words('usageReportNeeded')],
                [words('website'), outside(node.website)],
                [
                  words('site'),
                  [node.facility, node.department, node.site, node.building]
                    .filter(Boolean)
                    .join(' '),
                ],
              ]}
            />
            <Part heading={words('supportsHeading')} isEmpty={node.supports.nodes.length === 0}>
              <Offers offers={node.supports.nodes} />
            </Part>
            {node.owner && <WayThere id={node.owner.id} />}
            <Origin record={node} />
          </RecordFrame>
        ) : undefined
      }
    </RecordOf>
  );
}
