import type { Price } from '../../model/equipment-use.ts';
import type { Equipment } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { FACILITY_PROPERTIES, STATUS_OF_FACILITY } from '../columns/open-know-where.ts';
import { extraOf, foreignText, type Machine, managingOffice, publicNumber } from './machine.ts';

type Json = Readonly<Record<string, unknown>>;

/** Removes properties without a value. */
function stated(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Returns the machines sorted by number, then by id. */
function ordered(machines: readonly Machine[]): readonly Machine[] {
  const key = ({ equipment }: Machine) => `${publicNumber(equipment)}\0${equipment.id}`;
  return machines.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

const IDENTIFIER_TYPES: ReadonlyMap<string, string> = new Map([
  ['doi', 'DOI'],
  ['handle', 'Handle'],
  ['rrid', 'RRID'],
  ['ark', 'ARK'],
]);

/** Id under which an instrument can be looked up elsewhere; `undefined` if it has none. */
function persistentId(ids: readonly ExternalId[]): ExternalId | undefined {
  return ids.find(({ scheme }) => IDENTIFIER_TYPES.has(scheme));
}

/** Machines as metadata records of PIDINST 1.1 (Research Data Alliance), one JSON list. */
export function machinesPidinst(machines: readonly Machine[]): string {
  return lines(ordered(machines).map(pidinstRecord));
}

function pidinstRecord(machine: Machine): Json {
  const { equipment, owner, contact } = machine;
  const { techniques = [], measures = [], externalIds, category } = equipment;
  const id = persistentId(externalIds);
  const ror = owner?.externalIds.find(({ scheme }) => scheme === 'ror')?.value;
  const dates = [
    { date: equipment.commissionedOn, type: 'Commissioned' },
    // Spelt as in the schema.
    { date: equipment.decommissionedOn, type: 'DeComissioned' },
  ];
  return stated({
    identifier: id?.value ?? publicNumber(equipment),
    identifier_type: IDENTIFIER_TYPES.get(id?.scheme ?? '') ?? 'Other',
    schema_version: '1.1',
    landing_page: equipment.website,
    name: foreignText(equipment.name),
    owners: owner && [
      stated({
        name: foreignText(owner.name),
        contact: contact?.email ?? managingOffice(machine),
        identifier: ror && `https://ror.org/${ror}`,
        identifier_type: ror && 'ROR',
      }),
    ],
    manufacturers: equipment.manufacturer && [
      stated({ name: equipment.manufacturer, identifier: equipment.manufacturerId }),
    ],
    model: equipment.model && stated({ name: equipment.model, identifier: equipment.modelId }),
    description: foreignText(equipment.note),
    types: category && [{ name: category }],
    dates: dates.filter(({ date }) => date !== undefined),
    alternate_identifiers: equipment.assetNumber && [
      { identifier: equipment.assetNumber, type: 'InventoryNumber' },
    ],
    measurement_techniques: techniques.map((name) => ({ name })),
    measured_quantities: measures.map((name) => ({ name })),
  });
}

/** Machines as facilities and equipment of Open Know-Where, one facility for each owner. */
export function machinesOpenKnowWhere(machines: readonly Machine[]): string {
  const byOwner = new Map<string, Machine[]>();
  for (const machine of ordered(machines)) {
    const owner = machine.owner?.id ?? '';
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), machine]);
  }
  const facilities = [...byOwner.values()].map((ofOwner) => {
    const { owner, equipment: first } = ofOwner[0] ?? {};
    const { city, prefecture, country, location } = owner ?? {};
    return stated({
      name: foreignText(owner?.name) ?? first?.facility,
      location: stated({
        city,
        region: prefecture,
        country,
        gps_coordinates: location && `${location.latitude}, ${location.longitude}`,
      }),
      description: foreignText(owner?.summary),
      opening_hours: sharedBy(ofOwner, ({ openingHours }) => foreignText(openingHours)),
      facility_status:
        sharedBy(ofOwner, ({ status }) => FACILITY_OF_STATUS.get(status ?? '')) ?? 'Active',
      ...Object.fromEntries(
        FACILITY_PROPERTIES.map((name) => [name, sharedBy(ofOwner, (one) => extraOf(one, name))]),
      ),
      equipment: ofOwner.map(okwEquipment),
    });
  });
  return lines(facilities);
}

const FACILITY_OF_STATUS: ReadonlyMap<string, string> = new Map(
  Array.from(STATUS_OF_FACILITY, ([facility, status]) => [status, facility]),
);

/** Value on which all machines of an owner agree; `undefined` if they differ or one has none. */
function sharedBy(
  machines: readonly Machine[],
  textOf: (equipment: Equipment) => string | undefined,
): string | undefined {
  const [value, ...others] = new Set(machines.map(({ equipment }) => textOf(equipment)));
  return others.length === 0 ? value : undefined;
}

/** Properties of Open Know-Where that a machine keeps under their own names. */
const OKW_PROPERTIES = [
  ...['condition', 'quantity', 'throughput', 'power_rating', 'maintenance_schedule'],
  ...['usage_levels', 'tolerance_class', 'current_firmware', 'axes', 'bed_size', 'build_volume'],
  ...['computer_controlled', 'extraction_system', 'laser_power', 'nozzle_size'],
  ...['working_surface', 'x_travel', 'y_travel', 'z_travel'],
] as const;

function okwEquipment({ equipment }: Machine): Json {
  const { techniques = [] } = equipment;
  return stated({
    equipment_type: foreignText(equipment.name),
    manufacturing_process: techniques.join('; ') || undefined,
    make: equipment.manufacturer,
    model: equipment.model,
    serial_number: equipment.assetNumber,
    location: equipment.site,
    notes: foreignText(equipment.note),
    ...Object.fromEntries(OKW_PROPERTIES.map((name) => [name, extraOf(equipment, name)])),
  });
}

/** Machines as Equipment of the OpenAIRE guidelines for CRIS managers (CERIF XML profile). */
export function machinesOpenaire(machines: readonly Machine[]): string {
  const records = ordered(machines).map(({ equipment, owner }) => {
    const id = persistentId(equipment.externalIds);
    return [
      `  <Equipment id="${escaped(equipment.id)}">`,
      ...texts('Name', equipment.name),
      `    <Identifier type="${IDENTIFIER_TYPES.get(id?.scheme ?? '') ?? 'Institution assigned unique equipment identifier'}">${escaped(id?.value ?? publicNumber(equipment))}</Identifier>`,
      ...texts('Description', equipment.note),
      ...(owner === undefined
        ? []
        : [
            '    <Owner>',
            `      <OrgUnit id="${escaped(owner.id)}">`,
            ...texts('Name', owner.name).map((line) => `    ${line}`),
            '      </OrgUnit>',
            '    </Owner>',
          ]),
      '  </Equipment>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Equipments xmlns="https://www.openaire.eu/cerif-profile/1.2/">',
    ...records,
    '</Equipments>\n',
  ].join('\n');
}

function texts(
  name: string,
  text: { readonly ja?: string; readonly en?: string } | undefined,
): readonly string[] {
  return (['ja', 'en'] as const).flatMap((language) => {
    const value = text?.[language];
    return value === undefined
      ? []
      : [`    <${name} xml:lang="${language}">${escaped(value)}</${name}>`];
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function inLanguages(text: { readonly ja?: string; readonly en?: string } | undefined) {
  return (['ja', 'en'] as const).flatMap((language) => {
    const value = text?.[language];
    return value === undefined ? [] : [{ '@value': value, '@language': language }];
  });
}

/** Machines as JSON-LD of the VIVO ontology. */
export function machinesVivo(machines: readonly Machine[]): string {
  return lines({
    '@context': {
      vivo: 'http://vivoweb.org/ontology/core#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    },
    '@graph': ordered(machines).map(({ equipment, owner }) =>
      stated({
        '@id': `urn:catalyzer:${equipment.id}`,
        '@type': equipment.kind === 'FACILITY' ? 'vivo:Facility' : 'vivo:Equipment',
        'rdfs:label': inLanguages(equipment.name),
        'vivo:description': inLanguages(equipment.note),
        'vivo:freetextKeyword': [...(equipment.techniques ?? []), ...(equipment.measures ?? [])],
        'vivo:equipmentFor': owner && {
          '@id': `urn:catalyzer:${owner.id}`,
          'rdfs:label': inLanguages(owner.name),
        },
      }),
    ),
  });
}

/** Machines as JSON-LD of schema.org: products whose use their owners offer. */
export function machinesSchemaOrg(machines: readonly Machine[]): string {
  return lines({
    '@context': 'https://schema.org',
    '@graph': ordered(machines).map((machine) => {
      const { equipment, owner } = machine;
      const seller = owner && { '@type': 'Organization', name: foreignText(owner.name) };
      return stated({
        '@type': 'Product',
        '@id': `urn:catalyzer:${equipment.id}`,
        name: inLanguages(equipment.name),
        description: inLanguages(equipment.note),
        category: equipment.category,
        brand: equipment.manufacturer && { '@type': 'Brand', name: equipment.manufacturer },
        model: equipment.model,
        productID: publicNumber(equipment),
        image: equipment.photo,
        url: equipment.website,
        offers: (equipment.prices ?? []).map((price) => ({ ...offer(price), seller })),
      });
    }),
  });
}

function offer({ amount, currency, unit, userClass, from, until }: Price): Json {
  return stated({
    '@type': 'Offer',
    businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut',
    price: amount,
    priceCurrency: currency,
    priceSpecification: { '@type': 'UnitPriceSpecification', price: amount, unitText: unit },
    eligibleCustomerType: userClass,
    validFrom: from,
    validThrough: until,
  });
}
