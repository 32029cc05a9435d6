import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { GET_NEIGHBOURHOOD, type GetNeighbourhoodAnswer } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { kindKey, nameOf, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { NetworkPicture } from './network-picture.tsx';

/** Maximum number of parties shown around one: as many as the API returns. */
export const NEIGHBOURS = 100;

type Found = NonNullable<GetNeighbourhoodAnswer['neighbourhood']>;

/** Parties around an organisation, as a picture and as a table; loaded when opened. */
export function Neighbourhood({ id }: { readonly id: string }) {
  const { words, lang } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['neighbourhood', id, lang],
    queryFn: ({ signal }) =>
      ask(GET_NEIGHBOURHOOD, { id, first: NEIGHBOURS, locale: lang }, { lang, signal }),
    enabled: isOpen,
  });
  const found = data?.neighbourhood;
  return (
    <details
      className="neighbourhood"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words('neighbourhood')}</summary>
      {error && <Failure error={error} again={() => void refetch()} />}
      {isOpen && data === undefined && !error && <p role="status">{words('loading')}</p>}
      {found && <Shown {...found} />}
      {data !== undefined && !found && <p>{words('neighbourhoodNone')}</p>}
    </details>
  );
}

function Shown({ parties, ties, tieCount }: Found) {
  const { words, lang } = useWords();
  const [center, ...others] = parties;
  if (center === undefined || others.length === 0) return <p>{words('neighbourhoodNone')}</p>;
  const names = new Map(parties.map((party) => [party.id, nameOf(party).text]));
  const known = new Map(
    ties.flatMap((tie) => (tie.from === center.id ? [[tie.to, tie] as const] : [])),
  );
  const among = new Map<string, string[]>();
  for (const { from, to } of ties) {
    if (from === center.id) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      among.set(one, [...(among.get(one) ?? []), names.get(other) ?? '']);
    }
  }
  return (
    <>
      <p className="soft">
        {words(others.length < tieCount ? 'neighbourhoodShown' : 'neighbourhoodAll', {
          shown: others.length,
          total: tieCount,
        })}{' '}
        {words('neighbourhoodHow')}
      </p>
      <NetworkPicture
        label={words('neighbourhoodOf', { name: nameOf(center).text })}
        parties={parties}
        ties={ties}
      />
      <div className="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('name')}</th>
              <th scope="col">{words('tieColumn')}</th>
              <th scope="col">{words('tiedColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {others.map((party) => {
              const tie = known.get(party.id);
              return (
                <tr key={party.id}>
                  <th scope="row">
                    <PartyLink party={party} />{' '}
                    <span className="soft">
                      {[words(kindKey(party)), placeOf(party, lang)].filter(Boolean).join(' · ')}
                    </span>
                  </th>
                  <td>{tie && `${words(`tie.${tie.kind}`)} (${words(`trust.${tie.trust}`)})`}</td>
                  <td>{(among.get(party.id) ?? []).join(words('listSeparator'))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
