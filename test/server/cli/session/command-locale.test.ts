import { describe, expect, it } from '@jest/globals';
import { commandLocale } from '../../../../server/cli/session/command-locale.ts';

describe('the language of a command', () => {
  it('is what --lang says, before everything else', () => {
    expect(commandLocale(['who-can', 'x', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' })).toBe('en');
    expect(commandLocale(['--lang=ja'], { LC_ALL: 'en_GB' })).toBe('ja');
  });

  it('else that of the environment, LC_ALL before LC_MESSAGES before LANG', () => {
    expect(commandLocale([], { LANG: 'ja_JP.UTF-8' })).toBe('ja');
    expect(commandLocale([], { LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'en_US' })).toBe('en');
    expect(commandLocale([], { LANG: 'en_US', LC_ALL: 'ja_JP', LC_MESSAGES: 'de_DE' })).toBe('ja');
  });

  it('is English for a language that we do not speak', () => {
    expect(commandLocale([], { LANG: 'de_DE.UTF-8' })).toBe('en');
  });

  it('is Japanese where nothing says a language', () => {
    for (const env of [{}, { LANG: '' }, { LANG: 'C' }, { LC_ALL: 'C.UTF-8' }, { LANG: 'POSIX' }]) {
      expect(commandLocale([], env)).toBe('ja');
    }
  });

  it('falls back for an unsupported --lang', () => {
    expect(commandLocale(['--lang', 'fr'], { LANG: 'en_US' })).toBe('en');
    expect(commandLocale(['--lang'], {})).toBe('ja');
  });
});
