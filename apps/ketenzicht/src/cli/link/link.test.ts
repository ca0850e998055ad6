import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../commands.ts';
import { CommandFailure } from '../failure.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'link-'));
});

afterAll(() => rm(folder, { recursive: true }));

const header = 'rec_id, given_name, surname, date_of_birth, colour, person';
const rows = [
  'r1, Fatoumata, Diallo, 19960503, red, 1',
  'r2, Diallo, Fatou, 19960503, red, 1',
  'r3, Grace, Okafor, 19910101, blue, 2',
  'r4, Grace, Okafor, , blue, 2',
  'r5, Mihai, Popescu, 20011230, , 3',
  'r6, "Popescu, M", , 20011230, , ',
];
const columns = {
  id: 'rec_id',
  columns: { given_name: 'givenName', surname: 'familyName', date_of_birth: 'birthDate', colour: 'Colour' },
};

async function place(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Runs the command; answers what it printed. */
async function link(...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  try {
    expect(await commands['link']?.run(args)).toBe(0);
  } finally {
    log.mockRestore();
  }
  return printed.join('\n');
}

describe('ketenzicht link', () => {
  it('reports what it found, and how right it was', async () => {
    const file = await place('a.csv', [header, ...rows].join('\n'));
    const meaning = await place('c.json', JSON.stringify(columns));
    const outcome = JSON.parse(await link(file, '--columns', meaning, '--truth', 'person', '--json'));
    expect(outcome).toMatchObject({
      records: 6,
      columns: { given_name: 'givenName', colour: 'text' },
      threshold: 0.95,
      pairsCompared: 15,
      truePairs: 2,
      precision: 1,
      blockingRecall: 1,
    });
    for (const name of ['recall', 'f1', 'clusters', 'seconds', 'peakMemoryMb', 'estimatedBlockingRecall'])
      expect(outcome[name]).toEqual(expect.any(Number));
  });

  it('writes the same file for the same records in any order, without being told what columns mean', async () => {
    const written = await Promise.all(
      [rows, [...rows].reverse()].map(async (some, at) => {
        const file = await place(`order-${at}.csv`, [header, ...some].join('\n'));
        const out = join(folder, `out-${at}.csv`);
        await link(file, '--truth', 'person', '--out', out, '--threshold', '0.5');
        return readFile(out, 'utf8');
      }),
    );
    expect(written[0]).toMatch(/^rec_id,cluster\nr1,r1\nr2,r1\n/);
    expect(written[1]).toBe(written[0]);
  });

  it('keeps the names of clusters when records were added', async () => {
    const file = await place(
      'more.csv',
      [header, ...rows, 'r0, Fatoumata, Diallo, 19960503, red, 1'].join('\n'),
    );
    const previous = await place('previous.csv', 'rec_id,cluster\nr1,r1\nr2,r1\n');
    const out = join(folder, 'more-out.csv');
    await link(file, '--out', out, '--previous', previous, '--truth', 'person');
    expect(await readFile(out, 'utf8')).toContain('r0,r1\nr1,r1\nr2,r1\n');
  });

  it('takes the age on the day of the report for a date of birth that is missing', async () => {
    const people = [
      '1,Grace,Okafor,1991-04-12,,',
      '2,Grace,Okafor,,33,2024-06-01',
      '3,Grace,Okafor,,20,2024-06-01',
    ];
    const file = await place(
      'age.csv',
      ['id,voornaam,achternaam,geboortedatum,leeftijd,meldingsdatum', ...people].join('\n'),
    );
    const out = join(folder, 'age-out.csv');
    await link(file, '--out', out);
    expect(await readFile(out, 'utf8')).toBe('id,cluster\n1,1\n2,1\n3,3\n');
  });

  it.each([
    [['--threshold', '0.9'], 'Name one CSV file. See --help.'],
    [['nowhere.csv'], 'The file nowhere.csv cannot be read.'],
    [['FILE', '--threshold', '2'], '--threshold must be a probability between 0 and 1, such as 0.95.'],
    [['FILE', '--truth', 'who'], 'The file has no column "who".'],
  ])('refuses %j', async (args, message) => {
    const file = await place('refused.csv', [header, ...rows].join('\n'));
    const given = args.map((arg) => (arg === 'FILE' ? file : arg));
    await expect(commands['link']?.run(given)).rejects.toEqual(new CommandFailure(2, message));
  });

  it('refuses a file of which a quotation mark swallows the rest', async () => {
    const file = await place(
      'open.csv',
      `${header}\nr1, "Fatoumata, Diallo, 19960503, red, 1\nr2, Mihai, Popescu, , , 3\n`,
    );
    await expect(commands['link']?.run([file])).rejects.toThrow(/quotation mark in row 2 .* never closed/);
  });

  it.each([
    ['{', 'is no JSON.'],
    ['{"columns": ["surname"]}', 'must look like {"id": "rec_id", "columns": {"surname": "familyName"}}.'],
  ])('refuses the columns %s', async (json, reason) => {
    const file = await place('refused.csv', [header, ...rows].join('\n'));
    const meaning = await place('wrong.json', json);
    await expect(commands['link']?.run([file, '--columns', meaning])).rejects.toThrow(reason);
  });
});
