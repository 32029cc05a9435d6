/** Expiry of claims: two years after its owner's last word, and only where there was one. */
import { describe, expect, it } from '@jest/globals';
import { claimExpiry, isExpired, monthsAfter } from '../../../graph/model/claim-expiry.ts';
import type { Source } from '../../../graph/model/source.ts';
import { capability, equipment, organization } from '../../builders.ts';

const from = (source: Partial<Source>) => ({
  source: { document: 'a list', recordedOn: '2020-05-01', ...source },
});

describe('a claim', () => {
  it('expires 24 months after it was last confirmed', () => {
    const claim = capability('claim', from({ confirmedOn: '2024-03-31' }));
    expect(claimExpiry(claim)).toBe('2026-03-31');
    expect(isExpired(claim, '2026-03-30')).toBe(false);
    expect(isExpired(claim, '2026-03-31')).toBe(true);
  });

  it('that was recorded again since counts from then', () => {
    const claim = capability('claim', from({ confirmedOn: '2019-01-01' }));
    expect(claimExpiry(claim)).toBe('2022-05-01');
  });

  it('does not expire if nobody confirmed it, or if more than its owner vouches for it', () => {
    expect(claimExpiry(capability('claim', from({})))).toBeUndefined();
    const verified = { claimLevel: 'VISITED', ...from({ confirmedOn: '2020-06-01' }) } as const;
    expect(claimExpiry(capability('claim', verified))).toBeUndefined();
  });

  it('confirmed without end, as lists write it, does not expire', () => {
    expect(claimExpiry(capability('claim', from({ confirmedOn: '9999-12-31' })))).toBeUndefined();
    expect(claimExpiry(capability('claim', from({ confirmedOn: '9997-12-30' })))).toBe(
      '9999-12-30',
    );
  });

  it('is a capability: machines and organisations do not expire', () => {
    const old = from({ confirmedOn: '2020-06-01' });
    expect(claimExpiry(equipment('machine', old))).toBeUndefined();
    expect(claimExpiry(organization('firm', old))).toBeUndefined();
  });
});

it('months later is the same day of the month, or as many days into the next', () => {
  expect(monthsAfter('2026-11-30', -12)).toBe('2025-11-30');
  expect(monthsAfter('2024-02-29', 24)).toBe('2026-03-01');
});
