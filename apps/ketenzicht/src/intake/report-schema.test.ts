import { codesOf, dangers } from '@ketenzicht/rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrativeMax } from './report-fields.ts';
import { reportParser } from './report-schema.ts';

const parse = reportParser({
  today: () => '2026-03-10',
  isMunicipality: (code) => code === 'GM9001',
});

const plain = {
  narrative: 'Mannen slapen in de schuur.',
  danger: 'no',
  reporter: { kind: 'citizen', anonymous: true, mayContact: false },
};

const pathsOf = (input: unknown) => {
  const result = parse(input);
  return result.ok ? [] : result.errors.map((error) => error.path);
};
const messageAt = (input: unknown, path: string) => {
  const result = parse(input);
  return result.ok ? undefined : result.errors.find((error) => error.path === path)?.message.nl;
};

describe('a report', () => {
  it('needs a story, an answer about danger, and who reports', () => {
    expect(parse(plain)).toMatchObject({
      ok: true,
      report: { when: { kind: 'unknown' }, where: {}, forms: [], persons: [] },
    });
    expect(pathsOf({})).toEqual(['narrative', 'danger', 'reporter']);
  });

  it('tells everything that is wrong at once, one message per field', () => {
    const errors = pathsOf({
      narrative: '   ',
      danger: 'perhaps',
      where: { municipality: 'GM0000' },
      when: { kind: 'date', date: '2026-02-31' },
      indicators: ['underpaid', 'sternLook'],
      victims: 1.5,
      persons: [{ part: 'victim' }, { part: 'hero', familyName: 'Voorbeeld' }],
      companies: [{ name: '', kvk: '12' }],
      phones: ['geen'],
      vehicles: [{ plate: '!' }],
      reporter: { kind: 'citizen', anonymous: false, mayContact: true },
      surprise: 1,
    });
    expect(errors).toEqual([
      'narrative',
      'where.municipality',
      'when.date',
      'danger',
      'indicators.1',
      'victims',
      'persons.0.familyName',
      'persons.1.part',
      'companies.0.name',
      'companies.0.kvk',
      'phones.0',
      'vehicles.0.plate',
      'reporter.email',
      'surprise',
    ]);
  });

  it.each([
    ['2026-02-31', 'Deze datum bestaat niet.'],
    ['2025-02-29', 'Deze datum bestaat niet.'],
    ['31-01-2026', 'Deze datum bestaat niet.'],
    ['2026-03-11', 'Deze datum ligt in de toekomst.'],
    ['1899-12-31', 'Deze datum ligt voor 1900.'],
    ['', 'Vul de datum in'],
  ])('refuses the date %j', (date, start) => {
    expect(messageAt({ ...plain, when: { kind: 'date', date } }, 'when.date')).toContain(start);
  });

  it.each(['2026-03-10', '1900-01-01', '2024-02-29'])('takes the date %s', (date) => {
    expect(pathsOf({ ...plain, when: { kind: 'date', date } })).toEqual([]);
  });

  it('takes a period with one end, and refuses one that runs backwards', () => {
    expect(pathsOf({ ...plain, when: { kind: 'period', from: '2026-01-01' } })).toEqual([]);
    expect(pathsOf({ ...plain, when: { kind: 'period' } })).toEqual(['when.from']);
    expect(pathsOf({ ...plain, when: { kind: 'period', from: '2026-02-01', until: '2026-01-01' } })).toEqual([
      'when.until',
    ]);
  });

  it('counts characters, not bytes, and takes exactly the limit', () => {
    expect(pathsOf({ ...plain, narrative: 'é'.repeat(narrativeMax) })).toEqual([]);
    expect(pathsOf({ ...plain, narrative: 'a'.repeat(narrativeMax + 1) })).toEqual(['narrative']);
    expect(pathsOf({ ...plain, narrative: 'a'.repeat(1_000_000) })).toEqual(['narrative']);
  });

  it('takes out invisible characters that hide or turn around what is written', () => {
    const result = parse({ ...plain, narrative: ' a\u0000b\u202Ec\r\nd\u0007\uFEFF\uD800 ' });
    expect(result.ok && result.report.narrative).toBe('abc\nd');
  });

  it('lets nobody be anonymous and named at once', () => {
    const reporter = {
      kind: 'citizen',
      anonymous: true,
      mayContact: true,
      name: 'A. Voorbeeld',
      email: 'a@b.example',
    };
    expect(pathsOf({ ...plain, reporter })).toEqual([
      'reporter.name',
      'reporter.email',
      'reporter.mayContact',
    ]);
  });

  it('drops what is empty, so that empty boxes mean unknown', () => {
    const result = parse({
      ...plain,
      where: { address: '  ' },
      persons: [{ part: 'victim', age: 30, givenNames: '' }],
    });
    expect(result.ok && result.report.where.address).toBeUndefined();
    expect(result.ok && result.report.persons[0]?.givenNames).toBeUndefined();
  });

  it('never throws and never repeats what was typed', () => {
    const secret = 'Xq7-geheim';
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(...Object.keys({ ...plain, where: 0, when: 0, persons: 0 })),
        (value, key) => {
          expect(() => parse({ ...plain, [key]: value })).not.toThrow();
          const result = parse({ ...plain, [key]: secret });
          if (!result.ok) expect(JSON.stringify(result.errors)).not.toContain(secret);
        },
      ),
    );
  });

  it('takes every code of its lists', () => {
    for (const danger of codesOf(dangers)) expect(pathsOf({ ...plain, danger })).toEqual([]);
  });
});
