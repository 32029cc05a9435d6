import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import type { GetNeighbourhoodAnswer } from '../api/questions.generated.ts';
import { RECORD_PATHS } from '../ui/record-link.tsx';
import { type Holder, nameOf } from '../words/party.ts';
import { layout } from './layout.ts';

/** Sizes of the picture: one of its units is about a pixel. */
const WIDE = { width: 960, named: 300 };
const NARROW = { width: 340, named: 9 };
const HEIGHT_MIN = 280;
const HEIGHT_PER_PARTY = 9;
const RADIUS = 12;
/** Characters of a name below its circle; all names are titles of their circles and in the table. */
const NAME_MAX = 12;

type Tie = NonNullable<GetNeighbourhoodAnswer['neighbourhood']>['ties'][number];

/** Parties as circles, their ties as lines; each circle is the way to its page. */
export function NetworkPicture({
  label,
  parties,
  ties,
}: {
  readonly label: string;
  /** The first is in the middle. */
  readonly parties: readonly Holder[];
  readonly ties: readonly Tie[];
}) {
  const { address } = useAddress();
  // As wide as it is when it is opened; a window that is resized scales it.
  const [{ width, named }] = useState(() =>
    window.matchMedia('(max-width: 40rem)').matches ? NARROW : WIDE,
  );
  const height = HEIGHT_MIN + HEIGHT_PER_PARTY * parties.length;
  const places = useMemo(() => {
    const ids = parties.map(({ id }) => id);
    return new Map(layout(ids, ties, { width, height }).map((place) => [place.id, place]));
  }, [parties, ties, width, height]);
  return (
    <nav className="network" aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{label}</title>
        <g>
          {ties.map(({ from, to, trust }) => {
            const [one, other] = [places.get(from), places.get(to)];
            return (
              <line
                key={`${from} ${to}`}
                className={trust}
                x1={one?.x}
                y1={one?.y}
                x2={other?.x}
                y2={other?.y}
              />
            );
          })}
        </g>
        {parties.map((party, at) => {
          const { text } = nameOf(party);
          const { x = 0, y = 0 } = places.get(party.id) ?? {};
          return (
            <Link
              key={party.id}
              to={RECORD_PATHS[party.__typename]}
              params={{ id: party.id }}
              search={carried(address)}
              aria-label={text}
              className={at === 0 ? 'center' : party.__typename}
            >
              <title>{text}</title>
              <circle cx={x} cy={y} r={at === 0 ? RADIUS * 1.4 : RADIUS} />
              {at < named && (
                <text x={x} y={y + RADIUS + 14}>
                  {text.length > NAME_MAX ? `${text.slice(0, NAME_MAX)}…` : text}
                </text>
              )}
            </Link>
          );
        })}
      </svg>
    </nav>
  );
}
