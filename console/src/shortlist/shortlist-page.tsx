import { useState } from 'react';
import { Quotation } from '../ui/quotation.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { saveFile } from '../ui/save-file.ts';
import { today } from '../ui/today.ts';
import { csv } from '../words/csv.ts';
import { kindKey, nameOf, placeOf } from '../words/party.ts';
import { points } from '../words/points.ts';
import { useWords } from '../words/use-words.tsx';
import { Comparison } from './comparison.tsx';
import { introductionLetter, type Letter, requestLetter } from './letter.ts';
import { shortlistRows } from './shortlist-rows.ts';
import { type Candidate, STATES, useShortlist } from './use-shortlist.ts';

/** Maximum number of candidates that a person can compare side by side. */
const COMPARED_MAX = 4;

type Printed = 'list' | 'comparison' | 'letters';

/** Page of the shortlist: notes, states, comparison, letters, spreadsheet, sheets to print. */
export function ShortlistPage() {
  const speech = useWords();
  const { words } = speech;
  const list = useShortlist();
  const { candidates } = list;
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<{ candidate: Candidate; at: number }>();
  const [printed, setPrinted] = useState<Printed>('list');
  const chosen = candidates.filter(({ holder }) => compared.includes(holder.id));
  const print = (sheet: Printed) => {
    setPrinted(sheet);
    // Prints once the sheet is drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  return (
    <div id="results" tabIndex={-1} className={`shortlist prints-${printed}`}>
      <title>{`${words('shortlist')} – Catalyzer`}</title>
      <h1>{words('shortlist')}</h1>
      <p className="soft">{words(candidates.length === 0 ? 'shortlistEmpty' : 'shortlistHint')}</p>
      <p className="print-only">{words('madeOn', { day: today() })}</p>
      {removed !== undefined && (
        <p className="notice" role="status">
          {words('removed', { name: nameOf(removed.candidate.holder).text })}{' '}
          <button
            type="button"
            onClick={() => {
              list.restore(removed.candidate, removed.at);
              setRemoved(undefined);
            }}
          >
            {words('undo')}
          </button>
        </p>
      )}
      {candidates.length > 0 && (
        <div className="toolbar">
          <button
            type="button"
            onClick={() =>
              saveFile(
                'catalyzer-shortlist.csv',
                csv(shortlistRows(candidates, speech)),
                'text/csv;charset=utf-8',
              )
            }
          >
            {words('download')}
          </button>
          <button type="button" onClick={() => print('list')}>
            {words('printList')}
          </button>
          <button type="button" onClick={() => print('letters')}>
            {words('printLetters')}
          </button>
          <button type="button" disabled={chosen.length < 2} onClick={() => print('comparison')}>
            {words('printComparison')}
          </button>
        </div>
      )}
      <ol className="candidates">
        {candidates.map((candidate, at) => {
          const { id } = candidate.holder;
          const isCompared = compared.includes(id);
          return (
            <CandidateCard
              key={id}
              candidate={candidate}
              isCompared={isCompared}
              mayCompare={isCompared || chosen.length < COMPARED_MAX}
              compare={(on) =>
                setCompared(on ? [...compared, id] : compared.filter((one) => one !== id))
              }
              edit={(edited) => list.edit(id, edited)}
              remove={() => {
                list.remove(id);
                setRemoved({ candidate, at });
              }}
            />
          );
        })}
      </ol>
      {chosen.length >= 2 && <Comparison candidates={chosen} />}
    </div>
  );
}

function CandidateCard({
  candidate,
  isCompared,
  mayCompare,
  compare,
  edit,
  remove,
}: {
  readonly candidate: Candidate;
  readonly isCompared: boolean;
  readonly mayCompare: boolean;
  readonly compare: (on: boolean) => void;
  readonly edit: (edited: Partial<Pick<Candidate, 'note' | 'state'>>) => void;
  readonly remove: () => void;
}) {
  const speech = useWords();
  const { words, lang } = speech;
  const { holder, score, sentence, coverage, quotes, chain, question, day } = candidate;
  const name = nameOf(holder);
  const request = requestLetter(candidate, speech);
  return (
    <li className="match">
      <div className="match-head">
        <div>
          <h2>
            <PartyLink party={holder} />
          </h2>
          <p className="soft">
            {[words(kindKey(holder)), placeOf(holder, lang)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <p className="score">{words('scoreOf', { points: points(score) })}</p>
      </div>
      <p className="soft">{words('foundFor', { question, day })}</p>
      <p className="why">{sentence}</p>
      {coverage !== '' && <p>{coverage}</p>}
      <div className="quotes">
        {quotes.map((quote) => (
          <Quotation key={quote.quote} {...quote} />
        ))}
      </div>
      {chain.length > 0 && (
        <p>
          {words('introduction')}: {chain.join(' → ')}
        </p>
      )}
      <div className="candidate-edit">
        <label>
          {words('stateColumn')}
          <select
            value={candidate.state}
            onChange={({ target }) =>
              edit({ state: STATES.find((one) => one === target.value) ?? 'CANDIDATE' })
            }
          >
            {STATES.map((state) => (
              <option key={state} value={state}>
                {words(`candidate.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('note')}
          <textarea
            rows={2}
            value={candidate.note}
            onChange={({ target }) => edit({ note: target.value })}
          />
        </label>
      </div>
      <div className="actions">
        <label className="check">
          <input
            type="checkbox"
            checked={isCompared}
            disabled={!mayCompare}
            onChange={({ target }) => compare(target.checked)}
          />
          {words('compare')}
        </label>
        <button type="button" onClick={remove}>
          {words('remove')} <span className="hidden">{name.text}</span>
        </button>
      </div>
      <details className="letters">
        <summary>{words('letters')}</summary>
        {request !== undefined && (
          <LetterDraft heading={words('requestHeading')} letter={request} />
        )}
        <LetterDraft
          heading={words('letterHeading')}
          letter={introductionLetter(candidate, speech)}
        />
      </details>
    </li>
  );
}

/** A draft to copy into a mail or to print as a sheet. */
function LetterDraft({ heading, letter }: { readonly heading: string; readonly letter: Letter }) {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  const text = `${letter.subject}\n\n${letter.body}`;
  return (
    <section className="letter">
      <h3>{heading}</h3>
      <p className="letter-text">{text}</p>
      <button
        type="button"
        onClick={() => {
          const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
          copied.then(
            () => setSaid(words('textCopied')),
            () => setSaid(words('textCopyFailed')),
          );
        }}
      >
        {words('copyText')}
      </button>{' '}
      <span role="status">{said}</span>
    </section>
  );
}
