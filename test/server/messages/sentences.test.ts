/** Law: a sentence as data is said in both languages, every placeholder filled by a parameter. */
import { describe, expect, it } from '@jest/globals';
import type { ErrorSentence } from '../../../graph/errors/error-sentences.ts';
import type { MatchSentence } from '../../../matching/ranking/match-sentences.ts';
import type { ACCESS_MESSAGES } from '../../../server/messages/access.ts';
import type { COMMAND_LINE_MESSAGES } from '../../../server/messages/command-line.ts';
import type { ERROR_MESSAGES } from '../../../server/messages/errors.ts';
import type { IMPORT_MESSAGES } from '../../../server/messages/import.ts';
import type { JUDGED_MESSAGES } from '../../../server/messages/judged.ts';
import type { MATCH_MESSAGES } from '../../../server/messages/matches.ts';
import { needPartLabel } from '../../../server/messages/need-part-label.ts';
import type { NEO4J_MESSAGES } from '../../../server/messages/neo4j.ts';
import { type Sentence, say, sayAll } from '../../../server/messages/say.ts';
import type { TRANSFER_MESSAGES } from '../../../server/messages/transfer.ts';

type Texts = typeof ACCESS_MESSAGES &
  typeof COMMAND_LINE_MESSAGES &
  typeof ERROR_MESSAGES &
  typeof IMPORT_MESSAGES &
  typeof JUDGED_MESSAGES &
  typeof MATCH_MESSAGES &
  typeof NEO4J_MESSAGES &
  typeof TRANSFER_MESSAGES;
type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}${':' | '|'}${string}` ? Bare : Name) | Placeholders<Rest>
  : never;
/** Placeholders of a sentence that none of its parameters fills. */
type Unfilled<Said extends { readonly key: keyof Texts; readonly parameters: object }> =
  Said extends unknown
    ? Exclude<Placeholders<Texts[Said['key']]['ja' | 'en']>, keyof Said['parameters']>
    : never;
type None<Names> = [Names] extends [never] ? 'none' : Names;

const MATCH_UNFILLED: None<Unfilled<MatchSentence>> = 'none';
const ERRORS_UNFILLED: None<Unfilled<ErrorSentence>> = 'none';

function both(...sentences: Sentence[]): readonly [ja: string, en: string] {
  return [sayAll(sentences, 'ja'), sayAll(sentences, 'en')];
}
const PLATING = { ja: 'めっき', en: 'plating' };

describe('a sentence as data', () => {
  it('has a parameter for every placeholder: the type check says so', () => {
    expect([MATCH_UNFILLED, ERRORS_UNFILLED]).toEqual(['none', 'none']);
  });

  it('is joined with the next one as its language does', () => {
    const level = { key: 'claimLevel.DELIVERED', parameters: {} } as const;
    expect(
      both(
        { key: 'match.has', parameters: { pieces: [PLATING, '切削'], level } },
        {
          key: 'match.missing',
          parameters: { pieces: ['研磨', { en: 'casting' }] },
        },
      ),
    ).toEqual([
      '「めっき」「切削」に合う記録があります（納入実績あり）。記録が見当たらないもの: 研磨、casting。',
      'Records match "plating", "切削" (delivered). Not on record: 研磨, casting.',
    ]);
  });

  it('says a sentence within a sentence, and a text in the other language where one is missing', () => {
    const asked = { key: 'asked.requirement', parameters: { text: { ja: '塗装' } } } as const;
    expect(both({ key: 'leaf.equipment', parameters: { asked } })).toEqual([
      '塗装: 最もよく合う機械',
      '塗装: best machine',
    ]);
  });

  it('says a range by the bounds that it has', () => {
    const range = (recorded: object) =>
      say(
        'excluded.quantity',
        {
          quantity: '径',
          recorded: { quantity: '径', unit: 'mm', ...recorded },
          asked: { quantity: '個', unit: '', min: 1000, max: 1000 },
        },
        'en',
      );
    expect(range({ max: 300.5 })).toBe('Recorded 径 ≤ 300.5 mm, but 1000 is needed.');
    expect(range({ min: 3 })).toBe('Recorded 径 ≥ 3 mm, but 1000 is needed.');
    expect(range({ min: 3, max: 4 })).toBe('Recorded 径 3–4 mm, but 1000 is needed.');
  });

  it('says which parts of a letter count', () => {
    const label = (kind: 'MATTER' | 'COURTESY', counts: number) =>
      both(needPartLabel({ kind, text: '', counts }));
    expect(label('MATTER', 1)).toEqual([
      '相談の内容（すべて数える）',
      'the request (counted in full)',
    ]);
    expect(label('MATTER', 0.256)[1]).toContain('26 % of its weight counts');
    expect(label('COURTESY', 0)[0]).toBe('挨拶・決まり文句（数えない）');
  });

  it('is bounded, however many and long the items of a list are', () => {
    const pieces = Array.from({ length: 50 }, (_, at) => `p${at}`.padEnd(2_000, '研'));
    const sentence: MatchSentence = {
      key: 'match.missing',
      parameters: { pieces },
    };
    const [ja, en] = (['ja', 'en'] as const).map((locale) => sayAll([sentence], locale));
    expect(ja?.length).toBeLessThan(3_000);
    expect(ja).toContain('p19研');
    expect(ja).not.toContain('p20研');
    expect(ja).toContain('…ほか30件');
    expect(en).toContain('… and 30 more');
  });

  it('never reads a placeholder in the words of a record', () => {
    const asked = { key: 'asked.requirement', parameters: { text: { ja: '{asked}' } } } as const;
    expect(both({ key: 'leaf.trackRecord', parameters: { asked } })[0]).toBe(
      '{asked}: 一致する実績',
    );
  });
});
