import { readFileSync } from 'node:fs';
import { codesOf } from '@ketenzicht/rulebook';
import { expect, test } from 'vitest';
import { type Field, fieldNames, fields } from '../fields.ts';
import { htcdsColumns } from './htcds.ts';

const guide = readFileSync(new URL('../../../../docs/uitwisseling.md', import.meta.url), 'utf8');
const rows = [...guide.matchAll(/^\| `(\w+)` \|([^|]*)\|([^|]*)\|$/gm)].map(
  ([, column, required, content]) => ({
    column,
    required: required?.trim() ?? '',
    content: content ?? '',
  }),
);

test('the guide describes every column, in order', () => {
  const described = rows
    .map(({ column }) => column)
    .filter((column) => fieldNames.some((name) => fields[name].column === column));
  expect(described).toEqual(fieldNames.map((name) => fields[name].column));
});

test.each(fieldNames.map((name) => [fields[name].column, name] as const))(
  '%s as the register reads it',
  (column, name) => {
    const row = rows.find((one) => one.column === column);
    const field: Field = fields[name];
    expect(row?.required === 'ja').toBe(field.required === true);
    const named = [...(row?.content.matchAll(/[a-z]\w+/g) ?? [])].map(([word]) => word);
    const codes = field.list ? codesOf(field.list) : [];
    if (codes.length > 0 && codes.length <= 6) for (const code of codes) expect(named).toContain(code);
  },
);

test('the guide names every column of HTCDS that is written', () => {
  for (const column of htcdsColumns) expect(guide).toContain(column.replace(/^hte_Country(?=_[TE])/, ''));
});
