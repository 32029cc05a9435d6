/** A machine on the wire: its terms on a day, open questions and contacts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contactIdOf } from '../../../graph/ingest/identify/contact-id.ts';
import { contact, equipment, organization, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const LAB = organization('lab', { kind: 'PUBLIC_LAB' });
const SEM = equipment('sem', {
  name: { ja: '走査電子顕微鏡' },
  category: 'SEM',
  techniques: ['EDS', 'ゼノ法'],
  openTo: ['EXTERNAL'],
  prices: [
    { userClass: 'SME', amount: 3000, currency: 'JPY', unit: 'HOUR' },
    { userClass: 'SME', amount: 3300, currency: 'JPY', unit: 'HOUR', from: '2027-04-01' },
  ],
  howToApply: { ja: '申込書' },
  measures: ['元素'],
  extras: [{ name: '校正周期', value: '1年' }],
});
const BARE = equipment('bare', { useModes: [] });
const HIDDEN = { ...contact('hidden', { email: 'h@example.invalid' }), id: contactIdOf(SEM.id) };
const SHOWN = {
  ...contact('shown', { email: 's@example.invalid', visibility: 'PUBLIC' }),
  id: contactIdOf(BARE.id),
};

let test: Awaited<ReturnType<typeof engineForTest>>;
let ask: Awaited<ReturnType<typeof apiOf>>['ask'];
beforeAll(async () => {
  test = await engineForTest({
    changes: puts(
      ...[LAB, SEM, BARE, HIDDEN, SHOWN],
      relationship('OWNS', LAB, SEM),
      relationship('OWNS', LAB, BARE),
      relationship('REACHED_BY', SEM, HIDDEN, { visibility: 'PRIVATE' }),
      relationship('REACHED_BY', BARE, SHOWN),
    ),
  });
  ({ ask } = await apiOf(test.engine));
});
afterAll(() => test.close());

async function machine(id: string, fields: string, locale: 'ja' | 'en' = 'en') {
  const { data, errors } = await ask(`{node(id:"${id}"){...on Equipment{${fields}}}}`, {}, locale);
  expect(errors).toEqual([]);
  return data?.node;
}

describe('a machine', () => {
  it('has the price of a class on the day that is asked, and all of them without one', async () => {
    const fields = `old: prices(on:"2027-03-31", userClass:SME){amount}
      new: prices(on:"2027-04-01", userClass:SME){amount} all: prices{amount from userClass}`;
    expect(await machine(SEM.id, fields)).toEqual({
      old: [{ amount: 3000 }],
      new: [{ amount: 3300 }],
      all: [
        { amount: 3000, from: null, userClass: 'SME' },
        { amount: 3300, from: '2027-04-01', userClass: 'SME' },
      ],
    });
  });

  it('names the concept of its words where the taxonomy knows them', async () => {
    const fields = 'category{name conceptId label{text}} techniques{name conceptId label{text}}';
    expect(await machine(SEM.id, fields)).toEqual({
      category: { name: 'SEM', conceptId: 'sem', label: { text: '走査電子顕微鏡' } },
      techniques: [
        { name: 'EDS', conceptId: 'eds', label: { text: 'エネルギー分散型X線' } },
        { name: 'ゼノ法', conceptId: null, label: null },
      ],
    });
  });

  it('shows a contact that is public, and no other', async () => {
    expect(await machine(SEM.id, 'contact{email}')).toEqual({ contact: null });
    expect(await machine(BARE.id, 'contact{email}')).toEqual({
      contact: { email: 's@example.invalid' },
    });
  });

  it('is empty and null where nothing is recorded, and says what to ask', async () => {
    const fields =
      'openTo prerequisites measures extras{name} status completeness{score missing sentence}';
    expect(await machine(BARE.id, fields)).toMatchObject({
      ...{ openTo: [], prerequisites: [], measures: [], extras: [], status: null },
      completeness: { score: 0, sentence: expect.stringContaining('how to apply') },
    });
    expect(await machine(BARE.id, 'completeness{sentence}', 'ja')).toMatchObject({
      completeness: { sentence: expect.stringContaining('申し込み方') },
    });
    expect(await machine(SEM.id, 'completeness{score missing sentence}')).toEqual({
      completeness: { score: 1, missing: [], sentence: null },
    });
  });
});

describe('an institution', () => {
  it('has the mean of its machines, and nothing without machines', async () => {
    const { data } = await ask(
      `{node(id:"${LAB.id}"){...on Organization{equipmentCompleteness{score machines missing{part machines}}}}}`,
    );
    expect(data?.node).toMatchObject({
      equipmentCompleteness: { score: 0.5, machines: 2, missing: { length: 5 } },
    });
  });
});
