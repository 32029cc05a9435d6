import type { NodeId, OrganizationKind } from '../../graph/model/nodes.ts';

/** Filter of a match inside retrieval; values of one field are alternatives, fields add up. */
export interface MatchFilter {
  readonly kinds?: readonly OrganizationKind[];
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
  /** Cities as recorded, or without 市, 区, 町 or 村: 東大阪. */
  readonly cities?: readonly string[];
  readonly groupIds?: readonly NodeId[];
  readonly smeOnly?: boolean;
  /** Excludes this organisation and all that have worked with it. */
  readonly excludePartnersOf?: NodeId;
}
