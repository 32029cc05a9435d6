import { useParams } from '@tanstack/react-router';
import { GET_EQUIPMENT } from '../api/questions.generated.ts';
import { PartyLink } from '../ui/record-link.tsx';
import { useWords } from '../words/use-words.tsx';
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

/** Everything public about one machine: what it can do, who has it, how it is used. */
export function EquipmentPage() {
  const { words } = useWords();
  const { id } = useParams({ from: '/equipment/$id' });
  return (
    <RecordOf question={GET_EQUIPMENT} id={id}>
      {({ node }) =>
        node?.__typename === 'Equipment' ? (
          <RecordFrame name={node.name} kind={words('equipmentKind')} summary={node.note}>
            <Facts
              facts={[
                [words('owner'), node.owner && <PartyLink party={node.owner} />],
                [words('manufacturer'), node.manufacturer],
                [words('model'), node.model],
                [
                  words('useModes'),
                  node.useModes
                    .map((mode) => words(`useMode.${mode}`))
                    .join(words('listSeparator')),
                ],
                ...node.specifications.map(
                  ({ quantity, min, max, unit }) =>
                    [quantity, words('range', { min: min ?? '', max: max ?? '', unit })] as const,
                ),
                [words('specifications'), node.specificationsText],
                [words('conditions'), textOf(node.conditions)],
                [words('openingHours'), textOf(node.openingHours)],
                [words('prices'), node.pricesText],
                [words('howToApply'), textOf(node.howToApply)],
                [words('applyUrl'), outside(node.applyUrl)],
                [words('website'), outside(node.website)],
                [words('site'), [node.site, node.building].filter(Boolean).join(' ')],
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
