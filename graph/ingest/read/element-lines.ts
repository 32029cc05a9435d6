/**
 * Line, from 1, on which each element of a JSON list begins. `from` is the offset of the opening
 * bracket; the text must be valid JSON.
 */
export function elementLines(text: string, from: number): readonly number[] {
  const lines: number[] = [];
  let line = text.slice(0, from).split('\n').length;
  let depth = 0;
  let isText = false;
  let isWanted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') line += 1;
    if (isText) {
      if (character === '\\') at += 1;
      else if (character === '"') isText = false;
      continue;
    }
    if (isWanted && !/[\s\]]/u.test(character ?? '')) {
      lines.push(line);
      isWanted = false;
    }
    if (character === '"') isText = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      isWanted ||= depth === 1;
    } else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) break;
    } else if (character === ',' && depth === 1) isWanted = true;
  }
  return lines;
}
