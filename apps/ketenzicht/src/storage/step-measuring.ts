import { type DossierId, type Recorded, type SignalEvent, stepsOf } from '@ketenzicht/chain';
import type { Form } from '@ketenzicht/rulebook';
import type { Database, Tx } from './database.ts';

interface DueDossier {
  readonly id: DossierId;
  readonly municipality: string | null;
  readonly forms: readonly Form[];
}

const atOnce = 500;
const minute = 60_000;

/**
 * Measures the steps of all dossiers whose journal grew since they were last measured. Returns how many
 * dossiers it measured; `signal` stops it between two batches. Several programs may do this at once: each
 * takes dossiers that no other has taken.
 */
export async function measureSteps(db: Database, signal?: AbortSignal): Promise<number> {
  let measured = 0;
  while (signal?.aborted !== true) {
    const some = await db.inScope({ kind: 'system' }, measureSome);
    if (some === undefined) return measured;
    measured += some;
  }
  return measured;
}

/** Whether steps remain to be measured, so that figures on them are not complete. */
export async function stepsAreBehind({ sql }: Tx): Promise<boolean> {
  const [row] = await sql<{ behind: boolean }[]>`select exists (select from step_due) as behind`;
  return row?.behind === true;
}

/** How many dossiers were measured; undefined when none was due. */
async function measureSome(tx: Tx): Promise<number | undefined> {
  const { sql } = tx;
  const taken = await sql<{ dossier: DossierId }[]>`
    delete from step_due
    where id in (select id from step_due order by id limit ${atOnce} for update skip locked)
    returning dossier`;
  if (taken.length === 0) return undefined;
  const due = await sql<DueDossier[]>`
    select id, municipality, forms from dossier
    where id = any(${taken.map(({ dossier }) => dossier)}::uuid[]) and kind = 'signal'`;
  const journals = await journalsOf(
    tx,
    due.map(({ id }) => id),
  );
  const steps = due.flatMap(({ id, municipality, forms }) =>
    stepsOf(journals.get(id) ?? []).map(({ kind, role, from, to }, index) => ({
      dossier: id,
      place: index + 1,
      kind,
      role,
      ended_at: to,
      minutes: Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / minute)),
      municipality,
      forms,
    })),
  );
  await sql`
    insert into step
    select s.* from jsonb_populate_recordset(null::step, ${JSON.stringify(steps)}::text::jsonb) s
    on conflict (dossier, place) do update set municipality = excluded.municipality, forms = excluded.forms
    where (step.municipality, step.forms) is distinct from (excluded.municipality, excluded.forms)`;
  return due.length;
}

async function journalsOf(
  { sql }: Tx,
  dossiers: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, readonly Recorded<SignalEvent>[]>> {
  const rows = await sql<(Recorded<SignalEvent> & { readonly dossier: DossierId })[]>`
    select dossier, sequence, happened_at, recorded_at, recorder, body as event
    from event where dossier = any(${dossiers}::uuid[])
    order by dossier, sequence`;
  const journals = new Map<DossierId, Recorded<SignalEvent>[]>();
  for (const { dossier, ...recorded } of rows) {
    const journal = journals.get(dossier);
    if (journal === undefined) journals.set(dossier, [recorded]);
    else journal.push(recorded);
  }
  return journals;
}
