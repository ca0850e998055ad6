import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportParser } from '../../intake/report-schema.ts';
import { runImport } from '../../signals/import-job.ts';
import { people, startWorld, type TestWorld } from '../../signals/signals.fixture.ts';
import { type Surfaces, surfacesOf } from '../../signals/surfaces.fixture.tsx';
import { wordsOf } from '../page.fixture.ts';

let world: TestWorld;
let surfaces: Surfaces;
beforeAll(async () => {
  world = await startWorld();
  surfaces = await surfacesOf(world);
});
afterAll(() => world.database.close());

const { af } = people;
const path = '/signalen/importeren';
const parse = reportParser({ today: () => '2026-03-02', isMunicipality: (code) => code === 'GM9001' });

const head = 'verhaal,gemeente,gevaar,melder,anoniem,mag_benaderen';
const good = (words: string) => `${words},GM9001,no,citizen,ja,nee`;
const file = (...rows: string[]) =>
  new File([[head, ...rows].join('\n')], 'signalen.csv', { type: 'text/csv' });
const check = (...rows: string[]) => surfaces.post(af, path, { bestand: file(...rows) });
const tokenIn = (html: string) => /name="bestand" value="([^"]+)"/.exec(html)?.[1] ?? '';

const count = async () =>
  (
    await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql<{ n: number }[]>`select count(*)::integer as n from dossier`,
    )
  )[0]?.n;

const work = (context = world.context, stopping = new AbortController().signal) =>
  runImport({ context, parse, name: 'test' }, stopping);

async function confirmed(...rows: string[]): Promise<string> {
  const token = tokenIn((await check(...rows)).text);
  const { headers } = await surfaces.post(af, `${path}/opnemen`, { bestand: token, deels: 'ja' });
  return headers.get('location') ?? '';
}

describe('a file with signals', () => {
  it('is checked first, and nothing is stored', async () => {
    const before = await count();
    const { status, text } = await check(good('Een'), good('Twee'));
    expect(status).toBe(200);
    expect(wordsOf(text)).toMatch(/Goede regels 2 Regels met fouten 0/);
    expect(wordsOf(text)).toContain('Alle signalen opnemen');
    expect(await work()).toBe(false);
    expect(await count()).toBe(before);
  });

  it('lies sealed while the choice is open', async () => {
    const { text } = await check(good('Zeer geheim verhaal'));
    const rows = await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql<{ content: Uint8Array }[]>`select content from draft`,
    );
    expect(tokenIn(text)).toMatch(/^[\w-]{32}$/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ content }) => Buffer.from(content).includes('geheim'))).toBe(false);
  });

  it('with errors says line, column and reason, on the page and as CSV, without repeating what was in it', async () => {
    const { text } = await check(
      good('Een'),
      ',GM9001,no,citizen,ja,nee',
      'Drie,GM9999,no,citizen,ja,nee',
      'Vier',
    );
    const words = wordsOf(text);
    expect(words).toMatch(/Goede regels 1 Regels met fouten 3/);
    expect(words).toMatch(/3 verhaal .*4 gemeente .*5 hele regel/);
    expect(words).not.toContain('GM9999');
    expect(words).toContain('Alleen de goede regels opnemen');
    const csv = await surfaces.post(af, `${path}/fouten`, { bestand: tokenIn(text) });
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="fouten.csv"');
    expect(
      csv.text
        .split('\r\n')
        .slice(0, 4)
        .map((line) => line.split(',').slice(0, 2)),
    ).toEqual([
      ['Regel', 'Kolom'],
      ['3', 'verhaal'],
      ['4', 'gemeente'],
      ['5', 'hele regel'],
    ]);
  });

  it('with errors is stored only when the good rows were asked for', async () => {
    const token = tokenIn((await check(good('Een'), 'fout')).text);
    expect((await surfaces.post(af, `${path}/opnemen`, { bestand: token })).status).toBe(422);
    expect(await work()).toBe(false);
  });

  it.each([
    ['nothing', {}],
    ['an empty file', { bestand: new File([], 'leeg.csv') }],
    ['a text', { bestand: 'verhaal' }],
    ['a picture', { bestand: new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'foto.csv') }],
    ['unknown columns', { bestand: new File(['a,b\n1,2'], 'x.csv') }],
  ])('is refused when it is %s', async (_what, fields) => {
    const answer = await surfaces.post(af, path, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#bestand"');
  });

  it('is for the aandachtsfunctionaris only, and a token of nobody opens nothing', async () => {
    for (const viewer of [people.official, people.avim, people.administrator]) {
      expect((await surfaces.get(viewer, path)).status).toBe(403);
      expect((await surfaces.post(viewer, path, { bestand: file(good('Een')) })).status).toBe(403);
    }
    for (const step of ['opnemen', 'fouten']) {
      const answer = await surfaces.post(af, `${path}/${step}`, { bestand: 'verzonnen' });
      expect(answer.status).toBe(422);
      expect(wordsOf(answer.text)).toContain('Het nagekeken bestand is er niet meer.');
    }
  });
});

describe('storing a file', () => {
  it('is a job with a page that refreshes itself until it is done', async () => {
    const before = (await count()) ?? 0;
    const job = await confirmed(good('Een'), good('Twee'), good('Drie'));
    const waiting = await surfaces.get(af, job);
    expect(waiting.headers.get('refresh')).toBe('3');
    expect(wordsOf(waiting.text)).toContain('Het opnemen begint zo.');
    expect(await work()).toBe(true);
    const done = await surfaces.get(af, job);
    expect(done.headers.get('refresh')).toBeNull();
    expect(wordsOf(done.text)).toContain('Klaar. 3 signalen zijn opgenomen.');
    expect(await count()).toBe(before + 3);
    const [row] = await world.database.inScope(
      { kind: 'system' },
      ({ sql }) =>
        sql<{ recorder: unknown; body: unknown }[]>`
        select e.recorder, e.body from event e join dossier d on d.id = e.dossier order by e.recorded_at desc limit 1`,
    );
    expect(row).toMatchObject({ recorder: { user: 'anna' }, body: { channel: 'import' } });
  });

  it('can be stopped before it begins and while it runs', async () => {
    const early = await confirmed(good('Te vroeg'));
    await surfaces.post(af, `${early}/stoppen`, {});
    expect(await work()).toBe(false);
    expect(wordsOf((await surfaces.get(af, early)).text)).toContain('Gestopt. 0 signalen');
    const before = (await count()) ?? 0;
    const rows = Array.from({ length: 60 }, (_, index) => good(`Rij ${index}`));
    const job = await confirmed(...rows);
    let asked = 0;
    const stopsMidway = {
      ...world.context,
      clock: () => {
        asked += 1;
        if (asked === 30) stop = surfaces.post(af, `${job}/stoppen`, {});
        return world.context.clock();
      },
    };
    let stop: Promise<unknown> = Promise.resolve();
    await work(stopsMidway);
    await stop;
    expect(wordsOf((await surfaces.get(af, job)).text)).toContain('Gestopt. 50 signalen zijn opgenomen');
    expect(await count()).toBe(before + 50);
    const again = await confirmed(...rows);
    await work();
    expect(wordsOf((await surfaces.get(af, again)).text)).toContain('Klaar.');
    expect(await count()).toBe(before + 60);
  });

  it('goes on where it was broken off, and stores nothing twice', async () => {
    const before = (await count()) ?? 0;
    const job = await confirmed(...Array.from({ length: 40 }, (_, index) => good(`Vel ${index}`)));
    const stopping = new AbortController();
    let asked = 0;
    await work(
      {
        ...world.context,
        clock: () => {
          asked += 1;
          if (asked === 5) stopping.abort();
          return world.context.clock();
        },
      },
      stopping.signal,
    );
    expect(await count()).toBe(before + 25);
    expect(wordsOf((await surfaces.get(af, job)).text)).toContain('25 van 40 signalen');
    expect(await work()).toBe(false);
    await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql`update job set leased_until = now() - interval '1 second' where state = 'running'`,
    );
    expect(await work()).toBe(true);
    expect(await count()).toBe(before + 40);
    expect(wordsOf((await surfaces.get(af, job)).text)).toContain('Klaar. 40 signalen');
  });

  it('that fails is tried again, and says so when it is over', async () => {
    const job = await confirmed(good('Pech'));
    const breaks = {
      ...world.context,
      settings: { forget: () => {}, of: () => Promise.reject(new RangeError('x')) },
    };
    expect(await work(breaks)).toBe(true);
    expect(wordsOf((await surfaces.get(af, job)).text)).toContain('Het opnemen begint zo.');
    await world.database.inScope(
      { kind: 'system' },
      ({ sql }) => sql`update job set due_at = now(), attempts = 9 where state = 'waiting'`,
    );
    expect(await work(breaks)).toBe(true);
    const over = wordsOf((await surfaces.get(af, job)).text);
    expect(over).toContain('Het is niet gelukt. 0 signalen');
  });

  it('is seen by the own organisation only', async () => {
    const job = await confirmed(good('Eigen'));
    expect((await surfaces.get(people.colleague, job)).status).toBe(200);
    expect((await surfaces.get(people.elsewhere, job)).status).toBe(404);
    expect((await surfaces.post(people.elsewhere, `${job}/stoppen`, {})).status).toBe(404);
    expect((await surfaces.get(af, `${path}/verzonnen`)).status).toBe(404);
    await work();
  });
});
