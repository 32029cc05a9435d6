import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { fieldCost } from './field-cost.ts';
import { fragmentsOf } from './fragments-of.ts';
import type { Limits } from './limits.ts';
import { fieldSize, searchedSize, type Variables } from './page-size.ts';

/** Size of an operation, counted before it runs. */
export interface OperationSize {
  readonly depth: number;
  readonly nodes: number;
  readonly cost: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Largest `@cost` weight of a field in it. */
  readonly weightMax: number;
}

/** Size of a selection for one parent; sizes below it multiply. */
interface SelectionSize extends Omit<OperationSize, 'aliases'> {
  /** Size of a connection per item of its page, apart from the size counted once. */
  readonly itemNodes: number;
  readonly itemCost: number;
}

const NOTHING: SelectionSize = {
  depth: 0,
  nodes: 0,
  cost: 0,
  rootFields: 0,
  weightMax: 0,
  itemNodes: 0,
  itemCost: 0,
};
/** Fields of a connection that its page size multiplies. */
const ITEMS = new Set(['edges', 'nodes']);
/** Limited by graphql-js itself; these fields read none of the data. */
const INTROSPECTION = new Set(['__schema', '__type', '__typename']);

/**
 * Counts the size of a validated operation as GitHub does: page sizes multiply downwards. Linear in
 * the length of the document, since a fragment is counted once and its size multiplied. Skipped and
 * included fields both count. Error: BAD_USER_INPUT for a page size or list out of bounds, and for
 * an operation type that the schema does not have, which validation accepts.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationSize {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, SelectionSize>();

  const measureField = (node: FieldNode, parent: GraphQLNamedType): SelectionSize => {
    const name = node.name.value;
    if (INTROSPECTION.has(name)) return { ...NOTHING, rootFields: 1 };
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const field = fields[name];
    if (field === undefined) return NOTHING;
    const cost = fieldCost(field, schema);
    const size = fieldSize(node, field, cost, operation, variables);
    const below = node.selectionSet
      ? measure(node.selectionSet, getNamedType(field.type))
      : NOTHING;
    const own = cost.multipliers.length > 0 || cost.assumedSize > 1 ? size : 0;
    const [once, each] = isConnection(getNamedType(field.type)) ? [1, size] : [size, 0];
    const nodes = own + once * below.nodes + each * below.itemNodes;
    const searched = searchedSize(node, field, cost, operation, variables);
    const price = cost.weight * (size + searched) + once * below.cost + each * below.itemCost;
    const counted = {
      ...NOTHING,
      depth: 1 + below.depth,
      rootFields: 1,
      weightMax: Math.max(cost.weight, below.weightMax),
    };
    return ITEMS.has(name) && isConnection(parent)
      ? { ...counted, itemNodes: nodes, itemCost: price }
      : { ...counted, nodes, cost: price };
  };

  const measureFragment = (name: string): SelectionSize => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = fragment && type ? measure(fragment.selectionSet, type) : NOTHING;
    measured.set(name, size);
    return size;
  };

  const measure = (selections: SelectionSetNode, parent: GraphQLNamedType): SelectionSize => {
    let total = NOTHING;
    for (const selection of selections.selections) {
      if (selection.kind === 'Field') {
        total = together(total, measureField(selection, parent));
      } else if (selection.kind === 'FragmentSpread') {
        total = together(total, measureFragment(selection.name.value));
      } else {
        const condition = selection.typeCondition?.name.value;
        const type = condition === undefined ? parent : schema.getType(condition);
        if (type) total = together(total, measure(selection.selectionSet, type));
      }
    }
    return total;
  };

  const root = schema.getRootType(operation.operation);
  if (!root) throw unsupported(operation.operation);
  const { depth, nodes, cost, rootFields, weightMax } = measure(operation.selectionSet, root);
  return { depth, nodes, cost, rootFields, weightMax, aliases: countAliases(document) };
}

function unsupported(operation: string): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', {
    key: 'operationUnsupported',
    parameters: { operation },
  });
}

function together(one: SelectionSize, other: SelectionSize): SelectionSize {
  return {
    depth: Math.max(one.depth, other.depth),
    nodes: one.nodes + other.nodes,
    cost: one.cost + other.cost,
    rootFields: one.rootFields + other.rootFields,
    weightMax: Math.max(one.weightMax, other.weightMax),
    itemNodes: one.itemNodes + other.itemNodes,
    itemCost: one.itemCost + other.itemCost,
  };
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getFields().pageInfo !== undefined;
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases += 1;
    },
  });
  return aliases;
}

const EXCEEDED = [
  ['depth', 'queryTooDeep'],
  ['nodes', 'queryTooManyNodes'],
  ['cost', 'queryTooCostly'],
  ['aliases', 'queryTooManyAliases'],
  ['rootFields', 'queryTooManyRootFields'],
] as const;

/** Throws QUERY_TOO_COSTLY for the first limit that the size exceeds. */
export function refuseOversize(size: Omit<OperationSize, 'weightMax'>, limits: Limits): void {
  for (const [part, key] of EXCEEDED) {
    if (size[part] > limits[part]) {
      throw new CatalyzerError('QUERY_TOO_COSTLY', {
        key,
        parameters: { value: size[part], max: limits[part] },
      });
    }
  }
}
