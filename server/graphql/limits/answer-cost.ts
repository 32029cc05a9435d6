import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldCost } from './field-cost.ts';
import { fragmentsOf } from './fragments-of.ts';
import { searchedSize, type Variables } from './page-size.ts';

/**
 * Returns the cost of an answer by the `@cost` of its fields: as measured before it runs, but with
 * the number of items returned, at least one, instead of the page sizes.
 */
export function answerCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  data: unknown,
): number {
  const fragments = fragmentsOf(document);

  const costOf = (
    selections: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    value: unknown,
  ): number => {
    if (Array.isArray(value)) return sum(value.map((item) => costOf(selections, type, item)));
    if (!isRecord(value)) return 0;
    return sum(
      selections.selections.map((selection) => {
        if (selection.kind === 'InlineFragment') {
          const named = selection.typeCondition?.name.value;
          const inner = named === undefined ? type : schema.getType(named);
          return costOf(selection.selectionSet, inner, value);
        }
        if (selection.kind === 'FragmentSpread') {
          const fragment = fragments.get(selection.name.value);
          if (fragment === undefined) return 0;
          const inner = schema.getType(fragment.typeCondition.name.value);
          return costOf(fragment.selectionSet, inner, value);
        }
        const answered = value[selection.alias?.value ?? selection.name.value];
        const field =
          isObjectType(type) || isInterfaceType(type)
            ? type.getFields()[selection.name.value]
            : undefined;
        if (field === undefined || answered === undefined) return 0;
        const cost = fieldCost(field, schema);
        const size = itemsIn(answered) + searchedSize(selection, field, cost, operation, variables);
        const below = selection.selectionSet
          ? costOf(selection.selectionSet, getNamedType(field.type), answered)
          : 0;
        return cost.weight * size + below;
      }),
    );
  };

  return costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, data);
}

/** Returns the number of items of a list or of a connection's page. */
function itemsIn(value: unknown): number {
  if (Array.isArray(value)) return Math.max(1, value.length);
  if (!isRecord(value)) return 1;
  const items = value.nodes ?? value.edges;
  return Array.isArray(items) ? Math.max(1, items.length) : 1;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
