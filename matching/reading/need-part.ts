import type { EquipmentUseMode } from '../../graph/model/equipment-use.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { LEFT_OUT_KINDS } from '../analysis/letters/letter-zones.ts';
import type { AskedHolder } from '../need/asked-holder.ts';
import type { AskedPlace } from '../places/read-places.ts';

/** What a part of a need is: what is done or made, by whom, where, under which terms, or nothing that is asked for. */
export const NEED_PART_SORTS = [
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
/** See {@link NEED_PART_SORTS}. */
export type NeedPartSort = (typeof NEED_PART_SORTS)[number];

/** How a part is offered as a requirement: the need says that it must hold, or not; or it is none. */
export const PART_OFFERS = ['MUST', 'SHOULD', 'DROPPED'] as const;
/** See {@link PART_OFFERS}. */
export type PartOffer = (typeof PART_OFFERS)[number];

/** Of what size an organisation is asked to be. */
export interface AskedSize {
  /** A small or medium enterprise, or a larger one; missing: only the head count is told. */
  readonly sme?: boolean;
  /** Head count, missing ends are open. */
  readonly employees?: { readonly min?: number; readonly max?: number };
}

/** A group whose member is asked for. */
export interface AskedMembership {
  /** As the need has it. */
  readonly groupName: string;
  /** Groups of this name; none where no PUBLIC group has it. */
  readonly groupIds: readonly string[];
}

/** A part of a need. */
export interface NeedPart {
  readonly sort: NeedPartSort;
  readonly offer: PartOffer;
  /** As it is written. */
  readonly text: string;
  /** Where it stands in the need, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of a PLACE. */
  readonly place?: AskedPlace;
  /** Of a HOLDER_KIND. */
  readonly holder?: AskedHolder;
  /** Of a QUANTITY, a LOT and a LEAD_TIME. */
  readonly quantity?: QuantityRange;
  /** Names of those of a CERTIFICATE. */
  readonly certificate?: string;
  /** Of a MEMBERSHIP. */
  readonly membership?: AskedMembership;
  /** Of a COMPANY_SIZE. */
  readonly size?: AskedSize;
  /** Of a USE_MODE. */
  readonly useMode?: EquipmentUseMode;
}

/** A part that reading one sort of thing found; whether it is a must is told by the sentence. */
export type FoundPart = Omit<NeedPart, 'offer' | 'text'> & {
  /** Whether its words are also searched: those of a certificate, and of 5軸加工. */
  readonly isSearched?: boolean;
};
