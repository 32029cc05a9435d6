import { useState } from 'react';
import type { Match, PlanAnswer, Quote } from '../api/questions.generated.ts';
import { ChainFigure } from '../introductions/chain.tsx';
import { ChainPicture } from '../introductions/chain-picture.tsx';
import { Introducers } from '../introductions/introducers.tsx';
import { useShortlist } from '../shortlist/use-shortlist.ts';
import { Bar } from '../ui/bar.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { today } from '../ui/today.ts';
import { kindKey, nameOf, placeOf } from '../words/party.ts';
import { points } from '../words/points.ts';
import { Recorded, useWords } from '../words/use-words.tsx';
import { candidateOf } from './candidate-of.ts';
import { Judge } from './judgement.tsx';
import { quotesOf } from './quotes.ts';
import { ScoreWaterfall } from './score-waterfall.tsx';
import { type Asked, needOf } from './variables.ts';

/** A match and the chains to it. */
export type PlannedPartner = NonNullable<PlanAnswer['introductionPlan']>['partners'][number];

/** Quotes shown before the rest is folded. */
const QUOTES_MAX = 3;

/** One answer: the holder, why by the records, missing parts, the sum of the score, introducers. */
export function MatchCard({
  match,
  asked,
  need,
  partner,
  askedFirst,
}: {
  readonly match: Match;
  readonly asked: Asked;
  /** The question in a few words. */
  readonly need: string;
  /**
   * Holder's place in the plan of introductions; undefined if there is no plan, or it is not loaded
   * yet.
   */
  readonly partner?: PlannedPartner | undefined;
  /** Id of the introducer that the plan names first. */
  readonly askedFirst?: string | undefined;
}) {
  const { words, lang } = useWords();
  const shortlist = useShortlist();
  const { holder, explanation, coverage, moved, rank, score, sharedGroups } = match;
  return (
    <li className="match" id={holder.id}>
      <div className="match-head">
        <div>
          <h3>
            {rank}. <PartyLink party={holder} />
          </h3>
          <p className="soft">
            {[words(kindKey(holder)), placeOf(holder, lang)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <p className="score" title={words('scoreOf', { points: points(score) })}>
          <span>
            <span className="soft">{words('score')} </span>
            <strong>{points(score)}</strong>
          </span>
          <Bar share={score} />
        </p>
      </div>
      {moved !== null && <p className="soft moved">↕ {moved.sentence}</p>}
      {sharedGroups.length > 0 && (
        <p className="soft">
          {words('sharedGroups', {
            groups: sharedGroups.map(({ name }) => name.text).join(words('listSeparator')),
          })}
        </p>
      )}
      <p className="why">{explanation.sentence}</p>
      {explanation.requirements.length > 0 && <Requirements results={explanation.requirements} />}
      {coverage !== null && coverage.asked > 1 && (
        <p className={coverage.met < coverage.asked ? 'missing' : 'soft'}>
          {coverage.nearMiss && (
            <>
              <span className="state UNKNOWN">{words('nearMiss')}</span>{' '}
            </>
          )}
          {coverage.sentence}
        </p>
      )}
      <Quotes quotes={quotesOf(explanation, lang)} />
      <ScoreWaterfall match={match} />
      {asked.from !== '' && (
        <Introduction id={holder.id} asked={asked} partner={partner} askedFirst={askedFirst} />
      )}
      <div className="actions">
        <button
          type="button"
          aria-pressed={shortlist.has(holder.id)}
          onClick={() =>
            shortlist.has(holder.id)
              ? shortlist.remove(holder.id)
              : shortlist.add(
                  candidateOf(match, {
                    asked,
                    need,
                    chain: partner?.paths[0],
                    words,
                    lang,
                    day: today(),
                  }),
                )
          }
        >
          {words(shortlist.has(holder.id) ? 'shortlisted' : 'addToShortlist')}
          <span className="hidden">{nameOf(holder).text}</span>
        </button>
        <Judge id={holder.id} asked={asked} />
      </div>
    </li>
  );
}

function Requirements({ results }: { readonly results: Match['explanation']['requirements'] }) {
  const { words } = useWords();
  return (
    <ul className="requirement-results" aria-label={words('requirementsResult')}>
      {results.map(({ requirement, state, evidence: [quote] }) => (
        <li key={requirement.id}>
          <span className={`state ${state}`}>{words(`state.${state}`)}</span>
          <div>
            <span className="soft">{words(requirement.mustHave ? 'must' : 'should')} </span>
            <Recorded {...requirement.text} />
            {quote !== undefined && <Quotation {...quote} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { words } = useWords();
  if (quotes.length === 0) return null;
  const quotation = (quote: Quote) => (
    <Quotation key={`${quote.nodeId} ${quote.field}`} {...quote} />
  );
  const rest = quotes.slice(QUOTES_MAX);
  return (
    <div className="quotes">
      <h4>{words('quotes')}</h4>
      {quotes.slice(0, QUOTES_MAX).map(quotation)}
      {rest.length > 0 && (
        <details>
          <summary>{words('moreEvidence', { count: rest.length })}</summary>
          {rest.map(quotation)}
        </details>
      )}
    </div>
  );
}

function Introduction({
  id,
  asked,
  partner,
  askedFirst,
}: {
  readonly id: string;
  readonly asked: Asked;
  readonly partner: PlannedPartner | undefined;
  readonly askedFirst: string | undefined;
}) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (id === asked.from) return <p className="soft">{words('introductionSelf')}</p>;
  if (partner?.noneNeeded) return <p>{words('introductionNotNeeded')}</p>;
  const chains = chainsInSight(partner?.paths ?? [], askedFirst);
  const isNone = chains.length === 0;
  // A missing chain is stated where somebody looks for one, not on every card.
  return (
    <div>
      {!isNone && <h4>{words('introduction')}</h4>}
      {chains.length > 1 && <ChainPicture chains={chains} />}
      {chains.map((chain) => (
        <ChainFigure key={chain.introducer.id} chain={chain} hasPicture={chains.length === 1} />
      ))}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words(isNone ? 'introduction' : 'otherIntroducers')}</summary>
        {isOpen && (
          <Introducers from={asked.from} to={id} need={needOf(asked)} after={chains.length} />
        )}
      </details>
    </div>
  );
}

/** Returns the best chain, and that through the plan's first introducer if it is another. */
function chainsInSight(
  paths: PlannedPartner['paths'],
  askedFirst: string | undefined,
): PlannedPartner['paths'] {
  const isDirect = paths[0]?.length === 1;
  const named = paths.findIndex(({ introducer }) => introducer.id === askedFirst);
  return paths.slice(0, isDirect ? 1 : Math.max(named, 0) + 1);
}
