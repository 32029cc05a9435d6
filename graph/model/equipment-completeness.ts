import type { Equipment } from './nodes.ts';

/**
 * Facts needed to use a machine (TAMA's "who pays how much for what"): who may, for what, at what
 * price, how to apply, what it measures or can do. Each counts the same.
 */
export const EQUIPMENT_PARTS = [
  'OPEN_TO',
  'PURPOSE',
  'PRICE',
  'APPLICATION',
  'SPECIFICATION',
] as const;

/** One of {@link EQUIPMENT_PARTS}. */
export type EquipmentPart = (typeof EQUIPMENT_PARTS)[number];

/** Minimum share of a useful record: below it a user has to ask before the machine is of use. */
export const COMPLETE_ENOUGH = 0.6;

/**
 * Completeness of a record, or of an institution's records: the share of what a user has to know.
 */
export interface Completeness {
  /** Share of the parts that are stated, 0..1. */
  readonly score: number;
  /** Parts that a machine does not state, in the order of the list. */
  readonly missing: readonly EquipmentPart[];
}

const STATES: Readonly<Record<EquipmentPart, (equipment: Equipment) => boolean>> = {
  OPEN_TO: ({ openTo = [] }) => openTo.length > 0,
  PURPOSE: ({ techniques = [], category, note }) =>
    techniques.length > 0 || category !== undefined || note !== undefined,
  PRICE: ({ prices = [], pricesText }) => prices.length > 0 || pricesText !== undefined,
  APPLICATION: ({ howToApply, applyUrl }) => howToApply !== undefined || applyUrl !== undefined,
  SPECIFICATION: ({ measures = [], specifications, specificationsText }) =>
    measures.length > 0 || specifications.length > 0 || specificationsText !== undefined,
};

/** Returns the completeness of a machine's record. */
export function completenessOf(equipment: Equipment): Completeness {
  const missing = EQUIPMENT_PARTS.filter((part) => !STATES[part](equipment));
  return { score: 1 - missing.length / EQUIPMENT_PARTS.length, missing };
}

/** Completeness of the records of an institution. */
export interface OwnersCompleteness {
  /** Mean over its machines, 0..1, so three complete machines are as good as three hundred. */
  readonly score: number;
  readonly machines: number;
  /**
   * Number of machines that lack each part, the largest first; equal ones in the order of the list.
   */
  readonly missing: readonly { readonly part: EquipmentPart; readonly machines: number }[];
}

/** Adds up the completeness of an institution's machines; undefined if it has none. */
export function ownersCompleteness(
  equipment: readonly Equipment[],
): OwnersCompleteness | undefined {
  if (equipment.length === 0) return undefined;
  const each = equipment.map(completenessOf);
  const missing = EQUIPMENT_PARTS.map((part) => ({
    part,
    machines: each.filter((one) => one.missing.includes(part)).length,
  }));
  return {
    score: each.reduce((sum, { score }) => sum + score, 0) / each.length,
    machines: each.length,
    missing: missing
      .filter(({ machines }) => machines > 0)
      .sort((one, other) => other.machines - one.machines),
  };
}
