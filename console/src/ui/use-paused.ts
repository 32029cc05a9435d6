import { useEffect, useState } from 'react';

/** A pause in typing after which something is looked up. */
const PAUSE_MS = 200;

/** A value as it was when it last rested. */
export function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
