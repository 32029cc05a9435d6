/** Wrapping of help. Laws: no line is too wide, nothing but spaces at line ends is lost. */
import { describe, expect, it } from '@jest/globals';
import { displayWidth } from '../../../../server/cli/print/display-width.ts';
import { wrapText } from '../../../../server/cli/print/wrap-text.ts';

const JAPANESE =
  'データを丸ごと 1 つのファイルにコピーし、壊れていないか確かめる（非公開の記録を含む）';
const ENGLISH = 'read the folder of a public data set, with --write only if it is asked for';

describe('wrapped text', () => {
  it.each([JAPANESE, ENGLISH])('fits its width and loses no character: %s', (text) => {
    for (let width = 30; width < 90; width += 1) {
      const lines = wrapText(text, width).split('\n');
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line).not.toMatch(/^[、。）]|（$/u);
    }
  });

  it('breaks Japanese between words and English at spaces', () => {
    expect(wrapText('だれが紹介してくれるか', 12)).toBe('だれが紹介し\nてくれるか');
    expect(wrapText('use --write only', 12)).toBe('use --write\nonly');
  });

  it('keeps the line breaks of the text', () => {
    expect(wrapText('a\n\nb', 40)).toBe('a\n\nb');
  });
});
