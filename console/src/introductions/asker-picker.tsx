import { lazy, Suspense } from 'react';
import { useWords } from '../words/use-words.tsx';

// A third of all that a page loads, and not needed to ask.
const Box = lazy(async () => {
  const { AskerPickerBox } = await import('./asker-picker-box.tsx');
  return { default: AskerPickerBox };
});

/** Picker of the visitor's own party. */
export function AskerPicker(asker: {
  /** Id of the asker; empty for none. */
  readonly from: string;
  readonly choose: (id: string) => void;
}) {
  const { words } = useWords();
  return (
    <Suspense fallback={<p className="picker-place">{words('fromLabel')}</p>}>
      <Box {...asker} />
    </Suspense>
  );
}
