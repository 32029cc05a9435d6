import type { Match } from '../api/questions.generated.ts';
import { Bar } from '../ui/bar.tsx';
import { featureName } from '../words/feature-name.ts';
import { points, pointsOfParts } from '../words/points.ts';
import { useWords } from '../words/use-words.tsx';

/** Chart of the score: each bar begins where the one above it ends, and the last is the sum. */
export function ScoreWaterfall({ match: { explanation, score } }: { readonly match: Match }) {
  const { words } = useWords();
  const parts = explanation.contributions;
  const shares = parts.map(({ contribution }) => contribution);
  const shown = pointsOfParts(shares, score);
  const before = (index: number) => shares.slice(0, index).reduce((sum, share) => sum + share, 0);
  return (
    <details>
      <summary>{words('breakdown')}</summary>
      <div className="scrolls">
        <table className="waterfall">
          <thead>
            <tr>
              <th scope="col">{words('feature')}</th>
              <th scope="col">{words('value')}</th>
              <th scope="col">{words('weight')}</th>
              <td />
              <th scope="col">{words('share')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ feature, value, weight, contribution }, index) => (
              <tr key={feature}>
                <th scope="row">{featureName(feature, words)}</th>
                <td>{value.toFixed(2)}</td>
                <td>{weight.toFixed(2)}</td>
                <td className="bar">
                  <Bar share={contribution} before={before(index)} wide />
                </td>
                <td>{shown[index]}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {words('sum')}
              </th>
              <td className="bar">
                <Bar share={score} wide />
              </td>
              <td>{points(score)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
