/** Parties around a party: the strongest ties first, within a bound, and never a hidden record. */
import { describe, expect, it } from '@jest/globals';
import { neighbourhood } from '../../../matching/paths/neighbourhood.ts';
import { evidence, organization, relationship } from '../../builders.ts';
import { AS_OF, indexOf, NO_DEADLINE, told } from './feed.ts';

const hub = organization('hub');
const friends = [1, 2, 3].map((number) => organization(`friend ${number}`));

/** `times` projects of the two. */
function projects(times: number, one = hub, other = friends[0] ?? hub) {
  return Array.from({ length: times }, (_, at) =>
    evidence(`${one.id} ${other.id} ${at}`, { occurredOn: AS_OF }),
  ).flatMap((project) => [
    project,
    relationship('TOOK_PART_IN', one, project),
    relationship('TOOK_PART_IN', other, project),
  ]);
}

const index = indexOf(
  hub,
  ...friends,
  ...friends.flatMap((friend, at) => projects(at + 1, hub, friend)),
  ...projects(1, friends[0], friends[2]),
);

describe('the neighbourhood of a party', () => {
  it('is itself and those whom it knows best, with the ties among them', () => {
    const found = neighbourhood(index.graph, hub.id, 10, NO_DEADLINE);
    expect(found?.parties).toEqual([hub, ...friends.toReversed()].map(({ id }) => id));
    expect(found?.tieCount).toBe(3);
    expect(found?.ties.map(({ from, to }) => [from, to])).toEqual([
      ...friends.toReversed().map(({ id }) => [hub.id, id]),
      [friends[2]?.id, friends[0]?.id],
    ]);
    // Three fresh joint projects of two: more than the one that is STRONG.
    expect(found?.ties[0]).toMatchObject({ kind: 'WORKED_TOGETHER', trust: 'STRONG' });
  });

  it('is no larger than asked for, and says how many ties there are', () => {
    const found = neighbourhood(index.graph, hub.id, 1, NO_DEADLINE);
    expect(found?.parties).toEqual([hub.id, friends[2]?.id]);
    expect(found?.ties).toHaveLength(1);
    expect(found?.tieCount).toBe(3);
  });

  it('is undefined for a record that is not a public party', () => {
    const hidden = indexOf(hub);
    hidden.apply([told(hub, 'PRIVATE')]);
    hidden.settle();
    expect(neighbourhood(hidden.graph, hub.id, 5, NO_DEADLINE)).toBeUndefined();
    expect(neighbourhood(index.graph, 'org_nothing', 5, NO_DEADLINE)).toBeUndefined();
    expect(neighbourhood(indexOf(hub).graph, hub.id, 5, NO_DEADLINE)).toEqual({
      parties: [hub.id],
      ties: [],
      tieCount: 0,
    });
  });
});
