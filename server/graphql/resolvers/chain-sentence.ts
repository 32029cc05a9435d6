import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import { nameOfNode } from '../../../graph/model/name-of-node.ts';
import type { StoredNode } from '../../../graph/store.ts';
import type { IntroductionPath } from '../../../matching/paths/introduction-path.ts';
import type { ShownPath, ShownStep } from '../../asking/visible-introductions.ts';
import type { Sentence } from '../../messages/say.ts';

/**
 * Returns why to use this chain, in one sentence: whom to ask and the evidence of each step. Names
 * come from the given records only; evidence that is not among them is left out.
 */
export function chainSentence(path: ShownPath, records: readonly StoredNode[]): Sentence {
  const byId = new Map(records.map((record) => [record.id, record]));
  const parameters = {
    target: nameOf(byId.get(path.target)),
    trust: { key: `trust.${path.trust}`, parameters: {} },
    steps: path.steps.map((step) => stepSentence(step, byId)),
    close: closeSentence(path, byId) ?? '',
  } as const;
  if (path.length <= 1) return { key: 'chainDirect', parameters };
  const introducer = nameOf(byId.get(path.introducer));
  return { key: 'chainThrough', parameters: { ...parameters, introducer, hops: path.length } };
}

/** Returns why this introducer is right for the need; undefined if nothing visible says so. */
function closeSentence(
  { contributions, introducer }: IntroductionPath,
  byId: ReadonlyMap<string, StoredNode>,
): Sentence | undefined {
  const [closest] = contributions
    .flatMap(({ closeness = 0, recordId }) => {
      const record = nameOf(byId.get(recordId ?? ''));
      return record === NAMELESS ? [] : { closeness, recordId, record };
    })
    .sort((one, other) => other.closeness - one.closeness);
  if (closest === undefined) return undefined;
  const { recordId, record } = closest;
  return {
    key: recordId === introducer ? 'chainCloseItself' : 'chainClose',
    parameters: { introducer: nameOf(byId.get(introducer)), record },
  };
}

function stepSentence(
  { from, to, tie, acquaintances }: ShownStep,
  byId: ReadonlyMap<string, StoredNode>,
): Sentence {
  const ends = { from: nameOf(byId.get(from)), to: nameOf(byId.get(to)) };
  if (tie === undefined) {
    const toMember = byId.get(to)?.label === 'Person' || byId.get(from)?.label === 'Group';
    const parameters = toMember ? { from: ends.to, to: ends.from } : ends;
    return { key: 'chainActing', parameters };
  }
  const kind = { key: `tie.${tie.kind}`, parameters: {} } as const;
  const shown = tie.evidenceIds.map((id) => byId.get(id)).find((record) => record !== undefined);
  if (shown === undefined && acquaintances !== undefined) {
    const names = acquaintances.map(({ record }) => record.displayName);
    const isPerson = byId.get(to)?.label === 'Person';
    return {
      key: isPerson ? 'chainOwnPerson' : 'chainOwnOrganization',
      parameters: { to: ends.to, names },
    };
  }
  return shown === undefined
    ? { key: 'chainTie', parameters: { ...ends, kind } }
    : { key: 'chainTieShown', parameters: { ...ends, kind, evidence: nameOf(shown) } };
}

const NAMELESS: LocalizedText = {};

/** Returns the name of a record; {@link NAMELESS} if it has none. */
function nameOf(record: StoredNode | undefined): LocalizedText {
  return (record && nameOfNode(record)) ?? NAMELESS;
}
