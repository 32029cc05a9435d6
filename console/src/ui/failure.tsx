import { NoAnswer } from '../api/ask.ts';
import { useWords } from '../words/use-words.tsx';

/** Message of a failure with a button to ask again. */
export function Failure({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { words } = useWords();
  return (
    <div className="notice bad" role="alert">
      <p>
        {error instanceof NoAnswer
          ? words(error.key, { message: error.message })
          : words('errorOther', { message: '' })}
      </p>
      <button type="button" onClick={again}>
        {words('askAgain')}
      </button>
    </div>
  );
}
