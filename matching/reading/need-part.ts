import type { EquipmentUseMode } from '../../graph/model/equipment-use.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { LEFT_OUT_KINDS } from '../analysis/letters/letter-zones.ts';
import type { AskedHolder } from '../need/asked-holder.ts';
import type { AskedPlace } from '../places/read-places.ts';

/**
 * Kinds of the parts of a need: what is done or made, by whom, where, under which terms, or nothing
 * that is asked for.
 */
export const READ_PART_KINDS = [
  'PROCESS',
  'MATERIAL',
  'PRODUCT',
  'MACHINE',
  'MEASUREMENT',
  'SERVICE',
  'COMMERCIAL_ROLE',
  'TOPIC',
  'HOLDER_KIND',
  'PLACE',
  'MEMBERSHIP',
  'COMPANY_SIZE',
  'USE_MODE',
  'QUANTITY',
  'CERTIFICATE',
  'PRICE',
  'LOT',
  'LEAD_TIME',
  'DATE',
  'LABEL',
  ...LEFT_OUT_KINDS,
] as const;
/** See {@link READ_PART_KINDS}. */
export type ReadPartKind = (typeof READ_PART_KINDS)[number];

/** Offers of a part as a requirement: the need says that it must hold, or not; or it is not one. */
export const PART_OFFERS = ['MUST', 'SHOULD', 'DROPPED'] as const;
/** See {@link PART_OFFERS}. */
export type PartOffer = (typeof PART_OFFERS)[number];

/** Size that an organisation is asked to have. */
export interface AskedSize {
  /** True for a small or medium enterprise, false for a larger one; missing: only a head count. */
  readonly sme?: boolean;
  /** Head count; missing ends are open. */
  readonly employees?: { readonly min?: number; readonly max?: number };
}

/** Group whose members are asked for. */
export interface AskedMembership {
  /** Words as written in the need. */
  readonly groupName: string;
  /** Groups of this name; empty if no PUBLIC group has it. */
  readonly groupIds: readonly string[];
}

/** Part of a need. */
export interface NeedPart {
  readonly kind: ReadPartKind;
  readonly offer: PartOffer;
  /** Words as written in the need. */
  readonly text: string;
  /** Position in the need, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Place asked for; present on a PLACE. */
  readonly place?: AskedPlace;
  /** Kind of holder asked for; present on a HOLDER_KIND. */
  readonly holder?: AskedHolder;
  /** Range asked for; present on a QUANTITY, a LOT and a LEAD_TIME. */
  readonly quantity?: QuantityRange;
  /** Usual name of the certificate; present on a CERTIFICATE. */
  readonly certificate?: string;
  /** Group asked for; present on a MEMBERSHIP. */
  readonly membership?: AskedMembership;
  /** Size asked for; present on a COMPANY_SIZE. */
  readonly size?: AskedSize;
  /** Mode of use asked for; present on a USE_MODE. */
  readonly useMode?: EquipmentUseMode;
}

/** Part that the reading of one kind of thing found; the sentence decides whether it is a must. */
export type FoundPart = Omit<NeedPart, 'offer' | 'text'> & {
  /** True if its words are also searched: those of a certificate, and of 5軸加工. */
  readonly isSearched?: boolean;
};
