import { useState } from 'react';
import { type Address, FEATURES, type Feature, PROFILES } from '../address/address.ts';
import { useWords } from '../words/use-words.tsx';
import type { Answer } from './use-answer.ts';

/** Options: purpose of the partner, diversity, weights. */
export function MoreOptions({
  address,
  weights,
  change,
}: {
  readonly address: Address;
  /** Weights of the answer shown; undefined before there is one. */
  readonly weights: Answer['weights'];
  readonly change: (address: Address, options?: { readonly replace: boolean }) => void;
}) {
  const { words } = useWords();
  const { profile, diversify, weights: stated } = address;
  const isChanged = profile !== 'GENERAL' || diversify || Object.keys(stated).length > 0;
  return (
    <details className="more-options" open={isChanged}>
      <summary>{words('moreOptions')}</summary>
      <div className="field">
        <label htmlFor="profile">{words('profileLabel')}</label>
        <select
          id="profile"
          value={profile}
          onChange={({ target }) =>
            change({
              ...address,
              profile: PROFILES.find((one) => one === target.value) ?? 'GENERAL',
            })
          }
        >
          {PROFILES.map((one) => (
            <option key={one} value={one}>
              {words(`profile.${one}`)}
            </option>
          ))}
        </select>
        <label className="check">
          <input
            type="checkbox"
            checked={diversify}
            aria-describedby="diversify-hint"
            onChange={({ target }) => change({ ...address, diversify: target.checked })}
          />
          {words('diversifyLabel')}
        </label>
        <p className="hint" id="diversify-hint">
          {words('diversifyHint')}
        </p>
      </div>
      {weights !== undefined && (
        <fieldset className="weights">
          <legend>{words('weightsHeading')}</legend>
          <p className="hint">{words('weightsHint')}</p>
          {FEATURES.map((feature) => {
            const applied = weights.weights.find((one) => one.feature === feature);
            if (applied === undefined) return null;
            return (
              <Slider
                key={feature}
                feature={feature}
                weight={stated[feature] ?? applied.weight}
                applies={applied.applies}
                change={(weight) =>
                  change(
                    { ...address, weights: { ...stated, [feature]: weight } },
                    { replace: true },
                  )
                }
              />
            );
          })}
          {Object.keys(stated).length > 0 && (
            <button type="button" onClick={() => change({ ...address, weights: {} })}>
              {words('weightsReset')}
            </button>
          )}
        </fieldset>
      )}
    </details>
  );
}

/** One weight: a new answer is requested when the slider rests, not while it moves. */
function Slider({
  feature,
  weight,
  applies,
  change,
}: {
  readonly feature: Feature;
  readonly weight: number;
  readonly applies: boolean;
  readonly change: (weight: number) => void;
}) {
  const { words } = useWords();
  const [moved, setMoved] = useState<number>();
  const shown = moved ?? weight;
  const settle = () => {
    if (moved !== undefined && moved !== weight) change(moved);
    setMoved(undefined);
  };
  return (
    <label className={applies ? 'slider' : 'slider soft'}>
      <span>{words(`feature.${feature}`)}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={shown}
        onChange={({ target }) => setMoved(Number(target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <output>{shown.toFixed(2)}</output>
    </label>
  );
}
