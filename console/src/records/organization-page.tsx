import { useParams } from '@tanstack/react-router';
import { GET_ORGANIZATION } from '../api/questions.generated.ts';
import { Neighbourhood } from '../network/neighbourhood.tsx';
import { RecordLink } from '../ui/record-link.tsx';
import { kindKey, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { EvidenceTimeline } from './evidence-timeline.tsx';
import {
  Alike,
  Facts,
  Offers,
  Origin,
  outside,
  Part,
  Parties,
  RecordFrame,
  RecordOf,
  WayThere,
} from './record-parts.tsx';

/** Page of everything public about one organisation. */
export function OrganizationPage() {
  const { words, lang } = useWords();
  const { id } = useParams({ from: '/organizations/$id' });
  return (
    <RecordOf question={GET_ORGANIZATION} id={id}>
      {({ node }) =>
        node?.__typename === 'Organization' ? (
          <RecordFrame
            name={node.name}
            kind={[words(kindKey(node)), placeOf(node, lang)].filter(Boolean).join(' · ')}
            summary={node.summary}
          >
            <Facts
              facts={[
                [words('reading'), node.nameKana],
                [words('corporateNumber'), node.corporateNumber],
                [words('closedOn'), node.closedOn],
                [words('website'), outside(node.website)],
                [words('employees'), node.employees],
              ]}
            />
            <Part heading={words('offersHeading')} isEmpty={node.capabilities.nodes.length === 0}>
              <Offers offers={node.capabilities.nodes} />
            </Part>
            <Part heading={words('equipmentHeading')} isEmpty={node.equipment.nodes.length === 0}>
              <ul className="parties">
                {node.equipment.nodes.map((machine) => (
                  <li key={machine.id}>
                    <RecordLink label="Equipment" id={machine.id} name={machine.name} />{' '}
                    <span className="soft">
                      {[machine.manufacturer, machine.model].filter(Boolean).join(' ')}
                    </span>
                  </li>
                ))}
              </ul>
            </Part>
            <EvidenceTimeline id={id} heading={words('workedWith')} />
            <Part heading={words('groupsHeading')} isEmpty={node.memberships.nodes.length === 0}>
              <Parties
                parties={[
                  ...new Map(node.memberships.nodes.map(({ group }) => [group.id, group])).values(),
                ]}
              />
            </Part>
            <Part heading={words('peopleHeading')} isEmpty={node.people.nodes.length === 0}>
              <Parties parties={node.people.nodes} />
            </Part>
            <Part heading={words('needsHeading')} isEmpty={node.needs.nodes.length === 0}>
              <ul className="parties">
                {node.needs.nodes.map((need) => (
                  <li key={need.id}>
                    <RecordLink label="Need" id={need.id} name={need.gist} />
                  </li>
                ))}
              </ul>
            </Part>
            <Neighbourhood id={id} />
            <WayThere id={id} />
            <Alike id={id} offers={node.capabilities.nodes} />
            <Origin record={node} />
          </RecordFrame>
        ) : undefined
      }
    </RecordOf>
  );
}
