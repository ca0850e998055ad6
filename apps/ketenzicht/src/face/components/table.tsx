import type { Child } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say } from '../messages/catalogue.ts';

export interface Column<R> {
  readonly key: string;
  readonly label: Words;
  readonly cell: (row: R) => Child;
  /** Numbers stand right and line up. */
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly rowHeader?: boolean;
}

interface TableProps<R> {
  readonly caption: Words;
  /** Hides the caption for the eye, when a heading says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
}

/** Said again because a browser forgets that a table is one when its style turns it into cards. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table that becomes a list of cards on a phone; each cell then says its column. */
export function Table<R>({ caption, captionHidden, columns, rows }: TableProps<R>) {
  const lang = useLang();
  return (
    <div class="kz-table">
      <table class="utrecht-table utrecht-table--html-table" {...roles.table}>
        <caption class={`utrecht-table__caption${captionHidden ? ' kz-visually-hidden' : ''}`}>
          {say(caption, lang)}
        </caption>
        <thead class="utrecht-table__header" {...roles.rowgroup}>
          <tr class="utrecht-table__row" {...roles.row}>
            {columns.map((column) => (
              <th
                class={`utrecht-table__header-cell${column.numeric ? ' utrecht-table__header-cell--numeric-column' : ''}`}
                scope="col"
                {...roles.columnheader}
              >
                {say(column.label, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" {...roles.rowgroup}>
          {rows.map((row) => (
            <tr class="utrecht-table__row" {...roles.row}>
              {columns.map((column) => (
                <Cell column={column} row={row} label={say(column.label, lang)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<R>({ column, row, label }: { column: Column<R>; row: R; label: string }) {
  const className = `utrecht-table__cell${column.numeric ? ' utrecht-table__cell--numeric-column' : ''}`;
  const content = column.cell(row);
  if (column.rowHeader) {
    return (
      <th class={`${className} kz-table__row-header`} scope="row" {...roles.rowheader}>
        {content}
      </th>
    );
  }
  return (
    <td class={className} {...roles.cell} data-label={label}>
      {content}
    </td>
  );
}
