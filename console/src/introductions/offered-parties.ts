import type { FindPartiesAnswer } from '../api/questions.generated.ts';
import type { Holder } from '../words/party.ts';

type Group = FindPartiesAnswer['groups']['nodes'][number];

/** A shorter name is part of too many others. */
const NAME_MIN = 4;

/**
 * Returns the organisations and groups that a name found, each body once: a group led by an offered
 * organisation under its name, such as an association and its office, counts as that organisation.
 */
export function offeredParties({ organizations, groups }: FindPartiesAnswer): readonly Holder[] {
  const offered = new Set(organizations.nodes.map(({ id }) => id));
  const isOffered = (group: Group) => {
    const lead = group.leadOrganization;
    // A government and its group are different bodies.
    if (lead === null || lead.leadKind === 'GOVERNMENT' || !offered.has(lead.id)) return false;
    return (
      contains(lead.inJapanese.text, group.inJapanese.text) ||
      contains(lead.inEnglish.text, group.inEnglish.text)
    );
  };
  return [...organizations.nodes, ...groups.nodes.filter((group) => !isOffered(group))];
}

function contains(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= NAME_MIN && long.includes(short);
}
