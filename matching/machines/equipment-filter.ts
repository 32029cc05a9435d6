import type { EquipmentUseMode, UserClass } from '../../graph/model/equipment-use.ts';
import type { Equipment, OrganizationKind } from '../../graph/model/nodes.ts';

/** Narrows a search for machines; values of one field are alternatives, fields add up. */
export interface EquipmentFilter {
  /** Sorts of owner. */
  readonly kinds?: readonly OrganizationKind[];
  /** Where the owner is. */
  readonly prefectures?: readonly string[];
  readonly useModes?: readonly EquipmentUseMode[];
  /** Open to one of these classes: EXTERNAL is open to all but the owner's own organisation. */
  readonly openTo?: readonly UserClass[];
  /** Ids of concepts, or words as recorded. */
  readonly techniques?: readonly string[];
  readonly statuses?: readonly NonNullable<Equipment['status']>[];
}
