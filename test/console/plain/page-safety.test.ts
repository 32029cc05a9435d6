/** The page runs under a policy of its own origin only, and shows data as text only. */
import { describe, expect, it } from '@jest/globals';
import { CONSOLE_FILES, CONSOLE_SCRIPTS } from './console-files.ts';

const html = CONSOLE_FILES.get('index.html') ?? '';

describe('the files of the page', () => {
  it('never turn text into markup or code', () => {
    const risky =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\(|new Function|setTimeout\(\s*['"`]/;
    expect(CONSOLE_SCRIPTS.length).toBeGreaterThan(8);
    expect(CONSOLE_SCRIPTS.filter(([, text]) => risky.test(text)).map(([name]) => name)).toEqual(
      [],
    );
  });

  it('have no inline script, style or handler', () => {
    expect(html).toContain('<script type="module" src="page.js"></script>');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    const styled = CONSOLE_SCRIPTS.filter(([, text]) => /\bstyle:|'style'|cssText/.test(text));
    expect(styled.map(([name]) => name)).toEqual([]);
  });

  it('name no other server', () => {
    const elsewhere = [...CONSOLE_FILES].filter(([, text]) =>
      /https?:\/\/|(?:src|href)="\/\//.test(text.replaceAll('http://www.w3.org/2000/svg', '')),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });

  it('import only each other', () => {
    for (const [name, text] of CONSOLE_SCRIPTS) {
      const targets = [...text.matchAll(/from '\.\/([^']+)'/g)].map(([, target]) => target ?? '');
      expect([name, targets.filter((target) => !CONSOLE_FILES.has(target))]).toEqual([name, []]);
      expect(text).not.toMatch(/from '(?!\.\/)/);
    }
  });

  it('say something to a browser without scripts, in both languages', () => {
    const noscript = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? '';
    expect(noscript).toMatch(/必要です[\s\S]*needs JavaScript/);
  });
});
