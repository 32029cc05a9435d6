/**
 * Laws, after any changes: a record is among those of a holder exactly when the holder is among
 * those of the record; who alone is spoken for is known without looking at who else might be.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '../../../matching/index/record-facts.ts';
import { NOBODY, RecordTable, SHARED } from '../../../matching/index/record-table.ts';
import { capability, evidence, organization } from '../../builders.ts';

const HOLDERS = 4;
const STATEMENTS = 5;
const PROJECTS = 4;

const step = fc.record({
  kind: fc.constantFrom('own', 'disown', 'take part', 'leave', 'show', 'hide', 'remove', 'put'),
  holder: fc.nat(HOLDERS - 1),
  statement: fc.nat(STATEMENTS - 1),
  project: fc.nat(PROJECTS - 1),
});

describe('a record table', () => {
  it('knows the records of each holder as it knows the holders of each record', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const table = new RecordTable();
        const firms = Array.from({ length: HOLDERS }, (_, key) => organization(`firm ${key}`));
        const holders = firms.map(({ id }) => table.add(id));
        const statements = Array.from({ length: STATEMENTS }, (_, key) =>
          table.add(capability(`statement ${key}`).id),
        );
        const projects = Array.from({ length: PROJECTS }, (_, key) =>
          table.add(evidence(`project ${key}`).id),
        );
        for (const { kind, ...at } of steps) {
          const [holder, firm] = [holders[at.holder] ?? 0, firms[at.holder]];
          const [statement, project] = [statements[at.statement] ?? 0, projects[at.project] ?? 0];
          if (kind === 'own') table.setOwner(statement, holder);
          else if (kind === 'disown') table.setOwner(statement, undefined);
          else if (kind === 'take part') table.setTookPart(holder, project, true);
          else if (kind === 'leave') table.setTookPart(holder, project, false);
          else if (kind === 'show') table.setShownBy(statement, project, true);
          else if (kind === 'hide') table.setShownBy(statement, project, false);
          else if (kind === 'remove') table.remove(holder);
          else if (firm !== undefined) table.put(holder, factsOf(firm));
          for (let record = 0; record < table.size; record += 1) {
            const sole = table.soleHolders()[record] ?? SHARED;
            const speaksFor = table.holdersOf(record);
            if (sole === NOBODY) expect(speaksFor).toEqual([]);
            else if (sole !== SHARED) expect(speaksFor).toEqual([sole]);
            else expect(table.ownerOf(record)).toBe(-1);
          }
          for (const one of holders) {
            const expected = Array.from({ length: table.size }, (_, record) => record).filter(
              (record) => table.holdersOf(record).includes(one),
            );
            expect([...table.recordsOf(one)].sort((a, b) => a - b)).toEqual(expected);
          }
        }
      }),
    );
  });
});
