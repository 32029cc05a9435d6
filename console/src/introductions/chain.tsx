import type { Chain } from '../api/questions.generated.ts';
import { PartyLink } from '../ui/record-link.tsx';
import { useWords } from '../words/use-words.tsx';
import type { Words } from '../words/words.ts';
import { ChainPicture } from './chain-picture.tsx';

/** Maximum number of pieces of evidence named under one hop; the rest is counted. */
const EVIDENCE_MAX = 3;

type Step = Chain['steps'][number];
type Reason = Chain['contributions'][number];

/** One chain of introducers: its picture, the same as a list with evidence, and the reasons. */
export function ChainFigure({
  chain,
  hasPicture = true,
}: {
  readonly chain: Chain;
  /** False below a picture of several chains. */
  readonly hasPicture?: boolean;
}) {
  const { words } = useWords();
  const { steps, length, trust } = chain;
  if (steps.length === 0) return null;
  const key = length === 1 ? 'chainDirect' : 'chainLength';
  return (
    <figure>
      <figcaption className="soft">
        {words(key, { length, trust: words(`trust.${trust}`) })}
      </figcaption>
      {hasPicture && <ChainPicture chains={[chain]} />}
      <Hops steps={steps} />
      {chain.contributions.length > 1 && <WhyIntroducer chain={chain} />}
    </figure>
  );
}

/** The hops: who knows whom, by which tie, how well, and the evidence on record. */
function Hops({ steps }: { readonly steps: readonly Step[] }) {
  const { words } = useWords();
  return (
    <ol className="hops">
      {steps.map((step) => {
        const reasons = reasonsOf(step, words);
        const left = reasons.length - EVIDENCE_MAX;
        const shown = [
          ...reasons.slice(0, EVIDENCE_MAX),
          ...(left > 0 ? [words('moreEvidence', { count: left })] : []),
        ];
        return (
          <li key={step.to.id}>
            <PartyLink party={step.from} /> → <PartyLink party={step.to} />{' '}
            <span className="soft">
              {words(step.kind === null ? 'actsFor' : `tie.${step.kind}`)}
              {step.trust !== null && ` · ${words(`trust.${step.trust}`)}`}
            </span>
            {shown.length > 0 && <p>{shown.join(' / ')}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function reasonsOf(
  { acquaintances, evidence, sharedGroups, sources }: Step,
  words: Words,
): readonly string[] {
  return [
    ...(acquaintances ?? []).map(({ displayName }) =>
      words('ownAcquaintance', { name: displayName }),
    ),
    ...evidence.map(({ title, occurredOn }) => title.text + (occurredOn ? ` (${occurredOn})` : '')),
    ...sharedGroups.map(({ name }) => name.text),
    ...sources.map(({ document, section }) => (section ? `${document} ${section}` : document)),
  ];
}

/** Reasons for this introducer and need, each with its cost; lower is better. */
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
