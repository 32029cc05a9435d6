import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Address, carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { ask } from '../api/ask.ts';
import {
  BROWSE,
  type BrowseAnswer,
  type BrowsedLabel,
  type BrowseVariables,
} from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { PartyLink, RecordLink } from '../ui/record-link.tsx';
import type { Key } from '../words/dictionary.ts';
import { kindKey, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { ListFacets } from './list-facets.tsx';

/** Records per page of a list. */
export const LIST_PAGE = 50;

type Listed = BrowseAnswer['browse']['nodes'][number];

/** The lists, in the order of their links. */
const LISTS = [
  { to: '/organizations', heading: 'organizationsHeading' },
  { to: '/groups', heading: 'groupsHeading' },
  { to: '/people', heading: 'peopleHeading' },
  { to: '/equipment', heading: 'equipmentHeading' },
  { to: '/needs', heading: 'needsHeading' },
  { to: '/evidence', heading: 'evidenceHeading' },
] as const satisfies readonly { readonly to: string; readonly heading: Key }[];

/** Page of all organisations. */
export function OrganizationsPage() {
  return <List label="ORGANIZATION" heading="organizationsHeading" />;
}

/** Page of all groups. */
export function GroupsPage() {
  return <List label="GROUP" heading="groupsHeading" />;
}

/** Page of all people, by their roles in the network. */
export function PeoplePage() {
  return <List label="PERSON" heading="peopleHeading" />;
}

/** Page of all machines with their owners. */
export function EquipmentListPage() {
  return <List label="EQUIPMENT" heading="equipmentHeading" />;
}

/** Page of all public needs. */
export function NeedsPage() {
  return <List label="NEED" heading="needsHeading" />;
}

/** Page of all projects, deliveries, papers and other evidence. */
export function EvidenceListPage() {
  return <List label="EVIDENCE" heading="evidenceHeading" />;
}

/** Returns the variables of the list for an address, without those of its page. */
export function listVariables(
  label: BrowsedLabel,
  { text, filters, list }: Address,
): Pick<BrowseVariables, 'label' | 'order' | 'filter'> {
  return {
    label,
    order: list.isByDate ? 'NEWEST' : 'NAME',
    filter: {
      name: text,
      kinds: list.kinds,
      initials: list.initials,
      prefectures: filters.prefecture,
      countries: filters.country,
    },
  };
}

/** A list of records, filtered and ordered by the address, a page at a time. */
function List({ label, heading }: { readonly label: BrowsedLabel; readonly heading: Key }) {
  const { words, lang } = useWords();
  const { address, go } = useAddress();
  const asked = listVariables(label, address);
  const list = useInfiniteQuery({
    queryKey: ['list', asked, lang],
    queryFn: ({ pageParam, signal }) =>
      ask(BROWSE, { ...asked, first: LIST_PAGE, after: pageParam, locale: lang }, { lang, signal }),
    initialPageParam: noCursor(),
    getNextPageParam: ({ browse }: BrowseAnswer) =>
      browse.pageInfo.hasNextPage ? browse.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages.map(({ browse }) => browse) ?? [];
  const nodes = pages.flatMap((page) => page.nodes);
  const total = pages[0]?.totalCount ?? 0;
  const change = (next: Partial<Address>) => go({ ...address, ...next }, { replace: true });
  return (
    <div id="results" tabIndex={-1} className="browse">
      <title>{`${words(heading)} – Catalyzer`}</title>
      <h1>{words(heading)}</h1>
      <Ways />
      <NameBox key={label} name={address.text} change={(text) => change({ text })} />
      <Initials
        facets={pages[0]?.facets ?? []}
        selected={address.list.initials}
        change={(initials) => change({ list: { ...address.list, initials } })}
      />
      <div className="answer">
        {pages[0] !== undefined && (
          <ListFacets facets={pages[0].facets} address={address} change={change} />
        )}
        <div className="lists">
          <div className="toolbar">
            <p role="status" className="soft">
              {list.isPending
                ? words('loading')
                : words(nodes.length < total ? 'shownOf' : 'shownAll', {
                    shown: nodes.length,
                    total,
                  })}
            </p>
            <Order
              isByDate={address.list.isByDate}
              change={(isByDate) => change({ list: { ...address.list, isByDate } })}
            />
          </div>
          {list.error && <Failure error={list.error} again={() => void list.refetch()} />}
          {!list.isPending && total === 0 && <p>{words('listEmpty')}</p>}
          <ul className={list.isPlaceholderData ? 'parties outdated' : 'parties'}>
            {nodes.map((node) => (
              <li key={node.id}>
                <Row node={node} />
              </li>
            ))}
          </ul>
          {list.hasNextPage && (
            <p className="more">
              <button
                type="button"
                disabled={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {words('more')}
              </button>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function noCursor(): string | null {
  return null;
}

/** Links to the lists. */
function Ways() {
  const { words } = useWords();
  const { address } = useAddress();
  return (
    <nav className="kinds" aria-label={words('browse')}>
      {LISTS.map(({ to, heading }) => (
        <Link key={to} to={to} search={carried(address)} activeOptions={{ includeSearch: false }}>
          {words(heading)}
        </Link>
      ))}
    </nav>
  );
}

/** Field for a part of a name; the list follows on submit. */
function NameBox({
  name,
  change,
}: {
  readonly name: string;
  readonly change: (name: string) => void;
}) {
  const { words } = useWords();
  const [typed, setTyped] = useState(name);
  return (
    <search>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          change(typed.trim());
        }}
      >
        <label htmlFor="name">{words('nameSearch')}</label>
        <div className="with-button">
          <input
            id="name"
            type="search"
            data-shortcut="/"
            maxLength={NAME_MAX}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              if (target.value === '') change('');
            }}
          />
          <button type="submit">{words('narrow')}</button>
        </div>
      </form>
    </search>
  );
}

/** Maximum characters of a name to search for. */
const NAME_MAX = 100;

/** First letters in use: Latin, then kana, then names without a reading. */
function Initials({
  facets,
  selected,
  change,
}: {
  readonly facets: BrowseAnswer['browse']['facets'];
  readonly selected: readonly string[];
  readonly change: (initials: readonly string[]) => void;
}) {
  const { words } = useWords();
  const buckets = facets.find(({ facet }) => facet === 'initial')?.buckets ?? [];
  if (buckets.length < 2 && selected.length === 0) return null;
  const rank = ({ value }: (typeof buckets)[number]) => (value === 'OTHER' ? '\uffff' : value);
  const ordered = buckets.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return (
    <fieldset className="initials">
      <legend className="hidden">{words('initials')}</legend>
      {ordered.map(({ value, label, count }) => {
        const isOn = selected.includes(value);
        return (
          <button
            key={value}
            type="button"
            aria-pressed={isOn}
            aria-label={words('initialCount', { initial: label, count })}
            onClick={() =>
              change(isOn ? selected.filter((one) => one !== value) : [...selected, value])
            }
          >
            {label}
          </button>
        );
      })}
    </fieldset>
  );
}

function Order({
  isByDate,
  change,
}: {
  readonly isByDate: boolean;
  readonly change: (isByDate: boolean) => void;
}) {
  const { words } = useWords();
  return (
    <label className="order">
      {words('order')}{' '}
      <select
        value={isByDate ? 'date' : 'name'}
        onChange={({ target }) => change(target.value === 'date')}
      >
        <option value="name">{words('orderName')}</option>
        <option value="date">{words('orderDate')}</option>
      </select>
    </label>
  );
}

/** A record with the details that distinguish it from others of its name. */
function Row({ node }: { readonly node: Listed }): ReactNode {
  const { words, lang } = useWords();
  const soft = (parts: readonly (string | null | undefined | false)[]) => (
    <span className="soft">{parts.filter(Boolean).join(' · ')}</span>
  );
  switch (node.__typename) {
    case 'Organization':
    case 'Group':
      return (
        <>
          <PartyLink party={node} /> {soft([words(kindKey(node)), placeOf(node, lang)])}
        </>
      );
    case 'Person': {
      const roles = node.roles.map((role) => words(`role.${role}`)).join(words('listSeparator'));
      return (
        <>
          <PartyLink party={node} /> {soft([roles, placeOf(node, lang)])}{' '}
          {node.organization && <PartyLink party={node.organization} />}
        </>
      );
    }
    case 'Equipment':
      return (
        <>
          <RecordLink label="Equipment" id={node.id} name={node.name} />{' '}
          {soft([node.manufacturer, node.model])} {node.owner && <PartyLink party={node.owner} />}
        </>
      );
    case 'Need':
      return (
        <>
          <RecordLink label="Need" id={node.id} name={node.gist} />{' '}
          {soft([
            words(`status.${node.status}`),
            node.deadline && words('until', { day: node.deadline }),
          ])}{' '}
          {node.owner && <PartyLink party={node.owner} />}
        </>
      );
    case 'Evidence': {
      const { nodes: shown, totalCount } = node.participants;
      return (
        <>
          <RecordLink label="Evidence" id={node.id} name={node.title} />{' '}
          {soft([words(`evidence.${node.kind}`), node.occurredOn])}
          <span className="with">
            {shown.map((party) => (
              <PartyLink key={party.id} party={party} />
            ))}
            {totalCount > shown.length && (
              <span className="soft">
                {words('moreEvidence', { count: totalCount - shown.length })}
              </span>
            )}
          </span>
        </>
      );
    }
    default:
      return null;
  }
}
