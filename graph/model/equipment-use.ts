/** Ways for an outsider to use a machine: alone, with an operator, or by having it done (受託). */
export const EQUIPMENT_USE_MODES = ['SELF_USE', 'ASSISTED', 'COMMISSIONED'] as const;
/** Kinds of equipment: one machine, or a facility with several. */
export const EQUIPMENT_KINDS = ['EQUIPMENT', 'FACILITY'] as const;
/**
 * Classes of users of a machine. EXTERNAL (学外, 所外) is any user outside the owner's own
 * organisation, so it includes the five below it.
 */
export const USER_CLASSES = [
  'OWN_ORGANIZATION',
  'EXTERNAL',
  'UNIVERSITY',
  'PUBLIC_BODY',
  'SME',
  'LARGE_FIRM',
  'OVERSEAS',
] as const;
/** Requirements before the first use. */
export const PREREQUISITES = ['TRAINING', 'LICENCE', 'SAFETY_COURSE', 'NDA'] as const;
/** States of availability of a machine. */
export const EQUIPMENT_STATUSES = ['AVAILABLE', 'MAINTENANCE', 'CLOSED'] as const;
/** Units of a price: a time, one sample, or one use of any length. */
export const PRICE_UNITS = [
  'HOUR',
  'HALF_DAY',
  'DAY',
  'WEEK',
  'MONTH',
  'YEAR',
  'SAMPLE',
  'USE',
] as const;

/** See {@link EQUIPMENT_USE_MODES}. */
export type EquipmentUseMode = (typeof EQUIPMENT_USE_MODES)[number];
/** See {@link USER_CLASSES}. */
export type UserClass = (typeof USER_CLASSES)[number];
/** See {@link PRICE_UNITS}. */
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** Price of the use of a machine for one class of users. */
export interface Price {
  /** Users who pay it; missing if it is for every class without a price of its own. */
  readonly userClass?: UserClass;
  /** Mode of use that it is for; missing if it is for every mode. */
  readonly useMode?: EquipmentUseMode;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly unit: PriceUnit;
  /** First day, YYYY-MM-DD; missing: from the beginning. */
  readonly from?: string;
  /** Last day, YYYY-MM-DD; missing: until a later price for the same begins. */
  readonly until?: string;
}

/** Text with a name: a column that the model has no field for. */
export interface NamedText {
  readonly name: string;
  readonly value: string;
}

/**
 * Returns the prices that are valid on a day (YYYY-MM-DD). Of two for the same class, mode and unit
 * the one that began later is valid, so a change may be set in advance. With a class: those of the
 * class, otherwise of EXTERNAL, otherwise those without a class.
 */
export function pricesOn(
  prices: readonly Price[],
  day: string,
  userClass?: UserClass,
): readonly Price[] {
  const begun = prices.filter(({ from = '', until = '9999-12-31' }) => from <= day && day <= until);
  const holding = begun.filter(
    (price) => !begun.some((other) => isForTheSame(price, other) && beganLater(other, price)),
  );
  if (userClass === undefined) return holding;
  const classes: readonly (UserClass | undefined)[] =
    userClass === 'OWN_ORGANIZATION' ? [userClass, undefined] : [userClass, 'EXTERNAL', undefined];
  const found = classes.find((one) => holding.some((price) => price.userClass === one));
  return holding.filter((price) => price.userClass === found);
}

function isForTheSame(one: Price, other: Price): boolean {
  return (
    one.userClass === other.userClass && one.useMode === other.useMode && one.unit === other.unit
  );
}

function beganLater(one: Price, other: Price): boolean {
  return (one.from ?? '') > (other.from ?? '');
}
