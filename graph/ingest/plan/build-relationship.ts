import { type AudienceStated, isAudienceLevel } from '../../model/audience.ts';
import type { NodeId } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import type { Visibility } from '../../model/visibility.ts';
import { fieldsOfType } from '../columns/row-kinds.ts';
import type { StatedRelationship } from '../identify/stated-relationships.ts';
import { type CellValues, CLEAR } from '../type/cell-value.ts';
import { buildSource, type SourceDefaults } from './build-source.ts';
import { mergeFields } from './merge-fields.ts';
import { audienceAfter, contactVisibility, statedVisibility } from './stated-visibility.ts';

const NO_CELLS: CellValues = new Map();

/**
 * Relationship after the row. Only a row that is nothing but this relationship states its fields;
 * any other row leaves them unchanged. `widest`: visibility of a new relationship whose row states
 * none. `audience`: its audience, if the row states one.
 */
export function buildRelationship(
  { id, type, from, to, tieKind, isMain }: StatedRelationship,
  values: CellValues,
  before: Relationship | undefined,
  widest: AudienceStated,
  defaults: SourceDefaults,
  audience?: readonly NodeId[],
): Relationship {
  const visibility = visibilityOf(type, values, before, widest.visibility);
  const kept = before?.visibility === visibility ? before : widest;
  return {
    id,
    type,
    from,
    to,
    source: buildSource(values, before?.source, defaults),
    visibility,
    ...(isAudienceLevel(visibility) && audienceAfter(visibility, audience, kept)),
    ...mergeFields(fieldsOfType(type), isMain ? values : NO_CELLS, before),
    ...(tieKind && { tieKind }),
  };
}

function visibilityOf(
  type: Relationship['type'],
  values: CellValues,
  before: Relationship | undefined,
  widest: Visibility,
): Visibility {
  if (type === 'REACHED_BY') return contactVisibility(values, before?.visibility);
  const stated = statedVisibility(values);
  if (type === 'TIE') return tieVisibility(stated, values);
  const kept = values.get('visibility') === CLEAR ? undefined : before?.visibility;
  return stated ?? kept ?? widest;
}

/** A tie is PRIVATE unless its row states otherwise, and PUBLIC only if it names the document. */
function tieVisibility(stated: Visibility = 'PRIVATE', values: CellValues): Visibility {
  const isPublished = typeof values.get('document') === 'string';
  return stated === 'PUBLIC' && !isPublished ? 'PRIVATE' : stated;
}
