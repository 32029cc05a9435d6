import { z } from 'zod';

/** The parts of a record of the Research Organization Registry, schema 2, that are read. */
const ROR_RECORD = z.object({
  id: z.string().startsWith('https://ror.org/'),
  names: z.array(
    z.object({ value: z.string(), types: z.array(z.string()), lang: z.string().nullish() }),
  ),
  locations: z
    .array(
      z.object({
        geonames_details: z.object({
          country_code: z.string().nullish(),
          name: z.string().nullish(),
          lat: z.number().nullish(),
          lng: z.number().nullish(),
        }),
      }),
    )
    .optional(),
  links: z.array(z.object({ type: z.string(), value: z.string() })).optional(),
  external_ids: z
    .array(
      z.object({ type: z.string(), preferred: z.string().nullish(), all: z.array(z.string()) }),
    )
    .optional(),
});

/**
 * Flattens a record of ROR under the headers of its CSV dump, with Japanese and English names
 * separated; `undefined` for other values.
 */
export function flatRorRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // Checked first because almost no row has it, and parsing each of a million rows would take
  // seconds.
  if (typeof value !== 'object' || value === null || !('names' in value)) return undefined;
  const parsed = ROR_RECORD.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, names, locations = [], links = [], external_ids = [] } = parsed.data;
  const shown = names.find(({ types }) => types.includes('ror_display'))?.value;
  const label = (lang: string) =>
    names.find((name) => name.lang === lang && name.types.includes('label'))?.value;
  const place = locations[0]?.geonames_details;
  const flat: Record<string, unknown> = {
    id,
    'names.types.ror_display': shown,
    name_ja: label('ja'),
    name_en: label('en'),
    'links.type.website': links.find(({ type }) => type === 'website')?.value,
    'locations.geonames_details.country_code': place?.country_code,
    'locations.geonames_details.name': place?.name,
    'locations.geonames_details.lat': place?.lat,
    'locations.geonames_details.lng': place?.lng,
  };
  for (const { type, preferred, all } of external_ids) {
    flat[`external_ids.type.${type}.preferred`] = preferred ?? all[0];
  }
  return Object.fromEntries(Object.entries(flat).filter(([, one]) => one != null));
}
