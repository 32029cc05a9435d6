/** Law: a match by a wider or narrower concept is always named as one, with what it counts. */
import { describe, expect, it } from '@jest/globals';
import type { ExplanationNode } from '../../../matching/ranking/explanation.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { match } from '../matcher-of.ts';

/** Labels of all leaves that explain how a record that says one thing meets a need of another. */
async function labels(need: string, said: string, language: 'ja' | 'en' = 'en'): Promise<string[]> {
  const firm = organization('firm');
  const offered = capability('offered', { title: { ja: said } });
  const records = [firm, offered, relationship('OFFERS', firm, offered)];
  const [found] = (await match(records, { text: need })).matches;
  if (found === undefined) throw new Error(`Nothing that says ${said} meets ${need}.`);
  return leaves(found.explanation.root).map(({ label }) => label[language]);
}

function leaves(node: ExplanationNode): ExplanationNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leaves);
}

describe('the explanation of a concept', () => {
  it('names a concept by its label, whatever word the record has', async () => {
    expect(await labels('めっき', '鍍金')).toContain('n, public records that have "plating"');
    expect(await labels('めっき', '鍍金', 'ja')).toContain('n 「めっき」を含む公開記録の件数');
  });

  it('says that the record has a narrower one', async () => {
    expect(await labels('切削加工', 'フライス盤')).toContain(
      'n, public records that have "machining", here by the narrower "milling"',
    );
  });

  it('says that what matched is wider than what was asked, and what that counts', async () => {
    expect(await labels('フライス盤', '切削加工')).toContain(
      'n, public records that have "machining", wider than "milling" (10 % of its worth)',
    );
    expect(await labels('フライス盤', '切削加工', 'ja')).toContain(
      'n 「切削」を含む公開記録の件数、「フライス」より広い語（語の重みの10 %）',
    );
  });

  it('says both of a concept beside the one that was asked', async () => {
    expect(await labels('フライス盤', '旋盤')).toContain(
      'n, public records that have "machining", wider than "milling" (10 % of its worth), here by the narrower "turning"',
    );
  });

  it('says it however many weightier words match', async () => {
    const need = 'フライス盤で真鍮の歯車と軸受と継手を作る';
    const told = await labels(need, '真鍮の歯車、軸受、継手の切削加工');
    expect(told.some((label) => label.includes('wider than "milling"'))).toBe(true);
  });

  it('never shows the mark of a concept', async () => {
    for (const language of ['ja', 'en'] as const) {
      expect((await labels('フライス盤', '旋盤とフライス', language)).join()).not.toContain('#');
    }
  });
});
