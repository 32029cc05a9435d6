import type { GraphNode } from '../../graph/model/nodes.ts';
import type { Change } from '../../graph/store.ts';
import {
  capability,
  equipment,
  evidence,
  group,
  need,
  organization,
  person,
  relationship,
  requirement,
} from '../builders.ts';

/** Firms of the example network. */
export const FIRMS = 120;

/** One of the firms. */
export const org = (index: number) => organization(`firm ${index}`);
const BIG_GROUP = group('big group', { name: { ja: '大きな会', en: 'Big Group' } });
const FEDERATION = group('federation', { kind: 'FEDERATION' });
const PROFESSOR = person('professor', {
  title: { ja: '機械工学科教授', en: 'professor of mechanical engineering' },
  roles: ['RESEARCHER'],
});
const UNIVERSITY = organization('university', {
  kind: 'UNIVERSITY',
  country: 'JP',
  prefecture: '岩手県',
});
const PROJECT = evidence('project', { title: { ja: '共同開発', en: 'joint development' } });
const NEED = need('need', { gist: { ja: '板金を曲げたい', en: 'bend sheet metal' } });

/** Records that tests name. */
export const NAMED = { BIG_GROUP, FEDERATION, PROFESSOR, UNIVERSITY, PROJECT, NEED };

function node(record: GraphNode): Change {
  return { kind: 'putNode', node: record };
}
function join(...stated: Parameters<typeof relationship>): Change {
  return { kind: 'putRelationship', relationship: relationship(...stated) };
}

/** A network with every public label and relationship type, large enough for pages of 100. */
export function exampleNetwork(): readonly Change[] {
  const firms = Array.from({ length: FIRMS }, (_, index) => index);
  return [
    ...[BIG_GROUP, FEDERATION, PROFESSOR, UNIVERSITY, PROJECT, NEED].map(node),
    join('PART_OF', BIG_GROUP.id, FEDERATION.id),
    join('LED_BY', BIG_GROUP.id, UNIVERSITY.id),
    join('WORKS_FOR', PROFESSOR.id, UNIVERSITY.id),
    join('TOOK_PART_IN', UNIVERSITY.id, PROJECT.id),
    join('SEEKS', UNIVERSITY.id, NEED.id),
    ...firms.flatMap((index) => {
      const firm = org(index);
      const skills = [0, 1, 2, 3, 4, 5].map((number) => capability(`skill ${index}.${number}`));
      const machine = equipment(`machine ${index}`);
      return [
        node(firm),
        node(machine),
        ...skills.map(node),
        ...skills.map((skill) => join('OFFERS', firm.id, skill.id)),
        ...skills.map((skill) => join('SHOWN_BY', skill.id, PROJECT.id)),
        join('OWNS', firm.id, machine.id),
        ...skills.slice(0, 1).map((skill) => join('ENABLES', machine.id, skill.id)),
        join('MEMBER_OF', firm.id, BIG_GROUP.id),
      ];
    }),
    join('TOOK_PART_IN', org(0).id, PROJECT.id),
    ...[3, 1, 2].flatMap((order) => {
      const part = requirement(`part ${order}`, { order, mustHave: order === 1 });
      return [node(part), join('REQUIRES', NEED.id, part.id)];
    }),
  ];
}
