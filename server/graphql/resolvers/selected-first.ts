import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/**
 * Returns the largest `first` with which a field below this one is selected, fragments included; 0
 * if it is not selected. Lets one call fetch what several fields of its answer show.
 */
export function selectedFirst(info: GraphQLResolveInfo, fieldName: string): number {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) return 0;
  const sizes = info.fieldNodes
    .flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet, info) : []))
    .filter(({ name }) => name.value === fieldName)
    .map((node) => Number(getArgumentValues(field, node, info.variableValues).first));
  return Math.max(0, ...sizes);
}

function fieldsOf(
  { selections }: SelectionSetNode,
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const inner =
      selection.kind === 'InlineFragment'
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet;
    return inner ? fieldsOf(inner, info) : [];
  });
}
