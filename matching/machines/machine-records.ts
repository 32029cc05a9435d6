import type { AnsweringRecords } from '../index/answering-records.ts';
import type { RecordTable } from '../index/record-table.ts';

/** The records where machines are the answers: each speaks for itself, and sits where it is or its owner does. */
export function machineRecords(records: RecordTable): AnsweringRecords {
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
  };
}
