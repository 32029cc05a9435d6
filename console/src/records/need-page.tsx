import { Link, useParams } from '@tanstack/react-router';
import { carried } from '../address/address.ts';
import { fitsAddress, keepText } from '../address/kept-texts.ts';
import { useAddress } from '../address/use-address.ts';
import { GET_NEED } from '../api/questions.generated.ts';
import { PartyLink } from '../ui/record-link.tsx';
import { Recorded, useWords } from '../words/use-words.tsx';
import { Facts, Origin, Part, RecordFrame, RecordOf, WayThere } from './record-parts.tsx';

/** Page of everything public about one need, with a link to those who can meet it. */
export function NeedPage() {
  const { words } = useWords();
  const { address } = useAddress();
  const { id } = useParams({ from: '/needs/$id' });
  return (
    <RecordOf question={GET_NEED} id={id}>
      {({ node }) => {
        if (node?.__typename !== 'Need') return undefined;
        const { text } = node.gist;
        const asked = {
          ...carried(address),
          ...(fitsAddress(text) ? { text } : { kept: keepText(text) }),
          requirements: node.requirements.map((one) => ({
            must: one.mustHave,
            text: one.text.text,
          })),
        };
        return (
          <RecordFrame name={node.gist} kind={words('needKind')}>
            <p>
              <Link to="/" search={asked}>
                {words('whoCanMeet')}
              </Link>
            </p>
            <Facts
              facts={[
                [words('owner'), node.owner && <PartyLink party={node.owner} />],
                [words('needStatus'), words(`status.${node.status}`)],
                [words('deadline'), node.deadline],
              ]}
            />
            <Part heading={words('requirementsHeading')} isEmpty={node.requirements.length === 0}>
              <ul>
                {node.requirements.map((one) => (
                  <li key={one.id}>
                    <span className="soft">{words(one.mustHave ? 'must' : 'should')}</span>{' '}
                    <Recorded {...one.text} />
                  </li>
                ))}
              </ul>
            </Part>
            {node.owner && <WayThere id={node.owner.id} />}
            <Origin record={node} />
          </RecordFrame>
        );
      }}
    </RecordOf>
  );
}
