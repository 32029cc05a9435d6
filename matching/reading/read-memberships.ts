import { unifyWidth } from '../../language/normalize-text.ts';
import { HIRAGANA } from '../../language/scripts.ts';
import type { FoundPart } from './need-part.ts';

/** Returns ids of the PUBLIC groups of a name; empty if none has it. */
export type FindGroups = (name: string) => readonly string[];

/** Characters before the word for members that may name the group. */
const NAME_MAX = 30;
const RESTRICTED =
  '(?:に限る|に限り(?:ます)?|に限定|限定|のみ|だけ|であること|の中(?:から|で)|から|で|の)?';
const JAPANESE = new RegExp(
  `(?<name>[\\p{L}\\p{N}ー・＆&.-]{2,${NAME_MAX}}?)の?(?:正会員|準会員|会員|メンバー|組合員|加盟)(?:企業|会社|店|団体)?(?:様|さん)?${RESTRICTED}`,
  'gu',
);
const ENGLISH =
  /\b(?:only\s+|must\s+be\s+(?:a\s+)?)?members?\s+of\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}&.-]*(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,4})(?:\s+only)?|(?<before>\p{Lu}[\p{L}\p{N}&.-]*(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,4})\s+members?\b(?:\s+only)?/gu;
/** Beginning of a name that has hiragana before it: 作れるHIT. */
const BEHIND_HIRAGANA = new RegExp(`[^${HIRAGANA}].*$`, 'u');

/**
 * Returns the groups whose members are asked for: HITの会員に限る, members of HIT only. A group is one
 * that `findGroups` knows, so 会員企業 and members of staff name none. Linear time beside the look-ups.
 */
export function readMemberships(text: string, findGroups: FindGroups): FoundPart[] {
  const { text: unified, starts, ends } = unifyWidth(text);
  const found: FoundPart[] = [];
  for (const pattern of [JAPANESE, ENGLISH]) {
    for (const { 0: whole, index, groups = {} } of unified.matchAll(pattern)) {
      const written = groups.name ?? groups.before ?? '';
      const at = whole.indexOf(written);
      const named = groupNamed(written, findGroups);
      if (named === undefined) continue;
      const isBehindOnly = groups.name === undefined || pattern === JAPANESE;
      const start = isBehindOnly ? index + at + written.length - named.name.length : index;
      found.push({
        kind: 'MEMBERSHIP',
        membership: { groupName: named.name, groupIds: named.ids },
        start: starts[start] ?? 0,
        end: ends[index + whole.trimEnd().length - 1] ?? 0,
      });
    }
  }
  return found;
}

/** Returns the longest ending of the written name that names a group. */
function groupNamed(
  written: string,
  findGroups: FindGroups,
): { readonly name: string; readonly ids: readonly string[] } | undefined {
  for (let rest = written; rest.length > 1; ) {
    const ids = findGroups(rest);
    if (ids.length > 0) return { name: rest, ids };
    // The next shorter ending begins after hiragana, a space or a mark.
    const next = new RegExp(`^[^${HIRAGANA}\\s・]*[${HIRAGANA}\\s・]+`, 'u').exec(rest);
    if (next === null) return undefined;
    rest = BEHIND_HIRAGANA.exec(rest.slice(next[0].length))?.[0] ?? '';
  }
  return undefined;
}
