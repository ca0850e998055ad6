import {
  compareEditions,
  factsHeader,
  factsRow,
  monitorEdition,
  publishedPolicy,
} from '@ketenzicht/register';
import { nationalCaseload } from '@ketenzicht/synthesis';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { editionFiles } from './edition-files.tsx';
import { readFacts } from './read-facts.ts';

const rows = nationalCaseload({ seed: 3 }).notifications.map(factsRow);
const bytesOf = (lines: readonly string[]) => [new TextEncoder().encode(`${lines.join('\n')}\n`)];

async function read(lines: readonly string[]) {
  const rejected: { line: number; column?: string }[] = [];
  const outcome = await readFacts(bytesOf(lines), {
    today: '2020-10-18',
    onRejected: ({ line, column }) => rejected.push({ line, ...(column !== undefined && { column }) }),
  });
  return { outcome, rejected };
}

async function countedEdition() {
  const { outcome } = await read([factsHeader, ...rows]);
  if (outcome.kind !== 'read') throw new Error(outcome.reason.en);
  return monitorEdition(outcome.columns, { period: { from: 2015, until: 2019 }, policy: publishedPolicy });
}

const edition = await countedEdition();

describe('facts from a file', () => {
  it('counts as printed, straight from the file', async () => {
    const { tables } = edition;
    expect(tables.find(({ id }) => id === 'figuur-2.7')?.size).toBe(5060);
  });

  it('names the line and column of what cannot be counted, and counts the others', async () => {
    const wrong = rows[0]?.replace(/,NLD|,PHL/, ',Nederland') ?? '';
    const { outcome, rejected } = await read([factsHeader, wrong, ...rows.slice(1, 10)]);
    expect(rejected).toContainEqual({ line: 2, column: 'nationality' });
    expect(outcome).toMatchObject({ kind: 'read', rejectedRows: 1, columns: { rows: 9 } });
  });

  it('links a file that names no persons by equal keys, all of them known', async () => {
    const { outcome } = await read([
      'notification_id,report_date,source,notifier_group,birth_date,sex,nationality',
      'a,2019-01-01,notifier,police,1999-02-03,female,HUN',
      'b,2019-01-02,notifier,police,1999-02-03,female,HUN',
      'c,2019-01-02,notifier,police,1999-02-03,?,HUN',
      'd,2019-01-03,notifier,police,1999-02-03,?,HUN',
    ]);
    expect(outcome).toMatchObject({ kind: 'read', linkedBy: 'equalKeys', columns: { rows: 4, persons: 3 } });
  });

  it.each([
    [['notification_id,report_date'], 'source'],
    [[''], 'empty'],
  ])('refuses a file that is no file of facts: %j', async (lines, why) => {
    const { outcome } = await read(lines);
    expect(outcome.kind === 'unreadable' && outcome.reason.en).toContain(why);
  });
});

describe('the files of an edition', () => {
  it('need nothing but each other: every link leads to a file of the edition or a place on the page', async () => {
    const files = editionFiles({ edition, style: 'main{}' });
    const paths = new Set(files.map(({ path }) => path));
    for (const { path, content } of files.filter((file) => file.path.endsWith('.html'))) {
      const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
      const links = [...content.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? '');
      for (const link of links) {
        if (link.startsWith('#')) {
          expect([path, content.includes(`id="${link.slice(1)}"`)]).toEqual([path, true]);
          continue;
        }
        const target = new URL(link, `file:///${folder}`).pathname.slice(1);
        expect([path, link, paths.has(target)]).toEqual([path, link, true]);
      }
      expect(content).not.toMatch(/<script|style="|https?:\/\/(?!www\.w3\.org)/);
    }
  });

  it('hold every table as CSV, JSON-stat and open data, and pages in both languages', async () => {
    const whole = edition;
    const files = new Map(
      editionFiles({ edition: whole, style: '' }).map(({ path, content }) => [path, content]),
    );
    for (const { id } of whole.tables) {
      const csv: readonly Readonly<Record<string, string>>[] = parse(files.get(`tables/${id}.csv`) ?? '', {
        columns: true,
      });
      expect(csv.every(({ table }) => table === id)).toBe(true);
      expect(JSON.parse(files.get(`tables/${id}.json`) ?? '')).toMatchObject({ class: 'dataset' });
      expect(JSON.parse(files.get(`odata/${id}/Observations`) ?? '').value.length).toBeGreaterThan(0);
      expect([files.has(`${id}.html`), files.has(`en/${id}.html`)]).toEqual([true, true]);
    }
    expect(files.get('en/index.html')).toContain('lang="en"');
  });

  it('put the estimate beside the count and say what changed since the edition before', async () => {
    const now = edition;
    const page = editionFiles({
      edition: now,
      style: '',
      estimate: { low: 5000, high: 7500 },
      comparison: { with: 'de vorige', result: compareEditions(now, now) },
    }).find(({ path }) => path === 'index.html')?.content;
    expect(page).toContain('5.000 tot 7.500');
    expect(page).toContain('gelijk gebleven');
  });
});
