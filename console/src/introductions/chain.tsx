import type { Chain } from '../api/questions.generated.ts';
import { PartyLink } from '../ui/record-link.tsx';
import { kindKey, nameOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';

/** Evidence named under one hop; the rest is counted. */
const EVIDENCE_MAX = 3;

type Step = Chain['steps'][number];
type Reason = Chain['contributions'][number];

/** One chain of introducers: boxes in a line, what makes each hop, and why this introducer. */
export function ChainFigure({ chain }: { readonly chain: Chain }) {
  const { words } = useWords();
  const { steps, length, trust } = chain;
  const [first] = steps;
  if (first === undefined) return null;
  const key = length === 1 ? 'chainDirect' : 'chainLength';
  return (
    <figure>
      <figcaption className="soft">
        {words(key, { length, trust: words(`trust.${trust}`) })}
      </figcaption>
      <ol className="chain">
        <li>
          <PartyBox party={first.from} isEnd />
        </li>
        {steps.map((step, index) => (
          <li key={step.to.id}>
            <span className="hop">
              {step.kind === null ? (
                words('actsFor')
              ) : (
                <>
                  <span>{words(`tie.${step.kind}`)}</span>
                  {step.trust !== null && <span>{words(`trust.${step.trust}`)}</span>}
                </>
              )}
            </span>
            <PartyBox party={step.to} isEnd={index === steps.length - 1} />
          </li>
        ))}
      </ol>
      <EvidenceOfHops steps={steps} />
      {chain.contributions.length > 1 && <WhyIntroducer chain={chain} />}
    </figure>
  );
}

function PartyBox({ party, isEnd }: { readonly party: Step['from']; readonly isEnd: boolean }) {
  const { words } = useWords();
  return (
    <span className={isEnd ? 'party end' : 'party'} title={words(kindKey(party))}>
      <PartyLink party={party} />
    </span>
  );
}

function EvidenceOfHops({ steps }: { readonly steps: readonly Step[] }) {
  const { words } = useWords();
  return (
    <ul className="hop-evidence">
      {steps.map((step) => {
        const reasons = reasonsOf(step);
        if (reasons.length === 0) return null;
        const left = reasons.length - EVIDENCE_MAX;
        const shown = [
          ...reasons.slice(0, EVIDENCE_MAX),
          ...(left > 0 ? [words('moreEvidence', { count: left })] : []),
        ];
        const ends = { from: nameOf(step.from).text, to: nameOf(step.to).text };
        return (
          <li key={step.to.id}>
            <b>{words('chainEvidence', ends)}</b> — {shown.join(' / ')}
          </li>
        );
      })}
    </ul>
  );
}

function reasonsOf({ evidence, sharedGroups, sources }: Step): readonly string[] {
  return [
    ...evidence.map(({ title, occurredOn }) => title.text + (occurredOn ? ` (${occurredOn})` : '')),
    ...sharedGroups.map(({ name }) => name.text),
    ...sources.map(({ document, section }) => (section ? `${document} ${section}` : document)),
  ];
}

/** Why this introducer for the need: each reason with what it costs, less being better. */
function WhyIntroducer({ chain: { cost, contributions } }: { readonly chain: Chain }) {
  const { words } = useWords();
  return (
    <details className="why-introducer">
      <summary>{words('whyIntroducer')}</summary>
      <p className="soft">{words('whyIntroducerHint')}</p>
      <div className="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('whyReason')}</th>
              <th scope="col">{words('closeness')}</th>
              <th scope="col">{words('cost')}</th>
            </tr>
          </thead>
          <tbody>
            {contributions.map((part) => (
              <tr key={part.reason}>
                <th scope="row">
                  {part.label} <span className="soft">{recordName(part)}</span>
                </th>
                <td>{part.closeness?.toFixed(2)}</td>
                <td>{part.cost.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words('sum')}
              </th>
              <td>{cost.toFixed(2)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}

function recordName({ record }: Reason): string {
  switch (record?.__typename) {
    case 'Organization':
    case 'Group':
    case 'Equipment':
      return record.name.text;
    case 'Person':
      return (record.displayName ?? record.title).text;
    case 'Evidence':
    case 'Capability':
      return record.title.text;
    default:
      return '';
  }
}
