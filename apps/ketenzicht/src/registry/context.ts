import type { IsoInstant, Rule } from '@ketenzicht/rulebook';
import type { Database } from '../storage/database.ts';

/** What the functions of the register need of their surroundings. */
export interface RegistryContext {
  readonly database: Database;
  readonly rules: readonly Rule[];
  readonly clock: () => IsoInstant;
}
