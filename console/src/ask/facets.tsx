import { EMPTY, FILTERS, type Filters } from '../address/address.ts';
import { useWords } from '../words/use-words.tsx';
import { bucketsOf } from './buckets.ts';
import { isWide } from './is-wide.ts';
import type { Answer } from './use-answer.ts';

/** Filters of the answer, with the number of answers for each value. */
export function Facets({
  facets,
  filters,
  change,
}: {
  readonly facets: Answer['facets'];
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}) {
  const { words } = useWords();
  const named = bucketsOf(facets, filters, words);
  const count = FILTERS.reduce((sum, key) => sum + filters[key].length, 0);
  const useful = FILTERS.flatMap((key) => {
    const buckets = named[key];
    return buckets.length > 1 || filters[key].length > 0 ? [{ key, buckets }] : [];
  });
  if (useful.length === 0 && count === 0) return null;
  return (
    <details className="facets" open={isWide() || count > 0}>
      <summary>{count > 0 ? words('filtersActive', { count }) : words('filters')}</summary>
      {useful.map(({ key, buckets }) => (
        <fieldset key={key}>
          <legend>{words(`facet.${key}`)}</legend>
          <div className="bucket-list">
            {buckets.map(({ value, label, count: holders }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={filters[key].some((one) => one === value)}
                  onChange={({ target }) =>
                    change({ ...filters, [key]: withValue(filters[key], value, target.checked) })
                  }
                />
                <span>{label}</span>
                <span className="count">{holders}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {count > 0 && (
        <button type="button" onClick={() => change(EMPTY.filters)}>
          {words('clearFilters')}
        </button>
      )}
    </details>
  );
}

function withValue(values: readonly string[], value: string, on: boolean): readonly string[] {
  const others = values.filter((one) => one !== value);
  return on ? [...others, value] : others;
}
