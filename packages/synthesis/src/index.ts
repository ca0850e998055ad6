export {
  type CaptureList,
  type Dependence,
  type Heterogeneity,
  type SimulatedHistories,
  type Simulation,
  simulatedHistories,
} from './hidden/histories.ts';
export type { UnseenPerson } from './hidden/unseen.ts';
export { type Faults, linkageRecords, withErrors } from './linkage/errors.ts';
export { type PersonRecord, personRecords, type RecordField } from './linkage/person-record.ts';
export { type Caseload, nationalCaseload } from './national/caseload.ts';
export { type ImpossibleMargin, impossibleMargins } from './national/impossible.ts';
export type { TruePerson } from './national/person.ts';
export { scaledCaseload } from './national/scaled.ts';
