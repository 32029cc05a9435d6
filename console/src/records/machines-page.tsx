import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Address, carried, EMPTY, MACHINE_FILTERS, readAddress } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { ask } from '../api/ask.ts';
import {
  FIND_MACHINES,
  type FindMachinesAnswer,
  type FindMachinesVariables,
  type FoundMachine,
} from '../api/questions.generated.ts';
import { AskerPicker } from '../introductions/asker-picker.tsx';
import { Introducers } from '../introductions/introducers.tsx';
import { Failure } from '../ui/failure.tsx';
import { PartyLink, RecordLink } from '../ui/record-link.tsx';
import { placeOf } from '../words/party.ts';
import { points } from '../words/points.ts';
import { priceText } from '../words/price-text.ts';
import { useWords } from '../words/use-words.tsx';
import { FacetBoxes } from './facet-boxes.tsx';

/** Machines per page of an answer, and maximum of those to ask about and of excluded ones. */
export const MACHINES_PAGE = 20;
export const OTHER_MACHINES_MAX = 10;
/** Same maximum length as a need on the page that asks. */
const TEXT_MAX = 2_000;

type Found = FindMachinesAnswer['searchEquipment'];

/** Page that finds machines for a task, with terms, prices and the way to the owner. */
export function MachinesPage() {
  const { words, lang } = useWords();
  const { address, go } = useAddress();
  const [typed, setTyped] = useState(address.text);
  const variables = machineVariables(address, lang);
  const answer = useInfiniteQuery({
    queryKey: ['machines', variables],
    queryFn: ({ pageParam, signal }) =>
      ask(FIND_MACHINES, { ...variables, after: pageParam }, { lang, signal }),
    initialPageParam: noCursor(),
    getNextPageParam: ({ searchEquipment }: FindMachinesAnswer) =>
      searchEquipment.pageInfo.hasNextPage ? searchEquipment.pageInfo.endCursor : null,
    enabled: address.text !== '',
    placeholderData: keepPreviousData,
  });
  const pages = answer.data?.pages.map(({ searchEquipment }) => searchEquipment) ?? [];
  const isShown = address.text !== '' && pages.length > 0;
  return (
    <div className="browse">
      <title>{`${words('machinesHeading')} – Catalyzer`}</title>
      <h1>{words('machinesHeading')}</h1>
      <search className="machine-search">
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault();
            go({ ...address, text: typed.trim() });
          }}
        >
          <label htmlFor="text">{words('machinesLabel')}</label>
          <div className="with-button">
            <input
              id="text"
              type="search"
              data-shortcut="/"
              maxLength={TEXT_MAX}
              placeholder={words('machinesPlaceholder')}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <button type="submit" className="primary">
              {words('ask')}
            </button>
          </div>
        </form>
        <AskerPicker from={address.from} choose={(from) => go({ ...address, from })} />
        <p className="hint">{words('machinesHint')}</p>
      </search>
      <p>
        <Link to="/equipment" search={carried(address)}>
          {words('machinesBrowse')}
        </Link>
      </p>
      <div id="results" tabIndex={-1} aria-busy={answer.isFetching}>
        {answer.error && <Failure error={answer.error} again={() => void answer.refetch()} />}
        <p role="status">{answer.isLoading ? words('loading') : ''}</p>
        {isShown && (
          <Machines
            pages={pages}
            address={address}
            change={(next) => go({ ...address, ...next }, { replace: true })}
          />
        )}
        {answer.hasNextPage && (
          <p className="more">
            <button
              type="button"
              disabled={answer.isFetchingNextPage}
              onClick={() => void answer.fetchNextPage()}
            >
              {words('more')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

function noCursor(): string | null {
  return null;
}

/** Returns the question for machines of an address. */
export function machineVariables(
  { text, from, filters, machines }: Address,
  locale: string,
): FindMachinesVariables {
  return {
    text,
    from: from === '' ? null : from,
    filter: {
      kinds: filters.kind,
      prefectures: filters.prefecture,
      useModes: machines.useMode,
      openTo: machines.openTo,
      techniques: machines.technique,
      statuses: machines.status,
    },
    first: MACHINES_PAGE,
    othersMax: OTHER_MACHINES_MAX,
    locale,
  };
}

function Machines({
  pages,
  address,
  change,
}: {
  readonly pages: readonly Found[];
  readonly address: Address;
  readonly change: (next: Partial<Address>) => void;
}) {
  const { words } = useWords();
  const [first] = pages;
  if (first === undefined) return null;
  const machines = pages.flatMap(({ nodes }) => nodes);
  return (
    <div className="answer">
      <MachineFacets facets={first.facets} address={address} change={change} />
      <div className="lists">
        <section className={`verdict ${first.verdict.level}`}>
          <p>{first.verdict.sentence}</p>
          {first.warnings.map(({ message }) => (
            <p key={message} className="soft">
              {message}
            </p>
          ))}
        </section>
        <h2>{words('equipmentHeading')}</h2>
        <p className="soft">
          {words('machinesFound', {
            shown: machines.length,
            total: first.totalCount,
            day: first.on,
          })}
        </p>
        <Cards machines={machines} />
        {first.toAsk.length > 0 && (
          <section>
            <h2>{words('toAskHeading')}</h2>
            <Cards machines={first.toAsk} />
          </section>
        )}
        {first.excluded.length > 0 && (
          <details className="excluded">
            <summary>{words('excludedHeading')}</summary>
            <ul>
              {first.excluded.map(({ equipment, reason }) => (
                <li key={equipment.id}>
                  <RecordLink label="Equipment" id={equipment.id} name={equipment.name} />{' '}
                  <span className="soft">{reason}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function MachineFacets({
  facets,
  address,
  change,
}: {
  readonly facets: Found['facets'];
  readonly address: Address;
  readonly change: (next: Partial<Address>) => void;
}) {
  const { words } = useWords();
  const { filters, machines } = address;
  // A value of the facet may be unknown here: the address has the known ones.
  const known = (key: string, values: readonly string[]) =>
    readAddress(String(new URLSearchParams(values.map((value) => [key, value]))));
  const ofOwner = (['kind', 'prefecture'] as const).map((key) => ({
    name: key,
    heading: words(`facet.${key}`),
    values: filters[key],
    choose: (values: readonly string[]) =>
      change({ filters: { ...filters, [key]: known(key, values).filters[key] } }),
  }));
  const ofMachine = MACHINE_FILTERS.map((key) => ({
    name: key,
    heading: words(`facet.${key}`),
    values: machines[key],
    choose: (values: readonly string[]) =>
      change({ machines: { ...machines, [key]: known(key, values).machines[key] } }),
  }));
  return (
    <FacetBoxes
      facets={[...ofMachine, ...ofOwner].map((one) => ({
        ...one,
        buckets: facets.find(({ facet }) => facet === one.name)?.buckets ?? [],
      }))}
      clear={() => change({ filters: EMPTY.filters, machines: EMPTY.machines })}
    />
  );
}

function Cards({ machines }: { readonly machines: readonly FoundMachine[] }) {
  return (
    <ol className="candidates">
      {machines.map((machine) => (
        <MachineCard key={machine.equipment.id} machine={machine} />
      ))}
    </ol>
  );
}

/** One machine: why it matches, on what terms, what to ask, how to get introduced. */
function MachineCard({ machine }: { readonly machine: FoundMachine }) {
  const { words, lang } = useWords();
  const { address } = useAddress();
  const [isOpen, setOpen] = useState(false);
  const { rank, score, prices, explanation, equipment } = machine;
  const { owner, completeness } = equipment;
  const modes = equipment.useModes.map((mode) => words(`useMode.${mode}`));
  return (
    <li className="match">
      <div className="match-head">
        <h3>
          {rank}. <RecordLink label="Equipment" id={equipment.id} name={equipment.name} />
        </h3>
        <p className="score">{words('scoreOf', { points: points(score) })}</p>
      </div>
      <p className="soft">
        {[equipment.manufacturer, equipment.model, ...modes].filter(Boolean).join(' · ')}
      </p>
      {owner && (
        <p>
          <PartyLink party={owner} /> <span className="soft">{placeOf(owner, lang)}</span>
        </p>
      )}
      <p className="why">{explanation.sentence}</p>
      {prices.length > 0 ? (
        <ul>
          {prices.map((price) => (
            <li key={JSON.stringify(price)}>{priceText(price, words, lang)}</li>
          ))}
        </ul>
      ) : (
        equipment.pricesText !== null && <p>{equipment.pricesText}</p>
      )}
      {completeness.sentence !== null && <p className="missing">{completeness.sentence}</p>}
      {owner && address.from !== '' && address.from !== owner.id && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words('wayToOwner')}</summary>
          {isOpen && <Introducers from={address.from} to={owner.id} need={null} after={0} />}
        </details>
      )}
    </li>
  );
}
