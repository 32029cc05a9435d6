/** Access beside an engine: opened by the first who asks, again after a failure, closed once. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { accessWhenAsked, openAccess } from '../../../server/engine/open-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-access-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes no file before it is asked for, and is one for all who ask', async () => {
  const access = accessWhenAsked({ folder });
  expect(existsSync(join(folder, 'catalyzer.sqlite'))).toBe(false);
  const [one, other] = await Promise.all([access.open(), access.open()]);
  expect(other).toBe(one);
  await access.close();
  await expect(one.list('account')).rejects.toThrow();
});

it('is tried again after an opening that failed', async () => {
  const access = accessWhenAsked({ folder, missing: 'refuse' });
  await expect(access.open()).rejects.toMatchObject({ key: 'storeMissing' });
  await (await openAccess({ folder })).close();
  expect(await (await access.open()).list('account')).toEqual([]);
  await access.close();
});

it('is in memory where the graph is, without a file', async () => {
  const access = accessWhenAsked({ folder, missing: 'empty' });
  expect(await (await access.open()).list('account')).toEqual([]);
  await access.close();
  expect(existsSync(join(folder, 'catalyzer.sqlite'))).toBe(false);
});

it('is closed without having been opened', async () => {
  await expect(accessWhenAsked({ folder }).close()).resolves.toBeUndefined();
});
