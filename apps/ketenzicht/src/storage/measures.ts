import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { IsoDate, IsoInstant } from '@ketenzicht/rulebook';
import {
  type Measure,
  type MeasureEvent,
  type MeasureStep,
  measureOf,
  nextEvents,
} from '../measures/measure.ts';
import type { Tx } from './database.ts';

/** An event to record, by whom and when; `request` is the same when a form is sent again. */
export interface NewStep {
  readonly request: string;
  readonly happenedOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly member: UserId;
  readonly event: MeasureEvent;
}

interface Row extends MeasureStep {
  readonly measure: string;
  readonly organisation: OrganisationId;
}

/** Every measure of the chain, the newest first; or the one with this id. */
export async function measuresOf({ sql }: Tx, id?: string): Promise<readonly Measure[]> {
  const rows = await sql<Row[]>`
    select s.measure, m.organisation, s.version, s.happened_on::text as happened_on, s.recorded_at, s.member,
      s.body as event
    from measure m
    join measure_step s on s.measure = m.id
    where ${id === undefined ? sql`true` : sql`m.id = ${id}`}
    order by m.created_at desc, m.id, s.version`;
  const found = new Map<string, { readonly organisation: OrganisationId; readonly steps: MeasureStep[] }>();
  for (const { measure, organisation, ...step } of rows) {
    const known = found.get(measure);
    if (known) known.steps.push(step);
    else found.set(measure, { organisation, steps: [step] });
  }
  return [...found].flatMap(
    ([key, { organisation, steps }]) => measureOf({ id: key, organisation }, steps) ?? [],
  );
}

/** Records a measure with its plan. The same id again changes nothing. */
export async function addMeasure(
  tx: Tx,
  { id, organisation }: Pick<Measure, 'id' | 'organisation'>,
  step: NewStep,
): Promise<void> {
  const { count } = await tx.sql`
    insert into measure (id, organisation, version, created_at)
    values (${id}, ${organisation}, 1, ${step.recordedAt})
    on conflict (id) do nothing`;
  if (count === 1) await insertStep(tx, id, 1, step);
}

/**
 * Records what happened next to a measure of the own organisation, on the version that the form showed. `changed`
 * when somebody else was first, `closed` when the event does not follow on where the measure stands; a step that
 * was recorded already, by a form that was sent twice, is `done`.
 */
export async function addMeasureStep(
  tx: Tx,
  measure: Measure,
  version: number,
  step: NewStep,
): Promise<'done' | 'changed' | 'closed'> {
  const [before] = await tx.sql`select from measure_step where request = ${step.request}`;
  if (before !== undefined) return 'done';
  if (!nextEvents(measure).includes(step.event.type)) return 'closed';
  const { count } = await tx.sql`
    update measure set version = version + 1 where id = ${measure.id} and version = ${version}`;
  if (count === 0) return 'changed';
  await insertStep(tx, measure.id, version + 1, step);
  return 'done';
}

async function insertStep(
  { sql }: Tx,
  id: string,
  version: number,
  { request, happenedOn, recordedAt, member, event }: NewStep,
): Promise<void> {
  await sql`
    insert into measure_step (measure, version, request, happened_on, recorded_at, member, body)
    values (${id}, ${version}, ${request}, ${happenedOn}, ${recordedAt}, ${member}, ${JSON.stringify(event)}::text::jsonb)`;
}
