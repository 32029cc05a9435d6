import { type Address, EMPTY } from '../address/address.ts';
import type { BrowseAnswer } from '../api/questions.generated.ts';
import { useWords } from '../words/use-words.tsx';
import { FacetBoxes } from './facet-boxes.tsx';

/** Filters of a list by kind and place. */
export function ListFacets({
  facets,
  address,
  change,
}: {
  readonly facets: BrowseAnswer['browse']['facets'];
  readonly address: Address;
  readonly change: (next: Partial<Address>) => void;
}) {
  const { words } = useWords();
  const { filters, list } = address;
  return (
    <FacetBoxes
      facets={facets.flatMap(({ facet, buckets }) => {
        if (facet === 'initial') return [];
        if (facet === 'prefecture' || facet === 'country') {
          return {
            name: facet,
            heading: words(`facet.${facet}`),
            buckets,
            values: filters[facet],
            choose: (values) => change({ filters: { ...filters, [facet]: values } }),
          };
        }
        return {
          name: facet,
          heading: words('kind'),
          buckets,
          values: list.kinds,
          choose: (kinds) => change({ list: { ...list, kinds } }),
        };
      })}
      clear={() =>
        change({ filters: { ...EMPTY.filters, kind: filters.kind }, list: { ...list, kinds: [] } })
      }
    />
  );
}
