/** `who-can` and `paths` print what HTTP answers, to the byte, and say it well to people. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OTHERS_MAX } from '../../../server/cli/commands/who-can-command.ts';
import { PATHS, PLAN, WHO_CAN } from '../../../server/cli/questions/questions.generated.ts';
import { type RunningServer, startServer } from '../../../server/http/start-server.ts';
import { testClock } from '../../test-clock.ts';
import { run, temporaryFolderToKeep } from './run.ts';

const ROWS = [
  {
    kind: 'organization',
    id: 'a',
    type: 'FIRM',
    name_ja: '青木精機',
    name_en: 'Aoki Seiki',
    country: 'JP',
    prefecture: '大阪府',
    city: '東大阪市',
  },
  {
    kind: 'organization',
    id: 'b',
    type: 'UNIVERSITY',
    name_ja: '備後大学',
    name_en: 'Bingo University',
    country: 'JP',
    prefecture: '広島県',
  },
  {
    kind: 'organization',
    id: 'c',
    type: 'FIRM',
    name_ja: '千代田鍍金',
    name_en: 'Chiyoda Plating',
    country: 'JP',
    prefecture: '東京都',
  },
  {
    kind: 'organization',
    id: 'd',
    type: 'FIRM',
    name_ja: '青木商会',
    name_en: 'Aoki Trading',
    country: 'JP',
    prefecture: '東京都',
  },
  {
    kind: 'capability',
    id: 'c1',
    holder: 'import:c',
    type: 'PROCESS',
    title_ja: '硬質クロムめっき',
    title_en: 'hard chromium plating',
  },
  {
    kind: 'capability',
    id: 'a1',
    holder: 'import:a',
    type: 'PROCESS',
    title_ja: 'ステンレスの精密プレス',
    title_en: 'precision pressing of stainless steel',
  },
  { kind: 'evidence', id: 'e1', type: 'PROJECT', title_ja: '薄板の共同開発', occurred_on: '2024' },
  {
    kind: 'evidence',
    id: 'e2',
    type: 'PROJECT',
    title_ja: 'めっき液の共同研究',
    occurred_on: '2025',
  },
  { kind: 'participation', evidence: 'import:e1', party: 'import:a' },
  { kind: 'participation', evidence: 'import:e1', party: 'import:b' },
  { kind: 'participation', evidence: 'import:e2', party: 'import:b' },
  { kind: 'participation', evidence: 'import:e2', party: 'import:c' },
];

let folder: string;
let server: RunningServer;
const ids = new Map<string, string>();

beforeAll(async () => {
  folder = await temporaryFolderToKeep();
  const text = ROWS.map((row) => JSON.stringify({ visibility: 'PUBLIC', ...row })).join('\n');
  await writeFile(join(folder, 'rows.jsonl'), text);
  const { code, stdout } = await run(folder, ['import', 'rows.jsonl', '--write']);
  if (code !== 0) throw new Error(stdout);
  server = await startServer({
    settings: { port: 0, dataFolder: join(folder, 'data') },
    now: testClock,
  });
  const data = await http('{ organizations(first: 10) { nodes { id name { text } } } }', {});
  const answer: { organizations: { nodes: { id: string; name: { text: string } }[] } } =
    JSON.parse(data);
  for (const { id, name } of answer.organizations.nodes) ids.set(name.text, id);
});

afterAll(async () => {
  await server.close();
});

/** The text of `data` as the server sends it. */
async function http(query: string, variables: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.text()).trim();
  expect(body).toMatch(/^\{"data":.*\}$/s);
  return body.slice('{"data":'.length, -1);
}

function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`No ${name}`);
  return id;
}

const WHO_CAN_VARIABLES = {
  text: 'めっき',
  requirements: [],
  from: null,
  first: 10,
  after: null,
  filter: {},
  profile: 'GENERAL',
  weights: {},
  diversify: false,
  musts: false,
  othersMax: OTHERS_MAX,
  locale: 'en',
};

describe('who-can --json', () => {
  it('prints exactly the data of the same question over HTTP, beside a running server', async () => {
    const { code, stdout, stderr } = await run(folder, ['who-can', 'めっき', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${await http(WHO_CAN.text, WHO_CAN_VARIABLES)}\n`);
    expect(JSON.parse(stdout).whoCan.nodes[0].holder.name.text).toBe('Chiyoda Plating');
  });

  it('does so with musts, shoulds, filters, weights, an asker and a page', async () => {
    const { code, stdout } = await run(folder, [
      'who-can',
      'プレスとめっき',
      '--must',
      'stainless steel',
      '--should',
      'めっき',
      '--first',
      '1',
      '--kind',
      'firm',
      '--prefecture',
      '大阪府',
      '--prefecture',
      '東京都',
      '--country',
      'jp',
      '--from',
      idOf('備後大学'),
      '--profile',
      'joint-order',
      '--weights',
      'text=1,distance=0.5',
      '--diversify',
      '--lang',
      'ja',
      '--json',
    ]);
    expect(code).toBe(0);
    const variables = {
      ...WHO_CAN_VARIABLES,
      text: 'プレスとめっき',
      requirements: [
        { text: { en: 'stainless steel' }, mustHave: true },
        { text: { ja: 'めっき' }, mustHave: false },
      ],
      from: idOf('備後大学'),
      first: 1,
      filter: { kinds: ['FIRM'], countries: ['JP'], prefectures: ['大阪府', '東京都'] },
      profile: 'JOINT_ORDER',
      weights: { text: 1, distance: 0.5 },
      diversify: true,
      musts: true,
      locale: 'ja',
    };
    expect(stdout).toBe(`${await http(WHO_CAN.text, variables)}\n`);
  });

  it('goes on after a cursor', async () => {
    const first = await run(folder, ['who-can', 'めっき', '--first', '1', '--json']);
    const { pageInfo, nodes } = JSON.parse(first.stdout).whoCan;
    expect(pageInfo.hasNextPage).toBe(true);
    const second = await run(folder, [
      'who-can',
      'めっき',
      '--first',
      '1',
      '--json',
      '--after',
      pageInfo.endCursor,
    ]);
    const [next] = JSON.parse(second.stdout).whoCan.nodes;
    expect(next.rank).toBe(2);
    expect(next.holder.id).not.toBe(nodes[0].holder.id);
  });

  it('refuses a cursor of another question with code 1 and nothing on stdout', async () => {
    const { code, stdout, stderr } = await run(folder, [
      'who-can',
      'めっき',
      '--json',
      '--after',
      'x',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  });
});

describe('who-can', () => {
  it('says who, where, how well and why, with the words that show it', async () => {
    const { code, stdout } = await run(folder, ['who-can', 'hard chromium plating']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Results \(of \d+ ranked, public records as of November 2\d, 2026 at \d+:\d\d\s[AP]M \S+\)\nThere is a good match\.\n\n {2}1\. Chiyoda Plating {2}firm 東京都 {2}score \d+\.\d\n/,
    );
    expect(stdout).toContain('“hard chromium plating”');
    expect(stdout).toContain(idOf('千代田鍍金'));
    expect(stdout).not.toContain('\u001b');
  });

  it('marks the words that matched in a terminal', async () => {
    let text = '';
    await run(folder, ['who-can', 'hard chromium plating'], {
      stdout: {
        isTTY: true,
        write: (more) => {
          text += more;
        },
      },
    });
    expect(text).toContain('\u001b[1mChiyoda Plating\u001b[22m');
    expect(text.split('\u001b[4m').at(1)).toMatch(/^[^“”]*plating/);
  });

  it('lists whom to ask where no record says whether a must is met', async () => {
    const { stdout } = await run(folder, [
      'who-can',
      'めっき',
      '--must',
      'ISO 9001',
      '--lang',
      'ja',
    ]);
    expect(stdout).toContain('確認が必要な先');
    expect(stdout).toContain('[記録なし] 必須 ISO 9001');
    expect(stdout).toContain('どの条件の記録もありません: ISO 9001');
  });

  it('says what to do without a match, and without any records', async () => {
    const nobody = await run(folder, ['who-can', 'zzzzzz']);
    expect(nobody).toMatchObject({ code: 0 });
    expect(nobody.stdout).toBe(
      'No match found.\nTry fewer words, fewer requirements or fewer filters.\n',
    );
    const fresh = await temporaryFolderToKeep();
    await writeFile(join(fresh, 'none.csv'), '会社名\n');
    await run(fresh, ['import', 'none.csv', '--write']);
    const empty = await run(fresh, ['who-can', 'めっき']);
    expect(empty.stdout).toMatch(/^No match found\.\nThere are no public records yet\./);
  });

  it('says that words alone count while no server has prepared the search by meaning', async () => {
    const env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'data') };
    const { stdout } = await run(folder, ['who-can', 'めっき'], { env });
    expect(stdout).toMatch(
      /^Answered by words only: the search by meaning is still being prepared/,
    );
  });

  it('refuses an asker who is not there or not one', async () => {
    const nobody = await run(folder, ['who-can', 'めっき', '--from', 'Nowhere Ltd']);
    expect(nobody).toMatchObject({ code: 1, stdout: '' });
    const several = await run(folder, ['who-can', 'めっき', '--from', 'Aoki']);
    expect(several).toMatchObject({ code: 1, stdout: '' });
    expect(several.stderr).toMatch(/^Aoki matches 2 parties/);
  });
});

describe('paths', () => {
  it('prints exactly the data of the same question over HTTP with --json', async () => {
    const { code, stdout, stderr } = await run(folder, [
      'paths',
      '青木精機',
      'Chiyoda Plating',
      '--json',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ends = { from: idOf('青木精機'), to: idOf('千代田鍍金') };
    const variables = { ...ends, first: 3, need: null, locale: 'en' };
    expect(stdout).toBe(`${await http(PATHS.text, variables)}\n`);
  });

  it('shows the chain with the evidence under each hop', async () => {
    const { code, stdout } = await run(folder, ['paths', '青木精機', '千代田鍍金', '--lang', 'ja']);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.replace(/（信頼度: .*）/, ''))).toEqual([
      '1. 2 段階',
      '   青木精機',
      '   │ 共に仕事をした',
      '   │   薄板の共同開発 (2024)',
      '   ▼ 備後大学',
      '   │ 共に仕事をした',
      '   │   めっき液の共同研究 (2025)',
      '   ▼ 千代田鍍金',
      '',
    ]);
  });

  it('explains the choice of the introducer, each reason with its cost, when given a topic', async () => {
    const asked = ['paths', '青木精機', '千代田鍍金', '--for', 'めっき液の研究'];
    const { code, stdout } = await run(folder, [...asked, '--lang', 'ja']);
    expect(code).toBe(0);
    const [heading, why, ties, topic, asker, target, start] = stdout.split('\n');
    expect(heading).toMatch(/^1\. 2 段階/);
    expect(why).toMatch(/^ {3}この紹介者を選んだ理由（小さいほど良い、合計 \d+\.\d\d）$/);
    expect(ties).toMatch(/^ {5}\d+\.\d\d {2}つながり$/);
    expect(topic).toMatch(
      /^ {5}\d\.\d\d {2}紹介者と相談内容の近さ \d\.\d\d（めっき液の共同研究）$/,
    );
    expect(asker).toMatch(/^ {5}\d\.\d\d {2}依頼者との共同実績と相談内容の近さ \d\.\d\d/);
    expect(target).toMatch(
      /^ {5}\d\.\d\d {2}相手との共同実績と相談内容の近さ 1\.00（めっき液の共同研究）$/,
    );
    expect(start).toBe('   青木精機');
  });

  it('shows what each tie is made of with --explain', async () => {
    const asked = ['paths', '青木精機', '千代田鍍金', '--explain'];
    const { code, stdout } = await run(folder, asked);
    expect(code).toBe(0);
    const number = String.raw`\d\.\d\d`;
    const sum = String.raw`   │   strength ${number} = ${number} / \(${number} \+ 1\)`;
    const factors = `kind 1.00 x recency ${number} x size 1.00 x declared 1.00`;
    const part = String.raw`   │   \+${number} = ${factors}  .* \(2024, 2 participants\)`;
    expect(stdout).toMatch(new RegExp(`${sum}\n${part}\n`));
    const japanese = await run(folder, [...asked, '--lang', 'ja']);
    expect(japanese.stdout).toContain('薄板の共同開発（2024, 2 者）');
  });

  it('says that there is no chain within 4 hops', async () => {
    const { code, stdout } = await run(folder, ['paths', '青木精機', '青木商会']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'No chain within 4 hops over public ties.\n',
    });
  });

  it('to oneself needs no introduction', async () => {
    expect(await run(folder, ['paths', '青木精機', '青木精機'])).toMatchObject({
      code: 0,
      stdout: 'No introduction is needed: both are the same party, or one belongs to the other.\n',
    });
  });

  it('lists the candidates of an ambiguous name, and refuses ids that are not there', async () => {
    const ambiguous = await run(folder, ['paths', '青木', '千代田鍍金']);
    expect(ambiguous).toMatchObject({ code: 1, stdout: '' });
    expect(ambiguous.stderr).toContain(`${idOf('青木精機')}  Aoki Seiki`);
    const nowhere = await run(folder, ['paths', 'org_nowhere', '千代田鍍金']);
    expect(nowhere).toMatchObject({ code: 1, stdout: '' });
    expect(nowhere.stderr).toContain('org_nowhere');
  });
});

describe('plan', () => {
  it('prints exactly the data of the same question over HTTP with --json', async () => {
    const asked = ['plan', 'plating', '--from', '青木精機', '--json'];
    const { code, stdout, stderr } = await run(folder, asked);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const variables = {
      ...{ source: { text: 'plating' }, from: idOf('青木精機'), first: 10, chains: 2, filter: {} },
      locale: 'en',
    };
    expect(stdout).toBe(`${await http(PLAN.text, variables)}\n`);
  });

  it('shows whom to ask first, then each partner with the chain to it', async () => {
    const asked = [
      'plan',
      '硬質クロムめっき',
      '--from',
      '青木精機',
      '--first',
      '1',
      '--lang',
      'ja',
    ];
    const { code, stdout } = await run(folder, asked);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '最初に紹介を頼む人',
      '  1. 備後大学: 1 件（千代田鍍金）',
      '',
      '相談に合う相手（合う順）',
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}1\. 千代田鍍金 {2}東京都 {2}一致度 \d/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {3}→ 備後大学 経由、2 段階/));
    expect(lines).toContain('     │   めっき液の共同研究 (2025)');
  });

  it('leaves out whom the asker worked with when only new partners are wanted', async () => {
    const asked = ['plan', 'めっき液の共同研究', '--from', '青木精機', '--json'];
    const all = await run(folder, asked);
    expect(all.stdout).toContain(
      `"holder":{"__typename":"Organization","id":"${idOf('備後大学')}"`,
    );
    const fresh = await run(folder, [...asked, '--new']);
    expect(fresh.stdout).not.toContain(
      `"holder":{"__typename":"Organization","id":"${idOf('備後大学')}"`,
    );
  });

  it('says when there is no match, and refuses an unknown asker', async () => {
    const nothing = await run(folder, ['plan', 'xylophone', '--from', '青木精機']);
    expect(nothing.code).toBe(0);
    expect(nothing.stdout).toMatch(/^No match found/);
    const nobody = await run(folder, ['plan', 'めっき', '--from', 'Nowhere Ltd']);
    expect(nobody).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('reindex', () => {
  it('rebuilds the index beside the server', async () => {
    const { code, stdout } = await run(folder, ['reindex']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The index was rebuilt \([1-9]\d* changes, \d+\.\d s\)\.\n$/);
  });
});
