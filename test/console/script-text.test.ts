/** Stored text that would be a script elsewhere stays text, in every text field of every label. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Field } from '../../graph/model/fields.ts';
import { type GraphNode, NODES, type NodeLabel } from '../../graph/model/nodes.ts';
import type { Source } from '../../graph/model/source.ts';
import type { Change, GraphStore } from '../../graph/store.ts';
import {
  capability,
  equipment,
  evidence,
  group,
  need,
  organization,
  person,
  relationship,
  requirement,
} from '../builders.ts';
import { type Console, describeInBrowser } from './describe-in-browser.ts';

const MARK = 'window.__ran=1';
const PAYLOADS = [
  `<script>${MARK}</script>`,
  `<img src=x onerror=${MARK}>`,
  `"><svg onload=${MARK}>`,
  `{{constructor.constructor('${MARK}')()}}`,
  `</title><script>${MARK}</script>`,
];
/** One text with all of them: each field holds it. */
const TEXT = PAYLOADS.join(' ');
const SOURCE: Source = { document: TEXT, section: TEXT, quote: TEXT, recordedOn: '2024-01-01' };

function textFor({ type }: Field): unknown {
  if (type === 'text') return TEXT;
  if (type === 'texts') return [TEXT];
  if (type === 'localized') return { ja: TEXT, en: TEXT };
  if (type === 'pairs') return [{ name: TEXT, value: TEXT }];
  if (type === 'url') return `https://example.invalid/?${encodeURIComponent(TEXT)}`;
  return undefined;
}

/** The record with the text in every field that holds text; a prefecture is one of 47. */
function poisoned<Node extends GraphNode>(node: Node): Node {
  const fields: Readonly<Record<string, Field>> = NODES[node.label].fields;
  const texts = Object.entries(fields).flatMap(([name, field]) => {
    const value = textFor(field);
    return value === undefined || name === 'manufacturerId' ? [] : [[name, value] as const];
  });
  const externalIds = [{ scheme: 'x', value: TEXT }];
  return { ...node, ...Object.fromEntries(texts), source: SOURCE, externalIds };
}

const FIRM = poisoned(organization('firm'));
const CIRCLE = poisoned(group('circle'));
const WORKER = poisoned(person('worker'));
const MACHINE = poisoned(equipment('machine'));
const WANTED = poisoned(need('wanted'));
const PART = poisoned(requirement('part'));
const SKILL = poisoned(capability('skill'));
const PROJECT = poisoned(evidence('project', { occurredOn: '2024-05' }));
const NODES_OF_TEST = [FIRM, CIRCLE, WORKER, MACHINE, WANTED, PART, SKILL, PROJECT];

async function poison(store: GraphStore): Promise<void> {
  const relationships = [
    relationship('OFFERS', FIRM, SKILL),
    relationship('SHOWN_BY', SKILL, PROJECT),
    relationship('OWNS', FIRM, MACHINE),
    relationship('ENABLES', MACHINE, SKILL),
    relationship('MEMBER_OF', FIRM, CIRCLE),
    relationship('WORKS_FOR', WORKER, FIRM),
    relationship('TOOK_PART_IN', FIRM, PROJECT),
    relationship('TOOK_PART_IN', WORKER, PROJECT),
    relationship('SEEKS', FIRM, WANTED),
    relationship('REQUIRES', WANTED, PART),
  ];
  const changes: readonly Change[] = [
    ...NODES_OF_TEST.map((node) => ({ kind: 'putNode' as const, node })),
    ...relationships.map((one) => ({
      kind: 'putRelationship' as const,
      relationship: { ...one, source: SOURCE },
    })),
  ];
  await store.commit(changes);
}

const PAGES: readonly (readonly [NodeLabel | 'list', string])[] = [
  ['Organization', `/organizations/${FIRM.id}`],
  ['Group', `/groups/${CIRCLE.id}`],
  ['Person', `/people/${WORKER.id}`],
  ['Equipment', `/equipment/${MACHINE.id}`],
  ['Need', `/needs/${WANTED.id}`],
  ['Evidence', `/evidence/${PROJECT.id}`],
  ...['organizations', 'groups', 'people', 'equipment', 'needs', 'evidence'].map(
    (list) => ['list', `/${list}?q=script`] as const,
  ),
];

/** Opens every fold of the part, also those that an opened one brings later. */
async function openFolds(page: Page, part: string): Promise<void> {
  const closed = page.locator(`${part} details:not([open]) > summary`);
  do {
    while ((await closed.count()) > 0) await closed.first().click();
    await page.waitForTimeout(500);
  } while ((await closed.count()) > 0);
}

async function checked(console: Console, path: string, part?: string): Promise<void> {
  const page = await console.open(path);
  page.on('dialog', () => {
    throw new Error(`A dialog on ${path}`);
  });
  await page.getByText('onerror=', { exact: false }).first().waitFor();
  if (part !== undefined) await openFolds(page, part);
  const state = await page.evaluate(() => ({
    ran: Reflect.get(window, '__ran') ?? null,
    made: document.querySelectorAll('img[src="x"], svg[onload], [onerror]').length,
    scripts: [...document.scripts].filter(({ src }) => src === '').length,
    links: [...document.links].filter(({ protocol }) => protocol === 'javascript:').length,
  }));
  expect([path, state]).toEqual([path, { ran: null, made: 0, scripts: 0, links: 0 }]);
}

describeInBrowser(
  'stored script text',
  (console) => {
    it.each(PAGES)('stays text on a page of %s, %s', async (_, path) => {
      await checked(console, path, 'main');
      expect(console.complaints()).toEqual([]);
    });

    it('stays text in answers, on the front page and on the shortlist', async () => {
      await checked(
        console,
        `/?q=${encodeURIComponent('constructor onerror svg')}&from=${CIRCLE.id}`,
        '.match',
      );
      expect(console.complaints()).toEqual([]);
    });
  },
  poison,
);
