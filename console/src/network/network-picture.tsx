import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import type { GetNeighbourhoodAnswer, TrustBand } from '../api/questions.generated.ts';
import { type Box, fitting, widthOf, wrapped } from '../ui/labels.ts';
import { RECORD_PATHS } from '../ui/record-link.tsx';
import { type Holder, kindKey, nameOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { layout, type Place } from './layout.ts';

/** Scale of the rings on a wide window, and on a phone. */
const WIDE = { x: 1.75, y: 1.05 };
const NARROW = { x: 0.68, y: 1.25 };
/** One unit of the picture is about a pixel. */
const RADIUS = 11;
const LETTER = 13;
const LINE = 15;
/** Full-width letters per line, and lines, of a name; the table has the whole name. */
const NAME_WIDTH = 9;
const NAME_LINES = 2;
const EDGE = 56;

type Tie = NonNullable<GetNeighbourhoodAnswer['neighbourhood']>['ties'][number];

interface Label extends Box {
  readonly key: string;
  readonly lines: readonly string[];
  readonly className: string;
}

/**
 * Parties around one: nearer is a stronger tie, each direction is one kind. Each circle links to
 * its page; a name is written if it hides nothing.
 */
export function NetworkPicture({
  label,
  parties,
  ties,
}: {
  readonly label: string;
  /** The first is the central one. */
  readonly parties: readonly Holder[];
  readonly ties: readonly Tie[];
}) {
  const { words } = useWords();
  const { address } = useAddress();
  const [pointed, point] = useState<string>();
  // Width at opening; resizing the window scales it.
  const [stretch] = useState(() =>
    window.matchMedia('(max-width: 40rem)').matches ? NARROW : WIDE,
  );
  const [center] = parties;
  const drawn = useMemo(() => {
    const trust = new Map<string, TrustBand>(
      ties.flatMap((tie) => (tie.from === center?.id ? [[tie.to, tie.trust] as const] : [])),
    );
    return layout(
      parties.slice(1).map((party) => ({
        id: party.id,
        kind: words(kindKey(party)),
        trust: trust.get(party.id) ?? 'WEAK',
      })),
      stretch,
    );
  }, [center, parties, ties, stretch, words]);
  if (center === undefined) return null;
  const middle = { x: 0, y: 0 };
  const placeOf = (id: string) => drawn.places.get(id) ?? middle;
  const labels = fitting<Label>(
    [
      ...drawn.kinds.map(({ kind, count, x, y }) => [
        labelAt(`kind ${kind}`, [`${kind} (${count})`], { x, y }, 'kind'),
      ]),
      nameLabels(center, middle, RADIUS * 1.4),
      ...drawn.bands.map(({ trust, y }) =>
        [-y, y].map((top) =>
          labelAt(`band ${trust}`, [words(`trust.${trust}`)], { x: 0, y: top }, 'band'),
        ),
      ),
      ...parties.slice(1).map((party) => nameLabels(party, placeOf(party.id), RADIUS)),
    ],
    parties.map(({ id }) => ({ ...placeOf(id), width: RADIUS * 2, height: RADIUS * 2 })),
  );
  const width = 2 * (drawn.reach.x + EDGE);
  const height = 2 * (drawn.reach.y + EDGE / 2);
  return (
    <nav className="network" aria-label={label}>
      <svg
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        width={width}
        height={height}
      >
        <title>{label}</title>
        {drawn.bands.map(({ trust, x, y }) => (
          <ellipse key={trust} rx={x} ry={y} />
        ))}
        {ties.map(({ from, to, trust }) => {
          const isOn = pointed === from || pointed === to;
          return (
            <line
              key={`${from} ${to}`}
              className={`${trust}${isOn ? ' on' : from === center.id ? '' : ' beside'}`}
              x1={placeOf(from).x}
              y1={placeOf(from).y}
              x2={placeOf(to).x}
              y2={placeOf(to).y}
            />
          );
        })}
        {parties.map((party) => {
          const { text } = nameOf(party);
          const { x, y } = placeOf(party.id);
          const named = labels.find(({ key }) => key === party.id);
          return (
            <Link
              key={party.id}
              to={RECORD_PATHS[party.__typename]}
              params={{ id: party.id }}
              search={carried(address)}
              aria-label={text}
              className={party === center ? 'center' : party.__typename}
              onFocus={() => point(party.id)}
              onBlur={() => point(undefined)}
              onMouseEnter={() => point(party.id)}
              onMouseLeave={() => point(undefined)}
            >
              <title>{text}</title>
              <circle cx={x} cy={y} r={party === center ? RADIUS * 1.4 : RADIUS} />
              {named !== undefined && (
                <rect
                  x={named.x - named.width / 2}
                  y={named.y - named.height / 2}
                  width={named.width}
                  height={named.height}
                />
              )}
            </Link>
          );
        })}
        <g>
          {labels.map(({ key, lines, className, x, y, height: high }) => (
            <text key={key} className={className} y={y - high / 2}>
              {lines.map((line, at) => (
                <tspan key={line} x={x} dy={at === 0 ? LETTER : LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
      </svg>
    </nav>
  );
}

/** Returns the possible places for a party's name: below its circle, above, and at both sides. */
function nameLabels(party: Holder, { x, y }: Place, radius: number): readonly Label[] {
  const lines = wrapped(nameOf(party).text, NAME_WIDTH, NAME_LINES);
  const at = (place: Place) => labelAt(party.id, lines, place, 'name');
  const { width, height } = at({ x, y });
  const below = radius + 3 + height / 2;
  const beside = radius + 4 + width / 2;
  return [
    at({ x, y: y + below }),
    at({ x, y: y - below }),
    at({ x: x + beside, y }),
    at({ x: x - beside, y }),
  ];
}

function labelAt(key: string, lines: readonly string[], { x, y }: Place, className: string): Label {
  const width = Math.max(...lines.map(widthOf)) * LETTER;
  return { key, lines, className, x, y, width, height: lines.length * LINE };
}
