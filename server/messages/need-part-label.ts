import type { CountedPart } from '../../matching/retrieval/read-need.ts';
import type { Sentence } from './say.ts';

/** Returns the kind of a part of a letter and how much it counts. */
export function needPartLabel({ kind, counts }: CountedPart): Sentence {
  const parameters = {
    kind: { key: `needPartKind.${kind}`, parameters: {} },
    percent: Math.round(100 * counts),
  } as const;
  if (kind !== 'MATTER') return { key: 'needPart.none', parameters };
  return { key: counts === 1 ? 'needPart.whole' : 'needPart.partly', parameters };
}
