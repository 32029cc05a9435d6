import type { AnsweringRecords, KnownRecords } from '../index/answering-records.ts';

/**
 * Returns the records with machines as the answers: each speaks for itself and is in its own place,
 * else in its owner's.
 */
export function machineRecords(records: KnownRecords): AnsweringRecords {
  const isMachine = (record: number) => records.document(record)?.machine !== undefined;
  const selfOf = (record: number) => (isMachine(record) ? [record] : []);
  return {
    idOf: (record) => records.idOf(record),
    holder: (machine) => {
      const owner = records.holder(records.ownerOf(machine));
      const location = records.document(machine)?.machine?.location;
      return owner === undefined || location === undefined ? owner : { ...owner, location };
    },
    document: (record) => records.document(record),
    holdersOf: selfOf,
    soleHolders: () => records.soleMachines(),
    recordsOf: selfOf,
    verifiedLevel: (record) => records.verifiedLevel(record),
    partyOf: (machine) => records.ownerOf(machine),
    occasionSize: () => 1,
  };
}
