import { useParams } from '@tanstack/react-router';
import { GET_PERSON } from '../api/questions.generated.ts';
import { Neighbourhood } from '../network/neighbourhood.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { nameOf, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { EvidenceTimeline } from './evidence-timeline.tsx';
import {
  Alike,
  Facts,
  Offers,
  Origin,
  Part,
  Parties,
  RecordFrame,
  RecordOf,
  textOf,
  WayThere,
} from './record-parts.tsx';

/** Page of everything public about one person, by role if the name may not be shown. */
export function PersonPage() {
  const { words, lang } = useWords();
  const { id } = useParams({ from: '/people/$id' });
  return (
    <RecordOf question={GET_PERSON} id={id}>
      {({ node }) =>
        node?.__typename === 'Person' ? (
          <RecordFrame
            name={nameOf(node)}
            kind={[words('kind.PERSON'), placeOf(node, lang)].filter(Boolean).join(' · ')}
          >
            <Facts
              facts={[
                [words('role'), node.displayName && textOf(node.title)],
                [words('employer'), node.organization && <PartyLink party={node.organization} />],
              ]}
            />
            <Part heading={words('offersHeading')} isEmpty={node.capabilities.nodes.length === 0}>
              <Offers offers={node.capabilities.nodes} />
            </Part>
            <EvidenceTimeline id={id} heading={words('workedWith')} />
            <Part heading={words('groupsHeading')} isEmpty={node.memberships.nodes.length === 0}>
              <Parties parties={node.memberships.nodes.map(({ group }) => group)} />
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
