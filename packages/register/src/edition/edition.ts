import type { Text } from '@ketenzicht/rulebook';
import type { NotificationColumns } from '../columns.ts';
import type { CountingPolicy } from '../counting/policy.ts';
import { type Period, victimYears } from '../counting/victims.ts';
import { counted, periodKey } from '../tables/breakdown.ts';
import { monitorTables } from '../tables/monitor-tables.ts';
import type { Table } from '../tables/table.ts';
import { type Chapter, monitorChapters } from './chapters.ts';

/** A publication: chapters with tables and figures, and by which policy they were counted. */
export interface Edition {
  /** Part of its permanent address, for example `slachtoffermonitor-2015-2019`. */
  readonly id: string;
  readonly title: Text;
  readonly period: Period;
  readonly chapters: readonly Chapter[];
  /** By id, in printed order. */
  readonly tables: readonly Table[];
  /** Of editions counted from notifications. */
  readonly policy?: CountingPolicy;
}

/**
 * The Slachtoffermonitor over a period: every table and figure counted from notifications. Pure and independent of
 * the order of the notifications; 1,120,000 of them take about a second.
 */
export function monitorEdition(
  columns: NotificationColumns,
  { period, policy }: { readonly period: Period; readonly policy: CountingPolicy },
): Edition {
  const victims = victimYears(columns, period, policy);
  return {
    id: `slachtoffermonitor-${periodKey(period)}`,
    title: {
      nl: `Slachtoffermonitor mensenhandel ${periodKey(period)}`,
      en: `Monitor of victims of trafficking in human beings ${periodKey(period)}`,
    },
    period,
    chapters: monitorChapters,
    tables: monitorTables(counted(columns, victims, policy)),
    policy,
  };
}

/** The table of an edition with an id. */
export function tableIn(edition: Edition, id: string): Table | undefined {
  return edition.tables.find((table) => table.id === id);
}
