/** A question for every place of the API that takes an id, made from the SDL. */
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';

/** Kind of value that a place takes: an id, or text that stands for one. */
export type IdKind = 'ID' | 'after' | 'token' | 'idempotencyKey';

/** A place of the API that takes an id. */
export interface IdPlace {
  /** E.g. `Query.whoCan(filter.groupIds)`. */
  readonly name: string;
  readonly kind: IdKind;
  /** The same questions for any values: all of them at once, each under a name of its own. */
  documents(values: readonly string[]): readonly string[];
}

/** Facts that the SDL does not state. */
export interface Samples {
  /**
   * Values by `Type.field` or `field`, or how one follows from the id that is asked; whatever has one
   * is stated in the longer questions.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /** Id of the asker's own, used at every place but the asked one. */
  readonly ownId: string;
  /** Id of a record that does not exist, used where a write needs another record. */
  readonly absentId: string;
  /** Queries that reach types that are neither roots nor records; `#` is the place of the field. */
  readonly routes: Readonly<Record<string, string>>;
  /** A record of a label that everybody sees. */
  recordOf(label: string): string | undefined;
}

/** Number of values of an enumeration that are tried. */
const TURNS = 5;
/** Fields within fields of an answer. */
const DEPTH = 3;
/** Input objects within input objects. */
const INPUT_DEPTH = 4;
/** Fields whose values differ with each call. */
const CHANGING = new Set(['token']);

interface Fill {
  readonly value: string;
  /** True if optional arguments with a sample are given too. */
  readonly isLong: boolean;
  readonly turn: number;
  readonly samples: Samples;
}

/** Every place that takes an id, of every field of every type. */
export function idPlaces(schema: GraphQLSchema, samples: Samples): IdPlace[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) =>
          pathsIn(argument.type, [argument.name]).map(({ path, kind }) => ({
            name: `${type.name}.${field.name}(${path.join('.')})`,
            kind,
            documents: (values: readonly string[]) =>
              documentsFor(type.name, field, path, values, samples),
          })),
        ),
      ),
    );
}

function pathsIn(type: GraphQLInputType, path: string[]): { path: string[]; kind: IdKind }[] {
  const named = getNamedType(type);
  if (isInputObjectType(named) && path.length <= INPUT_DEPTH) {
    return Object.values(named.getFields()).flatMap((field) =>
      pathsIn(field.type, [...path, field.name]),
    );
  }
  if (named.name === 'ID') return [{ path, kind: 'ID' }];
  const last = path.at(-1) ?? '';
  const kind = (['after', 'token', 'idempotencyKey'] as const).find((one) => one === last);
  return kind === undefined || named.name !== 'String' ? [] : [{ path, kind }];
}

function documentsFor(
  type: string,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  values: readonly string[],
  samples: Samples,
): string[] {
  const turns = Array.from({ length: TURNS }, (_, turn) => ({ isLong: true, turn, samples }));
  const all = [{ isLong: false, turn: 0, samples }, ...turns].map((fill) => {
    const asked = values.map((value, at) => {
      const stated = argumentsOf(field.args, path, { ...fill, value });
      return `x${at}: ${field.name}(${stated}) ${isLeaf(field.type) ? '' : '{ ...Answer }'}`;
    });
    return `${routeTo(type, samples).replace('#', asked.join('\n'))} ${fragment(field.type)}`;
  });
  return [...new Set(all)];
}

function routeTo(type: string, { routes, recordOf }: Samples): string {
  if (type === 'Query') return '{ # }';
  if (type === 'Mutation') return 'mutation { # }';
  const [route, id] = [routes[type], recordOf(type)];
  if (route !== undefined) return route;
  if (id === undefined) throw new Error(`No question reaches ${type}: say how in the samples.`);
  return `{ node(id: ${JSON.stringify(id)}) { ... on ${type} { # } } }`;
}

function argumentsOf(
  all: readonly GraphQLArgument[],
  [first, ...rest]: readonly string[],
  fill: Fill,
): string {
  return all
    .filter((one) => one.name === first || isRequiredArgument(one))
    .map((one) => {
      const value = inputValue(one.type, one.name, one.name === first ? rest : undefined, fill);
      const literal = astFromValue(value, one.type);
      return `${one.name}: ${literal ? print(literal) : 'null'}`;
    })
    .join(', ');
}

/** A value of a type; `path` leads from it to the place that is asked, undefined: none does. */
function inputValue(
  type: GraphQLInputType,
  name: string,
  path: readonly string[] | undefined,
  fill: Fill,
): unknown {
  if (isNonNullType(type)) return inputValue(type.ofType, name, path, fill);
  if (isListType(type)) return [inputValue(type.ofType, name, path, fill)];
  if (isInputObjectType(type)) {
    const sample = sampleOf(type.name, fill);
    if (path === undefined && sample !== undefined) return sample;
    const fields = Object.values(type.getFields());
    const [next, ...rest] = path ?? [];
    const stated = fields.filter((field) => {
      if (field.name === next) return true;
      if (type.isOneOf) return path === undefined && field === fields[0];
      if (isRequiredInputField(field)) return true;
      return fill.isLong && sampleIn(type.name, field.name, fill) !== undefined;
    });
    return Object.fromEntries(
      stated.map((field) => {
        const onPath = field.name === next ? rest : undefined;
        const own = onPath ? undefined : sampleIn(type.name, field.name, fill);
        return [field.name, own ?? inputValue(field.type, field.name, onPath, fill)];
      }),
    );
  }
  if (path !== undefined) return fill.value;
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    return names[fill.turn % names.length];
  }
  return sampleOf(name, fill) ?? ordinaryValue(type.name, name, fill.samples);
}

function ordinaryValue(scalar: string, name: string, { ownId, absentId }: Samples): unknown {
  if (scalar === 'ID') return name === 'id' ? absentId : ownId;
  if (scalar === 'Int' || scalar === 'Float') return 1;
  return scalar === 'Boolean' ? true : 'x';
}

function sampleIn(type: string, field: string, fill: Fill): unknown {
  return sampleOf(`${type}.${field}`, fill) ?? sampleOf(field, fill);
}

function sampleOf(name: string, { value, samples }: Fill): unknown {
  const sample = Object.hasOwn(samples.values, name) ? samples.values[name] : undefined;
  return typeof sample === 'function' ? sample(value) : sample;
}

function isLeaf(type: GraphQLOutputType): boolean {
  return !isCompositeType(getNamedType(type));
}

function fragment(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isLeaf(named) ? '' : `fragment Answer on ${named.name} ${selectionOf(named, DEPTH)}`;
}

/** Everything that takes no arguments, with records by id where they may be of several types. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) return '{ __typename ... on Node { id } }';
  const fields = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument) && !CHANGING.has(field.name))
    .filter((field) => depth > 1 || isLeaf(field.type))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}
