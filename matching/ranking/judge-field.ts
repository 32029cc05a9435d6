import type { AnsweringRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { AskedSize, NeedPart } from '../reading/need-part.ts';
import { isOfKind } from './holder-kind-value.ts';
import { placeFinding } from './place-value.ts';

/** Part of a requirement that is about a field of the record, not its words. */
export interface AskedField {
  readonly part: NeedPart;
  /** Ids of the members of the group asked for; missing if none is. */
  readonly members?: ReadonlySet<string>;
}

/** Finding about a field of a record. */
export interface FieldFinding {
  readonly state: 'MET' | 'CONTRADICTED' | 'UNKNOWN';
  readonly asked: string;
  /** Recorded value; missing if there is none, or if it has no words. */
  readonly recorded?: string;
}

/**
 * Maximum number of employees of a small or medium enterprise in most trades (SME Basic Act,
 * article 2).
 */
const SME_EMPLOYEES_MAX = 300;
const FIELD_KINDS: ReadonlySet<string> = new Set([
  'PLACE',
  'HOLDER_KIND',
  'MEMBERSHIP',
  'COMPANY_SIZE',
  'USE_MODE',
]);

/** Returns the parts that are judged by fields. */
export function askedFields(
  parts: readonly NeedPart[],
  network: Pick<NetworkFacts, 'membersOf'>,
): AskedField[] {
  return parts
    .filter(({ kind }) => FIELD_KINDS.has(kind))
    .map((part) =>
      part.membership === undefined
        ? { part }
        : {
            part,
            members: new Set(part.membership.groupIds.flatMap((id) => [...network.membersOf(id)])),
          },
    );
}

/**
 * Compares a holder's record with what is asked: met, contradicted if it says otherwise, unknown if
 * it says nothing. Not being a recorded member of a group contradicts membership.
 */
export function judgeField(
  { part, members }: AskedField,
  holder: number,
  records: AnsweringRecords,
): FieldFinding {
  const facts = records.holder(holder);
  const asked = part.text;
  if (facts === undefined) return { state: 'UNKNOWN', asked };
  if (members !== undefined) {
    return {
      state: members.has(records.idOf(records.partyOf(holder))) ? 'MET' : 'CONTRADICTED',
      asked,
    };
  }
  if (part.place !== undefined) return judgePlace(part, facts);
  if (part.holder !== undefined) {
    if (isOfKind(facts, part.holder)) return { state: 'MET', asked };
    return { state: facts.kind === 'OTHER' ? 'UNKNOWN' : 'CONTRADICTED', asked };
  }
  if (part.size !== undefined) return { state: judgeSize(part.size, facts), asked };
  return { state: judgeUseMode(part, holder, records), asked };
}

function judgePlace({ place: asked, text }: NeedPart, facts: HolderFacts): FieldFinding {
  const finding = asked && placeFinding(facts, [asked]);
  if (asked === undefined || finding === undefined) return { state: 'UNKNOWN', asked: text };
  const { place, withinKm } = asked;
  const recorded = finding.locatedAt;
  const values = { asked: text, ...(recorded === undefined ? {} : { recorded }) };
  const isThere = finding.value === 1 || (place.kind === 'country' && finding.value > 0);
  if (isThere) return { state: 'MET', ...values };
  const isExact = place.kind === 'city' || withinKm !== undefined;
  const isInPrefecture = facts.prefecture !== undefined && facts.prefecture === place.prefecture;
  const mayBe = isExact
    ? facts.city === undefined && (facts.prefecture === undefined || isInPrefecture)
    : place.kind === 'country'
      ? facts.country === undefined
      : facts.prefecture === undefined && (facts.country ?? 'JP') === 'JP';
  return { state: mayBe ? 'UNKNOWN' : 'CONTRADICTED', ...values };
}

function judgeSize(
  { sme, employees: asked }: AskedSize,
  facts: HolderFacts,
): FieldFinding['state'] {
  const { employees } = facts;
  if (asked !== undefined) {
    if (employees === undefined) return 'UNKNOWN';
    const { min = 0, max = Number.POSITIVE_INFINITY } = asked;
    return employees >= min && employees <= max ? 'MET' : 'CONTRADICTED';
  }
  const isSme = facts.sme ?? (employees === undefined ? undefined : employees <= SME_EMPLOYEES_MAX);
  if (isSme === undefined) return 'UNKNOWN';
  return isSme === sme ? 'MET' : 'CONTRADICTED';
}

function judgeUseMode(
  { useMode }: NeedPart,
  holder: number,
  records: AnsweringRecords,
): FieldFinding['state'] {
  const stated = records
    .recordsOf(holder)
    .map((record) => records.document(record)?.machine?.useModes ?? [])
    .filter(({ length }) => length > 0);
  if (useMode === undefined || stated.length === 0) return 'UNKNOWN';
  return stated.some((modes) => modes.includes(useMode)) ? 'MET' : 'CONTRADICTED';
}
