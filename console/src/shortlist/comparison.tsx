import { Bar } from '../ui/bar.tsx';
import { PartyLink } from '../ui/record-link.tsx';
import { featureName } from '../words/feature-name.ts';
import { kindKey, placeOf } from '../words/party.ts';
import { points, pointsOfParts } from '../words/points.ts';
import { useWords } from '../words/use-words.tsx';
import type { Candidate } from './use-shortlist.ts';

/** Two to four candidates side by side, feature by feature. */
export function Comparison({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { words, lang } = useWords();
  const features = [
    ...new Set(candidates.flatMap((one) => one.features.map(({ feature }) => feature))),
  ];
  const asked = [...new Set(candidates.flatMap((one) => one.results.map(({ text }) => text)))];
  const row = (heading: string, cell: (candidate: Candidate) => React.ReactNode) => (
    <tr key={heading}>
      <th scope="row">{heading}</th>
      {candidates.map((candidate) => (
        <td key={candidate.holder.id}>{cell(candidate)}</td>
      ))}
    </tr>
  );
  return (
    <section className="comparison">
      <h2>{words('comparison')}</h2>
      <div className="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('feature')}</th>
              {candidates.map(({ holder }) => (
                <th key={holder.id} scope="col">
                  <PartyLink party={holder} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(words('kind'), ({ holder }) => words(kindKey(holder)))}
            {row(words('place'), ({ holder }) => placeOf(holder, lang))}
            {row(words('why'), ({ sentence }) => sentence)}
            {asked.map((text) =>
              row(text, ({ results }) => {
                const result = results.find((one) => one.text === text);
                return (
                  result !== undefined && (
                    <span className={`state ${result.state}`}>
                      {words(`state.${result.state}`)}
                    </span>
                  )
                );
              }),
            )}
            {features.map((feature) =>
              row(featureName(feature, words), (candidate) => {
                const at = candidate.features.findIndex((one) => one.feature === feature);
                const part = candidate.features[at];
                return part === undefined ? (
                  ''
                ) : (
                  <>
                    {shownPoints(candidate)[at]}
                    <Bar share={part.contribution} wide />
                  </>
                );
              }),
            )}
            {row(words('introduction'), ({ chain }) => chain.join(' → '))}
            {row(words('note'), ({ note }) => note)}
          </tbody>
          <tfoot>{row(words('sum'), ({ score }) => points(score))}</tfoot>
        </table>
      </div>
    </section>
  );
}

/** Returns the points of each feature; they add up to the shown sum. */
function shownPoints({ features, score }: Candidate): readonly string[] {
  return pointsOfParts(
    features.map(({ contribution }) => contribution),
    score,
  );
}
