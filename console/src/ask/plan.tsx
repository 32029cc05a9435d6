import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { PLAN, type PlanAnswer } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import type { Key } from '../words/dictionary.ts';
import { type Holder, kindKey, nameOf } from '../words/party.ts';
import { Recorded, useWords } from '../words/use-words.tsx';
import { type Asked, planVariables } from './variables.ts';
import { CardLink } from './verdict.tsx';

/** Maximum number of introducers shown; the cards show those with fewer partners. */
const INTRODUCERS_MAX = 5;

type PlannedIntroducer = NonNullable<PlanAnswer['introductionPlan']>['introducers'][number];

/** Loads the plan of introductions to the best `matches` matches; nothing without an asker. */
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

/** The plan: whom to ask first to reach most of the answers. */
export function Plan({ plan }: { readonly plan: ReturnType<typeof usePlan> }) {
  const { words } = useWords();
  const { data, error, refetch } = plan;
  const [first, ...rest] = data?.introductionPlan?.introducers.slice(0, INTRODUCERS_MAX) ?? [];
  return (
    <section className="plan">
      <h2>{words('planHeading')}</h2>
      {error && <Failure error={error} again={() => void refetch()} />}
      {!error && data === undefined && <p className="soft">{words('loading')}</p>}
      {data !== undefined && (
        <p className="soft">{words(first === undefined ? 'planNobody' : 'planHint')}</p>
      )}
      {first !== undefined && <Introducer {...first} />}
      {rest.length > 0 && (
        <details>
          <summary>{words('moreEvidence', { count: rest.length })}</summary>
          <ol className="introducers">
            {rest.map((one) => (
              <li key={one.introducer.id}>
                <Introducer {...one} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {data?.introductionPlan?.complete === false && (
        <p className="soft">{words('introductionIncomplete')}</p>
      )}
    </section>
  );
}

/** One introducer in a sentence, with links to the cards. */
function Introducer({ introducer, introducesTo }: PlannedIntroducer) {
  const { words } = useWords();
  return (
    <>
      <p>
        {words(opensKey(introducesTo), {
          name: nameOf(introducer).text,
          count: introducesTo.length,
        })}{' '}
        <span className="soft">{words(kindKey(introducer))}</span>
      </p>
      <ul className="opens">
        {introducesTo.map((party) => (
          <li key={party.id}>
            <CardLink id={party.id}>
              <Recorded {...nameOf(party)} />
            </CardLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Firms, people and organisations have different counting words. */
function opensKey(introducesTo: PlannedIntroducer['introducesTo']): Key {
  const all = (is: (party: Holder) => boolean) => introducesTo.every(is);
  if (all((one) => one.__typename === 'Organization' && one.organizationKind === 'FIRM')) {
    return 'planOpens.firms';
  }
  if (all(({ __typename }) => __typename === 'Person')) return 'planOpens.people';
  return all(({ __typename }) => __typename !== 'Person') ? 'planOpens.bodies' : 'planOpens.all';
}
