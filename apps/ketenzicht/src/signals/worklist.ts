import { dateOf, endOfDay, type Rule } from '@ketenzicht/rulebook';
import { type CursorScope, readCursor, signCursor } from '../http/cursor.ts';
import { type WorklistPosition, type WorklistRow, worklistCounts, worklistOf } from '../storage/worklist.ts';
import type { SignalContext } from './context.ts';
import { scopeOf } from './perform.ts';
import { ruleOf } from './read.ts';
import type { DutyRow, Viewer, WorklistFilter, WorklistView } from './view.ts';

/** Duties on one page of a worklist. */
const pageSize = 25;

/** Who has more open duties than this needs a filter, not an exact number. */
const countedUpTo = 500;

/**
 * The open duties of the viewer's organisation: running terms first, then by urgency, then the longest due.
 * Undefined when the cursor was not made for this viewer and filter.
 */
export async function readWorklist(
  context: SignalContext,
  viewer: Viewer,
  filter: WorklistFilter,
  cursor?: string,
): Promise<WorklistView | undefined> {
  const scope: CursorScope = {
    key: context.cursorKey,
    user: viewer.user,
    route: `/taken?${JSON.stringify(Object.entries(filter).sort())}`,
  };
  const after = cursor === undefined ? undefined : positionIn(readCursor(scope, cursor));
  if (cursor !== undefined && after === undefined) return undefined;
  if (!worksOnDuties(viewer))
    return { rows: [], counts: { open: 0, overdue: 0, today: 0, upTo: countedUpTo } };
  const now = context.clock();
  const organisation = viewer.organisation.id;
  return context.database.inScope(scopeOf(viewer), async (tx) => {
    const page = await worklistOf(tx, {
      ...filter,
      organisation,
      now,
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    const counts = await worklistCounts(tx, {
      organisation,
      now,
      endOfToday: endOfDay(dateOf(now)),
      upTo: countedUpTo,
    });
    return {
      rows: page.rows.map((row) => dutyRow(row, context.rules, now)),
      ...(page.next === undefined ? {} : { next: signCursor(scope, JSON.stringify(page.next)) }),
      counts: { ...counts, upTo: countedUpTo },
    };
  });
}

/** Duties are for those who act in the role of their organisation; an official sees only own reports. */
const worksOnDuties = ({ role, organisation }: Viewer): boolean => role === organisation.role;

/** A signed position was written by us; its shape needs no second look. */
function positionIn(signed: string | undefined): WorklistPosition | undefined {
  return signed === undefined ? undefined : (JSON.parse(signed) as WorklistPosition);
}

function dutyRow(row: WorklistRow, rules: readonly Rule[], now: string): DutyRow {
  const { rule, scope, organisation: _, startedAt: start, dueAt: due, ...rest } = row;
  return {
    ...rest,
    rule,
    title: ruleOf(rules, rule).title,
    start,
    due,
    overdue: !row.suspended && due < now,
    ...(scope === '' ? {} : { thread: scope }),
  };
}
