/** Laws of the records without expired claims: these speak for nobody, all else is as it was. */
import { describe, expect, it } from '@jest/globals';
import { claimsInForce } from '../../../matching/index/claims-in-force.ts';
import { NOBODY } from '../../../matching/index/record-table.ts';
import { capability, evidence, organization, relationship, SOURCE } from '../../builders.ts';
import { textIndexOf } from '../matcher-of.ts';

const firm = organization('firm');
const kept = capability('kept');
const claim = capability('claim', { source: { ...SOURCE, confirmedOn: '2024-11-21' } });
const { records } = textIndexOf(
  ...[firm, kept, claim],
  relationship('OFFERS', firm, kept),
  relationship('OFFERS', firm, claim),
);
const numberOf = (id: string) => records.find(id) ?? -1;
const [holder, expired] = [numberOf(firm.id), numberOf(claim.id)];

describe('the claims in force', () => {
  it('are all of them until one expires', () => {
    expect(claimsInForce(records, '2026-11-20')).toBe(records);
  });

  it('leave out one from the day on which it expires', () => {
    const left = claimsInForce(records, '2026-11-21');
    expect(left.holdersOf(expired)).toEqual([]);
    expect(left.soleHolders()[expired]).toBe(NOBODY);
    expect(left.recordsOf(holder).sort()).toEqual([holder, numberOf(kept.id)].sort());
    expect(left.holdersOf(numberOf(kept.id))).toEqual([holder]);
  });

  it('have one that its evidence verifies, however old its confirmation', () => {
    const proof = evidence('proof', { kind: 'DELIVERY' });
    const { records: proven } = textIndexOf(
      ...[firm, claim, proof],
      relationship('OFFERS', firm, claim),
      relationship('SHOWN_BY', claim, proof),
    );
    const left = claimsInForce(proven, '2026-11-21');
    expect(left.holdersOf(proven.find(claim.id) ?? -1)).toEqual([proven.find(firm.id)]);
  });

  it('do not change the records themselves', () => {
    claimsInForce(records, '2040-01-01').soleHolders();
    expect(records.soleHolders()[expired]).toBe(holder);
    expect(records.recordsOf(holder)).toContain(expired);
  });
});
