/**
 * Roles of a person in this network, narrowest first: a member of organisations; one who looks
 * after their machines; a coordinator of the groups named in the account; the administrator of the
 * network.
 */
export const ROLES = ['MEMBER', 'EQUIPMENT_MANAGER', 'COORDINATOR', 'ADMINISTRATOR'] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];
