import { Link } from '@tanstack/react-router';
import { carried, EMPTY } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/use-words.tsx';
import shapes from './prefecture-shapes.json';

/** Size of the shapes; Okinawa is in a box in the sea. */
const WIDTH = 2190;
const HEIGHT = 1940;
const OKINAWA_BOX = 'M20 220H760V740H20Z';
/** Shades of the map, lowest count first. */
const SHADES = 5;

interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Organisations by prefecture, as a map and as a list; both link to the organisations there. */
export function PrefectureMap({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const { words } = useWords();
  const { address } = useAddress();
  const counted = new Map(buckets.map((bucket) => [bucket.value, bucket]));
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const shade = (count: number) =>
    count === 0 ? 0 : Math.ceil((Math.log(count + 1) / Math.log(most + 1)) * SHADES);
  const searchOf = (prefecture: string) => ({
    ...carried(address),
    filters: { ...EMPTY.filters, prefecture: [prefecture] },
  });
  if (buckets.length === 0) return null;
  return (
    <section className="map">
      <h3>{words('mapHeading')}</h3>
      <figure>
        {/* The list beside it has the same links for keyboard and screen reader. */}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <path d={OKINAWA_BOX} className="box" />
          {Object.entries(shapes).map(([prefecture, path]) => {
            const bucket = counted.get(prefecture);
            const shape = (
              <path d={path} className={`shade-${shade(bucket?.count ?? 0)}`}>
                <title>{`${bucket?.label ?? prefecture} ${bucket?.count ?? 0}`}</title>
              </path>
            );
            if (bucket === undefined) return <g key={prefecture}>{shape}</g>;
            return (
              <Link
                key={prefecture}
                to="/organizations"
                search={searchOf(prefecture)}
                tabIndex={-1}
              >
                {shape}
              </Link>
            );
          })}
        </svg>
        <figcaption className="soft">
          {words('mapSource')}{' '}
          <a href="https://github.com/VictorCazanave/svg-maps" rel="noreferrer">
            svg-maps
          </a>{' '}
          (Victor Cazanave, MapSVG,{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            CC BY 4.0
          </a>
          )
        </figcaption>
      </figure>
      <ul className="prefectures">
        {buckets.map(({ value, label, count }) => (
          <li key={value}>
            <Link to="/organizations" search={searchOf(value)}>
              {label}
            </Link>{' '}
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
