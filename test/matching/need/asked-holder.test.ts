import { describe, expect, it } from '@jest/globals';
import { readAskedHolder } from '../../../matching/need/asked-holder.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { match, type RecordStates } from '../matcher-of.ts';

describe('the kind of holder asked for', () => {
  it.each([
    ['放電加工の会社', '会社', ['FIRM']],
    ['精密板金加工会社を紹介してください', '会社', ['FIRM']],
    ['メッキ屋さんを探しています', '屋さん', ['FIRM']],
    ['プレスをしてくれる町工場はありますか？', '町工場', ['FIRM']],
    ['薄膜電池の研究者に会いたい', '研究者', ['Person']],
    ['機械工学の先生を紹介してください', '先生', ['Person']],
    ['硬さ試験をしてくれる公設試', '公設試', ['PUBLIC_LAB']],
    ['異業種交流のグループ', 'グループ', ['Group']],
    ['出資してくれる信用金庫', '信用金庫', ['FINANCIAL']],
    [
      '環境調査をしてくれる機関',
      '機関',
      ['PUBLIC_LAB', 'UNIVERSITY', 'SUPPORT_BODY', 'GOVERNMENT'],
    ],
    ['製品化を助けてくれる支援機関', '支援機関', ['SUPPORT_BODY']],
    ['professor of image processing', 'professor', ['Person']],
    ['We are looking for a small plating company in Osaka.', 'company', ['FIRM']],
    ['an image-processing firm', 'firm', ['FIRM']],
    ['Find a university that treats food waste', 'university', ['UNIVERSITY']],
    ['spring manufacturers', 'manufacturers', ['FIRM']],
    ['surface treatment shops near Kyoto', 'shops', ['FIRM']],
    ['a welding shop', 'shop', ['FIRM']],
    ['mould shop in Osaka', 'shop', ['FIRM']],
    ['a jig shop', 'shop', ['FIRM']],
    ['public testing institute in Hokkaido', 'public testing institute', ['PUBLIC_LAB']],
    [
      'a prefectural industrial research institute in Nagano',
      'prefectural industrial research institute',
      ['PUBLIC_LAB'],
    ],
    ['岩手の公的な試験研究機関', '公的な試験研究機関', ['PUBLIC_LAB']],
    ['testing institute in Hokkaido', 'institute', ['PUBLIC_LAB', 'UNIVERSITY']],
  ])('is read where it is what is looked for: %s', (text, name, kinds) => {
    const asked = readAskedHolder(text);
    expect(asked).toMatchObject({ name, kinds });
    expect(text.slice(asked?.start, asked?.end)).toBe(name);
  });

  it.each([
    '工場の屋根にソーラーパネルをのせたい',
    '工場でかびが出る',
    '会社案内の印刷',
    '衛生研究所',
    '地方銀行',
    '日本鉱業協会',
    '畜産試験場',
    '大学との連携',
    '研究会の運営を手伝ってほしい',
    '教授のアイデアを知財にしたい',
    'production management software for a factory',
    'software for our sales company people',
    "Protecting a professor's idea",
    'computer network design',
    'Doctoral Network on Prognostics',
    'European network of laboratories',
    'goods made by a small company',
    'flower shops in Osaka',
    'coffee shop',
    'furniture shop',
    'a booking system for shops',
  ])('is not read where it means something else: %s', (text) => {
    expect(readAskedHolder(text)).toBeUndefined();
  });
});

function holderWith(holder: ReturnType<typeof organization>, title: string): RecordStates[] {
  const offered = capability(`${holder.id}-one`, { title: { ja: title } });
  return [holder, offered, relationship('OFFERS', holder, offered)];
}

const NETWORK = [
  ...holderWith(organization('firm', { kind: 'FIRM' }), '精密部品の鏡面研磨'),
  ...holderWith(organization('lab', { kind: 'PUBLIC_LAB' }), '鏡面研磨'),
  ...holderWith(organization('far', { kind: 'FIRM' }), '部品の研磨と印刷'),
];
/** Paging that asks for holders of another kind as well. */
const BELOW = { otherKindsFirst: 10 };
const first = async (text: string) => (await match(NETWORK, { text })).matches[0]?.holderId;

describe('a holder of the kind asked for', () => {
  it('is above one of another kind that answers as well, and the other way round', async () => {
    expect(await first('鏡面研磨の会社')).toBe(organization('firm').id);
    expect(await first('鏡面研磨をしてくれる公設試')).toBe(organization('lab').id);
  });

  it('has it as a contribution of the score, worked by hand', async () => {
    const { matches, otherKinds } = await match(NETWORK, { text: '鏡面研磨の会社' }, BELOW);
    const partOf = (key: string) =>
      [...matches, ...otherKinds]
        .find(({ holderId }) => holderId === organization(key).id)
        ?.explanation.root.children.find(({ feature }) => feature === 'holderKind');
    // .3 of .5 (text) + .08 (evidence) + .02 (freshness) + .3
    expect(partOf('firm')?.contribution).toBeCloseTo(0.3 / 0.9, 9);
    expect(partOf('lab')).toMatchObject({ value: 0, contribution: 0 });
    expect(partOf('lab')?.children[0]?.label).toEqual({
      key: 'leaf.otherHolderKind',
      parameters: { asked: '会社', percent: 50 },
    });
  });

  it('is asked for by no word that could be missing', async () => {
    const { matches } = await match(NETWORK, { text: '鏡面研磨の会社' });
    const told = matches.flatMap(({ explanation }) => explanation.sentences);
    expect(JSON.stringify(told)).not.toContain('会社');
  });

  it('is alone above the line; holders of another kind are listed below, in the order of the score', async () => {
    const { matches, otherKinds, totalCount } = await match(
      NETWORK,
      { text: '鏡面研磨の会社' },
      BELOW,
    );
    expect(matches.map(({ holderId }) => holderId)).toEqual([
      organization('firm').id,
      organization('far').id,
    ]);
    expect(otherKinds.map(({ rank, holderId }) => [rank, holderId])).toEqual([
      [3, organization('lab').id],
    ]);
    expect(totalCount).toBe(2);
  });

  it('is the whole of every page, however long the list below is', async () => {
    const text = '鏡面研磨の会社';
    const one = await match(NETWORK, { text }, { first: 1 });
    const after = one.matches[0]?.cursor ?? '';
    const next = await match(NETWORK, { text }, { first: 1, after, ...BELOW });
    expect(one.otherKinds).toEqual([]);
    expect([one.hasNextPage, next.hasNextPage]).toEqual([true, false]);
    expect([...one.matches, ...next.matches].map(({ holderId }) => holderId)).toEqual([
      organization('firm').id,
      organization('far').id,
    ]);
    expect(next.otherKinds.map(({ holderId }) => holderId)).toEqual([organization('lab').id]);
    expect(next.verdict).toEqual(one.verdict);
  });

  it('is empty where no holder of the kind is near, and the verdict says so', async () => {
    const { matches, otherKinds, verdict } = await match(
      NETWORK,
      { text: '鏡面研磨の先生' },
      BELOW,
    );
    expect(matches).toEqual([]);
    expect(otherKinds.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(verdict.level).toBe('PARTIAL');
    expect(verdict.sentences[0]).toEqual({
      key: 'verdict.noneOfKind',
      parameters: { asked: '先生' },
    });
  });

  it('is asked for beside musts: who contradicts one is excluded, of whatever kind', async () => {
    const musts = [{ id: 'r', text: { ja: '印刷' }, mustHave: true, quantities: [] }];
    const page = await match(NETWORK, { text: '鏡面研磨の会社', requirements: musts }, BELOW);
    expect(page.matches.map(({ holderId }) => holderId)).toEqual([organization('far').id]);
    expect(page.toAsk.map(({ holderId }) => holderId)).toEqual([organization('firm').id]);
    expect(page.otherKinds.map(({ holderId, rank }) => [rank, holderId])).toEqual([
      [3, organization('lab').id],
    ]);
  });

  it('counts nothing where the weight is 0', async () => {
    const page = await match(
      NETWORK,
      { text: '鏡面研磨の会社', weights: { holderKind: 0 } },
      BELOW,
    );
    expect(page.otherKinds).toEqual([]);
    expect(page.matches.map(({ holderId }) => holderId)).toContain(organization('lab').id);
    expect(page.matches[0]?.explanation.root.children.map(({ feature }) => feature)).not.toContain(
      'holderKind',
    );
  });
});
