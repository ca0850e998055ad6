import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { Role } from '@ketenzicht/rulebook';
import type { TransactionSql } from 'postgres';
import type { Keyring } from './keys.ts';

/**
 * On whose behalf the database is asked something. Row-level security decides what each scope can reach:
 * `organisation` the dossiers it takes part in, `public` only the functions for reporting and receipts,
 * `oversight` figures and the access log, `system` everything (sign-in, jobs, verification).
 */
export type Scope =
  | {
      readonly kind: 'organisation';
      readonly organisation: OrganisationId;
      readonly user: UserId;
      readonly role: Role;
    }
  | { readonly kind: 'public' }
  | {
      readonly kind: 'oversight';
      readonly organisation: OrganisationId;
      readonly user: UserId;
      readonly role: Role;
    }
  | { readonly kind: 'system' };

/** An open transaction, bound to one scope. */
export interface Tx {
  readonly sql: TransactionSql;
  readonly scope: Scope;
  readonly keyring: Keyring;
}

export interface Database {
  readonly keyring: Keyring;
  /** Runs the work in one transaction bound to the scope; rolls back when it throws. */
  readonly inScope: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Answers when the database can serve; throws when it cannot. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Connection string of a login that is, or may become, `ketenzicht_app`. */
  readonly url: string;
  readonly keyring: Keyring;
  /** Connections in the pool; 16 when absent. */
  readonly connections?: number;
  /** Longest time one statement may take, in milliseconds; 15,000 when absent. */
  readonly statementTimeout?: number;
}

/** Opens a pool of connections. No statement can run outside `inScope`. */
export declare function openDatabase(options: DatabaseOptions): Database;
