/** Aliases are mined from what the machines of one category have and others do not. */
import { describe, expect, it } from '@jest/globals';
import type { Equipment } from '../../../graph/model/nodes.ts';
import { SuggestedAliases } from '../../../matching/index/suggested-aliases.ts';
import { capability, equipment } from '../../builders.ts';

function aliasesOf(...machines: readonly Partial<Equipment>[]) {
  const aliases = new SuggestedAliases();
  for (const [at, stated] of machines.entries()) aliases.add(equipment(`m${at}`, stated));
  return aliases
    .list(10)
    .map(({ concept, term, records, others }) => [concept.id, term, records, others]);
}

describe('suggested aliases', () => {
  it('are words of two machines of a category, given by its name or its category', () => {
    expect(
      aliasesOf(
        { name: { ja: '走査電子顕微鏡（ゼノスコープ）' } },
        { name: { ja: 'ゼノスコープ' }, category: 'SEM' },
        { name: { ja: 'ゼノスコープ' } },
        { name: { ja: '旋盤' }, note: { ja: 'ハナレワザ' } },
      ),
    ).toEqual([['sem', 'ゼノスコープ', 2, 1]]);
  });

  it('are not words that machines of several categories share, nor makers and models', () => {
    expect(
      aliasesOf(
        { name: { ja: '走査電子顕微鏡' }, note: { ja: 'ゼノミック' }, manufacturer: 'マルハナ' },
        { name: { ja: '走査電子顕微鏡 マルハナ' }, note: { ja: 'ゼノミック' } },
        { name: { ja: '旋盤' }, note: { ja: 'ゼノミック マルハナ' } },
        { name: { ja: '旋盤' }, note: { ja: 'ゼノミック' } },
        { name: { ja: '走査電子顕微鏡 マルハナ' } },
      ),
    ).toEqual([]);
  });

  it('come from machines alone, each once', () => {
    const aliases = new SuggestedAliases();
    const machine = equipment('m', { name: { ja: '走査電子顕微鏡 ゼノスコープ' } });
    aliases.add(machine);
    aliases.add(machine);
    aliases.add(capability('c', { title: { ja: '走査電子顕微鏡 ゼノスコープ' } }));
    expect(aliases.list(10)).toEqual([]);
  });
});
