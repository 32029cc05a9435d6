/** Ties that a scope opens, as questions get them: joined once, and again after a change of theirs. */
import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { type Audience, statedAudience } from '../../../graph/model/audience.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import type { FeedChange, ReadScope } from '../../../graph/store.ts';
import { AudienceIndex } from '../../../matching/audiences/audience-index.ts';
import { viewsOf } from '../../../matching/audiences/views.ts';
import { DirectoryIndex } from '../../../matching/index/directory.ts';
import { NameIndex } from '../../../matching/index/name-index.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import { group, organization, relationship } from '../../builders.ts';
import { AS_OF, gone, indexOf, stored, tiesById } from '../paths/feed.ts';

const [a, b, c] = [organization('a'), organization('b'), organization('c')];
const [one, other] = [group('one'), group('other')];
const everybodys = relationship('TIE', a, b);
const ofOne = forGroup(relationship('TIE', b, c), one);
const ofOther = forGroup(relationship('TIE', a, c), other);

function forGroup(fact: Relationship, { id }: GraphNode): Relationship {
  return { ...fact, visibility: 'GROUP', audience: [id] };
}

function told(record: GraphNode | Relationship, to: Audience = statedAudience(record)): FeedChange {
  return 'label' in record
    ? { kind: 'node', node: stored(record), effective: to }
    : { kind: 'relationship', relationship: stored(record), effective: to };
}

function scopeWith(...groups: readonly GraphNode[]): ReadScope {
  return { ...PUBLIC_SCOPE, keys: groups.map(({ id }) => `GROUP:${id}` as const) };
}

function opened() {
  const ties = new TieIndex({ asOf: AS_OF });
  const audiences = new AudienceIndex();
  const others = { text: new TextIndex(), names: new NameIndex(), directory: new DirectoryIndex() };
  const tell = (...changes: readonly FeedChange[]) => {
    for (const copy of [ties, audiences]) {
      copy.apply(changes);
      copy.settle();
    }
  };
  tell(...[a, b, c, one, other, everybodys, ofOne, ofOther].map((record) => told(record)));
  return { ties, audiences, tell, views: viewsOf({ ...others, ties, audiences }) };
}

describe('the ties of a scope', () => {
  it('are those of everybody where it opens no part, and those of its parts otherwise', () => {
    const { ties, views } = opened();
    expect(views.tiesOf(PUBLIC_SCOPE)).toBe(ties.space);
    expect(views.tiesOf(scopeWith(group('third')))).toBe(ties.space);
    const seen = tiesById(views.tiesOf(scopeWith(one)).graph);
    expect(seen).toEqual(
      tiesById(indexOf(a, b, c, one, other, everybodys, relationship('TIE', b, c)).graph),
    );
  });

  it('are joined again after a change of theirs or of those of everybody, and of no others', () => {
    const { tell, views } = opened();
    const scope = scopeWith(one);
    const before = views.tiesOf(scope);
    tell(gone(ofOther), told(organization('x', { visibility: 'GROUP', audience: [other.id] })));
    expect(views.tiesOf(scope)).toBe(before);
    tell(gone(ofOne));
    expect(tiesById(views.tiesOf(scope).graph)).toEqual(
      tiesById(indexOf(a, b, c, one, other, everybodys).graph),
    );
    tell(told(ofOne));
    const again = views.tiesOf(scope);
    expect(tiesById(again.graph)).toEqual(tiesById(before.graph));
    tell(gone(everybodys));
    expect(tiesById(views.tiesOf(scope).graph)).toEqual(
      tiesById(indexOf(a, b, c, one, other, relationship('TIE', b, c)).graph),
    );
  });

  it('are moved to those who see a record now', () => {
    const { tell, views } = opened();
    tell(told(forGroup(ofOne, other)));
    const all = indexOf(
      ...[a, b, c, one, other, everybodys],
      ...[relationship('TIE', b, c), relationship('TIE', a, c)],
    );
    expect(tiesById(views.tiesOf(scopeWith(other)).graph)).toEqual(tiesById(all.graph));
    tell(told(ofOne, 'PRIVATE'), told({ ...ofOther, visibility: 'PUBLIC' }, 'PUBLIC'));
    expect(views.tiesOf(scopeWith(one, other))).toBe(views.tiesOf(PUBLIC_SCOPE));
  });

  it('are the same after a restart', () => {
    const { audiences, ties, views } = opened();
    const again = new AudienceIndex();
    again.restore(audiences.save());
    again.settle();
    const others = {
      text: new TextIndex(),
      names: new NameIndex(),
      directory: new DirectoryIndex(),
    };
    const restarted = viewsOf({ ...others, ties, audiences: again });
    for (const scope of [scopeWith(one), scopeWith(one, other)]) {
      expect(tiesById(restarted.tiesOf(scope).graph)).toEqual(tiesById(views.tiesOf(scope).graph));
    }
  });

  it('are cached for the sets of parts that were asked for last, of which there are at most 16', () => {
    const { tell, views } = opened();
    const groups = Array.from({ length: 17 }, (_, at) => group(`g${at}`));
    tell(
      ...groups.map((club, at) =>
        told(forGroup(relationship('TIE', c, organization(`${at}`)), club)),
      ),
    );
    const [first, ...rest] = groups.map((club) => scopeWith(club));
    if (first === undefined) throw new Error('No group.');
    const kept = views.tiesOf(first);
    expect(views.tiesOf(first)).toBe(kept);
    for (const scope of rest) views.tiesOf(scope);
    expect(views.tiesOf(first)).not.toBe(kept);
  });
});
