import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { REQUEST_OWN_DATA } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { useWords } from '../words/use-words.tsx';

const KINDS = ['ACCESS', 'CORRECTION', 'STOP_USE', 'ERASURE'] as const;

/** Form of a request to the administrators; one with consequences is confirmed first. */
export function RequestForm({ changed }: { readonly changed: () => void }) {
  const { words, lang } = useWords();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('ACCESS');
  const [message, setMessage] = useState('');
  const [isSure, setIsSure] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => {
      const input = { kind, message: message.trim() || null, idempotencyKey };
      return ask(REQUEST_OWN_DATA, { input }, { lang });
    },
    onSuccess: ({ requestPersonalData: { userErrors } }) => {
      setIdempotencyKey(crypto.randomUUID());
      if (userErrors.length > 0) return;
      setMessage('');
      setIsSure(false);
      changed();
    },
  });
  const hasConsequences = kind === 'STOP_USE' || kind === 'ERASURE';
  return (
    <section>
      <h2>{words('ownAsk')}</h2>
      <p className="soft">{words('ownAskHint')}</p>
      <form
        className="own-request"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <label>
          {words('ownAskKind')}
          <select
            value={kind}
            onChange={({ target }) => {
              setKind(KINDS.find((one) => one === target.value) ?? 'ACCESS');
              setIsSure(false);
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words(`ownRequest.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words(kind === 'CORRECTION' ? 'ownAskCorrection' : 'ownAskMessage')}
          <textarea
            rows={3}
            maxLength={5_000}
            required={kind === 'CORRECTION'}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
        </label>
        {hasConsequences && (
          <label className="check">
            <input
              type="checkbox"
              required
              checked={isSure}
              onChange={({ target }) => setIsSure(target.checked)}
            />
            {words(kind === 'ERASURE' ? 'ownAskErasure' : 'ownAskStopUse')}
          </label>
        )}
        <button type="submit" disabled={send.isPending}>
          {words('ownAskSend')}
        </button>
      </form>
      {send.data?.requestPersonalData.userErrors.map((one) => (
        <p key={one.message} className="notice bad" role="alert">
          {one.message}
        </p>
      ))}
      {send.error && <Failure error={send.error} again={() => send.mutate()} />}
    </section>
  );
}
