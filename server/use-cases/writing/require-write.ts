import { requireAction } from '../../../access/policy/actions.ts';
import type { WrittenLabelName } from './writable-fields.ts';
import type { Writer } from './writer.ts';

/**
 * Refuses (FORBIDDEN) a viewer who may not write records of the label; undefined: relationships.
 */
export function requireWrite(label: WrittenLabelName | undefined, { viewer }: Writer): void {
  requireAction(viewer, label === 'Equipment' ? 'WRITE_OWN_EQUIPMENT' : 'WRITE_OWN_RECORDS');
}
