import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import {
  type DoneEvidence,
  LIST_EVIDENCE_OF,
  type ListEvidenceOfAnswer,
} from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { PartyLink, RecordLink } from '../ui/record-link.tsx';
import { useWords } from '../words/use-words.tsx';
import { Part } from './record-parts.tsx';

/** Evidence per page, and maximum over all pages loaded: a hub has thousands. */
export const EVIDENCE_PAGE = 50;
const EVIDENCE_MAX = 200;

type Done = DoneEvidence['nodes'][number];

/** Timeline of a party's evidence, newest first, with participants and counts by year. */
export function EvidenceTimeline({
  id,
  heading,
}: {
  readonly id: string;
  readonly heading: string;
}) {
  const { words, lang } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence', id, lang],
    queryFn: ({ signal }) => evidenceOf(id, lang, signal),
  });
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <p className="soft">{words('loading')}</p>;
  const { evidence, totalCount } = data;
  const dated = evidence.toSorted((a, b) => compare(b.occurredOn ?? '', a.occurredOn ?? ''));
  return (
    <Part heading={heading} isEmpty={evidence.length === 0}>
      {totalCount > evidence.length && (
        <p className="soft">{words('shownOf', { shown: evidence.length, total: totalCount })}</p>
      )}
      <Years evidence={dated} />
      <ol className="timeline">
        {dated.map(({ id: one, kind, title, occurredOn, participants }) => {
          const others = participants.nodes.filter((party) => party.id !== id);
          return (
            <li key={one}>
              <span className="when">{occurredOn ?? words('dayUnknown')}</span>
              <div>
                <RecordLink label="Evidence" id={one} name={title} />{' '}
                <span className="soft">{words(`evidence.${kind}`)}</span>
                {others.length > 0 && (
                  <ul className="parties">
                    {others.map((party) => (
                      <li key={party.id}>
                        <PartyLink party={party} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** Loads the evidence of a party, at most {@link EVIDENCE_MAX}. */
async function evidenceOf(id: string, lang: string, signal: AbortSignal) {
  const evidence: Done[] = [];
  let after: string | null = null;
  let totalCount = 0;
  do {
    const asked = { id, first: EVIDENCE_PAGE, after, locale: lang };
    const answer: ListEvidenceOfAnswer = await ask(LIST_EVIDENCE_OF, asked, { lang, signal });
    const page: DoneEvidence | undefined =
      answer.node && 'evidence' in answer.node ? answer.node.evidence : undefined;
    evidence.push(...(page?.nodes ?? []));
    totalCount = page?.totalCount ?? 0;
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && evidence.length < EVIDENCE_MAX);
  return { evidence, totalCount };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const YEAR_WIDTH = 34;
const BAR_HEIGHT = 60;
/** Room for the years below the bars. */
const FOOT = 20;

/** Chart of the evidence by year; the list below has the same data. */
function Years({ evidence }: { readonly evidence: readonly Done[] }) {
  const counts = new Map<number, number>();
  for (const { occurredOn } of evidence) {
    if (occurredOn === null) continue;
    const year = Number(occurredOn.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const most = Math.max(...counts.values());
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div className="scrolls">
      <svg
        className="years"
        width={years.length * YEAR_WIDTH}
        height={BAR_HEIGHT + FOOT + 14}
        aria-hidden="true"
      >
        {years.map((year, at) => {
          const count = counts.get(year) ?? 0;
          const height = (count / most) * BAR_HEIGHT;
          const middle = (at + 0.5) * YEAR_WIDTH;
          return (
            <g key={year}>
              <rect x={middle - 10} y={14 + BAR_HEIGHT - height} width={20} height={height} />
              {count > 0 && (
                <text x={middle} y={10 + BAR_HEIGHT - height}>
                  {count}
                </text>
              )}
              <text x={middle} y={BAR_HEIGHT + 14 + FOOT - 6}>
                {year}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
