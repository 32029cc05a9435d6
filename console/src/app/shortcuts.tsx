import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.tsx';

const SWITCH = 'catalyzer.shortcuts';
const WRITING = 'input, textarea, select, [contenteditable]';

/** Single-letter shortcuts, and the switch that turns them off (WCAG 2.2, 2.1.4). */
export function Shortcuts() {
  const { words } = useWords();
  const [on, setOn] = useState(() => localStorage.getItem(SWITCH) !== 'off');
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(WRITING) !== null) return;
      const box = document.querySelector<HTMLElement>('[data-shortcut="/"]');
      if (box === null) return;
      event.preventDefault();
      box.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          setOn(target.checked);
          localStorage.setItem(SWITCH, target.checked ? 'on' : 'off');
        }}
      />
      {words('shortcuts')}
    </label>
  );
}
