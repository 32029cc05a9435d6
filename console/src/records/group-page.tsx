import { useParams } from '@tanstack/react-router';
import { GET_GROUP } from '../api/questions.generated.ts';
import { Neighbourhood } from '../network/neighbourhood.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { kindKey, placeOf } from '../words/party.ts';
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
  WayThere,
} from './record-parts.tsx';

/** Page of everything public about one group: members, subgroups, parent groups. */
export function GroupPage() {
  const { words, lang } = useWords();
  const { id } = useParams({ from: '/groups/$id' });
  return (
    <RecordOf question={GET_GROUP} id={id}>
      {({ node }) => {
        if (node?.__typename !== 'Group') return undefined;
        const members = node.members.nodes.filter(({ until }) => until === null);
        const former = node.members.nodes.filter(({ until }) => until !== null);
        return (
          <RecordFrame
            name={node.name}
            kind={[words(kindKey(node)), placeOf(node, lang)].filter(Boolean).join(' · ')}
            summary={node.summary}
          >
            <Facts
              facts={[
                [words('foundedOn'), node.foundedOn],
                [words('memberCount'), node.memberCount],
                [words('partOf'), node.parent && <PartyLink party={node.parent} />],
                [
                  words('leadOrganization'),
                  node.leadOrganization && <PartyLink party={node.leadOrganization} />,
                ],
              ]}
            />
            <Part heading={words('offersHeading')} isEmpty={node.capabilities.nodes.length === 0}>
              <Offers offers={node.capabilities.nodes} />
            </Part>
            <Part heading={words('partsWithin')} isEmpty={node.parts.nodes.length === 0}>
              <Parties parties={node.parts.nodes} />
            </Part>
            <Part heading={words('membersHeading')} isEmpty={members.length === 0}>
              {node.members.totalCount > node.members.nodes.length && (
                <p className="soft">
                  {words('shownOf', {
                    shown: node.members.nodes.length,
                    total: node.members.totalCount,
                  })}
                </p>
              )}
              <Parties parties={members.map(({ member }) => member)} />
            </Part>
            <Part heading={words('formerMembers')} isEmpty={former.length === 0}>
              <Parties parties={former.map(({ member }) => member)} />
            </Part>
            <EvidenceTimeline id={id} heading={words('didHeading')} />
            <Neighbourhood id={id} />
            <WayThere id={id} />
            <Alike id={id} offers={node.capabilities.nodes} />
            <Origin record={node} />
          </RecordFrame>
        );
      }}
    </RecordOf>
  );
}
