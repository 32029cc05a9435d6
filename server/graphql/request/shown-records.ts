import type { Relationship } from '../../../graph/model/relationships.ts';

/** Records and fields that an answer shows to an asker who may see more than the public. */
export class ShownRecords {
  /** Names of fields, by the id of the record. */
  readonly fields = new Map<string, Set<string>>();

  /**
   * Notes that a field is in the answer: of a record, or of a value that says something about
   * records, such as a quote, what joins two or became of one, a match and a chain of introducers.
   */
  note(source: unknown, field: string): void {
    for (const id of idsOf(source)) {
      const fields = this.fields.get(id);
      if (fields === undefined) this.fields.set(id, new Set([field]));
      else fields.add(field);
    }
  }
}

/** Parts by which values name the records that they say something about. */
interface SaysOfRecords {
  readonly id?: string;
  readonly recordId?: string;
  readonly record?: { readonly id: string };
  readonly relationship?: Relationship;
  readonly relationshipIds?: readonly string[];
  readonly holderId?: string;
  readonly capabilityIds?: readonly string[];
  readonly evidenceIds?: readonly string[];
  readonly equipmentIds?: readonly string[];
  /** Quotes. */
  readonly evidence?: readonly SaysOfRecords[];
  readonly match?: SaysOfRecords;
  readonly tie?: SaysOfRecords;
  readonly steps?: readonly SaysOfRecords[];
  readonly contributions?: readonly SaysOfRecords[];
  readonly chains?: readonly SaysOfRecords[];
  /** Of a step over the asker's own acquaintances, with the asker's account. */
  readonly acquaintances?: readonly unknown[];
  readonly accountId?: string;
}

function idsOf(source: unknown): readonly string[] {
  if (typeof source !== 'object' || source === null) return [];
  const said: SaysOfRecords = source;
  const { relationship, holderId, match, tie } = said;
  const own = said.recordId ?? said.record?.id ?? said.id;
  const parts = [said.evidence, said.steps, said.contributions, said.chains].flatMap(
    (some) => some ?? [],
  );
  return [
    ...(own === undefined ? [] : [own]),
    ...(relationship === undefined ? [] : idsOfRelationship(relationship)),
    ...(holderId === undefined ? [] : [holderId]),
    ...(said.relationshipIds ?? []),
    ...ownersOf(said),
    ...(said.capabilityIds ?? []),
    ...(said.evidenceIds ?? []),
    ...(said.equipmentIds ?? []),
    ...(match === undefined ? [] : idsOf(match)),
    ...(tie === undefined ? [] : idsOf(tie)),
    ...parts.flatMap(idsOf),
  ];
}

function idsOfRelationship({ id, from, to, visibility }: Relationship): readonly string[] {
  return visibility === 'PUBLIC' ? [from, to] : [id, from, to];
}

/** Returns the account whose acquaintances make a step: of them the log has nothing else. */
function ownersOf({ acquaintances, accountId }: SaysOfRecords): readonly string[] {
  return acquaintances === undefined || accountId === undefined ? [] : [accountId];
}
