import { useParams } from '@tanstack/react-router';
import { GET_EVIDENCE } from '../api/questions.generated.ts';
import { useWords } from '../words/use-words.tsx';
import {
  Facts,
  Offers,
  Origin,
  outside,
  Part,
  Parties,
  RecordFrame,
  RecordOf,
} from './record-parts.tsx';

/** Page of everything public about one project, delivery, paper or other evidence. */
export function EvidencePage() {
  const { words } = useWords();
  const { id } = useParams({ from: '/evidence/$id' });
  return (
    <RecordOf question={GET_EVIDENCE} id={id}>
      {({ node }) =>
        node?.__typename === 'Evidence' ? (
          <RecordFrame
            name={node.title}
            kind={[words(`evidence.${node.kind}`), node.occurredOn].filter(Boolean).join(' · ')}
            summary={node.summary}
          >
            <Facts facts={[[words('website'), outside(node.url)]]} />
            <Part heading={words('participants')} isEmpty={node.participants.nodes.length === 0}>
              {node.participants.totalCount > node.participants.nodes.length && (
                <p className="soft">
                  {words('shownOf', {
                    shown: node.participants.nodes.length,
                    total: node.participants.totalCount,
                  })}
                </p>
              )}
              <Parties parties={node.participants.nodes} />
            </Part>
            <Part heading={words('shows')} isEmpty={node.supports.nodes.length === 0}>
              <Offers offers={node.supports.nodes} />
            </Part>
            <Origin record={node} />
          </RecordFrame>
        ) : undefined
      }
    </RecordOf>
  );
}
