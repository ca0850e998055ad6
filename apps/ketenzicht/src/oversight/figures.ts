import type { IsoInstant } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database } from '../storage/database.ts';
import {
  type CloseCount,
  closeCounts,
  type FigureFilter,
  type MonthCount,
  monthCounts,
  type OpenDossierCount,
  type OpenDutyCount,
  openDossierCounts,
  openDutyCounts,
  type Period,
  type StepDuration,
  stepDurations,
} from '../storage/statistics.ts';
import { stepsAreBehind } from '../storage/step-measuring.ts';

/** The durations of steps, and whether the newest happenings are not in them yet. */
export interface StepFigures {
  readonly durations: readonly StepDuration[];
  readonly behind: boolean;
}

/** What directing the chain needs to know. Counts dossiers and duties, and knows no person. */
export interface ChainFigures {
  readonly openDuties: (viewer: Viewer, filter: FigureFilter) => Promise<readonly OpenDutyCount[]>;
  readonly openDossiers: (viewer: Viewer, filter: FigureFilter) => Promise<readonly OpenDossierCount[]>;
  readonly months: (viewer: Viewer, period: Period, filter: FigureFilter) => Promise<readonly MonthCount[]>;
  readonly closings: (viewer: Viewer, period: Period, filter: FigureFilter) => Promise<readonly CloseCount[]>;
  readonly steps: (viewer: Viewer, period: Period, filter: FigureFilter) => Promise<StepFigures>;
}

/** The figures from the database. */
export function chainFigures(database: Database, now: () => IsoInstant): ChainFigures {
  return {
    openDuties: (viewer, filter) =>
      database.inScope(overseerScope(viewer), (tx) => openDutyCounts(tx, now(), filter)),
    openDossiers: (viewer, filter) =>
      database.inScope(overseerScope(viewer), (tx) => openDossierCounts(tx, filter)),
    months: (viewer, period, filter) =>
      database.inScope(overseerScope(viewer), (tx) => monthCounts(tx, period, filter)),
    closings: (viewer, period, filter) =>
      database.inScope(overseerScope(viewer), (tx) => closeCounts(tx, period, filter)),
    steps: (viewer, period, filter) =>
      database.inScope(overseerScope(viewer), async (tx) => ({
        durations: await stepDurations(tx, period, filter),
        behind: await stepsAreBehind(tx),
      })),
  };
}
