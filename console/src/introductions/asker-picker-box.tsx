import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { FIND_PARTIES, GET_PARTY } from '../api/questions.generated.ts';
import { Picker } from '../ui/picker.tsx';
import { usePaused } from '../ui/use-paused.ts';
import { type Holder, kindKey, nameOf, placeOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { offeredParties } from './offered-parties.ts';

/** Maximum number of names of each kind that are offered. */
export const OFFERED_MAX = 8;

/** {@link AskerPicker} after its parts have loaded. */
export function AskerPickerBox({
  from,
  choose,
}: {
  /** Id of the asker; empty for none. */
  readonly from: string;
  readonly choose: (id: string) => void;
}) {
  const { words, lang } = useWords();
  const [typed, setTyped] = useState('');
  const name = usePaused(typed.trim());
  const asker = useQuery({
    queryKey: ['party', from, lang],
    queryFn: ({ signal }) => ask(GET_PARTY, { id: from, locale: lang }, { lang, signal }),
    enabled: from !== '',
  });
  const found = useQuery({
    queryKey: ['parties', name, lang],
    queryFn: ({ signal }) =>
      ask(FIND_PARTIES, { name, first: OFFERED_MAX, locale: lang }, { lang, signal }),
    enabled: name !== '',
    placeholderData: keepPreviousData,
  });
  if (from !== '') {
    const party = asker.data?.node;
    return (
      <div className="asker">
        <span className="label">{words('fromLabel')}</span>
        <span>
          {asker.data === undefined
            ? '…'
            : isHolder(party)
              ? nameOf(party).text
              : words('fromUnknown', { id: from })}
        </span>
        <button type="button" className="quiet" onClick={() => choose('')}>
          {words('fromClear')}
        </button>
      </div>
    );
  }
  return (
    <Picker
      label={words('fromLabel')}
      hint={words('fromHint')}
      placeholder={words('fromPlaceholder')}
      listLabel={words('fromOptions')}
      value={typed}
      onType={setTyped}
      choices={
        name === '' || found.data === undefined
          ? undefined
          : offeredParties(found.data).map((party) => ({
              id: party.id,
              name: nameOf(party).text,
              detail: [words(kindKey(party)), placeOf(party, lang)].filter(Boolean).join(' · '),
            }))
      }
      empty={words('fromNone')}
      choose={(id) => {
        setTyped('');
        choose(id);
      }}
    />
  );
}

function isHolder(node: { readonly __typename: string } | null | undefined): node is Holder {
  return ['Organization', 'Group', 'Person'].includes(node?.__typename ?? '');
}
