/** A failed answer can be asked again, as often as it fails, and what is shown already stays. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { consoleModule } from './console-files.ts';

/** As much of an element as a failure needs. */
class FakeElement {
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, () => void>();
  children: (FakeElement | string)[] = [];

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  addEventListener(name: string, listener: () => void): void {
    this.listeners.set(name, listener);
  }
  append(...children: (FakeElement | string)[]): void {
    this.children.push(...children);
  }
  replaceChildren(...children: (FakeElement | string)[]): void {
    this.children = children;
  }
  querySelector(selector: string): FakeElement | null {
    for (const child of this.children) {
      if (typeof child === 'string') continue;
      if (`.${child.attributes.get('class')}` === selector) return child;
      const within = child.querySelector(selector);
      if (within !== null) return within;
    }
    return null;
  }
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('|');
  }
}

type ShowFailure = (
  results: FakeElement,
  error: { readonly message: string },
  asked: {
    readonly words: (key: string, values?: { readonly message: string }) => string;
    readonly isMore: boolean;
    readonly again: () => void;
  },
) => void;

const { showFailure } = await consoleModule<{ showFailure: ShowFailure }>('failure.js');
const words = (key: string, values?: { readonly message: string }) => values?.message ?? key;

let again = 0;
let results: FakeElement;
function fail(message: string, isMore: boolean): void {
  showFailure(results, { message }, { words, isMore, again: () => (again += 1) });
}

beforeEach(() => {
  Object.assign(globalThis, { document: { createElement: () => new FakeElement() } });
  again = 0;
  results = new FakeElement();
  const more = new FakeElement();
  more.setAttribute('class', 'more');
  more.append('more');
  results.append('ten matches', more);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

describe('a failure', () => {
  it('of "more" is shown below the matches each time, and offers to ask again', () => {
    for (const message of ['away', 'still away', 'away for good']) {
      fail(message, true);
      expect(results.text).toBe(`ten matches|${message}|askAgain`);
    }
    const notice = results.querySelector('.more')?.children[0];
    const button = notice instanceof FakeElement ? notice.children[1] : undefined;
    if (button instanceof FakeElement) button.listeners.get('click')?.();
    expect(again).toBe(1);
  });

  it('of a whole answer takes its place', () => {
    fail('away', false);
    fail('still away', false);
    expect(results.text).toBe('still away|askAgain');
  });
});
