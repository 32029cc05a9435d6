import type { Contact, Equipment, Organization } from '../../model/nodes.ts';
import { isOffice } from '../columns/personal-columns.ts';

/** A machine as published in the formats of others. */
export interface Machine {
  readonly equipment: Equipment;
  /** Organisation that owns it; missing if it may not be shown. */
  readonly owner?: Organization;
  /** Set only if PUBLIC: published formats name the role, never a person. */
  readonly contact?: Contact;
}

/** English text, since the formats are read abroad, else the Japanese one. */
export function foreignText(
  text: { readonly ja?: string; readonly en?: string } | undefined,
): string | undefined {
  return text?.en ?? text?.ja;
}

/** Office that runs it, unless a reader could take it for a person. */
export function managingOffice({ equipment }: Machine): string | undefined {
  const office = foreignText(equipment.manager);
  return office !== undefined && isOffice(office) ? office : undefined;
}

/**
 * Number by which it is known outside: the owner's number, else its first external id, else its id
 * here.
 */
export function publicNumber({ assetNumber, externalIds, id }: Equipment): string {
  return assetNumber ?? externalIds[0]?.value ?? id;
}

/** Value that it keeps under a name without a field. */
export function extraOf({ extras = [] }: Equipment, name: string): string | undefined {
  return extras.find((one) => one.name === name)?.value;
}
