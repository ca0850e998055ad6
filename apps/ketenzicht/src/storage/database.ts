import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { Role } from '@ketenzicht/rulebook';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import type { Keyring } from './keys.ts';
import { receiptHash } from './receipts.ts';

/**
 * On whose behalf the database is asked something. Row-level security decides what each scope can reach:
 * `organisation` the dossiers it takes part in, `oversight` figures and the access log, and for a privacy
 * officer the course of every dossier without its content, `reporter` the one dossier that belongs to the
 * receipt code, `public` only functions for reporting, `system` everything (sign-in, jobs, verification).
 */
export type Scope =
  | {
      readonly kind: 'organisation' | 'oversight';
      readonly organisation: OrganisationId;
      readonly user: UserId;
      readonly role: Role;
    }
  | { readonly kind: 'reporter'; readonly receiptCode: string }
  | { readonly kind: 'public' }
  | { readonly kind: 'system' };

/** PostgreSQL types that are read differently from the driver's habit: moments as ISO text. */
interface Types extends Record<string, unknown> {
  readonly moment: string;
}

/** An open transaction, bound to one scope. */
export interface Tx {
  readonly sql: TransactionSql<Types>;
  readonly scope: Scope;
  readonly keyring: Keyring;
}

export interface Database {
  readonly keyring: Keyring;
  /** Runs the work in one transaction bound to the scope; rolls back when it throws. */
  readonly inScope: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /**
   * For storage only: statements without a scope. Row-level security lets them reach nothing but the
   * functions that are told the scope.
   */
  readonly unscoped: Sql<Types>;
  /** Resolves when the database can serve; rejects when it cannot. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Connection string of a login that is, or may become, `ketenzicht_app`. */
  readonly url: string;
  readonly keyring: Keyring;
  /** Connections in the pool; 10 when absent. */
  readonly connections?: number;
  /** Longest time one statement may take, in milliseconds; 15,000 when absent. */
  readonly statementTimeout?: number;
}

/** Opens a pool of connections. Nothing personal can be reached outside `inScope`. */
export function openDatabase({
  url,
  keyring,
  connections = 10,
  statementTimeout = 15_000,
}: DatabaseOptions): Database {
  const pool = postgres(url, {
    max: connections,
    connect_timeout: 10,
    /* Seconds until another try when the server is away: nobody should wait long to hear that. */
    backoff: (tries) => Math.min(tries / 10, 0.5),
    idle_timeout: 60,
    onnotice: () => {},
    transform: { undefined: null, column: { from: postgres.toCamel } },
    types: {
      moment: {
        to: 1184,
        from: [1184],
        serialize: (moment: string) => moment,
        parse: (moment: string) => new Date(moment).toISOString(),
      },
    },
    connection: {
      application_name: 'ketenzicht',
      role: 'ketenzicht_app',
      search_path: 'ketenzicht',
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 2 * statementTimeout,
    },
  });
  return {
    keyring,
    unscoped: pool,
    inScope: async <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => {
      const results: T[] = [];
      await pool.begin(async (sql) => {
        await bind(sql, scope, keyring);
        results.push(await work({ sql, scope, keyring }));
      });
      return results[0] as T;
    },
    ready: async () => {
      await pool`select 1`;
    },
    close: () => pool.end({ timeout: 5 }),
  };
}

function bind(sql: TransactionSql<Types>, scope: Scope, keyring: Keyring) {
  const organisation = 'organisation' in scope ? scope.organisation : '';
  const role = 'role' in scope ? scope.role : '';
  const receipt = scope.kind === 'reporter' ? receiptHash(keyring, scope.receiptCode).toString('hex') : '';
  return sql`
    select
      set_config('ketenzicht.scope', ${scope.kind}, true),
      set_config('ketenzicht.organisation', ${organisation}, true),
      set_config('ketenzicht.role', ${role}, true),
      set_config('ketenzicht.receipt', ${receipt}, true)`;
}
