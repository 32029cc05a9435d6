import { describe, expect, it } from '@jest/globals';
import { containmentDepth } from '../../../graph/model/containment-depth.ts';
import { NODE_LABELS } from '../../../graph/model/nodes.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../../graph/model/relationships.ts';

describe('the depth of containment', () => {
  it('is larger than that of whatever contains the label', () => {
    for (const type of RELATIONSHIP_TYPES) {
      const { contains, from, to } = RELATIONSHIPS[type];
      if (!contains) continue;
      for (const one of from) {
        for (const other of to) {
          expect(containmentDepth(other)).toBeGreaterThan(containmentDepth(one));
        }
      }
    }
  });

  it('is 2 for a requirement, 0 for what nothing contains', () => {
    expect(containmentDepth('Requirement')).toBe(2);
    expect(NODE_LABELS.filter((label) => containmentDepth(label) === 0)).toEqual([
      'Organization',
      'Group',
      'Person',
      'Evidence',
      'ImportBatch',
    ]);
  });
});
