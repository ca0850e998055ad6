import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reportParser } from './report-schema.ts';
import { csvLimits, readSignalsCsv } from './signals-csv.ts';
import { csvColumns } from './signals-csv-columns.ts';

const parseReport = reportParser({
  today: () => '2026-03-10',
  isMunicipality: (code) => code.startsWith('GM90'),
});
const read = (text: string) => readSignalsCsv(new TextEncoder().encode(text), parseReport);
const refusalOf = (text: string) => {
  const result = read(text);
  return result.ok ? undefined : result.refusal.nl;
};
const rejectedOf = (text: string) => {
  const result = read(text);
  return result.ok ? result.rejected.map(({ line, column }) => [line, column]) : undefined;
};

describe('a file with signals', () => {
  it('is read with semicolons, byte order mark, Dutch dates, labels and line breaks in quotes', () => {
    const result = read(
      '\uFEFFverhaal;gevaar;melder;datum;vormen;adressen;persoon_rol;persoon_leeftijd\r\n' +
        '"Eerste regel\r\ntweede; regel";Nee;Ambtenaar van een gemeente;1-3-2026;labour|Criminele uitbuiting;Dorp 1|Dorp 2;victim;16\r\n' +
        'Nog een;unknown;citizen;;;;;\r\n',
    );
    expect(result).toMatchObject({
      ok: true,
      rejected: [],
      accepted: [
        {
          line: 2,
          report: {
            narrative: 'Eerste regel\ntweede; regel',
            danger: 'no',
            when: { kind: 'date', date: '2026-03-01' },
            forms: ['labour', 'criminal'],
            addresses: [{ text: 'Dorp 1' }, { text: 'Dorp 2' }],
            persons: [{ part: 'victim', age: 16 }],
            reporter: { kind: 'official', anonymous: true, mayContact: false },
          },
        },
        { line: 4, report: { when: { kind: 'unknown' } } },
      ],
    });
  });

  it('is read with commas and English names', () => {
    expect(read('narrative,danger,reporter,date_from\nSeen,now,police,2026-01-02\n')).toMatchObject({
      accepted: [{ line: 2, report: { when: { kind: 'period', from: '2026-01-02' } } }],
    });
  });

  it('says line, column and reason of everything that is wrong', () => {
    const text =
      'verhaal,gevaar,melder,datum,slachtoffers,minderjarig,gemeente,kentekens\n' +
      ',perhaps,citizen,2026-02-31,1.5,soms,GM1,??\n' +
      'Goed,no,citizen,,,,,\n' +
      'Te kort,no\n' +
      '"Over\ntwee regels",no,,2027-01-01,,,,\n';
    expect(rejectedOf(text)).toEqual([
      [2, 'minderjarig'],
      [2, 'verhaal'],
      [2, 'gemeente'],
      [2, 'datum'],
      [2, 'gevaar'],
      [2, 'slachtoffers'],
      [2, 'kentekens'],
      [4, undefined],
      [5, 'datum'],
      [5, 'melder'],
    ]);
  });

  it('takes formulas as text', () => {
    expect(read('verhaal,gevaar,melder\n"=HYPERLINK(""http://x.example"")",no,citizen\n')).toMatchObject({
      accepted: [{ report: { narrative: '=HYPERLINK("http://x.example")' } }],
    });
  });

  it.each([
    ['', 'leeg'],
    [' \n\n', 'leeg'],
    ['verhaal,gevaar,melder\n', 'geen signalen'],
    ['verhaal,gevaar\nx,no\n', '"melder" ontbreekt'],
    ['verhaal,gevaar,melder,verhaal\nx,no,citizen,y\n', 'twee keer'],
    ['verhaal,gevaar,melder,wachtwoord\nx,no,citizen,y\n', 'kopregel-plaats 4'],
    ['verhaal,gevaar,melder\n"open,no,citizen\n', 'aanhalingstekens'],
    ['verhaal,gevaar,melder\n"dicht"open,no,citizen\n', 'aanhalingstekens'],
    ['[1, 2]', 'kopregel-plaats 1'],
    ['{"narrative": "json"}', 'aanhalingstekens'],
  ])('%j is refused', (text, reason) => {
    expect(refusalOf(text)).toContain(reason);
  });

  it('is refused when it is too large, has too many rows or is not UTF-8', () => {
    expect(readSignalsCsv(new Uint8Array(csvLimits.bytes + 1), parseReport)).toMatchObject({ ok: false });
    const rows = 'x,no,citizen\n'.repeat(csvLimits.rows + 1);
    expect(refusalOf(`verhaal,gevaar,melder\n${rows}`)).toContain('meer dan 20000 regels');
    expect(readSignalsCsv(Uint8Array.from([0x76, 0xe9, 0x0a]), parseReport)).toMatchObject({ ok: false });
  });

  it('never repeats what a cell held', () => {
    expect(
      JSON.stringify(read('verhaal,gevaar,melder,melder_email\nx,Xq7-geheim,citizen,Xq7-geheim\n')),
    ).not.toContain('Xq7');
  });
});

describe('the guide', () => {
  const docs = new URL('../../../../docs/', import.meta.url);

  it('names every column in both languages and no other', async () => {
    const guide = await readFile(new URL('signalen-csv.md', docs), 'utf8');
    const rows = guide.split('\n').filter((row) => row.startsWith('| `'));
    const named = rows.map((row) => [...row.matchAll(/`([a-z_]+)`/g)].slice(0, 2).map((match) => match[1]));
    expect(named).toEqual(csvColumns.map((column) => [column.name, column.english]));
  });

  it('has an example that is taken whole', async () => {
    const result = readSignalsCsv(await readFile(new URL('signalen-voorbeeld.csv', docs)), parseReport);
    expect(result).toMatchObject({ ok: true, rejected: [] });
    expect(result.ok && result.accepted.length).toBeGreaterThanOrEqual(3);
  });
});
