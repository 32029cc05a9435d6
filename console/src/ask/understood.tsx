import { type FormEvent, useState } from 'react';
import type { Requirement } from '../address/address.ts';
import type { Span } from '../address/spans.ts';
import { isJapanese } from '../words/is-japanese.ts';
import { Recorded, useWords } from '../words/use-words.tsx';
import { isWide } from './is-wide.ts';
import { REQUIREMENT_MAX } from './text-max.ts';
import type { Answer } from './use-answer.ts';
import type { Asked } from './variables.ts';

/** Changes to the question. */
export type Reworded = Partial<Pick<Asked, 'text' | 'leftOut' | 'requirements'>>;

type Part = NonNullable<Answer['reading']>['parts'][number];

/** Use of a part: as in the text, as a requirement, or not at all. */
type Use = 'written' | 'should' | 'must' | 'without';

/** A part of the need as it is shown. */
interface Chip extends Span {
  readonly text: string;
  /** Kind that it was read as; empty for a part that is left out and so not read. */
  readonly label: string;
  readonly use: Use;
  /** The part as a requirement. */
  readonly requirement: Requirement;
}

/** The need as understood: each part can be left out, corrected, made a must or a should. */
export function Understood({
  answer: { reading, needParts },
  asked,
  ask,
}: {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly ask: (reworded: Reworded) => void;
}) {
  const { words } = useWords();
  // A reading of the previous question does not fit this text.
  const parts = (reading?.parts ?? []).filter(
    ({ span, text }) => asked.text.slice(span.start, span.end) === text,
  );
  const chips = chipsOf(parts, asked);
  const passedOver: Answer['needParts'] =
    needParts.length > 0
      ? needParts
      : parts.flatMap(({ offer, label, text }) =>
          offer === 'DROPPED' ? [{ kind: 'COURTESY' as const, label, text }] : [],
        );
  const free = chips.filter(({ use }) => use === 'written');
  if (chips.length === 0 && passedOver.length === 0) return null;
  const require = (more: readonly Requirement[]) =>
    ask({ requirements: [...asked.requirements, ...more] });
  return (
    <details className="understood" open={isWide()}>
      <summary>
        {words('understoodHeading')}{' '}
        <span className="soft">
          {chips
            .filter(({ use }) => use !== 'without')
            .map(({ requirement }) => requirement.text)
            .join(words('listSeparator'))}
        </span>
      </summary>
      <ul className="chips">
        {chips.map((chip) => (
          <ChipItem
            key={`${chip.start}-${chip.end}`}
            chip={chip}
            isLast={free.length === 1 && chip.use === 'written' && asked.requirements.length === 0}
            askAs={(use) => ask(usedAs(chip, use, asked))}
            mend={(text) => ask(mended(chip, text, asked))}
          />
        ))}
      </ul>
      {free.length > 1 && (
        <button type="button" onClick={() => require(free.map(({ requirement }) => requirement))}>
          {words('requireAll', { count: free.length })}
        </button>
      )}
      {passedOver.length > 0 && (
        <details className="soft">
          <summary>{words(needParts.length > 0 ? 'needPartsHeading' : 'passedOver')}</summary>
          <dl>
            {Object.entries(passedOver).map(([place, { kind, label, text }]) => (
              <div key={place}>
                <dt>{label}</dt>
                <dd>
                  {text}{' '}
                  {kind !== 'MATTER' && text.length <= REQUIREMENT_MAX && (
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => require([{ must: false, text: text.trim() }])}
                    >
                      {words('requireThis')}
                    </button>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </details>
  );
}

/** Words that are probably misspelt, each with a button that asks for the probable one. */
export function DidYouMean({
  suggestions,
  asked,
  ask,
}: {
  readonly suggestions: NonNullable<Answer['reading']>['suggestions'];
  readonly asked: Asked;
  readonly ask: (reworded: Reworded) => void;
}) {
  const { words } = useWords();
  const fitting = suggestions.filter(
    ({ span, written }) => asked.text.slice(span.start, span.end) === written,
  );
  if (fitting.length === 0) return null;
  return (
    <p className="did-you-mean">
      {words('didYouMean')}{' '}
      {fitting.map(({ span, written, suggested }) => (
        <button
          key={span.start}
          type="button"
          onClick={() => ask({ text: replaced(asked.text, span, suggested) })}
        >
          <s>{written}</s> → <b>{suggested}</b>
        </button>
      ))}
    </p>
  );
}

function ChipItem({
  chip: { text, label, use, requirement },
  isLast,
  askAs,
  mend,
}: {
  readonly chip: Chip;
  /** True if nothing would be left to ask without it. */
  readonly isLast: boolean;
  readonly askAs: (use: Use) => void;
  readonly mend: (text: string) => void;
}) {
  const { words } = useWords();
  const [written, setWritten] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWritten(undefined);
    if (written !== undefined && written.trim() !== '' && written !== text) mend(written.trim());
  };
  if (written !== undefined) {
    return (
      <li className="chip">
        <form onSubmit={submit}>
          <input
            type="text"
            ref={focusOn}
            maxLength={REQUIREMENT_MAX}
            aria-label={words('mendPart', { part: text })}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && setWritten(undefined)}
          />
          <button type="submit">{words('ask')}</button>
        </form>
      </li>
    );
  }
  const isAsked = use !== 'without';
  const recorded = { text, locale: isJapanese(text) ? 'ja' : 'en' };
  return (
    <li className="chip">
      <label className="check">
        <input
          type="checkbox"
          checked={isAsked}
          disabled={isLast}
          onChange={() => askAs(isAsked ? 'without' : 'written')}
        />
        <span>
          {isAsked ? (
            <Recorded {...recorded} />
          ) : (
            <s>
              <Recorded {...recorded} />
            </s>
          )}{' '}
          {label !== '' && <span className="soft">{label}</span>}
        </span>
      </label>
      {isAsked && (
        <>
          <select
            aria-label={words('usePart', { part: requirement.text })}
            value={use}
            onChange={({ target }) =>
              askAs(target.value === 'must' || target.value === 'should' ? target.value : 'written')
            }
          >
            <option value="written">
              {words(requirement.must ? 'asWrittenMust' : 'asWritten')}
            </option>
            <option value="should">{words('should')}</option>
            <option value="must">{words('must')}</option>
          </select>
          <button
            type="button"
            className="quiet"
            aria-label={words('mendPart', { part: text })}
            onClick={() => setWritten(text)}
          >
            ✎
          </button>
        </>
      )}
    </li>
  );
}

/** Focuses the field that replaced the pressed button. */
function focusOn(field: HTMLInputElement | null) {
  field?.focus();
}

function chipsOf(parts: readonly Part[], { text, leftOut, requirements }: Asked): readonly Chip[] {
  const read = parts
    .filter(({ offer }) => offer !== 'DROPPED')
    .map((part): Chip => {
      const wanted = (part.place?.name ?? part.text).trim();
      const stated = requirements.find((one) => one.text === wanted);
      return {
        ...part.span,
        text: part.text,
        label: part.label,
        use: stated === undefined ? 'written' : stated.must ? 'must' : 'should',
        requirement: { must: part.offer === 'MUST', text: wanted },
      };
    });
  const without = leftOut.map(({ start, end }): Chip => {
    const words = text.slice(start, end);
    return {
      start,
      end,
      text: words,
      label: '',
      use: 'without',
      requirement: { must: false, text: words.trim() },
    };
  });
  return [...read, ...without].sort((a, b) => a.start - b.start);
}

/** Returns the question with another use of a part: left out or a requirement, never both. */
function usedAs(
  { start, end, requirement: { text } }: Chip,
  use: Use,
  { leftOut, requirements }: Asked,
): Reworded {
  const others = leftOut.filter((span) => span.start !== start || span.end !== end);
  const isStated = requirements.some((one) => one.text === text);
  const must = use === 'must';
  return {
    leftOut: use === 'without' ? [...others, { start, end }].sort(byStart) : others,
    requirements:
      use === 'written' || use === 'without'
        ? requirements.filter((one) => one.text !== text)
        : isStated
          ? requirements.map((one) => (one.text === text ? { must, text } : one))
          : [...requirements, { must, text }],
  };
}

function mended({ start, end, requirement }: Chip, text: string, asked: Asked): Reworded {
  return {
    text: replaced(asked.text, { start, end }, text),
    requirements: asked.requirements.map((one) =>
      one.text === requirement.text ? { ...one, text } : one,
    ),
  };
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
