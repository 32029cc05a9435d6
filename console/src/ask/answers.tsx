import { useEffect, useRef } from 'react';
import type { Address } from '../address/address.ts';
import type { Match } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { nameOf, placeOf } from '../words/party.ts';
import { Recorded, useWords } from '../words/use-words.tsx';
import { needInWords } from './candidate-of.ts';
import { Facets } from './facets.tsx';
import { MatchCard, type PlannedPartner } from './match-card.tsx';
import { Plan, usePlan } from './plan.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Reworded, Understood } from './understood.tsx';
import type { Answer, Others } from './use-answer.ts';
import { type Asked, OTHERS_MAX } from './variables.ts';
import { Verdict } from './verdict.tsx';

/** Further pages of the list of answers. */
export interface Continuation {
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly load: () => void;
}

/** The whole answer: verdict, filters, matches, whom to ask, who is excluded. */
export function Answers({
  answer,
  others: { toAsk, excluded },
  asked,
  ask,
  changeFilters,
  more,
}: {
  readonly answer: Answer;
  readonly others: Others;
  readonly asked: Asked;
  readonly ask: (reworded: Reworded) => void;
  readonly changeFilters: (filters: Address['filters']) => void;
  readonly more: Continuation;
}) {
  const { words } = useWords();
  const { matches, otherKinds } = answer;
  const plan = usePlan(asked, matches.length);
  const { partners = [], introducers = [] } = plan.data?.introductionPlan ?? {};
  const need = needInWords(asked, answer.reading, words);
  const isAnswered = matches.length + toAsk.length + otherKinds.length > 0;
  return (
    <>
      {answer.warnings.map(({ code, message }) => (
        <p key={code} className="notice">
          {message}
        </p>
      ))}
      {answer.sameBodies.map(({ holder, sameAs }) => (
        <p key={`${holder.id} ${sameAs.id}`} className="soft">
          {words('sameBody', { name: nameOf(holder).text, same: nameOf(sameAs).text })}
        </p>
      ))}
      <Understood answer={answer} asked={asked} ask={ask} />
      <Verdict answer={answer} toAsk={toAsk} />
      {asked.from !== '' && matches.length > 0 && <Plan plan={plan} />}
      {isAnswered && <Toolbar answer={answer} asked={asked} />}
      <div className="answer">
        <Facets facets={answer.facets} filters={asked.filters} change={changeFilters} />
        <div className="lists">
          <section>
            {matches.length > 0 ? (
              <h2>{words('resultsHeading')}</h2>
            ) : (
              <NothingFound hasOthers={toAsk.length + otherKinds.length > 0} asked={asked} />
            )}
            <MatchList
              answer={answer}
              asked={asked}
              need={need}
              partners={partners}
              askedFirst={introducers[0]?.introducer.id}
            />
            <More more={more} />
          </section>
          <Below
            matches={toAsk}
            heading={words('toAskHeading')}
            hint={words('toAskHint', { max: OTHERS_MAX })}
            asked={asked}
            need={need}
          />
          <Below
            matches={otherKinds}
            heading={words('otherKindsHeading')}
            hint={words('otherKindsHint')}
            asked={asked}
            need={need}
          />
          {excluded.length > 0 && <Excluded excluded={excluded} />}
        </div>
      </div>
    </>
  );
}

/** The matches; once more have been loaded, the first new one gets the focus. */
function MatchList({
  answer,
  asked,
  need,
  partners,
  askedFirst,
}: {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly need: string;
  readonly partners: readonly PlannedPartner[];
  readonly askedFirst: string | undefined;
}) {
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(answer);
  useEffect(() => {
    const before = shown.current.matches;
    shown.current = answer;
    const isLonger = answer.matches.length > before.length && answer.matches[0] === before[0];
    const first = list.current?.children[before.length];
    if (!isLonger || !(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [answer]);
  return (
    <ol ref={list}>
      {answer.matches.map((match) => (
        <MatchCard
          key={match.holder.id}
          match={match}
          asked={asked}
          need={need}
          partner={partners.find((one) => one.match.holder.id === match.holder.id)}
          askedFirst={askedFirst}
        />
      ))}
    </ol>
  );
}

/** A list below the matches; nothing if it is empty. */
function Below({
  matches,
  heading,
  hint,
  asked,
  need,
}: {
  readonly matches: readonly Match[];
  readonly heading: string;
  readonly hint: string;
  readonly asked: Asked;
  readonly need: string;
}) {
  if (matches.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <p className="soft">{hint}</p>
      <ol>
        {matches.map((match) => (
          <MatchCard key={match.holder.id} match={match} asked={asked} need={need} />
        ))}
      </ol>
    </section>
  );
}

function More({ more: { hasMore, isLoading, error, load } }: { readonly more: Continuation }) {
  const { words } = useWords();
  if (error !== null) return <Failure error={error} again={load} />;
  if (!hasMore) return null;
  return (
    <p className="more">
      <button type="button" disabled={isLoading} onClick={load}>
        {words('more')}
      </button>
    </p>
  );
}

function NothingFound({
  hasOthers,
  asked,
}: {
  readonly hasOthers: boolean;
  readonly asked: Asked;
}) {
  const { words } = useWords();
  const isFiltered = Object.values(asked.filters).some((values) => values.length > 0);
  return (
    <div className="notice">
      <h2>{words('nothingFound')}</h2>
      {isFiltered && <p>{words('nothingFoundFilter')}</p>}
      {asked.requirements.some(({ must }) => must) && <p>{words('nothingFoundMust')}</p>}
      {!hasOthers && <p>{words('nothingFoundText')}</p>}
    </div>
  );
}

function Excluded({ excluded }: { readonly excluded: Others['excluded'] }) {
  const { words, lang } = useWords();
  return (
    <section className="excluded">
      <h2>{words('excludedHeading')}</h2>
      <ul>
        {excluded.map(({ holder, requirement, reason, evidence: [quote] }) => (
          <li key={holder.id}>
            <h3>
              <Recorded {...nameOf(holder)} />
            </h3>
            <p className="soft">{placeOf(holder, lang)}</p>
            <p>
              <span className="state CONTRADICTED">
                <Recorded {...requirement.text} />
              </span>{' '}
              {reason}
            </p>
            {quote !== undefined && <Quotation {...quote} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
