import { expect, it } from 'vitest';
import { measuredCells } from '../tables/measured-cell.ts';
import type { MarkedRegistration, MarkRow } from './mark-table.ts';
import { signalEdition } from './signal-editions.ts';
import { nlaFunnel, nlaSigns, policeFunnel, policeSigns } from './signal-findings.ts';

type Printed = readonly (readonly [row: string, count: number, percent?: number])[];

/** Tabel 4.1 (002 L1841-1861). */
const table41 = [199, 76, 61, 47, 44, 37, 30, 20, 18, 13, 90];

/** Tabel 5.1 (002 L3118-3172). */
const table51 = [
  85, 63, 51, 33, 29, 26, 19, 11, 8, 5, 61, 16, 22, 15, 22, 98, 34, 12, 18, 6, 7, 11, 47, 102, 83, 22, 26, 7,
];

/** The funnel of the police as printed (002 L1739-2447). */
const policeNumbers: Printed = [
  ['slachtoffer bekend', 363],
  ['met het slachtoffer gesproken', 250, 69],
  ['doorgezet, niet door politie opgevolgd', 37],
  ['geen gesprek en geen opvolging', 21, 6],
  ['informatief gesprek', 139, 38],
  ['opsporingsonderzoek gestart', 48, 13],
];

/** The funnel of the Labour Authority as printed (002 L2717-4026). */
const nlaNumbers: Printed = [
  ['slachtoffer bekend', 149],
  ['eerst als signaal', 173],
  ['direct als melding', 36],
  ['signaal omgezet in melding', 87],
  ['meldingen totaal', 123, 59],
  ['signaal niet omgezet', 86],
  ['niet omgezet: doorgestuurd naar Toezicht', 42],
  ['niet omgezet: Toezicht ingeschakeld voor verrijking', 6],
  ['niet omgezet: toegevoegd aan lopend onderzoek', 2],
  ['niet omgezet: doorgestuurd aan politie of gemeente', 2],
  ['niet omgezet: afgesloten of geen verdere opvolging', 28],
  ['niet omgezet: opvolging onduidelijk', 12],
  ['verrijking: gesproken met slachtoffer', 14, 9],
  ['meldingen met bekend slachtoffer', 96],
  ['informatief gesprek (van meldingen met bekend slachtoffer)', 30, 31],
  ['slachtoffer waarschijnlijk niet benaderd', 43, 45],
  ['niet benaderd: naar Toezicht', 20],
  ['niet benaderd: naar Intelligence', 1],
  ['niet benaderd: naar KMar', 1],
  ['niet benaderd: geen verdere opvolging', 14],
  ['niet benaderd: onduidelijk', 7],
  ['gesprek: bedenktijd aangeboden', 15],
  ['gesprek: geringste aanwijzing niet vastgesteld', 13],
  ['gesprek: direct aangifte', 2],
  ['aangifte na gesprek', 16],
  ['aangiften totaal', 22],
  ['nieuwe opsporingsonderzoeken', 4],
  ['strafrechtelijke vervolging', 2],
];

const numbered = (rows: readonly MarkRow[], counts: readonly number[]): Printed =>
  rows.map(({ key }, index) => [key, counts[index] ?? Number.NaN]);

/** Registrations in which every finding occurs as often as printed, among those that can have it. */
function registrations(
  size: number,
  rows: readonly MarkRow[],
  printed: Printed,
): readonly MarkedRegistration[] {
  const all = Array.from({ length: size }, () => new Set<string>());
  for (const { key, within } of rows) {
    const able = all.filter((marks) => within === undefined || marks.has(within));
    const count = printed.find(([row]) => row === key)?.[1] ?? 0;
    for (const marks of able.slice(0, count)) marks.add(key);
  }
  return all.map((marks) => ({ marks }));
}

it.each([
  ['tabel-4.1', 'police', 382, policeSigns, numbered(policeSigns, table41)],
  ['trechter-politie', 'police', 382, policeFunnel, policeNumbers],
  ['tabel-5.1', 'labourAuthority', 209, nlaSigns, numbered(nlaSigns, table51)],
  ['trechter-arbeidsinspectie', 'labourAuthority', 209, nlaFunnel, nlaNumbers],
] as const)('%s is as printed, from registrations', (id, of, size, rows, printed) => {
  const edition = signalEdition(of, registrations(size, rows, printed), { from: 2019, until: 2023 });
  const table = edition.tables.find((one) => one.id === id);
  const cells = table === undefined ? [] : measuredCells(table).filter(({ column }) => column !== 'noemer');
  expect(cells.map(({ row, count }) => [row, count])).toEqual(printed.map(([row, count]) => [row, count]));
  for (const [row, , percent] of printed) {
    if (percent !== undefined) expect(cells.find((cell) => cell.row === row)?.percent).toBe(String(percent));
  }
  expect(table?.size).toBe(size);
});
