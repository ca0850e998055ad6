/** The cases of the sources, as the demo tells them and as the browser tests enter them. */
export type { CaseStep, DemoCase } from '../apps/ketenzicht/src/demo/cases/demo-case.ts';
export { demoCases } from '../apps/ketenzicht/src/demo/cases.ts';
export type { Deed, ReportInput, ThreadName } from '../apps/ketenzicht/src/demo/story.ts';
