import { useMemo, useSyncExternalStore } from 'react';

const CHANGED = 'catalyzer:stored';

/**
 * Returns a value that this browser keeps under a name: the same in all tabs, over reloads and
 * while the server is unavailable. An unreadable value stays stored, and `initial` is shown.
 */
export function useStored<Value>(
  name: string,
  initial: Value,
): readonly [Value, (change: (value: Value) => Value) => void] {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(name));
  const value = useMemo(() => parsed(text, initial), [text, initial]);
  return [
    value,
    (change) => {
      // Read again: another tab may have written since this page was drawn.
      const next = change(parsed(localStorage.getItem(name), initial));
      localStorage.setItem(name, JSON.stringify(next));
      window.dispatchEvent(new Event(CHANGED));
    },
  ];
}

function parsed<Value>(text: string | null, initial: Value): Value {
  if (text === null) return initial;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return initial;
  }
}

function subscribe(changed: () => void): () => void {
  for (const event of [CHANGED, 'storage']) window.addEventListener(event, changed);
  return () => {
    for (const event of [CHANGED, 'storage']) window.removeEventListener(event, changed);
  };
}
