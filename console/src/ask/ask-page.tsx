import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { type Address, carried, isAsked, writeAddress } from '../address/address.ts';
import { fitsAddress, keepText, keptText } from '../address/kept-texts.ts';
import { movedSpans } from '../address/spans.ts';
import { useAddress } from '../address/use-address.ts';
import { AskerPicker } from '../introductions/asker-picker.tsx';
import { Failure } from '../ui/failure.tsx';
import { today } from '../ui/today.ts';
import { useWords } from '../words/use-words.tsx';
import { Answers } from './answers.tsx';
import { EXAMPLES } from './examples.ts';
import { MoreOptions } from './more-options.tsx';
import { QuestionForm } from './question-form.tsx';
import { DidYouMean, type Reworded } from './understood.tsx';
import { type Answer, useAnswer, useOthers } from './use-answer.ts';
import { useDraft } from './use-draft.ts';
import { type KeptFilters, useKeptFilters } from './use-kept-filters.ts';
import type { Asked } from './variables.ts';

// Shown below the question, with 20 kB of shapes.
const NetworkGlance = lazy(async () => {
  const { NetworkGlance: Glance } = await import('../network/network-glance.tsx');
  return { default: Glance };
});

/** Maximum characters of a question in the window title. */
const TITLE_MAX = 60;

/** Maximum number of holders that the API ranks, so an equal count means "at least". */
const RANKED_MAX = 500;

/** The beginning of an answer is in sight within this share of the window's height. */
const SEEN_SHARE = 0.7;

/** Page that asks who can do something, and shows the answer. */
export function AskPage() {
  const { words, lang } = useWords();
  const { address, go } = useAddress();
  const asked = useMemo(() => askedOf(address), [address]);
  const isLost = address.kept !== '' && keptText(address.kept) === undefined;
  const [draft, changeDraft] = useDraft(asked);
  const found = useAnswer(asked, lang);
  const { others } = useOthers(asked, lang);
  const client = useQueryClient();
  const results = useRef<HTMLDivElement>(null);
  const wasSubmitted = useRef(false);
  const { data: answer, isFetching, isPlaceholderData, isFetchingNextPage } = found;
  const isWaiting = isFetching && !isFetchingNextPage;
  const isNewest = answer !== undefined && others !== undefined && !isPlaceholderData && !isWaiting;
  useEffect(() => {
    if (!isNewest || !wasSubmitted.current) return;
    wasSubmitted.current = false;
    showResults(results.current);
  }, [isNewest]);
  const filters = useKeptFilters({
    address,
    answer: isNewest && isAsked(address) ? answer : undefined,
    words,
    go,
  });
  const submit = (reworded: Reworded) => {
    const next = addressOf(rewordedOf(asked, reworded), address);
    wasSubmitted.current = isAsked(next);
    if (writeAddress(next) === writeAddress(address)) return void found.refetch();
    if (Object.values(address.filters).some((values) => values.length > 0)) filters.begin(next);
    go(next);
  };
  const change = (next: Address, options?: { readonly replace: boolean }) => go(next, options);
  return (
    <>
      <title>{titleOf(address, words('title'))}</title>
      <h1 className="hidden">{words('askHeading')}</h1>
      <search>
        <QuestionForm draft={draft} change={changeDraft} submit={submit} />
        <div className="options">
          <AskerPicker from={address.from} choose={(from) => go({ ...address, from })} />
          <MoreOptions address={address} weights={answer?.weights} change={change} />
        </div>
      </search>
      <PrintHead asked={asked} />
      {filters.said !== undefined && <WhatOfFilters {...filters.said} />}
      {isLost && <p className="notice">{words('needNotKept')}</p>}
      <p role="status" aria-live="polite" className="status">
        {isWaiting
          ? words('loading')
          : isNewest && isAsked(address)
            ? foundSentence(answer, others.toAsk.length, words)
            : ''}{' '}
        {isWaiting && (
          <button
            type="button"
            className="quiet"
            onClick={() => void client.cancelQueries({ queryKey: ['ask'] })}
          >
            {words('cancel')}
          </button>
        )}
      </p>
      <div
        id="results"
        ref={results}
        tabIndex={-1}
        aria-busy={isWaiting}
        className={isPlaceholderData || isWaiting ? 'outdated' : undefined}
      >
        {!isAsked(address) ? (
          <>
            <Examples />
            <Suspense>
              <NetworkGlance />
            </Suspense>
          </>
        ) : found.isError && answer === undefined ? (
          <Failure error={found.error} again={() => void found.refetch()} />
        ) : (
          answer !== undefined &&
          others !== undefined && (
            <>
              {found.isError && !found.isFetchNextPageError && (
                <Failure error={found.error} again={() => void found.refetch()} />
              )}
              {answer.reading !== undefined && (
                <DidYouMean suggestions={answer.reading.suggestions} asked={asked} ask={submit} />
              )}
              <Answers
                answer={answer}
                others={others}
                asked={asked}
                ask={submit}
                changeFilters={(chosen) => {
                  filters.end();
                  go({ ...address, filters: chosen });
                }}
                more={{
                  hasMore: found.hasNextPage,
                  isLoading: isFetchingNextPage,
                  error: found.isFetchNextPageError ? found.error : null,
                  load: () => void found.fetchNextPage(),
                }}
              />
            </>
          )
        )}
      </div>
    </>
  );
}

/** Returns the question of an address, with its text if this tab keeps it. */
function askedOf({ kept, lang: _, ...address }: Address): Asked {
  return { ...address, text: address.text || (kept === '' ? '' : (keptText(kept) ?? '')) };
}

/** Returns the changed question; pieces left out stay left out where the text is the same. */
function rewordedOf(asked: Asked, reworded: Reworded): Required<Reworded> {
  const text = (reworded.text ?? asked.text).trim();
  return {
    text,
    leftOut: movedSpans(asked.text, text, reworded.leftOut ?? asked.leftOut),
    requirements: (reworded.requirements ?? asked.requirements).filter(
      (one) => one.text.trim() !== '',
    ),
  };
}

/** Returns the address of a question, without the text of a letter. */
function addressOf({ text, ...rest }: Required<Reworded>, address: Address): Address {
  return fitsAddress(text)
    ? { ...address, ...rest, text, kept: '' }
    : { ...address, ...rest, text: '', kept: keepText(text) };
}

function titleOf({ text, kept }: Address, title: string): string {
  if (kept !== '' || text === '') return title;
  return `${text.slice(0, TITLE_MAX)} – Catalyzer`;
}

/** Scrolls to an answer that is below the window, as on a phone. */
function showResults(results: HTMLDivElement | null) {
  if (results === null) return;
  const { top } = results.getBoundingClientRect();
  if (top < window.innerHeight * SEEN_SHARE && top >= 0) return;
  results.focus({ preventScroll: true });
  results.scrollIntoView({ block: 'start' });
}

function foundSentence(
  answer: Answer,
  toAsk: number,
  words: ReturnType<typeof useWords>['words'],
): string {
  const found = words(toAsk > 0 ? 'foundToAsk' : 'found', {
    matches: answer.matches.length,
    toAsk,
    total: answer.totalCount,
  });
  return answer.totalCount < RANKED_MAX
    ? found
    : `${found} ${words('foundLimit', { max: RANKED_MAX })}`;
}

/** Says which filters were kept and dropped for another question. */
function WhatOfFilters({ kept, dropped }: KeptFilters) {
  const { words } = useWords();
  const list = (names: readonly string[]) => names.join(words('listSeparator'));
  return (
    <>
      {dropped.length > 0 && (
        <p className="notice" role="status">
          {words('filtersDropped', { names: list(dropped) })}
        </p>
      )}
      {kept.length > 0 && (
        <p className="soft" role="status">
          {words('filtersKept', { names: list(kept) })}
        </p>
      )}
    </>
  );
}

/** Heading of a printed answer: the whole question and the day. */
function PrintHead({ asked }: { readonly asked: Asked }) {
  const { words } = useWords();
  return (
    <div className="print-only">
      <p className="asked-text">{asked.text}</p>
      <ul>
        {asked.leftOut.map(({ start, end }) => (
          <li key={start}>
            {words('leftOut')}: {asked.text.slice(start, end)}
          </li>
        ))}
        {asked.requirements.map(({ must, text }) => (
          <li key={`${must} ${text}`}>
            {words(must ? 'must' : 'should')}: {text}
          </li>
        ))}
      </ul>
      <p>{today()} — Catalyzer</p>
    </div>
  );
}

function Examples() {
  const { words, lang } = useWords();
  const { address } = useAddress();
  return (
    <>
      <h2>{words('emptyHeading')}</h2>
      <p className="soft">{words('emptyHint')}</p>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.en}>
            <Link to="/" search={{ ...carried(address), text: example[lang] }}>
              {example[lang]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
