import { useWords } from '../words/use-words.tsx';

/** One facet with its chosen values. */
export interface ShownFacet {
  readonly name: string;
  readonly heading: string;
  readonly buckets: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

/** Filters of a list, with the number of records for each value; nothing if none narrows it. */
export function FacetBoxes({
  facets,
  clear,
}: {
  readonly facets: readonly ShownFacet[];
  readonly clear: () => void;
}) {
  const { words } = useWords();
  const count = facets.reduce((sum, { values }) => sum + values.length, 0);
  const useful = facets.filter(({ buckets, values }) => buckets.length > 1 || values.length > 0);
  if (useful.length === 0) return null;
  return (
    <details className="facets" open={count > 0 || window.matchMedia('(min-width: 60rem)').matches}>
      <summary>{count > 0 ? words('filtersActive', { count }) : words('filters')}</summary>
      {useful.map(({ name, heading, buckets, values, choose }) => (
        <fieldset key={name}>
          <legend>{heading}</legend>
          <div className="bucket-list">
            {buckets.map(({ value, label, count: records }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={values.includes(value)}
                  onChange={({ target }) => {
                    const others = values.filter((one) => one !== value);
                    choose(target.checked ? [...others, value] : others);
                  }}
                />
                <span>{label}</span>
                <span className="count">{records}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {count > 0 && (
        <button type="button" onClick={clear}>
          {words('clearFilters')}
        </button>
      )}
    </details>
  );
}
