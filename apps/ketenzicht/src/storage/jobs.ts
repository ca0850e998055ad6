import { randomUUID } from 'node:crypto';
import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { decrypt, encrypt } from './cipher.ts';
import type { Database, Scope } from './database.ts';
import { isUuid, type Nullable, withoutNulls } from './row.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** A job as whoever asked for it sees it. */
export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  /** Units done, and in all once known. */
  readonly progress: number;
  readonly total?: number;
  readonly result?: unknown;
  readonly failure?: string;
  readonly attempts: number;
  readonly cancelAsked: boolean;
  readonly createdAt: IsoInstant;
  readonly endedAt?: IsoInstant;
}

/** A job that this worker has taken; it is ours until the lease ends. */
export interface TakenJob {
  readonly id: string;
  readonly kind: string;
  readonly organisation?: OrganisationId;
  readonly member?: UserId;
  readonly input: unknown;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  readonly worker: string;
}

const system = { kind: 'system' } as const;

/** How long a worker has a job before another may take it over, in seconds. */
const lease = 60;

const context = (id: string) => `job|${id}`;

/** Asks for a job; returns its id. The input is stored encrypted. */
export async function addJob(
  db: Database,
  scope: Scope,
  job: { readonly kind: string; readonly input: unknown; readonly attemptsAllowed?: number },
): Promise<string> {
  const id = randomUUID();
  const input = encrypt(db.keyring.job, context(id), Buffer.from(JSON.stringify(job.input)));
  const [organisation, member] = 'organisation' in scope ? [scope.organisation, scope.user] : [null, null];
  await db.inScope(
    scope,
    ({ sql }) => sql`
      insert into job (id, kind, organisation, member, input, attempts_allowed)
      values (${id}, ${job.kind}, ${organisation}, ${member}, ${input}, ${job.attemptsAllowed ?? 3})`,
  );
  return id;
}

/** A job of the scope's organisation; undefined when there is no such. */
export async function jobView(db: Database, scope: Scope, id: string): Promise<JobView | undefined> {
  if (!isUuid(id)) return undefined;
  return db.inScope(scope, async ({ sql }) => {
    const [row] = await sql<Nullable<JobView>[]>`
      select id, kind, state, progress, total, result, failure, attempts, cancel_asked, created_at, ended_at
      from job where id = ${id}`;
    return row && withoutNulls(row);
  });
}

/** Asks to stop a job. One that waits is cancelled at once, one that runs when its worker notices. */
export async function cancelJob(db: Database, scope: Scope, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await db.inScope(
    scope,
    ({ sql }) => sql`
      update job
      set cancel_asked = true,
        state = case state when 'waiting' then 'cancelled' else state end,
        ended_at = case state when 'waiting' then now() else ended_at end
      where id = ${id} and state in ('waiting', 'running')`,
  );
}

/**
 * Takes the job that is due longest, of the given kinds: a waiting one, or one whose worker let its lease
 * end. Workers never get the same job at the same time. Undefined when there is nothing to do.
 */
export async function takeJob(
  db: Database,
  worker: string,
  kinds: readonly string[],
): Promise<TakenJob | undefined> {
  return db.inScope(system, async ({ sql }) => {
    await sql`
      update job set state = 'failed', failure = 'abandoned', ended_at = now(), leased_until = null
      where state = 'running' and leased_until < now() and attempts >= attempts_allowed`;
    const [row] = await sql<Nullable<Omit<TakenJob, 'input'> & { readonly input: Uint8Array }>[]>`
      update job
      set state = 'running', worker = ${worker}, attempts = attempts + 1,
        leased_until = now() + ${lease} * interval '1 second'
      where id = (
        select id from job
        where kind = any(${kinds}) and due_at <= now()
          and (state = 'waiting' or (state = 'running' and leased_until < now()))
        order by due_at
        limit 1
        for update skip locked
      )
      returning id, kind, organisation, member, input, attempts as attempt, worker`;
    if (row === undefined) return undefined;
    const input: unknown = JSON.parse(decrypt(db.keyring.job, context(row.id), row.input).toString('utf8'));
    return { ...withoutNulls(row), input };
  });
}

/**
 * Notes how far a job is and renews the lease. `stop` tells the worker to end without a result: somebody
 * asked for it, or another worker has the job now.
 */
export async function noteProgress(
  db: Database,
  job: TakenJob,
  progress: number,
  total?: number,
): Promise<{ readonly stop: boolean }> {
  return db.inScope(system, async ({ sql }) => {
    const [row] = await sql<{ cancelAsked: boolean }[]>`
      update job
      set progress = ${progress}, total = coalesce(${total ?? null}, total),
        leased_until = now() + ${lease} * interval '1 second'
      where id = ${job.id} and worker = ${job.worker} and attempts = ${job.attempt} and state = 'running'
      returning cancel_asked`;
    return { stop: row?.cancelAsked ?? true };
  });
}

/** How a job ended: with a result, without (tried again as long as that is allowed), or because it was asked to stop. */
export type JobEnd =
  | { readonly end: 'done'; readonly result: unknown }
  | { readonly end: 'failed'; readonly failure: string }
  | { readonly end: 'cancelled' };

/** Ends a job that is still ours; does nothing when another worker has taken it over. */
export async function endJob(db: Database, job: TakenJob, end: JobEnd): Promise<void> {
  await db.inScope(system, ({ sql }) => {
    const ours = sql`id = ${job.id} and worker = ${job.worker} and attempts = ${job.attempt} and state = 'running'`;
    switch (end.end) {
      case 'done':
        return sql`
          update job set state = 'done', result = ${JSON.stringify(end.result)}::text::jsonb, failure = null,
            ended_at = now(), leased_until = null
          where ${ours}`;
      case 'cancelled':
        return sql`update job set state = 'cancelled', ended_at = now(), leased_until = null where ${ours}`;
      case 'failed':
        return sql`
          update job
          set failure = ${end.failure},
            leased_until = null,
            state = case when attempts < attempts_allowed then 'waiting' else 'failed' end,
            ended_at = case when attempts < attempts_allowed then null else now() end,
            due_at = now() + interval '5 seconds' * power(2, attempts)
          where ${ours}`;
    }
  });
}

/** Removes jobs that ended before the moment, with their input. Returns how many. */
export async function purgeJobs(db: Database, before: IsoInstant): Promise<number> {
  return db.inScope(system, async ({ sql }) => {
    const { count } = await sql`delete from job where ended_at < ${before}`;
    return count;
  });
}
