import type { Address } from '../address/address.ts';
import type { BrowseAnswer } from '../api/questions.generated.ts';
import { useWords } from '../words/use-words.tsx';

type Facet = BrowseAnswer['browse']['facets'][number];

/** What narrows a list by sort and place, with the number of records of each value. */
export function ListFacets({
  facets,
  address,
  change,
}: {
  readonly facets: readonly Facet[];
  readonly address: Address;
  readonly change: (next: Partial<Address>) => void;
}) {
  const { words } = useWords();
  const { filters, list } = address;
  const narrowed = {
    prefecture: {
      values: filters.prefecture,
      to: (prefecture: readonly string[]) => ({ filters: { ...filters, prefecture } }),
    },
    country: {
      values: filters.country,
      to: (country: readonly string[]) => ({ filters: { ...filters, country } }),
    },
  };
  const sort = {
    values: list.sorts,
    to: (sorts: readonly string[]) => ({ list: { ...list, sorts } }),
  };
  const count = list.sorts.length + filters.prefecture.length + filters.country.length;
  const useful = facets.flatMap(({ facet, buckets }) => {
    if (facet === 'initial') return [];
    const { values, to } = facet === 'prefecture' || facet === 'country' ? narrowed[facet] : sort;
    return buckets.length > 1 || values.length > 0 ? [{ facet, buckets, values, to }] : [];
  });
  if (useful.length === 0 && count === 0) return null;
  return (
    <details className="facets" open={count > 0 || window.matchMedia('(min-width: 60rem)').matches}>
      <summary>{count > 0 ? words('filtersActive', { count }) : words('filters')}</summary>
      {useful.map(({ facet, buckets, values, to }) => (
        <fieldset key={facet}>
          <legend>
            {words(facet === 'prefecture' || facet === 'country' ? `facet.${facet}` : 'kind')}
          </legend>
          <div className="bucket-list">
            {buckets.map(({ value, label, count: records, selected }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={selected}
                  onChange={({ target }) => {
                    const others = values.filter((one) => one !== value);
                    change(to(target.checked ? [...others, value] : others));
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
        <button
          type="button"
          onClick={() =>
            change({
              filters: { ...filters, prefecture: [], country: [] },
              list: { ...list, sorts: [] },
            })
          }
        >
          {words('clearFilters')}
        </button>
      )}
    </details>
  );
}
