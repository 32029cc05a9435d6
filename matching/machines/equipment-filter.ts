import type { EquipmentUseMode, UserClass } from '../../graph/model/equipment-use.ts';
import type { Equipment, OrganizationKind } from '../../graph/model/nodes.ts';

/** Filter of a search for machines; values of one field are alternatives, fields add up. */
export interface EquipmentFilter {
  /** Kinds of the owner. */
  readonly kinds?: readonly OrganizationKind[];
  /** Prefectures of the owner. */
  readonly prefectures?: readonly string[];
  readonly useModes?: readonly EquipmentUseMode[];
  /** Open to one of these classes: EXTERNAL is open to all but the owner's own organisation. */
  readonly openTo?: readonly UserClass[];
  /** Ids of concepts, or words as recorded. */
  readonly techniques?: readonly string[];
  readonly statuses?: readonly NonNullable<Equipment['status']>[];
}
