import { columnsFrom } from '../columns.ts';
import { type CountingPolicy, publishedPolicy } from '../counting/policy.ts';
import type { Notification } from '../notification.ts';
import type { Table } from '../tables/table.ts';
import { type Edition, monitorEdition, tableIn } from './edition.ts';

/** The monitor 2015-2019 from a few notifications, or one of its tables. */
export function edition(rows: readonly Notification[], policy?: Partial<CountingPolicy>): Edition;
export function edition(rows: readonly Notification[], policy: Partial<CountingPolicy>, table: string): Table;
export function edition(
  rows: readonly Notification[],
  policy: Partial<CountingPolicy> = {},
  table?: string,
): Edition | Table {
  const whole = monitorEdition(columnsFrom(rows), {
    period: { from: 2015, until: 2019 },
    policy: { ...publishedPolicy, ...policy },
  });
  if (table === undefined) return whole;
  const found = tableIn(whole, table);
  if (found === undefined) throw new RangeError(`There is no ${table}.`);
  return found;
}
