import { useParams } from '@tanstack/react-router';
import { GET_PERSON } from '../api/questions.generated.ts';
import { PartyLink } from '../ui/record-link.tsx';
import { nameOf, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import {
  Alike,
  Facts,
  Offers,
  Origin,
  Part,
  Parties,
  RecordFrame,
  RecordOf,
  Timeline,
  textOf,
  WayThere,
} from './record-parts.tsx';

/** Everything public about one person, by role where the name may not be shown. */
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
            <Part heading={words('workedWith')} isEmpty={node.evidence.nodes.length === 0}>
              <Timeline evidence={node.evidence.nodes} self={id} />
            </Part>
            <Part heading={words('groupsHeading')} isEmpty={node.memberships.nodes.length === 0}>
              <Parties parties={node.memberships.nodes.map(({ group }) => group)} />
            </Part>
            <WayThere id={id} />
            <Alike id={id} offers={node.capabilities.nodes} />
            <Origin record={node} />
          </RecordFrame>
        ) : undefined
      }
    </RecordOf>
  );
}
