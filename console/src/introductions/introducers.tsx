import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { FIND_INTRODUCERS, type MatchSource } from '../api/questions.generated.ts';
import { Failure } from '../ui/failure.tsx';
import { useWords } from '../words/use-words.tsx';
import { ChainFigure } from './chain.tsx';
import { ChainPicture } from './chain-picture.tsx';

/** Introducers per request. */
const INTRODUCERS_MAX = 5;

/** Ends and need of the introducers. */
interface Ends {
  readonly from: string;
  readonly to: string;
  /** Need; null: only ties count. */
  readonly need: MatchSource | null;
  /** Number of the best that are already shown elsewhere. */
  readonly after: number;
}

/** The best introducers from one party to another, each with its chain. */
export function Introducers({ from, to, need, after }: Ends) {
  const { words, lang } = useWords();
  const variables = { from, to, need, first: INTRODUCERS_MAX, locale: lang };
  const { data, error, refetch } = useQuery({
    queryKey: ['introducers', variables],
    queryFn: ({ signal }) => ask(FIND_INTRODUCERS, variables, { lang, signal }),
  });
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <p role="status">{words('loading')}</p>;
  const result = data.introductionPaths;
  const chains = result?.paths.slice(after) ?? [];
  return (
    <div className="paths">
      {chains.length > 1 && <ChainPicture chains={chains} />}
      {chains.map((chain) => (
        <ChainFigure key={chain.introducer.id} chain={chain} hasPicture={chains.length === 1} />
      ))}
      {chains.length === 0 && (
        <p className="soft">
          {words(
            result?.noneNeeded
              ? 'introductionNotNeeded'
              : after > 0
                ? 'noOtherIntroducers'
                : 'introductionNone',
          )}
        </p>
      )}
      {result?.complete === false && <p className="soft">{words('introductionIncomplete')}</p>}
      {result?.warnings.map(({ message }) => (
        <p key={message} className="soft">
          {message}
        </p>
      ))}
    </div>
  );
}
