import type { Relationship } from './relationships.ts';

/**
 * Returns true if it gives the member access to what is for the group's members: not an associate
 * or an observer, and not ended on this day (YYYY-MM-DD); without a day, only if no end is stated.
 */
export function isFullMembership({ type, grade, until }: Relationship, today?: string): boolean {
  const isOver =
    until !== undefined && (today === undefined || until < today.slice(0, until.length));
  const isFull = grade === undefined || grade === 'FULL' || grade === 'SECRETARIAT';
  return type === 'MEMBER_OF' && isFull && !isOver;
}
