import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { ask } from '../api/ask.ts';
import { type BrowsedLabel, GET_NETWORK } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { PartyLink, RecordLink } from '../ui/record-link.tsx';
import type { Key } from '../words/dictionary.ts';
import { useWords } from '../words/use-words.tsx';
import { PrefectureMap } from './prefecture-map.tsx';

/** Path and heading of the list of each label. */
const LISTS = {
  ORGANIZATION: { to: '/organizations', heading: 'organizationsHeading' },
  GROUP: { to: '/groups', heading: 'groupsHeading' },
  PERSON: { to: '/people', heading: 'peopleHeading' },
  EQUIPMENT: { to: '/equipment', heading: 'equipmentHeading' },
  NEED: { to: '/needs', heading: 'needsHeading' },
  EVIDENCE: { to: '/evidence', heading: 'evidenceHeading' },
} as const satisfies Readonly<Record<BrowsedLabel, { readonly to: string; readonly heading: Key }>>;

/** Overview of the network: counts, places, age, the newest. */
export function NetworkGlance() {
  const { words, lang } = useWords();
  const { address } = useAddress();
  const { data, error, refetch } = useQuery({
    queryKey: ['network', lang],
    queryFn: ({ signal }) => ask(GET_NETWORK, { locale: lang }, { lang, signal }),
  });
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <p className="soft">{words('loading')}</p>;
  const { network, organizations, newest } = data;
  const evidence = network.records.find(({ label }) => label === 'EVIDENCE');
  const bodies = network.records.find(({ label }) => label === 'ORGANIZATION');
  return (
    <section className="glance" aria-labelledby="glance-heading">
      <h2 id="glance-heading">{words('networkHeading')}</h2>
      {network.exampleRecords > 0 && <p className="notice">{words('networkExamples')}</p>}
      <ul className="counts">
        {network.records.map(({ label, count }) => (
          <li key={label}>
            <Link to={LISTS[label].to} search={carried(address)}>
              <strong>{count.toLocaleString(lang)}</strong> {words(LISTS[label].heading)}
            </Link>
          </li>
        ))}
      </ul>
      {bodies?.newestOn && (
        <p className="soft">
          {words('networkFreshness', {
            documents: network.documents,
            newest: bodies.newestOn,
            median: bodies.medianOn ?? '',
            evidence: evidence?.newestOn ?? '',
          })}
        </p>
      )}
      <PrefectureMap
        buckets={organizations.facets.find(({ facet }) => facet === 'prefecture')?.buckets ?? []}
      />
      <h3>{words('newestHeading')}</h3>
      <ol className="timeline">
        {newest.nodes.map(
          (one) =>
            one.__typename === 'Evidence' && (
              <li key={one.id}>
                <span className="when">{one.occurredOn ?? words('dayUnknown')}</span>
                <div>
                  <RecordLink label="Evidence" id={one.id} name={one.title} />{' '}
                  <span className="soft">{words(`evidence.${one.kind}`)}</span>
                  <span className="with">
                    {one.participants.nodes.map((party) => (
                      <PartyLink key={party.id} party={party} />
                    ))}
                  </span>
                </div>
              </li>
            ),
        )}
      </ol>
    </section>
  );
}
