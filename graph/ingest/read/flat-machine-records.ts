import { z } from 'zod';
import { isJapanese } from '../../../language/scripts.ts';
import { FACILITY_PROPERTIES, STATUS_OF_FACILITY } from '../columns/open-know-where.ts';

type Flat = Readonly<Record<string, string>>;

const NAMED = z.looseObject({ name: z.string().optional(), identifier: z.string().optional() });
const NAMES = z.array(NAMED).optional();

/** The parts of a metadata record of PIDINST 1.1 (Research Data Alliance) that are read. */
const PIDINST = z.object({
  identifier: z.string().optional(),
  identifier_type: z.string().optional(),
  landing_page: z.string().optional(),
  name: z.string(),
  owners: z.array(NAMED).min(1),
  manufacturers: NAMES,
  model: NAMED.nullish(),
  description: z.string().nullish(),
  types: NAMES,
  dates: z.array(z.object({ date: z.string(), type: z.string() })).optional(),
  alternate_identifiers: z
    .array(z.looseObject({ identifier: z.string(), type: z.string().optional() }))
    .optional(),
  measurement_techniques: NAMES,
  measured_quantities: NAMES,
});

const SCALAR = z.union([z.string(), z.number(), z.boolean()]);
/** The parts of an Open Know-Where facility with its equipment that are read. */
const FACILITY = z.looseObject({
  name: z.string(),
  location: z
    .looseObject({
      city: z.string().nullish(),
      region: z.string().nullish(),
      country: z.string().nullish(),
      gps_coordinates: z.string().nullish(),
    })
    .nullish(),
  description: z.string().nullish(),
  opening_hours: z.string().nullish(),
  facility_status: z.string().nullish(),
  contact: z.string().nullish(),
  equipment: z.array(z.looseObject({ equipment_type: z.string() })),
});

/**
 * Rows of a nested record of machines, PIDINST or Open Know-Where, each with its kind; `undefined`
 * for other values.
 */
export function flatMachineRecords(value: unknown): readonly Flat[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('owners' in value) return pidinstRows(value);
  return 'equipment' in value ? facilityRows(value) : undefined;
}

function pidinstRows(value: object): readonly Flat[] | undefined {
  const parsed = PIDINST.safeParse(value);
  if (!parsed.success) return undefined;
  const { name, owners, manufacturers, model, types, dates = [], identifier } = parsed.data;
  const { alternate_identifiers: others = [], identifier_type: type = '' } = parsed.data;
  const dateOf = (wanted: string) => dates.find((one) => one.type === wanted)?.date;
  const scheme = /^(?:doi|handle|rrid|ark)$/iu.test(type) ? type.toLowerCase() : undefined;
  const inventory = others.find((one) => one.type === 'InventoryNumber')?.identifier;
  return [
    flat('equipment', {
      owner: owners[0]?.name,
      ...bilingual('name', name),
      manufacturer: manufacturers?.[0]?.name,
      manufacturer_id: manufacturers?.[0]?.identifier,
      model: model?.name,
      model_id: model?.identifier,
      asset_number: inventory ?? (scheme === undefined ? identifier : undefined),
      external_ids: scheme && identifier && `${scheme}:${identifier}`,
      category: types?.[0]?.name,
      techniques: namesOf(parsed.data.measurement_techniques),
      measures: namesOf(parsed.data.measured_quantities),
      ...bilingual('note', parsed.data.description ?? undefined),
      commissioned_on: dateOf('Commissioned'),
      // Spelt as in the schema.
      decommissioned_on: dateOf('DeComissioned'),
      website: parsed.data.landing_page,
    }),
  ];
}

/** Properties for which the model has a field; the others are kept under their names. */
const FIELD_OF_OKW: ReadonlyMap<string, string> = new Map([
  ['manufacturing_process', 'techniques'],
  ['make', 'manufacturer'],
  ['model', 'model'],
  ['serial_number', 'asset_number'],
  ['location', 'site'],
]);

function facilityRows(value: object): readonly Flat[] | undefined {
  const parsed = FACILITY.safeParse(value);
  if (!parsed.success) return undefined;
  const { name, location, equipment } = parsed.data;
  const [latitude, longitude] = location?.gps_coordinates?.split(/\s*,\s*/u) ?? [];
  const firm = flat('organization', {
    ...bilingual('name', name),
    ...bilingual('summary', parsed.data.description ?? undefined),
    city: location?.city ?? undefined,
    prefecture: location?.region ?? undefined,
    country: location?.country ?? undefined,
    ...(longitude === undefined ? {} : { latitude, longitude }),
  });
  const { opening_hours: hours, facility_status: status = '', contact } = parsed.data;
  const ofAll = {
    ...bilingual('opening_hours', hours ?? undefined),
    ...(contact == null ? {} : { contact_name: contact }),
    ...filled(Object.fromEntries(FACILITY_PROPERTIES.map((key) => [key, plain(parsed.data[key])]))),
    ...filled({ status: STATUS_OF_FACILITY.get(status ?? '') }),
  };
  return [firm, ...equipment.map((machine) => ({ ...ofAll, ...okwRow(name, machine) }))];
}

/** A value as a cell; list items are separated by semicolons; `undefined` for nested values. */
function plain(value: unknown): string | undefined {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.flatMap((item) => {
    const text = SCALAR.safeParse(item);
    return text.success ? [String(text.data)] : [];
  });
  return texts.length === 0 ? undefined : texts.join('; ');
}

function okwRow(
  owner: string,
  { equipment_type: type, notes, ...stated }: Readonly<Record<string, unknown>>,
): Flat {
  const cells = Object.entries(stated).flatMap(([key, value]) => {
    const text = SCALAR.safeParse(value);
    return text.success ? [[FIELD_OF_OKW.get(key) ?? key, String(text.data)] as const] : [];
  });
  return flat('equipment', {
    owner,
    ...bilingual('name', String(type)),
    ...bilingual('note', typeof notes === 'string' ? notes : undefined),
    ...Object.fromEntries(cells),
  });
}

function namesOf(list: z.infer<typeof NAMES>): string | undefined {
  const names = (list ?? []).flatMap(({ name }) => name ?? []);
  return names.length === 0 ? undefined : names.join('; ');
}

function bilingual(field: string, text: string | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  return { [`${field}_${isJapanese(text) ? 'ja' : 'en'}`]: text };
}

function flat(kind: string, cells: Readonly<Record<string, string | undefined>>): Flat {
  return { kind, ...filled(cells) };
}

function filled(cells: Readonly<Record<string, string | undefined>>): Flat {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, text]) => (text ? [[name, text] as const] : [])),
  );
}
