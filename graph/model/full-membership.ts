import type { Relationship } from './relationships.ts';

/**
 * Whether it lets the member in on what is for the group's members: not an associate or an observer,
 * and not ended on this day (YYYY-MM-DD); without a day, no end at all is stated.
 */
export function isFullMembership({ type, grade, until }: Relationship, today?: string): boolean {
  const isOver =
    until !== undefined && (today === undefined || until < today.slice(0, until.length));
  const isFull = grade === undefined || grade === 'FULL' || grade === 'SECRETARIAT';
  return type === 'MEMBER_OF' && isFull && !isOver;
}
