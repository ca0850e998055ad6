import type { Chances } from '../compare/level.ts';
import { roleOf } from '../role.ts';
import type { Field } from '../store/store.ts';

/** How often each level occurs in a field, for two records of one person and of two persons. */
export interface FieldChances {
  readonly same: Chances;
  readonly other: Chances;
}

/** Everything that turns levels into a probability (Fellegi and Sunter, 1969). */
export interface Model {
  readonly fields: readonly FieldChances[];
  /** The chance that two records, drawn from all, are of one person. */
  readonly prior: number;
  /** The chance that they are of two persons of one household. */
  readonly household: number;
  /** Records on which the chances rest; 0 for chances that were not estimated. */
  readonly estimatedFrom: number;
}

/**
 * The model to begin with, which needs no training: chances per role, and on average for every second
 * record one other of the same person and one of somebody of the same household.
 */
export function defaultModel(fields: readonly Field[], records: number): Model {
  return {
    fields: fields.map(({ role }) => roleOf(role).chances),
    prior: anyTwo(records),
    household: anyTwo(records),
    estimatedFrom: 0,
  };
}

/** Chance of something that happens between a record and one other, for every second record. */
const anyTwo = (records: number): number => Math.min(0.1, 0.5 / Math.max(1, records - 1));
