import { type GraphQLField, type GraphQLSchema, getDirectiveValues } from 'graphql';

/** Cost of a field as stated by `@cost`. */
export interface FieldCost {
  readonly weight: number;
  /** Arguments whose page size or list length multiplies the field and all below it. */
  readonly multipliers: readonly string[];
  /** Size if no argument gives one. */
  readonly assumedSize: number;
  /** Arguments whose lists and texts cost the weight again, by their length. */
  readonly searches: readonly string[];
}

const FREE: FieldCost = { weight: 0, multipliers: [], assumedSize: 1, searches: [] };

/** Reads the cost of a field from its `@cost`; a field without one is free and of size 1. */
export function fieldCost(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): FieldCost {
  const directive = schema.getDirective('cost');
  const values = directive && field.astNode && getDirectiveValues(directive, field.astNode);
  if (!values) return FREE;
  return {
    weight: Number(values.weight),
    multipliers: stringsOf(values.multiplier),
    assumedSize: typeof values.assumedSize === 'number' ? values.assumedSize : 1,
    searches: stringsOf(values.searches),
  };
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
