/** Things that must be written together, and the units that must be written before them. */
export interface Dependent {
  readonly needs: readonly number[];
}

/**
 * Groups the units so that each group can be written after the groups before it: units with
 * circular dependencies form one group. Strongly connected components by Tarjan (1972), which
 * yields them in this order; linear time, without recursion.
 */
export function orderUnits(units: readonly Dependent[]): readonly (readonly number[])[] {
  const UNSEEN = -1;
  const index = new Int32Array(units.length).fill(UNSEEN);
  const low = new Int32Array(units.length);
  const onStack = new Uint8Array(units.length);
  const next = new Int32Array(units.length);
  const stack: number[] = [];
  const groups: number[][] = [];
  let counter = 0;
  const open = (unit: number, path: number[]) => {
    index[unit] = low[unit] = counter;
    counter += 1;
    stack.push(unit);
    onStack[unit] = 1;
    path.push(unit);
  };
  for (let start = 0; start < units.length; start += 1) {
    if (index[start] !== UNSEEN) continue;
    const path: number[] = [];
    open(start, path);
    for (let unit = path.at(-1); unit !== undefined; unit = path.at(-1)) {
      const needs = units[unit]?.needs ?? [];
      const need = needs[next[unit] ?? 0];
      if (need !== undefined) {
        next[unit] = (next[unit] ?? 0) + 1;
        if (index[need] === UNSEEN) open(need, path);
        else if (onStack[need] === 1) low[unit] = Math.min(low[unit] ?? 0, index[need] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[unit] ?? 0);
      if (low[unit] === index[unit]) groups.push(popGroup(unit, stack, onStack));
    }
  }
  return groups;
}

function popGroup(root: number, stack: number[], onStack: Uint8Array): number[] {
  const group: number[] = [];
  for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
    onStack[unit] = 0;
    group.push(unit);
    if (unit === root) break;
  }
  return group.sort((left, right) => left - right);
}
