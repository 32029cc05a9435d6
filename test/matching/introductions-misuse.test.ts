/** Mistakes of callers, and the errors that report them. */
import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { createIntroductions } from '../../matching/introductions.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import { TieIndex } from '../../matching/paths/tie-index.ts';
import { organization, relationship } from '../builders.ts';
import { indexOf, NO_DEADLINE, overTies, tiesById, told } from './paths/feed.ts';

const a = organization('a');
const b = organization('b');
const index = indexOf(a, b, relationship('TIE', a, b));
const introductions = createIntroductions(overTies(index));

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof CatalyzerError ? error.code : 'not a CatalyzerError';
  }
  return undefined;
}

describe('misuse of introductions', () => {
  it.each([0, 21, 1.5, -1, Number.NaN])('refuses to find %p introducers', (first) => {
    const question = { from: a.id, to: b.id, first, filter: {} };
    expect(codeOf(() => introductions.find(question, PUBLIC_SCOPE, NO_DEADLINE))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it.each([0, 4, 1.5])('refuses to plan with %p introducers', (first) => {
    const question = { from: a.id, targets: [b.id], first, filter: {} };
    expect(codeOf(() => introductions.plan(question, PUBLIC_SCOPE, NO_DEADLINE))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it.each([0, 51])('refuses to plan for %p targets', (count) => {
    const question = { from: a.id, targets: Array(count).fill(b.id), first: 1, filter: {} };
    expect(codeOf(() => introductions.plan(question, PUBLIC_SCOPE, NO_DEADLINE))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('ends at a deadline that is over', () => {
    const question = { from: a.id, to: b.id, first: 1, filter: {} };
    const over = deadlineAfter(0, () => 5);
    expect(codeOf(() => introductions.find(question, PUBLIC_SCOPE, over))).toBe(
      'DEADLINE_EXCEEDED',
    );
  });

  it.each(['', '__proto__', 'constructor', 'org_', 'evi_x'])('knows no end called %p', (id) => {
    const question = { from: id, to: b.id, first: 1, filter: { avoid: [id] } };
    expect(introductions.find(question, PUBLIC_SCOPE, NO_DEADLINE)).toBeUndefined();
    const plan = { from: id, targets: [b.id], first: 1, filter: {} };
    expect(introductions.plan(plan, PUBLIC_SCOPE, NO_DEADLINE)).toBeUndefined();
    expect(
      introductions.plan({ ...plan, from: a.id, targets: [id] }, PUBLIC_SCOPE, NO_DEADLINE),
    ).toEqual({
      targets: [],
      introducers: [],
      complete: true,
    });
    expect(index.partnersOf(id).size + index.membersOf(id).size).toBe(0);
  });

  it('refuses a date that is none', () => {
    expect(codeOf(() => new TieIndex({ asOf: 'today' }))).toBe('BAD_USER_INPUT');
  });

  it('makes no tie of a party with itself, of unknown ends or of a kind not known', () => {
    const stranger = organization('stranger');
    const odd = new TieIndex({ asOf: '2024-01-01' });
    odd.apply([
      told(a),
      told(relationship('TIE', a, a)),
      told(relationship('TIE', a, stranger)),
      { kind: 'relationshipGone', id: 'TIE:a' },
      { kind: 'relationshipGone', id: 'nonsense' },
    ]);
    odd.settle();
    expect(tiesById(odd.graph).flatMap(({ ties }) => ties)).toHaveLength(0);
  });
});
