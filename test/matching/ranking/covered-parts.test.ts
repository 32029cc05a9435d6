/**
 * Holders of the parts of a mail. Law: the same holders, in the same order, and the same few
 * together as going through every holder of every part gives.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metMailParts } from '../../../matching/ranking/covered-parts.ts';
import type { Candidate } from '../../../matching/retrieval/retrieve.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { NO_DEADLINE, textIndexOf } from '../matcher-of.ts';

/** Neither concepts nor words with another stem: each is the one term that it makes. */
const WORDS = ['zorg', 'blim', 'quat', 'trop', 'vask', 'fron'];

/** A firm: the words of each of its capabilities, its text value, and whether the filter lets it in. */
interface Firm {
  readonly titles: readonly (readonly string[])[];
  readonly text: number;
  readonly isAccepted: boolean;
}

const someWords = fc.subarray(WORDS, { minLength: 1 });
const firms = fc.array(
  fc.record({
    titles: fc.array(someWords, { maxLength: 3 }),
    text: fc.constantFrom(0, 0, 0.2, 0.4),
    isAccepted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);
/** Pieces of one or two parts, each a word or several adjacent ones. */
const pieces = fc.array(fc.array(someWords, { minLength: 1, maxLength: 2 }), { maxLength: 5 });

const idOf = (at: number) => organization(`firm-${at}`).id;

function has({ titles, isAccepted }: Firm, piece: readonly (readonly string[])[]): boolean {
  return isAccepted && titles.some((title) => piece.flat().every((word) => title.includes(word)));
}

/** Every holder of every part, best first. */
function bruteForce(network: readonly Firm[], asked: readonly (readonly (readonly string[])[])[]) {
  const parts = asked.map((piece) =>
    network
      .map((firm, at) => ({ ...firm, id: idOf(at) }))
      .filter((firm) => has(firm, piece))
      .sort((a, b) => b.text - a.text || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  );
  return { holderIds: parts.map((ids) => ids.slice(0, 3)), together: teamOf(parts) };
}

/**
 * Returns the holder in most of the parts that are left; of several, the first of the first part.
 */
function teamOf(parts: readonly (readonly string[])[]): string[] {
  if (parts.length < 2 || parts.some((ids) => ids.length === 0)) return [];
  const team: string[] = [];
  for (let left = parts; left.length > 0; ) {
    const countOf = (id: string) => left.filter((ids) => ids.includes(id)).length;
    const best = left.flat().reduce((one, other) => (countOf(other) > countOf(one) ? other : one));
    team.push(best);
    left = left.filter((ids) => !ids.includes(best));
  }
  return team.length > 1 ? team : [];
}

function found(network: readonly Firm[], asked: readonly (readonly (readonly string[])[])[]) {
  const records = network.flatMap(({ titles }, at) => {
    const firm = organization(`firm-${at}`);
    return [
      firm,
      ...titles.flatMap((title, which) => {
        const offered = capability(`${at}-${which}`, { title: { en: title.join(' ') } });
        return [offered, relationship('OFFERS', firm, offered)];
      }),
    ];
  });
  const index = textIndexOf(...records);
  const numberOf = (at: number) => index.records.find(idOf(at)) ?? -1;
  const accepted = new Set(network.flatMap((one, at) => (one.isAccepted ? [numberOf(at)] : [])));
  const below = network.map(({ text }, at): Candidate => {
    const nothing = { values: [], meaning: 0, meanings: [], nearest: [], documents: [] };
    return { holder: numberOf(at), text, ...nothing };
  });
  const { parts, together } = metMailParts(
    {
      parts: [],
      pieces: asked.map((piece, at) => ({
        text: `piece ${at}`,
        start: at,
        end: at + 1,
        parts: piece.map((terms) => ({ start: 0, end: 1, terms })),
        terms: piece.flat(),
      })),
    },
    { matches: [], toAsk: [], below },
    {
      snapshot: () => index.snapshot(),
      dictionary: index.dictionary,
      records: index.records,
    },
    (holder) => accepted.has(holder),
    NO_DEADLINE,
  );
  return { holderIds: parts.map(({ holderIds }) => holderIds), together };
}

describe('the holders of the parts of a mail', () => {
  it('are those that going through every holder of every part finds', () => {
    fc.assert(
      fc.property(firms, pieces, (network, asked) => {
        expect(found(network, asked)).toEqual(bruteForce(network, asked));
      }),
    );
  });

  it('are the same where more hold a part than are named, and none has a value', () => {
    const network = Array.from({ length: 7 }, (_, at) => ({
      titles: at < 6 ? [['zorg'], ['blim']] : [['quat']],
      text: 0,
      isAccepted: true,
    }));
    const asked = [[['zorg']], [['blim']], [['quat']]];
    expect(found(network, asked)).toEqual(bruteForce(network, asked));
    expect(found(network, asked).holderIds[0]).toHaveLength(3);
    expect(found(network, asked).together).toHaveLength(2);
    const both = [[['zorg'], ['blim']], ...asked];
    expect(found(network, both)).toEqual({
      holderIds: [[], ...found(network, asked).holderIds],
      together: [],
    });
  });
});
