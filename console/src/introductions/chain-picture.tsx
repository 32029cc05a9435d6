import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { carried } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import type { Chain } from '../api/questions.generated.ts';
import { wrapped } from '../ui/labels.ts';
import { RECORD_PATHS } from '../ui/record-link.tsx';
import { type Holder, nameOf } from '../words/party.ts';
import { useWords } from '../words/use-words.tsx';
import { columnsOf } from './chain-layout.ts';

/** One unit of the picture is about a pixel. */
const LETTER = 13;
const LINE = 17;
const NAME_LINES = 3;
const PADDING = 8;
const BOX_HEIGHT = NAME_LINES * LINE + PADDING;

interface Shape {
  /** Full-width letters per line of a name. */
  readonly letters: number;
  readonly boxWidth: number;
  /** Distance from the start of a box to that of the next, along the chain and across it. */
  readonly step: { readonly x: number; readonly y: number };
  readonly across: { readonly x: number; readonly y: number };
}

const WIDE: Shape = shape(11, (width) => ({
  step: { x: width + 62, y: 0 },
  across: { x: 0, y: BOX_HEIGHT + 16 },
}));
/** On a phone a chain goes downwards. */
const NARROW: Shape = shape(7.5, (width) => ({
  step: { x: 0, y: BOX_HEIGHT + 38 },
  across: { x: width + 8, y: 0 },
}));

function shape(
  letters: number,
  steps: (boxWidth: number) => Pick<Shape, 'step' | 'across'>,
): Shape {
  const boxWidth = letters * LETTER + 2 * PADDING;
  return { letters, boxWidth, ...steps(boxWidth) };
}

/**
 * Chains from one party to another as a picture: the asker first, then the parties between, the
 * goal last; a thicker line is a stronger tie. Each box links to its page.
 */
export function ChainPicture({ chains }: { readonly chains: readonly Chain[] }) {
  const { words } = useWords();
  const { address } = useAddress();
  // Width at opening; resizing the window scales it.
  const [{ letters, boxWidth, step, across }] = useState(() =>
    window.matchMedia('(max-width: 40rem)').matches ? NARROW : WIDE,
  );
  const steps = chains.flatMap((chain) => chain.steps);
  const columns = columnsOf(
    chains.map((chain) => chain.steps.map(({ from, to }) => ({ from: from.id, to: to.id }))),
  );
  const parties = new Map<string, Holder>(
    steps.flatMap(({ from, to }) => [
      [from.id, from],
      [to.id, to],
    ]),
  );
  const most = Math.max(...columns.map(({ length }) => length));
  const places = new Map(
    columns.flatMap((ids, column) =>
      ids.map((id, at) => {
        const beside = at + (most - ids.length) / 2;
        return [
          id,
          { x: column * step.x + beside * across.x, y: column * step.y + beside * across.y },
        ] as const;
      }),
    ),
  );
  const first = columns[0]?.[0] ?? '';
  const last = columns.at(-1)?.[0] ?? '';
  const ends = [first, last].map((id) => {
    const party = parties.get(id);
    return party === undefined ? '' : nameOf(party).text;
  });
  const introducers = chains
    .filter(({ length }) => length > 1)
    .map(({ introducer }) => nameOf(introducer).text);
  // A card has a picture of the best chain and one of the others: two navigations, two names.
  const label = words(introducers.length > 0 ? 'chainThrough' : 'chainFromTo', {
    from: ends[0] ?? '',
    to: ends[1] ?? '',
    introducers: introducers.join(words('listSeparator')),
  });
  const placeOf = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const middleOf = (id: string) => ({
    x: placeOf(id).x + boxWidth / 2,
    y: placeOf(id).y + BOX_HEIGHT / 2,
  });
  const [width, height] = [
    (columns.length - 1) * step.x + (most - 1) * across.x + boxWidth,
    (columns.length - 1) * step.y + (most - 1) * across.y + BOX_HEIGHT,
  ];
  const drawn = new Map(steps.map((one) => [`${one.from.id} ${one.to.id}`, one]));
  return (
    <nav className="chain" aria-label={label}>
      <svg viewBox={`-2 -2 ${width + 4} ${height + 4}`} width={width + 4} height={height + 4}>
        <title>{label}</title>
        {[...drawn].map(([key, { from, to, trust, kind }]) => {
          const [a, b] = [middleOf(from.id), middleOf(to.id)];
          return (
            <g key={key}>
              <line className={trust ?? 'own'} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
              {chains.length === 1 && step.y > 0 && (
                <text className="tie" x={(a.x + b.x) / 2} y={(a.y + b.y) / 2 + LETTER / 3}>
                  {words(kind === null ? 'actsFor' : `tie.${kind}`)}
                </text>
              )}
            </g>
          );
        })}
        {[...parties].map(([id, party]) => (
          <Link
            key={id}
            to={RECORD_PATHS[party.__typename]}
            params={{ id }}
            search={carried(address)}
            aria-label={nameOf(party).text}
            className={id === first || id === last ? 'party end' : 'party'}
          >
            <title>{nameOf(party).text}</title>
            <rect {...placeOf(id)} width={boxWidth} height={BOX_HEIGHT} rx={6} />
          </Link>
        ))}
        <g>
          {[...parties].map(([id, party]) => {
            const lines = wrapped(nameOf(party).text, letters, NAME_LINES);
            const top = middleOf(id).y - (lines.length * LINE) / 2;
            return (
              <text key={id}>
                {lines.map((line, at) => (
                  <tspan key={line} x={middleOf(id).x} y={top + LINE * at + LETTER}>
                    {line}
                  </tspan>
                ))}
              </text>
            );
          })}
        </g>
      </svg>
    </nav>
  );
}
