import { z } from 'zod';
import { parseCountry } from '../../../language/places/parse-country.ts';
import { dataRow, jsonLines, readFolder } from './read-folder.ts';
import type { RowsRead } from './read-rows.ts';
import type { Row } from './row.ts';

const SCHEME = 'cordis';
const DOCUMENT = 'CORDIS, © European Union';

const ORGANIZATION = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().optional(),
  city: z.string().optional(),
  type: z.string().optional(),
  sme: z.boolean().optional(),
  geo: z.string().optional(),
  url: z.string().optional(),
});

const PROJECT = z.object({
  id: z.string(),
  title: z.string(),
  objective: z.string().optional(),
  keywords: z.string().optional(),
  start: z.string().optional(),
  orgs: z.array(z.tuple([z.string(), z.string()])),
});

/** CORDIS activity types as kinds of organisation. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['PRC', 'FIRM'],
  ['HES', 'UNIVERSITY'],
  ['REC', 'PUBLIC_LAB'],
  ['PUB', 'GOVERNMENT'],
  ['OTH', 'OTHER'],
]);

const ROLES: ReadonlyMap<string, string> = new Map([
  ['coordinator', 'コーディネーター'],
  ['participant', '参加機関'],
  ['associatedPartner', '連携機関'],
  ['thirdParty', '第三者'],
]);

/**
 * Reads organisations and past projects of CORDIS as rows: `orgs.jsonl.gz` and
 * `projects_past.jsonl.gz` of the folder. A project is an evidence in which its organisations took
 * part; its keywords end its summary. Other files of the folder are ignored.
 */
export function readCordis(folder: string): Promise<RowsRead> {
  return readFolder(folder, 'cordis', SCHEME, async (read) => {
    const rows: Row[] = [];
    const organizations = await read('orgs.jsonl.gz');
    for (const { line, value } of jsonLines(organizations, 'orgs.jsonl.gz', ORGANIZATION.parse)) {
      rows.push(organizationRow(line, value));
    }
    const projects = await read('projects_past.jsonl.gz');
    for (const { line, value } of jsonLines(projects, 'projects_past.jsonl.gz', PROJECT.parse)) {
      rows.push(projectRow(line, value));
      for (const [party, role] of value.orgs) {
        rows.push(participationRow(line, value.id, party, role));
      }
    }
    return rows;
  });
}

/** A broken address or an invalid country code does not reject the organisation. */
function organizationRow(line: number, value: z.infer<typeof ORGANIZATION>): Row {
  const [latitude, longitude] = value.geo?.split(',') ?? [];
  return dataRow(line, 'organization', {
    scheme: SCHEME,
    id: value.id,
    document: DOCUMENT,
    type: TYPES.get(value.type ?? ''),
    name_en: value.name,
    country: parseCountry(value.country ?? ''),
    city: value.city,
    ...(longitude === undefined
      ? {}
      : { latitude: degrees(latitude), longitude: degrees(longitude) }),
    sme: value.sme === undefined ? undefined : String(value.sme),
    website: URL.canParse(value.url ?? '') ? value.url : undefined,
  });
}

/** CORDIS gives up to 16 decimals; 6 are 0.1 m. */
function degrees(text: string | undefined): string {
  return String(Math.round(Number(text) * 1e6) / 1e6);
}

function projectRow(line: number, value: z.infer<typeof PROJECT>): Row {
  const keywords = value.keywords?.trim();
  return dataRow(line, 'evidence', {
    scheme: SCHEME,
    id: value.id,
    document: DOCUMENT,
    type: 'PROJECT',
    title_en: value.title,
    summary_en: keywords ? `${value.objective ?? ''}\nKeywords: ${keywords}` : value.objective,
    occurred_on: value.start,
  });
}

function participationRow(line: number, project: string, party: string, role: string): Row {
  return dataRow(line, 'participation', {
    evidence: `${SCHEME}:${project}`,
    party: `${SCHEME}:${party}`,
    role_en: role,
    role_ja: ROLES.get(role),
    document: DOCUMENT,
  });
}
