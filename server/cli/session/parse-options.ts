import { findRowKind, ROW_KINDS, type RowKind } from '../../../graph/ingest/columns/row-kinds.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../graph/model/nodes.ts';
import { FEATURES, type Feature, type Weights } from '../../../matching/ranking/features.ts';
import { WEIGHT_PROFILES, type WeightProfile } from '../../../matching/ranking/weight-profiles.ts';
import { UsageError } from './command-session.ts';

/** Collects the values of a repeatable option. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Parses a whole number of an option, `min` to `max`. Throws UsageError. */
export function parseCount(
  option: string,
  value: string | undefined,
  { fallback, min, max }: { readonly fallback: number; readonly min: number; readonly max: number },
): number {
  if (value === undefined) return fallback;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new UsageError('cli.badCount', { option, value, min, max });
}

/** Parses weights such as `text=1,distance=0`, each 0..1. Throws UsageError. */
export function parseWeights(value: string | undefined): Partial<Weights> {
  const weights = new Map<Feature, number>();
  for (const pair of (value ?? '').split(',').filter((part) => part.trim() !== '')) {
    const [name = '', given = ''] = pair.split('=').map((part) => part.trim());
    const feature = FEATURES.find((one) => one === name);
    const weight = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (feature === undefined || !(weight >= 0 && weight <= 1)) {
      throw new UsageError('cli.badWeight', { value: pair.trim(), features: FEATURES.join(', ') });
    }
    weights.set(feature, weight);
  }
  return Object.fromEntries(weights);
}

/** Parses a weight profile, in either case, with - or _; GENERAL by default. Throws UsageError. */
export function parseProfile(value: string | undefined): WeightProfile {
  if (value === undefined) return 'GENERAL';
  const name = value.toUpperCase().replaceAll('-', '_');
  const profile = WEIGHT_PROFILES.find((one) => one === name);
  if (profile !== undefined) return profile;
  const profiles = WEIGHT_PROFILES.map((one) => one.toLowerCase().replaceAll('_', '-')).join(', ');
  throw new UsageError('cli.badProfile', { value, profiles });
}

/** Parses kinds of organisation, in either case. Throws UsageError. */
export function parseKinds(values: readonly string[]): OrganizationKind[] {
  return values.map((value) => {
    const kind = ORGANIZATION_KINDS.find((one) => one === value.toUpperCase());
    if (kind !== undefined) return kind;
    throw new UsageError('cli.badKind', { value, kinds: ORGANIZATION_KINDS.join(', ') });
  });
}

/** Parses names of a list, in either case and with - or _. Throws UsageError. */
export function parseNames<Name extends string>(
  option: string,
  values: readonly string[] | undefined,
  names: readonly Name[],
): Name[] {
  return (values ?? []).map((value) => {
    const name = names.find((one) => one === value.toUpperCase().replaceAll('-', '_'));
    if (name !== undefined) return name;
    throw new UsageError('cli.badName', { option, value, names: names.join(', ') });
  });
}

/** Parses countries as ISO 3166-1 alpha-2, in either case. Throws UsageError. */
export function parseCountries(values: readonly string[]): string[] {
  return values.map((value) => {
    if (/^[a-z]{2}$/i.test(value)) return value.toUpperCase();
    throw new UsageError('cli.badCountry', { value });
  });
}

/** Parses a kind of rows, in either case. Throws UsageError. */
export function parseRowKind(name: string): RowKind {
  const kind = findRowKind(name.toLowerCase());
  if (kind !== undefined) return kind;
  throw new UsageError('cli.badKind', { value: name, kinds: ROW_KINDS.join(', ') });
}

/** Parses fields with the value that every row gets, each as FIELD=VALUE. Throws UsageError. */
export function parseEveryRow(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.map((value) => {
      const [, field = '', text = ''] = /^\s*([a-z_]+)\s*=\s*([^=\n\r]*\S)\s*$/u.exec(value) ?? [];
      if (field === '' || text === '') throw new UsageError('cli.badSet', { value });
      return [`=${field}`, text] as const;
    }),
  );
}

/** Parses columns with the field each maps to, as COLUMN=FIELD. Throws UsageError. */
export function parseColumnMap(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.map((value) => {
      const at = value.lastIndexOf('=');
      const [column, field] = [value.slice(0, Math.max(0, at)).trim(), value.slice(at + 1).trim()];
      if (column === '' || field === '') throw new UsageError('cli.badMap', { value });
      return [column, field] as const;
    }),
  );
}
