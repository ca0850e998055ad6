import type { IsoInstant } from '@ketenzicht/rulebook';

/** Where the application takes the present moment from; tests and the demo caseload bring their own. */
export type Clock = () => IsoInstant;

export const systemClock: Clock = () => new Date().toISOString();
