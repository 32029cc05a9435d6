import type { LocalizedText } from '../../model/localized-text.ts';
import type { PersonRole } from '../../model/nodes.ts';

const ROLE_TITLES: Readonly<Record<PersonRole, LocalizedText | undefined>> = {
  RESEARCHER: { ja: '研究者', en: 'researcher' },
  ENGINEER: { ja: '技術者', en: 'engineer' },
  MANAGER: { ja: '経営者', en: 'manager' },
  COORDINATOR: { ja: 'コーディネータ', en: 'coordinator' },
  TECHNICIAN: { ja: '技能者', en: 'technician' },
  OFFICER: { ja: '職員', en: 'officer' },
  OTHER: undefined,
};

/** Title of a person with roles but no title: that of the first role. */
export function titleOfRoles(roles: unknown): LocalizedText | undefined {
  const first: unknown = Array.isArray(roles) ? roles[0] : undefined;
  return Object.entries(ROLE_TITLES).find(([role]) => role === first)?.[1];
}
