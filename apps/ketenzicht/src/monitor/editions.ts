import {
  type BehindCell,
  behindCell,
  type CountingPolicy,
  compareEditions,
  counted,
  type Edition,
  type EditionComparison,
  monitorEdition,
  type NotificationColumns,
  type Period,
  publishedPolicy,
  type VictimYears,
  victimYears,
} from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database } from '../storage/database.ts';
import {
  type EditionName,
  editionBefore,
  insertEdition,
  latestEditions,
  loadEdition,
  type StoredEdition,
} from '../storage/monitor-editions.ts';
import { columnsFromRegister } from './columns-from-register.ts';

/** An edition with what changed since the one before it. */
export interface ReadEdition {
  readonly stored: StoredEdition;
  readonly comparison?: { readonly with: StoredEdition; readonly result: EditionComparison };
}

/** One victim behind a number, by pseudonym: what the register says, and which notifications say it. */
export interface FactsBehind {
  /** Number of the person within this answer; says nothing outside it. */
  readonly person: number;
  readonly year: number;
  readonly notifications: readonly string[];
}

export interface OpenedCell {
  readonly rules: BehindCell['rules'];
  /** How many there are now. */
  readonly size: number;
  /** The first of them. */
  readonly facts: readonly FactsBehind[];
}

/** What the rapporteur does with editions. */
export interface EditionApplication {
  readonly latest: (viewer: Viewer) => Promise<readonly EditionName[]>;
  /** Counts the register as it is now and keeps the edition; nothing when there is nothing to count. */
  readonly make: (
    viewer: Viewer,
    question: {
      readonly id: string;
      readonly period: Period;
      readonly acrossYears: CountingPolicy['acrossYears'];
    },
  ) => Promise<'made' | 'empty'>;
  readonly read: (viewer: Viewer, id: string) => Promise<ReadEdition | undefined>;
  /** Counts the register as it is now and opens one number; nothing when it cannot be opened. */
  readonly open: (
    viewer: Viewer,
    edition: Edition,
    cell: { readonly table: string; readonly row: string; readonly column: string },
  ) => Promise<OpenedCell | undefined>;
}

/** How many victims behind a number are listed. */
const listed = 200;

/** Editions of the monitor from the register in the database. */
export function editionApplication(database: Database, clock: () => IsoInstant): EditionApplication {
  return {
    latest: (viewer) => database.inScope(overseerScope(viewer), latestEditions),
    make: (viewer, { id, period, acrossYears }) =>
      database.inScope(overseerScope(viewer), async (tx) => {
        const columns = await columnsFromRegister(tx, period);
        if (columns.rows === 0) return 'empty';
        const content = monitorEdition(columns, { period, policy: { ...publishedPolicy, acrossYears } });
        await insertEdition(tx, {
          id,
          name: content.id,
          organisation: viewer.organisation.id,
          member: viewer.user,
          madeAt: clock(),
          notifications: columns.rows,
          content,
        });
        return 'made';
      }),
    read: (viewer, id) =>
      database.inScope(overseerScope(viewer), async (tx) => {
        const stored = await loadEdition(tx, id);
        if (stored === undefined) return undefined;
        const before = await editionBefore(tx, stored);
        if (before === undefined) return { stored };
        return {
          stored,
          comparison: { with: before, result: compareEditions(stored.content, before.content) },
        };
      }),
    open: (viewer, edition, cell) =>
      database.inScope(overseerScope(viewer), async (tx) => {
        const { period, policy } = edition;
        if (policy === undefined) return undefined;
        const columns = await columnsFromRegister(tx, period);
        const victims = victimYears(columns, period, policy);
        const found = behindCell(counted(columns, victims, policy), cell.table, cell.row, cell.column);
        if (found === undefined) return undefined;
        return { rules: found.rules, size: found.rows.length, facts: factsOf(columns, victims, found.rows) };
      }),
  };
}

/** The notifications of the first victims, each victim under a number of this answer only. */
function factsOf(
  columns: NotificationColumns,
  victims: VictimYears,
  rows: readonly number[],
): readonly FactsBehind[] {
  const shown = rows.slice(0, listed).map((row) => ({
    person: victims.person[row] ?? 0,
    year: victims.period.from + (victims.year[row] ?? 0),
    notifications: [] as string[],
  }));
  const wanted = new Map(shown.map((one) => [`${one.person} ${one.year}`, one]));
  for (let index = 0; index < columns.rows; index++) {
    const year = Math.floor((columns.reportDate[index] ?? 0) / 10_000);
    wanted.get(`${columns.person[index]} ${year}`)?.notifications.push(columns.idOf(index));
  }
  const numbers = new Map(
    [...new Set(shown.map(({ person }) => person))].map((person, place) => [person, place + 1]),
  );
  return shown.map(({ person, year, notifications }) => ({
    person: numbers.get(person) ?? 0,
    year,
    notifications: notifications.sort(),
  }));
}
