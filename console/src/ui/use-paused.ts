import { useEffect, useState } from 'react';

/** Pause in typing after which a search starts. */
const PAUSE_MS = 200;

/** Returns a value once it has not changed for {@link PAUSE_MS}. */
export function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
