import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { PLAN } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { kindKey, nameOf } from '../words/party.ts';
import { Recorded, useWords } from '../words/use-words.tsx';
import { type Asked, planVariables } from './variables.ts';
import { CardLink } from './verdict.tsx';

/** Introducers shown; whoever opens fewer is seen at the answers themselves. */
const INTRODUCERS_MAX = 5;

/** The plan of introductions to so many of the best matches; nothing is asked for nobody. */
export function usePlan(asked: Asked, matches: number) {
  const { lang } = useWords();
  const variables = planVariables(asked, lang, matches);
  return useQuery({
    queryKey: ['plan', variables],
    queryFn: ({ signal }) => ask(PLAN, variables, { lang, signal }),
    enabled: asked.from !== '' && matches > 0,
    placeholderData: keepPreviousData,
  });
}

/** Whom to ask first for most of the answers. */
export function Plan({ plan }: { readonly plan: ReturnType<typeof usePlan> }) {
  const { words } = useWords();
  const { data, error, refetch } = plan;
  const introducers = data?.introductionPlan?.introducers.slice(0, INTRODUCERS_MAX) ?? [];
  return (
    <section className="plan">
      <h2>{words('planHeading')}</h2>
      {error && <Failure error={error} again={() => void refetch()} />}
      {!error && data === undefined && <p className="soft">{words('loading')}</p>}
      {data !== undefined && (
        <p className="soft">{words(introducers.length > 0 ? 'planHint' : 'planNobody')}</p>
      )}
      <ol className="introducers">
        {introducers.map(({ introducer, opens }) => (
          <li key={introducer.id}>
            <p>
              {words('planOpens', {
                name: nameOf(introducer).text,
                kind: words(kindKey(introducer)),
                count: opens.length,
              })}
            </p>
            <ul className="opens">
              {opens.map((party) => (
                <li key={party.id}>
                  <CardLink id={party.id}>
                    <Recorded {...nameOf(party)} />
                  </CardLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {data?.introductionPlan?.complete === false && (
        <p className="soft">{words('introductionIncomplete')}</p>
      )}
    </section>
  );
}
