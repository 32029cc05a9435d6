import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { ask } from '../api/ask.ts';
import type { Question } from '../api/question.ts';
import {
  LIST_EQUIPMENT,
  LIST_GROUPS,
  LIST_NEEDS,
  LIST_ORGANIZATIONS,
  type ListOrganizationsVariables,
} from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { PartyLink, RecordLink } from '../ui/record-link.tsx';
import { usePaused } from '../ui/use-paused.ts';
import type { Key } from '../words/dictionary.ts';
import { kindKey, nameOf, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';

/** Records of one page of a list. */
export const LIST_PAGE = 100;

interface Listed<Node> {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Node[];
  };
}

/** All organisations, by name, sort and place. */
export function OrganizationsPage() {
  const { address } = useAddress();
  const { kind, country, prefecture } = address.filters;
  const filter = { kinds: kind, countries: country, prefectures: prefecture };
  return (
    <List
      heading="organizationsHeading"
      question={LIST_ORGANIZATIONS}
      variables={{ filter }}
      byName
      label={(node) => ({ text: nameOf(node).text, reading: node.nameKana })}
      row={(node) => <PartyRow party={node} />}
    />
  );
}

/** A body with its kind and place. */
function PartyRow({ party }: Parameters<typeof PartyLink>[0]) {
  const { words, lang } = useWords();
  return (
    <>
      <PartyLink party={party} />{' '}
      <span className="soft">
        {[words(kindKey(party)), placeOf(party, lang)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

/** All groups, by name. */
export function GroupsPage() {
  return (
    <List
      heading="groupsHeading"
      question={LIST_GROUPS}
      variables={{}}
      byName
      label={(node) => ({ text: nameOf(node).text, reading: null })}
      row={(node) => <PartyRow party={node} />}
    />
  );
}

/** All machines with their owners. */
export function EquipmentListPage() {
  return (
    <List
      heading="equipmentHeading"
      question={LIST_EQUIPMENT}
      variables={{}}
      label={(node) => ({ text: node.name.text, reading: null })}
      row={(node) => (
        <>
          <RecordLink label="Equipment" id={node.id} name={node.name} />{' '}
          {node.owner && <PartyLink party={node.owner} />}
        </>
      )}
    />
  );
}

/** All public needs. */
export function NeedsPage() {
  const { words } = useWords();
  return (
    <List
      heading="needsHeading"
      question={LIST_NEEDS}
      variables={{}}
      label={(node) => ({ text: node.gist.text, reading: null })}
      row={(node) => (
        <>
          <RecordLink label="Need" id={node.id} name={node.gist} />{' '}
          <span className="soft">{words(`status.${node.status}`)}</span>
        </>
      )}
    />
  );
}

/** A list of records: once all of it is there, in the order of names as the language has it. */
function List<Node extends { readonly id: string }>({
  heading,
  question,
  variables,
  byName = false,
  label,
  row,
}: {
  readonly heading: Key;
  readonly question: Question<Listed<Node>, ListOrganizationsVariables>;
  readonly variables: Pick<ListOrganizationsVariables, 'filter'>;
  /** Whether a name narrows it. */
  readonly byName?: boolean;
  readonly label: (node: Node) => { readonly text: string; readonly reading: string | null };
  readonly row: (node: Node) => ReactNode;
}) {
  const { words, lang } = useWords();
  const { address } = useAddress();
  const [name, setName] = useState(address.text);
  const query = usePaused(name.trim());
  const list = useInfiniteQuery({
    queryKey: ['list', heading, variables, query, lang],
    queryFn: ({ pageParam, signal }) => {
      const page = { first: LIST_PAGE, after: pageParam, locale: lang };
      const asked = { ...variables, ...page, ...(query === '' ? {} : { query }) };
      return ask(question, asked, { lang, signal });
    },
    initialPageParam: noCursor(),
    getNextPageParam: (page: Listed<Node>) =>
      page.list.pageInfo.hasNextPage ? page.list.pageInfo.endCursor : null,
  });
  const nodes = list.data?.pages.flatMap((page) => page.list.nodes) ?? [];
  const total = list.data?.pages[0]?.list.totalCount ?? 0;
  const isWhole = !list.hasNextPage && query === '';
  const order = new Intl.Collator(lang, { numeric: true });
  const key = (node: Node) => label(node).reading ?? label(node).text;
  const shown = isWhole ? nodes.toSorted((a, b) => order.compare(key(a), key(b))) : nodes;
  return (
    <div id="results" tabIndex={-1} className="browse">
      <title>{`${words(heading)} – Catalyzer`}</title>
      <h1>{words(heading)}</h1>
      <Kinds />
      {byName && (
        <div className="field">
          <label htmlFor="name">{words('nameSearch')}</label>
          <input
            id="name"
            type="search"
            data-shortcut="/"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
      )}
      <p role="status" className="soft">
        {list.isPending ? words('loading') : words('shownOf', { shown: shown.length, total })}
      </p>
      {list.error && <Failure error={list.error} again={() => void list.refetch()} />}
      <ul className="parties">
        {shown.map((node) => (
          <li key={node.id}>{row(node)}</li>
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
  );
}

function noCursor(): string | null {
  return null;
}

/** The ways to the other lists. */
function Kinds() {
  const { words } = useWords();
  const { address } = useAddress();
  const search = carried(address);
  return (
    <nav className="kinds" aria-label={words('browse')}>
      <Link to="/organizations" search={search} activeOptions={{ includeSearch: false }}>
        {words('organizationsHeading')}
      </Link>
      <Link to="/groups" search={search} activeOptions={{ includeSearch: false }}>
        {words('groupsHeading')}
      </Link>
      <Link to="/equipment" search={search} activeOptions={{ includeSearch: false }}>
        {words('equipmentHeading')}
      </Link>
      <Link to="/needs" search={search} activeOptions={{ includeSearch: false }}>
        {words('needsHeading')}
      </Link>
    </nav>
  );
}
