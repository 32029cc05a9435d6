import type { Point } from '../../language/places/point.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { NamedText, Price } from './equipment-use.ts';
import type { LocalizedText } from './localized-text.ts';

/** The value of a field by the field's type; an `enum` has one of its values, `enums` several. */
interface ValueByType {
  readonly text: string;
  /** Address that begins with http:// or https://. */
  readonly url: string;
  readonly email: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** 13-digit Japanese corporate number. */
  readonly corporateNumber: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: as exact as it is recorded. */
  readonly date: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** RFC 3339 instant. */
  readonly instant: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly localized: LocalizedText;
  /** WGS 84, degrees. */
  readonly location: Point;
  readonly quantities: readonly QuantityRange[];
  readonly texts: readonly string[];
  readonly prices: readonly Price[];
  /** Each name once. */
  readonly pairs: readonly NamedText[];
}

/** Properties of every field. */
interface AnyField {
  /** True if every record has it. */
  readonly required?: true;
  /** Column of an import if it is not the field's name in snake case. */
  readonly column?: string;
  /** Value of a new record if its row states none. */
  readonly unstated?: string | boolean;
}

interface PlainField extends AnyField {
  readonly type: Exclude<keyof ValueByType, 'integer'>;
}

interface IntegerField extends AnyField {
  readonly type: 'integer';
  /** Bounds, both included. */
  readonly min: number;
  readonly max: number;
}

interface EnumField extends AnyField {
  readonly type: 'enum' | 'enums';
  readonly values: readonly string[];
}

/**
 * Definition of a field. Everything that reads or writes records by their fields follows from it.
 */
export type Field = PlainField | IntegerField | EnumField;

/** The fields of a label or a relationship type by name. */
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<One> = One extends { type: 'enum'; values: readonly (infer Value)[] }
  ? Value
  : One extends { type: 'enums'; values: readonly (infer Value)[] }
    ? readonly Value[]
    : One extends { type: infer Type extends keyof ValueByType }
      ? ValueByType[Type]
      : never;

type RequiredNames<Table> = {
  [Name in keyof Table]: Table[Name] extends { required: true } ? Name : never;
}[keyof Table];

type ValuesOf<Table> = { readonly [Name in keyof Table]: ValueOf<Table[Name]> };

/** Values that a record states in these fields; mapped without renaming, so their comments stay. */
export type StatedFields<Table> = ValuesOf<Pick<Table, RequiredNames<Table>>> &
  Partial<ValuesOf<Pick<Table, Exclude<keyof Table, RequiredNames<Table>>>>>;

/** An intersection as one plain type. */
export type Flat<Type> = { readonly [Name in keyof Type]: Type[Name] };
