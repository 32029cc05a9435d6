import type { Relationship } from '../../../graph/model/relationships.ts';
import type { IntroductionPath } from '../../../matching/paths/introduction-path.ts';
import type { ShownPath, ShownStep } from '../../asking/visible-introductions.ts';

/** Records and fields that an answer shows to an asker who may see more than the public. */
export class ShownRecords {
  /** Names of fields, by the id of the record. */
  readonly fields = new Map<string, Set<string>>();

  /** Notes that a field is in the answer of a record, a quote of one, or what joins or became of one. */
  note(source: unknown, field: string): void {
    for (const id of idsOf(source)) {
      const fields = this.fields.get(id);
      if (fields === undefined) this.fields.set(id, new Set([field]));
      else fields.add(field);
    }
  }
}

interface SaysOfRecord {
  readonly id?: string;
  readonly record?: { readonly id: string };
  readonly recordId?: string;
  readonly relationshipIds?: readonly string[];
  readonly relationship?: Relationship;
  readonly steps?: ShownPath['steps'];
  readonly acquaintances?: ShownStep['acquaintances'];
  readonly accountId?: string;
  readonly contributions?: IntroductionPath['contributions'];
}

function idsOf(source: unknown): readonly string[] {
  if (typeof source !== 'object' || source === null) return [];
  const {
    relationship,
    relationshipIds,
    recordId,
    record,
    id,
    steps,
    acquaintances,
    contributions,
  }: SaysOfRecord = source;
  if (steps !== undefined) {
    return [
      ...steps.flatMap((step) => [
        ...(step.relationshipIds ?? []),
        ...ownersOf(step),
        ...(step.tie?.evidenceIds ?? []),
      ]),
      ...(contributions ?? []).flatMap((one) => one.recordId ?? []),
    ];
  }
  if (relationship !== undefined) {
    const { from, to, visibility } = relationship;
    return visibility === 'PUBLIC' ? [from, to] : [relationship.id, from, to];
  }
  if (relationshipIds !== undefined || acquaintances !== undefined) {
    return [...(relationshipIds ?? []), ...ownersOf(source)];
  }
  const said = recordId ?? record?.id ?? id;
  return said === undefined ? [] : [said];
}

/** Returns the account whose acquaintances make a step: of them the log has nothing else. */
function ownersOf({ acquaintances, accountId }: SaysOfRecord): readonly string[] {
  return acquaintances === undefined || accountId === undefined ? [] : [accountId];
}
