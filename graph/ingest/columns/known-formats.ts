import type { RowKind } from './row-kinds.ts';

/** A published format of rows, recognised by headers that no other format combines. */
export interface KnownFormat {
  readonly name: string;
  readonly kind: RowKind;
  /** Headers of which any two identify a file of this format. */
  readonly signature: readonly string[];
  /**
   * Destination of the cells, by header: a column, `address`, `key:SCHEME` for the id under which
   * the source knows the record, `number` for such an id that is also marked on a machine,
   * `external:SCHEME` for a further id, `+COLUMN` to append the cell under its header to a text.
   */
  readonly columns: Readonly<Record<string, string>>;
}

/** Column names of a file without a header row, in order. */
export interface KnownLayout {
  readonly name: string;
  readonly headers: readonly string[];
}

/**
 * Published formats whose column names would mean something else in a list of an office. UNIQUIP
 * 1.0 (equipment.data.ac.uk), the feeds of Kit-Catalogue and of the Jisc Equipment Data Service,
 * gBizINFO v2 (METI), the dumps of ROR 1 and 2, the public summary of ORCID 3.
 */
export const KNOWN_FORMATS: readonly KnownFormat[] = [
  {
    name: 'UNIQUIP',
    kind: 'equipment',
    signature: [
      'Related Facility ID',
      'Technique',
      'Site Location',
      'Secondary Contact Name',
      'Service Level',
      'Web Address',
    ],
    columns: {
      Type: 'type',
      ID: 'number',
      Name: 'name',
      Description: 'note',
      'Institution Name': 'owner',
      Technique: 'techniques',
      Department: 'department',
      'Site Location': 'site',
      Building: 'building',
      'Service Level': 'conditions',
      'Web Address': 'website',
      Photo: 'photo',
      'Contact Name': 'contact_name',
      'Contact Telephone': 'phone',
      'Contact Email': 'email',
      'Contact URL': 'apply_url',
    },
  },
  {
    name: 'Jisc Equipment Data',
    kind: 'equipment',
    signature: [
      'measured_variables',
      'managing_department',
      'managing_facility',
      'commissioned_date',
      'ukri_threshold',
      'institutionID',
      'measuredVariables',
      'managingDepartment',
      'commissionedDate',
    ],
    columns: {
      id: 'number',
      institutionID: 'number',
      type: 'type',
      doi: 'external:doi',
      name: 'name',
      description: 'note',
      manufacturer: 'manufacturer',
      manufacturerID: 'manufacturer_id',
      model: 'model',
      modelID: 'model_id',
      commissioned_date: 'commissioned_on',
      commissionedDate: 'commissioned_on',
      decommissioned_date: 'decommissioned_on',
      decommissionedDate: 'decommissioned_on',
      measured_variables: 'measures',
      measuredVariables: 'measures',
      subject: 'category',
      contact_name: 'contact_name',
      contactName: 'contact_name',
      contact_email: 'email',
      contactEmail: 'email',
      managing_department: 'department',
      managingDepartment: 'department',
      managing_facility: 'facility',
      location: 'site',
      access: 'conditions',
      photo_link: 'photo',
      web_link: 'website',
    },
  },
  {
    name: 'Kit-Catalogue',
    kind: 'equipment',
    signature: ['contact1', 'contact2'],
    columns: {
      id: 'number',
      name: 'name',
      manufacturer: 'manufacturer',
      model: 'model',
      description: 'note',
      contact1: 'contact_name',
      image: 'photo',
      link: 'website',
    },
  },
  {
    name: 'gBizINFO',
    kind: 'organization',
    signature: ['corporate_number', 'prefecture_name', 'city_name', 'capital_stock', 'close_cause'],
    columns: {
      corporate_number: 'corporate_number',
      name: 'name',
      kana: 'name_kana',
      name_en: 'name_en',
      location: 'address',
      prefecture_name: 'prefecture',
      city_name: 'city',
      employee_number: 'employees',
      close_date: 'closed_on',
      company_url: 'website',
      business_summary: 'summary',
      business_items: '+summary',
      update_date: 'confirmed_on',
    },
  },
  {
    name: 'ROR 2',
    kind: 'organization',
    signature: [
      'names.types.ror_display',
      'names.types.label',
      'locations.geonames_id',
      'locations.geonames_details.country_code',
    ],
    columns: {
      id: 'key:ror',
      'names.types.ror_display': 'name',
      'links.type.website': 'website',
      'locations.geonames_details.country_code': 'country',
      'locations.geonames_details.name': 'city',
      'locations.geonames_details.lat': 'latitude',
      'locations.geonames_details.lng': 'longitude',
      'external_ids.type.grid.preferred': 'external:grid',
      'external_ids.type.isni.preferred': 'external:isni',
      'external_ids.type.wikidata.preferred': 'external:wikidata',
    },
  },
  {
    name: 'ROR 1',
    kind: 'organization',
    signature: [
      'country.country_code',
      'country.country_name',
      'addresses[0].city',
      'wikipedia_url',
    ],
    columns: {
      id: 'key:ror',
      name: 'name',
      links: 'website',
      'country.country_code': 'country',
      'addresses[0].city': 'city',
      'addresses[0].lat': 'latitude',
      'addresses[0].lng': 'longitude',
    },
  },
  {
    name: 'ORCID',
    kind: 'person',
    signature: [
      'orcid-identifier',
      'orcid',
      'orcid id',
      'orcid-id',
      'given-names',
      'family-name',
      'credit-name',
    ],
    columns: {
      'orcid-identifier': 'key:orcid',
      orcid: 'key:orcid',
      'orcid id': 'key:orcid',
      'orcid-id': 'key:orcid',
      'given-names': 'given_name',
      'family-names': 'family_name',
      'family-name': 'family_name',
      'credit-name': 'name',
      'institution-name': 'organization',
      'institution-names': 'organization',
      'organization-name': 'organization',
      'role-title': 'title',
      country: 'country',
      email: 'email',
    },
  },
];

/** Layout of the download of all corporate numbers (国税庁法人番号公表サイト, CSV), which has no header row. */
export const CORPORATE_NUMBER_LAYOUT: KnownLayout = {
  name: '国税庁法人番号公表サイト',
  headers: [
    '一連番号',
    '法人番号',
    '処理区分',
    '訂正区分',
    '更新年月日',
    '変更年月日',
    '商号又は名称',
    '商号又は名称イメージID',
    '法人種別',
    '国内所在地（都道府県）',
    '国内所在地（市区町村）',
    '国内所在地（丁目番地等）',
    '国内所在地イメージID',
    '都道府県コード',
    '市区町村コード',
    '郵便番号',
    '国外所在地',
    '国外所在地イメージID',
    '登記記録の閉鎖等年月日',
    '登記記録の閉鎖等の事由',
    '承継先法人番号',
    '変更事由の詳細',
    '法人番号指定年月日',
    '最新履歴',
    '商号又は名称（英語表記）',
    '国内所在地（都道府県）（英語表記）',
    '国内所在地（市区町村丁目番地等）（英語表記）',
    '国外所在地（英語表記）',
    'フリガナ',
    '検索対象除外',
  ],
};
