import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { REVIEWERS } from '../../../access/proposals/reviews.ts';
import {
  bare,
  changedId,
  type RecordChange,
  realChanges,
  type StatedRecord,
} from '../../../access/writes/record-change.ts';
import { labelOfId } from '../../../graph/model/ids.ts';
import { RELATIONSHIPS } from '../../../graph/model/relationships.ts';
import type { PlannedWrite } from './commit-write.ts';
import type { Consent } from './consent.ts';
import { nextRequirementId, storedRequirements } from './need-requirements.ts';
import { writtenLabel, writtenLabelOf } from './writable-fields.ts';
import type { Writer } from './writer.ts';

/** Consent to what a member publishes. */
export const PUBLICATION: Consent = { about: 'PUBLICATION', decider: REVIEWERS };

/**
 * Returns the review that a write to a record of the writer's organisation has to wait for: of what
 * it states to everybody, where the network reviews that. A record with an audience, and one that is
 * hidden with its organisation, is read by nobody else.
 */
export async function reviewOf(
  plan: PlannedWrite,
  { engine }: Pick<Writer, 'engine'>,
): Promise<Consent | undefined> {
  const { recordId, changes } = plan;
  if (!engine.reviews.ownRecords || realChanges(changes).length === 0) return undefined;
  const after = changes.find((one) => changedId(one) === recordId)?.after;
  if (after?.visibility !== 'PUBLIC') return undefined;
  return (await isHiddenWithOwner(plan, engine)) ? undefined : PUBLICATION;
}

/** Returns true if a write opens a record to everybody that was not open to everybody before. */
export function opens({ recordId, changes }: PlannedWrite): boolean {
  const own = changes.find((one) => changedId(one) === recordId);
  return own !== undefined && own.before?.visibility !== 'PUBLIC';
}

/**
 * Returns a write that is to be reviewed with everything that the reviewer reads: a need that is
 * opened publishes its requirements, so it is made only while these are the same.
 */
export async function withPublished(plan: PlannedWrite, writer: Writer): Promise<PlannedWrite> {
  const { recordId, versions } = plan;
  const isNew = versions.get(recordId) === 0;
  if (isNew || labelOfId(recordId) !== 'Need' || !opens(plan)) return plan;
  const stored = await storedRequirements(recordId, writer);
  const known = stored.map(({ node }) => [node.id, node.version] as const);
  const next = [nextRequirementId(recordId, stored), 0] as const;
  return { ...plan, versions: new Map([...known, next, ...versions]) };
}

/** Returns the records that a write to be reviewed publishes and does not change. */
export async function publishedWith(
  plan: PlannedWrite,
  { reader }: Pick<Writer['engine'], 'reader'>,
): Promise<readonly RecordChange[]> {
  if (!opens(plan)) return [];
  const changed = new Set(plan.changes.map(changedId));
  const ids = [...plan.versions.keys()].filter((id) => !changed.has(id));
  const found = await reader.getNodes(ids, OPERATOR_SCOPE);
  return found.flatMap((node) => {
    const isRead = node?.visibility === 'PUBLIC' && node.version === plan.versions.get(node.id);
    return isRead ? [{ after: bare<StatedRecord>(node) }] : [];
  });
}

/**
 * Returns true if a reviewer may still read what a write publishes: its organisation and its record
 * are as public as they were when it was proposed, or will be if the write is made.
 */
export async function isStillOpen(
  plan: PlannedWrite,
  isMade: boolean,
  engine: Pick<Writer['engine'], 'reader'>,
): Promise<boolean> {
  const { recordId, versions } = plan;
  if (await isHiddenWithOwner(plan, engine)) return false;
  if (!isMade && versions.get(recordId) === 0) return true;
  const scope = isMade || !opens(plan) ? PUBLIC_SCOPE : OPERATOR_SCOPE;
  const [record] = await engine.reader.getNodes([recordId], scope);
  return record !== undefined;
}

/** Returns true if a record is hidden from others because its organisation is. */
async function isHiddenWithOwner(
  { recordId, ownerId }: PlannedWrite,
  { reader }: Pick<Writer['engine'], 'reader'>,
): Promise<boolean> {
  const label = writtenLabelOf(recordId);
  const owned = label && writtenLabel(label).owner;
  // Evidence and people keep their own audience.
  if (owned === undefined || !RELATIONSHIPS[owned.type].contains) return false;
  const [owner] = await reader.getNodes([ownerId], PUBLIC_SCOPE);
  return owner === undefined;
}
