import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../fields.ts';
import { notifications } from '../notification.fixture.ts';
import { problemTexts as texts } from '../problem.ts';
import { csvSplitter } from './csv-splitter.ts';
import { factsHeader, factsRow, rowReader } from './facts-csv.ts';
import { readHeader } from './facts-header.ts';

const today = '2020-06-01';

function reader(header: string, mapping?: Parameters<typeof readHeader>[1]) {
  const read = readHeader(header.split(','), mapping);
  if (!read.ok) throw new Error(read.reason.en);
  return rowReader({ columns: read.columns, today, ...(mapping && { mapping }) });
}

/** The problems of a row given as `column: cell`, on top of a sound row. */
function problemsOf(cells: Readonly<Record<string, string>>) {
  const row: Record<string, string> = {
    notification_id: 'M-1',
    report_date: '2019-05-06',
    source: 'notifier',
    notifier_group: 'police',
    ...cells,
  };
  const result = reader(Object.keys(row).join(','))(Object.values(row));
  return result.ok ? [] : result.problems.map(({ field, reason }) => [field && fields[field].column, reason]);
}

describe('a file of notifications', () => {
  test('what is written is read back, whatever the answers', () => {
    const read = reader(factsHeader);
    fc.assert(
      fc.property(notifications({ until: '2019-12-31' }), (one) => {
        const rows: string[][] = [];
        const splitter = csvSplitter({
          row: ({ cells }) => rows.push([...cells]),
          flaw: () => rows.push([]),
        });
        splitter.push(`${factsHeader}\n${factsRow(one)}\n`);
        splitter.end();
        expect(read(rows[1] ?? [])).toEqual({ ok: true, notification: one });
      }),
      { numRuns: 300 },
    );
  });

  test('four reasons for a missing answer stay apart', () => {
    const row = reader('notification_id,report_date,source,notifier_group,sex,nationality,forms,dublin')(
      'M-1,2019-05-06,notifier,police,?,-,!,'.split(','),
    );
    expect(row).toMatchObject({
      ok: true,
      notification: { sex: 'notAsked', nationality: 'notApplicable', forms: 'refused', dublin: 'unknown' },
    });
  });

  test('columns stand in any order and labels count as codes', () => {
    const row = reader('Forms,SOURCE,report date,notifier-group,notification_id')(
      'Seksuele uitbuiting|labour,Melder,6-5-2019,politie,M-1'.split(','),
    );
    expect(row).toMatchObject({
      ok: true,
      notification: { forms: ['sexual', 'labour'], notifierGroup: 'police', reportDate: '2019-05-06' },
    });
  });

  test('the age follows from the date of birth', () => {
    const read = reader('notification_id,report_date,source,notifier_group,birth_date');
    expect(read('M-1,2019-05-06,notifier,zoco,2001-05-07'.split(','))).toMatchObject({
      ok: true,
      notification: { ageAtReport: 17 },
    });
  });

  test.each([
    ['report_date', 'notification_id,source,notifier_group'],
    ['notification_id', 'report_date,source'],
  ])('a header without %s is refused', (column, header) => {
    const read = readHeader(header.split(','));
    expect(read.ok ? '' : read.reason.nl).toContain(column);
  });

  test('a column that nobody knows or that is there twice is refused, and nothing of it is repeated', () => {
    const unknown = readHeader(['notification_id', 'Jan Jansen']);
    const double = readHeader(['notification_id', 'Notification ID']);
    expect(unknown.ok ? '' : unknown.reason.nl).toContain('kolom 2');
    expect(unknown.ok ? '' : unknown.reason.nl).not.toContain('Jansen');
    expect(double.ok ? '' : double.reason.nl).toContain('twee keer');
  });

  test('a mapping renames columns, translates codes, leaves columns out and fills in what is not there', () => {
    const read = reader('Nr,Datum,Vorm,Kleur', {
      columns: { Nr: 'notification_id', Datum: 'report_date', Vorm: 'forms', Kleur: null },
      codes: { forms: { SU: 'sexual' } },
      constants: { source: 'notifier', notifier_group: 'fairwork' },
    });
    expect(read(['7', '2019-01-02', 'su', 'paars'])).toMatchObject({
      ok: true,
      notification: { id: '7', forms: ['sexual'], notifierGroup: 'fairwork' },
    });
  });
});

describe('a mapping', () => {
  test.each([
    ['a code that does not exist', { codes: { forms: { SU: 'slavery' } } }],
    ['a column that does not exist', { constants: { kleur: 'paars' } }],
    ['a flag for nothing', { flags: { vlag: { column: 'forms', code: 'slavery' } } }],
  ])('with %s is refused', (_, mapping) => {
    expect(readHeader(['notification_id', 'report_date', 'source'], mapping).ok).toBe(false);
  });
});

describe('a bad row is explained', () => {
  test.each([
    ['a code that does not exist', { sex: 'vrouwelijk-ish' }, 'sex', /male, female, other/],
    ['a second code that does not exist', { forms: 'sexual|slavery' }, 'forms', /sexual, labour/],
    ['a country that does not exist', { nationality: 'NLX' }, 'nationality', /ISO 3166/],
    ['an age of 190', { age_at_report: '190' }, 'age_at_report', /0 to 120/],
    ['a negative age', { age_at_report: '-4' }, 'age_at_report', /0 to 120/],
    ['a day that does not exist', { report_date: '2019-02-29' }, 'report_date', /exists/],
  ])('%s', (_, cells, column, reason) => {
    expect(problemsOf(cells)).toEqual([
      [column, expect.objectContaining({ en: expect.stringMatching(reason) })],
    ]);
  });

  test.each([
    ['no number', { notification_id: '' }, 'notification_id', texts.missing],
    ['a name for a number', { notification_id: 'Jan de Boer' }, 'notification_id', texts.wrongId],
    ['a notification tomorrow', { report_date: '2020-06-02' }, 'report_date', texts.future],
    ['a typing error in the year', { report_date: '0019-06-02' }, 'report_date', texts.longAgo],
    ['a date before birth', { birth_date: '2019-05-07' }, 'birth_date', texts.beforeBirth],
    ['a birth in 1829', { birth_date: '1829-05-07' }, 'birth_date', texts.tooOld],
    [
      'an age beside the date of birth',
      { birth_date: '1999-01-01', age_at_report: '34' },
      'age_at_report',
      texts.agesDiffer,
    ],
    [
      'an older beginning',
      { age_at_report: '20', age_at_start: '21' },
      'age_at_start',
      texts.startAfterReport,
    ],
    ['a sector without its form', { sectors_labour: 'construction' }, 'sectors_labour', texts.formMissing],
    [
      'a unit without police',
      { notifier_group: 'zoco', police_unit: 'limburg' },
      'police_unit',
      texts.unitWithoutPolice,
    ],
    ['a notifier of no group', { notifier_group: '' }, 'notifier_group', texts.noGroup],
    ['a formula', { notifier: '=1+1' }, 'notifier', texts.formula],
    ['a formula among codes', { sex: '@SUM(A1)' }, 'sex', texts.formula],
    ['another encoding', { notifier: 'Caf\uFFFD' }, 'notifier', texts.notUtf8],
    ['another encoding in a code', { sex: 'm\uFFFDn' }, 'sex', texts.notUtf8],
  ])('%s', (_, cells, column, reason) => {
    expect(problemsOf(cells)).toEqual([[column, reason]]);
  });

  test('a row with a cell too few', () => {
    const result = reader('notification_id,report_date,source')(['M-1', '2019-01-01']);
    expect(result).toEqual({ ok: false, problems: [{ reason: texts.cellCount }] });
  });

  test('everything wrong with a row is told at once', () => {
    expect(problemsOf({ sex: 'x', age_at_report: '190' })).toHaveLength(2);
  });
});
