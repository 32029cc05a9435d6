/** Law: a match by a wider or narrower concept is always named as one, with what it counts. */
import { describe, expect, it } from '@jest/globals';
import type { ExplanationNode } from '../../../matching/ranking/explanation.ts';
import type { MatchSentence } from '../../../matching/ranking/match-sentences.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { match } from '../matcher-of.ts';

/** Labels of all leaves that explain how a record that says one thing meets a need of another. */
async function labels(need: string, said: string): Promise<MatchSentence[]> {
  const firm = organization('firm');
  const offered = capability('offered', { title: { ja: said } });
  const records = [firm, offered, relationship('OFFERS', firm, offered)];
  const [found] = (await match(records, { text: need })).matches;
  if (found === undefined) throw new Error(`Nothing that says ${said} meets ${need}.`);
  return leaves(found.explanation.root).map(({ label }) => label);
}

function leaves(node: ExplanationNode): ExplanationNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leaves);
}

const MACHINING = { ja: '切削', en: 'machining' };
const MILLING = { ja: 'フライス', en: 'milling' };

describe('the explanation of a concept', () => {
  it('names a concept by its label, whatever word the record has', async () => {
    expect(await labels('めっき', '鍍金')).toContainEqual({
      key: 'leaf.term',
      parameters: { term: { ja: 'めっき', en: 'plating' } },
    });
  });

  it('says that the record has a narrower one', async () => {
    expect(await labels('切削加工', 'フライス盤')).toContainEqual({
      key: 'leaf.termNarrower',
      parameters: { term: MACHINING, named: MILLING },
    });
  });

  it('says that what matched is wider than what was asked, and what that counts', async () => {
    expect(await labels('フライス盤', '切削加工')).toContainEqual({
      key: 'leaf.termWider',
      parameters: { term: MACHINING, asked: MILLING, percent: 10 },
    });
  });

  it('says both of a concept beside the one that was asked', async () => {
    const named = { ja: '旋盤', en: 'turning' };
    expect(await labels('フライス盤', '旋盤')).toContainEqual({
      key: 'leaf.termWiderNarrower',
      parameters: { term: MACHINING, asked: MILLING, percent: 10, named },
    });
  });

  it('says it however many weightier words match', async () => {
    const need = 'フライス盤で真鍮の歯車と軸受と継手を作る';
    const told = await labels(need, '真鍮の歯車、軸受、継手の切削加工');
    expect(told.some(({ key }) => key === 'leaf.termWider')).toBe(true);
  });

  it('never shows the mark of a concept', async () => {
    expect(JSON.stringify(await labels('フライス盤', '旋盤とフライス'))).not.toContain('#');
  });
});
