import type { Rule } from '@ketenzicht/rulebook';
import type { Database } from '../storage/database.ts';
import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { TermSource } from './term-cache.ts';

/** What every function on signals needs from the world. */
export interface SignalContext {
  readonly database: Database;
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly settings: TermSource;
  readonly clock: Clock;
  /** Key under which list cursors are signed. */
  readonly cursorKey: Uint8Array;
}
