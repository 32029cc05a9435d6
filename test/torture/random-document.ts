import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../benchmark/random.ts';

const FIELDS_MAX = 5;
const DEPTH_MAX = 7;
/** A chance that a nullable argument is left out, and that a value is null. */
const LEFT_OUT = 0.6;
/** A chance that a number or date is one that is refused. */
const WILD = 0.05;

const TEXTS = [
  '超精密研削',
  'hard anodising of A5052, lot 10 to 50, 0.01 mm',
  '温度 -40～+150℃ の恒温槽',
  '',
  ' ',
  '　',
  '\u0000',
  '\ud800',
  '\u202e逆さ',
  '👩‍👩‍👧‍👦',
  '"\\\n\t`x`',
  '%00 <script>',
  '1'.repeat(400),
  'ﾃﾞｼﾞﾀﾙ加工',
  'JIS Z 2241',
  '99999999999999999999 mm',
  'a AND (b OR "c") NOT *',
];

/** A valid document of the schema; strings may be anything and ids are among those given. */
export function randomDocument(
  schema: GraphQLSchema,
  random: Random,
  ids: readonly string[],
): string {
  const text = (value: string) => JSON.stringify(value);

  function value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isListType(type)) {
      const items = Array.from({ length: random.below(4) }, () => value(type.ofType, depth + 1));
      return `[${items.join(',')}]`;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const asked = type.isOneOf
        ? [random.pick(fields)]
        : fields.filter((field) => isNonNullType(field.type) || (depth < 4 && random.chance(0.5)));
      return `{${asked.map((field) => `${field.name}:${value(field.type, depth + 1)}`).join(',')}}`;
    }
    switch (type.name) {
      case 'Int':
        return String(
          random.pick(random.chance(WILD) ? [-1, 0, 101, 2_147_483_647] : [1, 2, 3, 5]),
        );
      case 'Float':
        return String(random.pick([-1, 0, 0.5, 1, 1e300, 35.6, 180]));
      case 'Boolean':
        return String(random.chance(0.5));
      case 'ID':
        return text(random.chance(0.8) ? random.pick(ids) : random.pick(TEXTS));
      case 'Locale':
        return text(random.chance(WILD) ? 'x' : random.pick(['ja', 'en', 'fr-CA']));
      case 'Date':
      case 'PartialDate':
        return text(random.chance(WILD) ? '2026-02-30' : random.pick(['2026-11-21', '9999-12-31']));
      default:
        return text(random.pick(TEXTS));
    }
  }

  function argumentsOf(given: readonly GraphQLArgument[]): string {
    const asked = given.filter(({ type }) => isNonNullType(type) || !random.chance(LEFT_OUT));
    const written = asked.map(({ name, type }) =>
      !isNonNullType(type) && random.chance(0.1) ? `${name}:null` : `${name}:${value(type, 0)}`,
    );
    return written.length === 0 ? '' : `(${written.join(',')})`;
  }

  function selections(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      const named = random.pick(possible);
      return `{__typename ...on ${named.name}${selections(named, depth)}}`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < DEPTH_MAX || !isComposite(getNamedType(field.type)),
    );
    const asked = Array.from({ length: 1 + random.below(FIELDS_MAX) }, () => fields).flatMap(
      (some) => (some.length === 0 ? [] : [random.pick(some)]),
    );
    // An alias each: one field may be asked for twice with other arguments.
    const written = asked.map(
      (field, at) =>
        `a${depth}_${at}:${field.name}${argumentsOf(field.args)}${selections(getNamedType(field.type), depth + 1)}`,
    );
    return `{__typename ${written.join(' ')}}`;
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query.');
  return `query${selections(query, 0)}`;
}

function isComposite(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isAbstractType(type);
}

/** The document with a piece of it missing, doubled, or another character in it. */
export function brokenDocument(document: string, random: Random): string {
  const at = random.below(document.length);
  const end = at + 1 + random.below(20);
  const [before, piece, after] = [
    document.slice(0, at),
    document.slice(at, end),
    document.slice(end),
  ];
  return random.pick([
    before + after,
    before + piece + piece + after,
    before + random.pick(['{', '}', '$x', '"', '\u0000', '…', '@skip', '...']) + after,
  ]);
}
