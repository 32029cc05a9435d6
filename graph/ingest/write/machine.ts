import type { Contact, Equipment, Organization } from '../../model/nodes.ts';
import { isOffice } from '../columns/personal-columns.ts';

/** A machine as a format of others says it. */
export interface Machine {
  readonly equipment: Equipment;
  /** Missing where it may not be shown. */
  readonly owner?: Organization;
  /** Only one that is PUBLIC: a format of others says the role, never a person. */
  readonly contact?: Contact;
}

/** The text in English, since the formats are read abroad, else in Japanese. */
export function foreignText(
  text: { readonly ja?: string; readonly en?: string } | undefined,
): string | undefined {
  return text?.en ?? text?.ja;
}

/** The office that runs it, where a reader would not take it for a person. */
export function managingOffice({ equipment }: Machine): string | undefined {
  const office = foreignText(equipment.manager);
  return office !== undefined && isOffice(office) ? office : undefined;
}

/** By which others know it: the owner's number, else its first id elsewhere, else its id here. */
export function publicNumber({ assetNumber, externalIds, id }: Equipment): string {
  return assetNumber ?? externalIds[0]?.value ?? id;
}

/** What it has under a name that no field takes. */
export function extraOf({ extras = [] }: Equipment, name: string): string | undefined {
  return extras.find((one) => one.name === name)?.value;
}
