import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { PAGE_FIRST_MAX } from '../../../graph/port-bounds.ts';
import type { FieldCost } from './field-cost.ts';

/** Values of variables as the request gives them, not checked yet. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Returns the maximum number of items of a field: the largest of its page sizes and list lengths,
 * else its assumed size. Error: BAD_USER_INPUT for a page size outside 1 to 100 or a longer list.
 */
export function fieldSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  cost: FieldCost,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const sizes = field.args
    .filter((argument) => cost.multipliers.includes(argument.name))
    .map((argument) => {
      const value = argumentValue(node, argument, operation, variables);
      return Array.isArray(value)
        ? listLength(field.name, argument.name, value)
        : pageSize(field.name, argument.name, value);
    });
  return sizes.length === 0 ? cost.assumedSize : Math.max(...sizes);
}

/** Number of characters of a text that cost as much as one searched item. */
const TEXT_UNIT = 200;

/** Returns the number of searches beyond the page: list items and long texts. */
export function searchedSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  cost: FieldCost,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  return field.args
    .filter((argument) => cost.searches.includes(argument.name))
    .map((argument) => searchedIn(argumentValue(node, argument, operation, variables)))
    .reduce((sum, size) => sum + size, 0);
}

function searchedIn(value: unknown): number {
  if (typeof value === 'string') return Math.floor(value.length / TEXT_UNIT);
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + 1 + searchedIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + searchedIn(part), 0);
}

function argumentValue(
  node: FieldNode,
  argument: GraphQLArgument,
  operation: OperationDefinitionNode,
  variables: Variables,
): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (given === undefined) return argument.defaultValue;
  if (given.kind !== 'Variable') return valueFromASTUntyped(given, { ...variables });
  const name = given.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const declared = operation.variableDefinitions?.find(
    ({ variable }) => variable.name.value === name,
  )?.defaultValue;
  return declared === undefined ? argument.defaultValue : valueFromASTUntyped(declared);
}

function pageSize(field: string, argument: string, value: unknown): number {
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= PAGE_FIRST_MAX) {
    return Number(value);
  }
  const shown = String(JSON.stringify(value)).slice(0, 40);
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'pageSizeOutOfRange',
    parameters: { field, argument, max: PAGE_FIRST_MAX, value: shown },
  });
}

function listLength(field: string, argument: string, list: readonly unknown[]): number {
  if (list.length <= PAGE_FIRST_MAX) return list.length;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'listTooLong',
    parameters: { field, argument, max: PAGE_FIRST_MAX, count: list.length },
  });
}
