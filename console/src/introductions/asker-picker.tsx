import { lazy, Suspense } from 'react';
import { useWords } from '../words/use-words.tsx';

// A third of all that a page loads, and nobody needs it to ask.
const Box = lazy(async () => {
  const { AskerPickerBox } = await import('./asker-picker-box.tsx');
  return { default: AskerPickerBox };
});

/** Where the visitor says who he is. */
export function AskerPicker(asker: {
  /** Id of who asks; empty for nobody. */
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
