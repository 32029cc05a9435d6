/** The questions of docs/neo4j.md, asked of a small network whose answers are known by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import {
  capability,
  equipment,
  evidence,
  group,
  organization,
  person,
  puts,
  relationship,
} from '../builders.ts';
import { describeOnNeo4j } from '../neo4j/describe-on-neo4j.ts';

const PAGE = fileURLToPath(new URL('../../docs/neo4j.md', import.meta.url));
const QUESTIONS = [...readFileSync(PAGE, 'utf8').matchAll(/^```cypher\n([\s\S]*?)^```/gm)];

const osaka = { country: 'JP', prefecture: '大阪府' };
const plater = organization('甲鍍金', osaka);
const other = organization('乙鍍金', osaka);
const maker = organization('丙機械', { country: 'JP', prefecture: '京都府' });
const hidden = organization('丁鍍金', { ...osaka, visibility: 'PRIVATE' });
const plating = capability('無電解ニッケルめっき', { claimLevel: 'DELIVERED' });
const otherPlating = capability('硬質クロムめっき');
const hiddenPlating = capability('金めっき');
const sheet = capability('薄板加工', {
  quantities: [{ quantity: '板厚', min: 0.05, max: 1.2, unit: 'mm' }],
});
const thick = capability('厚板加工', { quantities: [{ quantity: '板厚', min: 6, unit: 'mm' }] });
const gauge = equipment('三次元測定機');
const hiddenGauge = equipment('表面粗さ測定機');
const award = evidence('納入実績');
const east = group('東会');
const west = group('西会');
const coordinator = person('世話役');

const NETWORK = puts(
  ...[plater, other, maker, hidden, plating, otherPlating, hiddenPlating, sheet, thick],
  ...[gauge, hiddenGauge, award, east, west, coordinator],
  relationship('OFFERS', plater, plating),
  relationship('OFFERS', other, otherPlating),
  relationship('OFFERS', hidden, hiddenPlating),
  relationship('OFFERS', maker, sheet),
  relationship('OFFERS', other, thick),
  relationship('OWNS', plater, gauge),
  relationship('OWNS', hidden, hiddenGauge),
  relationship('SHOWN_BY', plating, award),
  relationship('MEMBER_OF', plater, east),
  relationship('MEMBER_OF', maker, west),
  relationship('MEMBER_OF', coordinator, east),
  relationship('MEMBER_OF', coordinator, west),
);

const ANSWERS = [
  [{ firm: '甲鍍金', plates: ['無電解ニッケルめっき'], measures: ['三次元測定機'] }],
  [{ link: '世話役', labels: ['Record', 'Person'] }],
  [{ holder: '丙機械', seed: '薄板加工' }],
  [
    {
      ...{ holder: '甲鍍金', seed: '無電解ニッケルめっき', level: 'DELIVERED' },
      ...{ evidence: '納入実績', document: 'test' },
    },
  ],
  [{ chain: ['甲鍍金', '東会', '世話役', '西会', '丙機械'] }],
];

describeOnNeo4j('the questions of docs/neo4j.md', (servers) => {
  it('are five and answer what the network holds, and nothing that is hidden', async () => {
    const database = await servers.take();
    const store = await database.openStore();
    await store.commit(NETWORK);
    await store.close();
    const answers: unknown[] = [];
    for (const [, question = ''] of QUESTIONS) answers.push(await database.run(question));
    expect(answers).toEqual(ANSWERS);
    database.giveBack();
  });
});
