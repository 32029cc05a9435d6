import { createMatcherOf, type MatcherOptions } from './create-matcher.ts';
import { answeringMachines } from './machines/answering-machines.ts';
import type { EquipmentFilter } from './machines/equipment-filter.ts';
import type { Matcher } from './matcher.ts';
import { MACHINE_WEIGHTS } from './ranking/weight-profiles.ts';

/**
 * Creates the matcher of machines over one network: the `holderId` of a match is that of a machine.
 * Each quantity that the text states is a must; weights that are not stated are those of machines.
 */
export function createMachineMatcher(options: MatcherOptions): Matcher<EquipmentFilter> {
  const matcher = createMatcherOf(options, (records) =>
    answeringMachines(records, options.network),
  );
  return {
    read: matcher.read,
    match: (question, paging, scope, deadline) =>
      matcher.match(
        { ...question, weights: { ...MACHINE_WEIGHTS, ...question.weights } },
        paging,
        scope,
        deadline,
      ),
  };
}
