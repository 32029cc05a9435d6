import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Requirement } from '../address/address.ts';
import { useWords } from '../words/use-words.tsx';
import { REQUIREMENT_MAX, TEXT_MAX } from './text-max.ts';
import type { Draft } from './use-draft.ts';

const ROWS_MIN = 2;
const ROWS_MAX = 12;

/** Form for a need: a text that grows, and requirements that are musts or shoulds. */
export function QuestionForm({
  draft,
  change,
  submit,
}: {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly submit: (draft: Draft) => void;
}) {
  const { words } = useWords();
  const rows = useRef<HTMLFieldSetElement>(null);
  const { text, requirements } = draft;
  const replace = (at: number, requirement: Requirement) =>
    change({ text, requirements: requirements.with(at, requirement) });
  const add = (must: boolean) => {
    flushSync(() => change({ text, requirements: [...requirements, { must, text: '' }] }));
    rows.current?.querySelector<HTMLElement>('.requirement:last-child input')?.focus();
  };
  const remove = (at: number) => {
    const rest = { text, requirements: requirements.toSpliced(at, 1) };
    if (requirements[at]?.text === '') change(rest);
    else submit(rest);
  };
  return (
    <form
      className="question"
      aria-label={words('askHeading')}
      onKeyDown={keepConversion}
      onSubmit={(event) => {
        event.preventDefault();
        submit(draft);
      }}
    >
      <div className="field">
        <label htmlFor="text">{words('askLabel')}</label>
        <textarea
          id="text"
          data-shortcut="/"
          rows={Math.min(ROWS_MAX, Math.max(ROWS_MIN, text.split('\n').length))}
          maxLength={TEXT_MAX}
          enterKeyHint="search"
          aria-describedby="text-hint"
          placeholder={words('askPlaceholder')}
          value={text}
          onChange={({ target }) => change({ text: target.value, requirements })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || isConverting(event)) return;
            event.preventDefault();
            submit(draft);
          }}
        />
        <p className="hint" id="text-hint">
          {words('askHint')}
        </p>
      </div>
      {requirements.length > 0 && (
        <fieldset className="requirements" ref={rows} aria-label={words('requirementsHeading')}>
          {Object.entries(requirements).map(([place, requirement]) => {
            const index = Number(place);
            const number = index + 1;
            return (
              <div className="requirement" key={place}>
                <select
                  aria-label={words('requirementKind', { number })}
                  value={requirement.must ? 'must' : 'should'}
                  onChange={({ target }) =>
                    replace(index, { ...requirement, must: target.value === 'must' })
                  }
                >
                  <option value="must">{words('must')}</option>
                  <option value="should">{words('should')}</option>
                </select>
                <input
                  type="text"
                  maxLength={REQUIREMENT_MAX}
                  aria-label={words('requirementText', { number })}
                  placeholder={words('requirementPlaceholder')}
                  value={requirement.text}
                  onChange={({ target }) => replace(index, { ...requirement, text: target.value })}
                />
                <button
                  type="button"
                  aria-label={words('requirementRemove', { number })}
                  onClick={() => remove(index)}
                >
                  ×
                </button>
              </div>
            );
          })}
        </fieldset>
      )}
      <div className="actions">
        <button type="submit" className="primary">
          {words('ask')}
        </button>
        <button type="button" onClick={() => add(true)}>
          {words('addMust')}
        </button>
        <button type="button" onClick={() => add(false)}>
          {words('addShould')}
        </button>
      </div>
    </form>
  );
}

/** Enter that ends a kana conversion must not submit. */
function keepConversion(event: KeyboardEvent) {
  if (event.key === 'Enter' && isConverting(event)) event.preventDefault();
}

/** Safari ends the conversion before the key event that ended it: only that has the code 229. */
function isConverting({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
