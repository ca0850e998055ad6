import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsFrom } from '../columns.ts';
import { publishedPolicy } from '../counting/policy.ts';
import { victimYears } from '../counting/victims.ts';
import { edition } from '../edition/edition.fixture.ts';
import { notifications } from '../notification.fixture.ts';
import { behindCell } from './behind-cell.ts';
import { counted } from './breakdown.ts';
import { countAt } from './table.ts';

it('finds as many victims behind a cell as the cell says', () => {
  const rows = fc.array(notifications({ until: '2019-12-31' }), { maxLength: 25 });
  fc.assert(
    fc.property(rows, (some) => {
      const columns = columnsFrom(some);
      const victims = victimYears(columns, { from: 2015, until: 2019 }, publishedPolicy);
      const all = counted(columns, victims, publishedPolicy);
      for (const table of edition(some).tables) {
        for (const row of table.rows.categories) {
          for (const column of table.columns.categories) {
            const behind = behindCell(all, table.id, row.key, column.key);
            /* The total of notifications counts somebody as often as they were notified. */
            if (behind === undefined || (row.total && table.unit === 'notification')) continue;
            expect([table.id, row.key, column.key, behind.rows.length]).toEqual([
              table.id,
              row.key,
              column.key,
              countAt(table, row.key, column.key),
            ]);
          }
        }
      }
    }),
    { numRuns: 8 },
  );
});

it('opens no cell that does not exist or is no count of victims', () => {
  const columns = columnsFrom([]);
  const victims = victimYears(columns, { from: 2015, until: 2019 }, publishedPolicy);
  const all = counted(columns, victims, publishedPolicy);
  expect(behindCell(all, 'figuur-2.8', 'Man', '2031')).toBeUndefined();
  expect(behindCell(all, 'figuur-2.8', 'Niemand', '2015')).toBeUndefined();
  expect(behindCell(all, 'figuur-2.4b', 'Zichtbaar', '2015-2016')).toBeUndefined();
});
