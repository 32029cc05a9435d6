import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAddress } from '../address/use-address.ts';
import { ask } from '../api/ask.ts';
import type { Question } from '../api/question.ts';
import { FIND_ALIKE, type OfferedCapability } from '../api/questions.generated.ts';
import { AskerPicker } from '../introductions/asker-picker.tsx';
import { Introducers } from '../introductions/introducers.tsx';
import { Failure } from '../ui/failure.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { type Holder, kindKey, type Localized, placeOf } from '../words/party.ts';
import { points } from '../words/points.ts';
import { Recorded, useWords } from '../words/use-words.tsx';

/** Maximum characters of a record's capabilities in the search for similar parties. */
const ALIKE_TEXT_MAX = 300;

/** Variables of a question for one record. */
interface OneRecord {
  readonly id: string;
  readonly locale?: string | null | undefined;
}

/** Loads one record and shows it, or that it does not exist. */
export function RecordOf<Data>({
  question,
  id,
  children,
}: {
  readonly question: Question<Data, OneRecord>;
  readonly id: string;
  /** Content of the page; undefined if the record has another label or does not exist. */
  readonly children: (data: Data) => ReactNode | undefined;
}) {
  const { words, lang } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['record', question.text, id, lang],
    queryFn: ({ signal }) => ask(question, { id, locale: lang }, { lang, signal }),
  });
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <p role="status">{words('loading')}</p>;
  return (
    children(data) ?? (
      <div className="notice" id="results" tabIndex={-1}>
        <h1>{words('recordNotFound')}</h1>
        <p>{words('recordNotFoundHint')}</p>
      </div>
    )
  );
}

/** Page of a record: its name, its kind, and its parts. */
export function RecordFrame({
  name,
  kind,
  summary,
  children,
}: {
  readonly name: Localized;
  readonly kind: string;
  readonly summary?: Localized | null;
  readonly children: ReactNode;
}) {
  return (
    <article className="record" id="results" tabIndex={-1}>
      <title>{`${name.text} – Catalyzer`}</title>
      <meta name="description" content={summary?.text ?? `${name.text} (${kind})`} />
      <h1>
        <Recorded {...name} />
      </h1>
      <p className="soft">{kind}</p>
      {summary && (
        <p>
          <Recorded {...summary} />
        </p>
      )}
      {children}
    </article>
  );
}

/** A part of the page with its heading; nothing if it is empty. */
export function Part({
  heading,
  isEmpty = false,
  children,
}: {
  readonly heading: string;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** Facts with their names, without those that are not recorded. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}) {
  const known = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Returns a recorded text, or nothing. */
export function textOf(text: Localized | null): ReactNode {
  return text === null ? null : <Recorded {...text} />;
}

/** Returns a link to an address that a record states: the API returns only http and https. */
export function outside(url: string | null): ReactNode {
  return url === null ? null : (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}

/** Capabilities, each with its level of evidence and its source. */
export function Offers({ offers }: { readonly offers: readonly OfferedCapability[] }) {
  const { words } = useWords();
  return (
    <ul className="offers">
      {offers.map(({ id, title, description, claimLevel, source }) => (
        <li key={id} id={id}>
          <p>
            <strong>
              <Recorded {...title} />
            </strong>{' '}
            <span className="soft">{words(`claimLevel.${claimLevel}`)}</span>
          </p>
          {description !== null && (
            <p>
              <Recorded {...description} />
            </p>
          )}
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Source of a fact and its age. */
function SourceLine({ source }: { readonly source: OfferedCapability['source'] }) {
  const { words } = useWords();
  const where =
    source.section === null ? source.document : `${source.document} (${source.section})`;
  return (
    <p className="soft">
      {words(source.confirmedOn === null ? 'sourceRecorded' : 'sourceConfirmed', {
        source: where,
        day: source.confirmedOn ?? source.recordedOn,
      })}
    </p>
  );
}

/** Source of the record itself, and its ids elsewhere. */
export function Origin({
  record,
}: {
  readonly record: {
    readonly source: OfferedCapability['source'] & { readonly quote: string | null };
    readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  };
}) {
  const { words } = useWords();
  return (
    <Part heading={words('originHeading')}>
      <SourceLine source={record.source} />
      {record.source.quote !== null && <blockquote>{record.source.quote}</blockquote>}
      <Facts facts={record.externalIds.map(({ scheme, value }) => [scheme, value])} />
    </Part>
  );
}

/** Names in a list, each a link to its page. */
export function Parties({ parties }: { readonly parties: readonly Holder[] }) {
  const { words, lang } = useWords();
  return (
    <ul className="parties">
      {parties.map((party) => (
        <li key={party.id}>
          <PartyLink party={party} />{' '}
          <span className="soft">
            {[words(kindKey(party)), placeOf(party, lang)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Introducers from the visitor's own party. */
export function WayThere({ id }: { readonly id: string }) {
  const { words } = useWords();
  const { address, go } = useAddress();
  return (
    <Part heading={words('wayThere')}>
      <AskerPicker from={address.from} choose={(from) => go({ ...address, from })} />
      {address.from === id && <p className="soft">{words('introductionSelf')}</p>}
      {address.from !== '' && address.from !== id && (
        <Introducers from={address.from} to={id} need={null} after={0} />
      )}
    </Part>
  );
}

/** Parties with similar capabilities; loaded when opened. */
export function Alike({
  id,
  offers,
}: {
  readonly id: string;
  readonly offers: readonly OfferedCapability[];
}) {
  const { words, lang } = useWords();
  const [isOpen, setOpen] = useState(false);
  const text = offers
    .map(({ title }) => title.text)
    .join(words('listSeparator'))
    .slice(0, ALIKE_TEXT_MAX);
  const { data, error, refetch } = useQuery({
    queryKey: ['alike', text, lang],
    queryFn: ({ signal }) => ask(FIND_ALIKE, { text, locale: lang }, { lang, signal }),
    enabled: isOpen,
  });
  if (text === '') return null;
  const others = data?.whoCan.nodes.filter(({ holder }) => holder.id !== id) ?? [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words('alike')}</summary>
      {error && <Failure error={error} again={() => void refetch()} />}
      <ul className="parties">
        {others.map(({ holder, score }) => (
          <li key={holder.id}>
            <PartyLink party={holder} />{' '}
            <span className="soft">{words('scoreOf', { points: points(score) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
