/** Bytes that a browser loads, for which a phone on a slow line waits. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT } from '../../server/project-root.ts';

const FOLDER = join(PROJECT_ROOT, 'dist', 'console');
const FIRST_PAGE_MAX_BYTES = 175_000;
const LAZY_PART_MAX_BYTES = 90_000;

const html = readFileSync(join(FOLDER, 'index.html'), 'utf8');
const assets = readdirSync(join(FOLDER, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
const isFirst = (name: string) => html.includes(`/assets/${name}`);
const bytesOf = (name: string) => {
  const file = join(FOLDER, 'assets', name);
  const packed = `${file}.gz`;
  return statSync(readdirSync(join(FOLDER, 'assets')).includes(`${name}.gz`) ? packed : file).size;
};

describe('the built console', () => {
  it('loads at most 175 kB, compressed, for its first page', () => {
    const sum = assets.filter(isFirst).reduce((total, name) => total + bytesOf(name), 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(FIRST_PAGE_MAX_BYTES);
  });

  it('loads at most 90 kB, compressed, for any part that comes later', () => {
    const heavy = assets.filter((name) => !isFirst(name) && bytesOf(name) > LAZY_PART_MAX_BYTES);
    expect(heavy).toEqual([]);
  });

  it('has neither an inline script nor an inline style', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });
});
