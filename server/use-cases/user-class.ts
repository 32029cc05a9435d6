import type { UserClass } from '../../graph/model/equipment-use.ts';
import type { GraphNode, Organization, OrganizationKind } from '../../graph/model/nodes.ts';

/** Classes that follow from the kind of an organisation alone; for a firm its size decides. */
const CLASS_OF_KIND: Readonly<Partial<Record<OrganizationKind, UserClass>>> = {
  UNIVERSITY: 'UNIVERSITY',
  PUBLIC_LAB: 'PUBLIC_BODY',
  SUPPORT_BODY: 'PUBLIC_BODY',
  GOVERNMENT: 'PUBLIC_BODY',
};

/**
 * Returns the asker's class of users for a machine of this owner: the owner's own, one of another
 * country, else by kind and, for firms, by size. Undefined if that is not recorded or if the asker
 * is not an organisation: a price is never guessed.
 */
export function userClassOf(
  asker: GraphNode | undefined,
  owner: GraphNode | undefined,
): UserClass | undefined {
  if (asker?.label !== 'Organization') return undefined;
  if (asker.id === owner?.id) return 'OWN_ORGANIZATION';
  if (owner?.label === 'Organization') {
    const [there, here] = [countryOf(owner), countryOf(asker)];
    if (there !== undefined && here !== undefined && there !== here) return 'OVERSEAS';
  }
  const ofKind = CLASS_OF_KIND[asker.kind];
  if (ofKind !== undefined) return ofKind;
  if (asker.kind !== 'FIRM' || asker.sme === undefined) return undefined;
  return asker.sme ? 'SME' : 'LARGE_FIRM';
}

function countryOf({ country, prefecture }: Organization): string | undefined {
  return country ?? (prefecture === undefined ? undefined : 'JP');
}
