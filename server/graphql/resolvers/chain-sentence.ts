import type { StoredNode } from '../../../graph/store.ts';
import type { IntroductionPath, PathStep } from '../../../matching/paths/introduction-path.ts';
import { type MessageLocale, say } from '../../messages/catalogue.ts';
import { localize } from './localize.ts';

/**
 * Why this chain, in one sentence: whom to ask and what each step rests on. Names come from the
 * given records only; evidence that is not among them is left out.
 */
export function chainSentence(
  path: IntroductionPath,
  records: readonly StoredNode[],
  locale: MessageLocale,
): string {
  const byId = new Map(records.map((record) => [record.id, record]));
  const name = (id: string): string => nameOf(byId.get(id), locale);
  const steps = path.steps
    .map((step) => stepSentence(step, byId, locale))
    .join(say('chainSeparator', {}, locale));
  const details = {
    target: name(path.target),
    trust: say(`trust.${path.trust}`, {}, locale),
    steps: steps + closeSentence(path, name, locale),
  };
  return path.length <= 1
    ? say('chainDirect', details, locale)
    : say(
        'chainThrough',
        { ...details, introducer: name(path.introducer), hops: path.length },
        locale,
      );
}

/** What makes the introducer the right one for the need; empty where nothing shown does. */
function closeSentence(
  { contributions, introducer }: IntroductionPath,
  name: (id: string) => string,
  locale: MessageLocale,
): string {
  const [closest] = contributions
    .flatMap(({ closeness = 0, recordId }) =>
      recordId === undefined ? [] : { closeness, recordId },
    )
    .filter(({ recordId }) => name(recordId) !== '')
    .sort((one, other) => other.closeness - one.closeness);
  if (closest === undefined) return '';
  const details = { introducer: name(introducer), record: name(closest.recordId) };
  const itself = closest.recordId === introducer;
  return say(itself ? 'chainCloseItself' : 'chainClose', details, locale);
}

function stepSentence(
  { from, to, tie }: PathStep,
  byId: ReadonlyMap<string, StoredNode>,
  locale: MessageLocale,
): string {
  const ends = { from: nameOf(byId.get(from), locale), to: nameOf(byId.get(to), locale) };
  if (tie === undefined) {
    const toMember = byId.get(to)?.label === 'Person' || byId.get(from)?.label === 'Group';
    return say('chainActing', toMember ? { from: ends.to, to: ends.from } : ends, locale);
  }
  const kind = say(`tie.${tie.kind}`, {}, locale);
  const shown = tie.evidenceIds.map((id) => byId.get(id)).find((record) => record !== undefined);
  return shown === undefined
    ? say('chainTie', { ...ends, kind }, locale)
    : say('chainTieShown', { ...ends, kind, evidence: nameOf(shown, locale) }, locale);
}

/** What a record is called; empty for what has no name. */
function nameOf(record: StoredNode | undefined, locale: MessageLocale): string {
  switch (record?.label) {
    case 'Organization':
    case 'Group':
    case 'Equipment':
      return localize(record.name, locale).text;
    case 'Person':
      return localize(record.name ?? record.title, locale).text;
    case 'Evidence':
    case 'Capability':
      return localize(record.title, locale).text;
    default:
      return '';
  }
}
