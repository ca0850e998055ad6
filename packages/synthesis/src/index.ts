export { type Caseload, nationalCaseload } from './national/caseload.ts';
export { type ImpossibleMargin, impossibleMargins } from './national/impossible.ts';
