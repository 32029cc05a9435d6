import { Fragment } from 'react';
import type { Match } from '../api/questions.generated.ts';
import { type Holder, nameOf } from '../words/party.ts';
import { Recorded, useWords } from '../words/use-words.tsx';
import type { Answer } from './use-answer.ts';

/**
 * Verdict on the whole answer: the sentence, who covers which part if nobody covers all, whom to
 * ask first, and the purpose of the partner.
 */
export function Verdict({
  answer,
  toAsk,
}: {
  readonly answer: Answer;
  readonly toAsk: readonly Match[];
}) {
  const { words } = useWords();
  const { verdict, weights, matches, otherKinds } = answer;
  const all = [...matches, ...toAsk, ...otherKinds];
  if (verdict === undefined || all.length === 0) return null;
  const shown = new Set(all.map(({ holder }) => holder.id));
  const parts = verdict.level === 'GOOD' || verdict.parts.length < 2 ? [] : verdict.parts;
  return (
    <section className={`verdict ${verdict.level}`} aria-label={words('verdictHeading')}>
      <p className="why">{verdict.sentence}</p>
      {parts.length > 0 && (
        <div>
          <h2>{words('partsHeading')}</h2>
          <dl>
            {parts.map(({ requirement, holders }) => (
              <Fragment key={requirement.id}>
                <dt>
                  <Recorded {...requirement.text} />
                </dt>
                <dd>
                  {holders.length > 0 ? (
                    <Names holders={holders} shown={shown} />
                  ) : (
                    words('partNobody')
                  )}
                </dd>
              </Fragment>
            ))}
          </dl>
        </div>
      )}
      {verdict.together.length > 0 && (
        <p>
          {words('together')} <Names holders={verdict.together} shown={shown} />
        </p>
      )}
      {verdict.ask.length > 0 && (
        <p>
          {words('askFirst')} <Names holders={verdict.ask} shown={shown} />
        </p>
      )}
      {weights !== undefined && weights.profile !== 'GENERAL' && (
        <p className="soft">
          {words(`profile.${weights.profile}`)}: {weights.reason}
        </p>
      )}
    </section>
  );
}

/** Names in a row, each a link to its card if the page has one. */
export function Names({
  holders,
  shown,
}: {
  readonly holders: readonly Holder[];
  readonly shown: ReadonlySet<string>;
}) {
  const { words } = useWords();
  return holders.map((holder, index) => (
    <Fragment key={holder.id}>
      {index > 0 && words('listSeparator')}
      {shown.has(holder.id) ? (
        <CardLink id={holder.id}>
          <Recorded {...nameOf(holder)} />
        </CardLink>
      ) : (
        <Recorded {...nameOf(holder)} />
      )}
    </Fragment>
  ));
}

/** Link to a card of this page: it loads nothing and leaves the address unchanged. */
export function CardLink({
  id,
  children,
}: {
  readonly id: string;
  readonly children: React.ReactNode;
}) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        const card = document.getElementById(id);
        card?.setAttribute('tabindex', '-1');
        card?.focus({ preventScroll: true });
        card?.scrollIntoView({ block: 'start' });
      }}
    >
      {children}
    </a>
  );
}
