import { useMutation, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import {
  GET_OWN_DATA,
  GET_OWN_REQUESTS,
  type GetOwnRequestsAnswer,
  WITHDRAW_OWN_REQUEST,
} from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { saveFile } from '../ui/save-file.ts';
import { instantText } from '../words/instant.ts';
import { useWords } from '../words/use-words.tsx';
import { RequestForm } from './request-form.tsx';

/** Request of the signed-in person. */
type OwnRequest = NonNullable<
  NonNullable<GetOwnRequestsAnswer['viewer']>['personalDataRequests']
>[number];

/** Page of the reader's own data: a copy to keep, and requests about the data. */
export function OwnDataPage() {
  const { words, lang } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['own-requests', lang],
    queryFn: ({ signal }) => ask(GET_OWN_REQUESTS, {}, { lang, signal }),
  });
  const again = () => void refetch();
  return (
    <div id="results" tabIndex={-1} className="own-data">
      <title>{`${words('ownData')} – Catalyzer`}</title>
      <h1>{words('ownData')}</h1>
      {error && <Failure error={error} again={again} />}
      {data === undefined && !error && <p role="status">{words('loading')}</p>}
      {data?.viewer === null && (
        <p>
          {words('ownDataSignIn')} <a href={`/sign-in?lang=${lang}`}>{words('signIn')}</a>
        </p>
      )}
      {data?.viewer?.personalDataRequests && (
        <>
          <OwnCopy />
          <OwnRequests requests={data.viewer.personalDataRequests} changed={again} />
          <RequestForm changed={again} />
        </>
      )}
    </div>
  );
}

function OwnCopy() {
  const { words, lang } = useWords();
  const copy = useMutation({
    mutationFn: async (format: 'json' | 'html') => {
      const { viewer } = await ask(GET_OWN_DATA, {}, { lang });
      if (!viewer?.personalData) return;
      const { html, ...fields } = viewer.personalData;
      const text = format === 'html' ? html : `${JSON.stringify(fields, null, 2)}\n`;
      const type = format === 'html' ? 'text/html' : 'application/json';
      saveFile(`personal-data.${format}`, text, `${type};charset=utf-8`);
    },
  });
  return (
    <section>
      <h2>{words('ownCopy')}</h2>
      <p className="soft">{words('ownCopyHint')}</p>
      <div className="toolbar">
        <button type="button" onClick={() => copy.mutate('html')}>
          {words('ownCopyPage')}
        </button>
        <button type="button" onClick={() => copy.mutate('json')}>
          {words('ownCopyJson')}
        </button>
      </div>
      {copy.error && <Failure error={copy.error} again={() => copy.mutate(copy.variables)} />}
    </section>
  );
}

function OwnRequests({
  requests,
  changed,
}: {
  readonly requests: readonly OwnRequest[];
  readonly changed: () => void;
}) {
  const { words, lang } = useWords();
  const withdraw = useMutation({
    mutationFn: (id: string) => ask(WITHDRAW_OWN_REQUEST, { input: { id } }, { lang }),
    onSuccess: changed,
  });
  if (requests.length === 0) return null;
  return (
    <section>
      <h2>{words('ownRequests')}</h2>
      <ul>
        {requests.map(({ id, kind, state, message, createdAt, dueBy, reason }) => (
          <li key={id}>
            <strong>{words(`ownRequest.${kind}`)}</strong> {words(`ownRequestState.${state}`)}
            <p className="soft">
              {words('ownRequestAt', { day: instantText(createdAt, lang) })}
              {state === 'OPEN' && ` ${words('ownRequestDue', { day: instantText(dueBy, lang) })}`}
            </p>
            {message && <p>{message}</p>}
            {reason && <p>{words('ownRequestReason', { reason })}</p>}
            {state === 'OPEN' && (
              <button type="button" onClick={() => withdraw.mutate(id)}>
                {words('ownRequestWithdraw')}{' '}
                <span className="hidden">{words(`ownRequest.${kind}`)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {withdraw.error && <Failure error={withdraw.error} again={changed} />}
    </section>
  );
}
