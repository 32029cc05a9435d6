import type { Relationship } from '../../../graph/model/relationships.ts';
import type { IntroductionPath } from '../../../matching/paths/introduction-path.ts';

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
  readonly steps?: IntroductionPath['steps'];
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
    contributions,
  }: SaysOfRecord = source;
  if (steps !== undefined) {
    return [
      ...steps.flatMap((step) => [
        ...(step.relationshipIds ?? []),
        ...(step.tie?.evidenceIds ?? []),
      ]),
      ...(contributions ?? []).flatMap((one) => one.recordId ?? []),
    ];
  }
  if (relationship !== undefined) {
    const { from, to, visibility } = relationship;
    return visibility === 'PUBLIC' ? [from, to] : [relationship.id, from, to];
  }
  if (relationshipIds !== undefined) return relationshipIds;
  const said = recordId ?? record?.id ?? id;
  return said === undefined ? [] : [said];
}
