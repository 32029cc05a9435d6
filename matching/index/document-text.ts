import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';

/** A searched piece of a record. */
export interface DocumentField {
  /** Name of the field as the record and an explanation have it. */
  readonly field: string;
  readonly text: string;
}

function pieces(field: string, text: LocalizedText | undefined): DocumentField[] {
  return [text?.ja, text?.en].flatMap((one) => (one === undefined ? [] : [{ field, text: one }]));
}

/** The searched pieces of a record, in the order of importance; none where it is not searched. */
export function documentFields(node: GraphNode): DocumentField[] {
  switch (node.label) {
    case 'Organization':
    case 'Group':
      return [...pieces('name', node.name), ...pieces('summary', node.summary)];
    case 'Person':
      return pieces('title', node.title);
    case 'Capability':
      return [...pieces('title', node.title), ...pieces('description', node.description)];
    case 'Evidence':
      return [...pieces('title', node.title), ...pieces('summary', node.summary)];
    case 'Equipment':
      return [
        ...pieces('name', node.name),
        ...pieces('note', node.note),
        ...[node.manufacturer, node.model].flatMap((text, index) =>
          text === undefined ? [] : [{ field: index === 0 ? 'manufacturer' : 'model', text }],
        ),
      ];
    default:
      return [];
  }
}
