import { describe, expect, it } from 'vitest';
import type { WorklistFilter } from '../../signals/view.ts';
import { dossier, questionThread, signedIn, viewWith } from './signal-pages.fixture.tsx';

const counts = { open: 21, overdue: 3, today: 5, upTo: 1000 };

describe('the worklist', () => {
  it('shows each duty with its term, signal, place, form and marks, and leads to where it is done', async () => {
    const page = await (await signedIn()).get('/taken');
    const html = await page.text();
    expect(html).toContain(`href="/signalen/${dossier}#handeling-report"`);
    expect(html).toContain(`href="/signalen/${dossier}#handeling-provideInformation-${questionThread}"`);
    for (const words of [
      '2 dagen te laat',
      'Over 3 dagen',
      'KZ-7F3K-9Q2M',
      'Waterrijk',
      'Arbeidsuitbuiting',
      'Nu gevaar',
      'Minderjarig',
      'Duidelijk',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('passes the filters on, keeps them in the form and in the way to the next page', async () => {
    const asked: [WorklistFilter, string | undefined][] = [];
    const app = await signedIn({
      worklist: async (_viewer, filter, cursor) => {
        asked.push([filter, cursor]);
        return { rows: viewWith().duties, next: 'verder', counts };
      },
    });
    const query =
      'gemeente=GM9001&vorm=labour&status=clear&handeling=report&telaat=ja&kenmerk=kz+7f3k+9q2m&vanaf=hier';
    const html = await (await app.get(`/taken?${query}`)).text();
    expect(asked).toEqual([
      [
        {
          municipality: 'GM9001',
          form: 'labour',
          status: 'clear',
          act: 'report',
          overdue: true,
          reference: 'KZ-7F3K-9Q2M',
        },
        'hier',
      ],
    ]);
    expect(html).toMatch(/<option value="labour" selected/);
    expect(html).toMatch(/name="telaat"[^>]*checked/);
    const next = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(Object.fromEntries(new URL(next, 'http://x').searchParams)).toEqual({
      gemeente: 'GM9001',
      vorm: 'labour',
      status: 'clear',
      handeling: 'report',
      telaat: 'ja',
      kenmerk: 'KZ-7F3K-9Q2M',
      vanaf: 'verder',
    });
  });

  it('says that there are more where counting stopped', async () => {
    const full = { open: 1000, overdue: 999, today: 0, upTo: 1000 };
    const app = await signedIn({ worklist: async () => ({ rows: viewWith().duties, counts: full }) });
    const html = await (await app.get('/taken')).text();
    expect(html).toContain('>1.000+</strong>');
    expect(html).toContain('>999</strong>');
  });

  it('leaves out codes that no list knows', async () => {
    const asked: WorklistFilter[] = [];
    const app = await signedIn({
      worklist: async (_viewer, filter) => {
        asked.push(filter);
        return { rows: [], counts };
      },
    });
    await app.get("/taken?vorm='; drop table&status=x&gemeente=");
    expect(asked).toEqual([{}]);
  });

  it('says why it is empty: nothing to do, or nothing with these filters', async () => {
    const app = await signedIn({ worklist: async () => ({ rows: [], counts }) });
    expect(await (await app.get('/taken')).text()).toContain('U hebt nu niets te doen');
    const filtered = await (await app.get('/taken?telaat=ja')).text();
    expect(filtered).toContain('Niets gevonden met deze filters');
    expect(filtered).toContain('Op de hele werklijst staan er 21.');
  });

  it('refuses a place that is not in the list of this viewer', async () => {
    const app = await signedIn({ worklist: async () => undefined });
    const page = await app.get('/taken?vanaf=gestolen');
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('Deze plek in de lijst bestaat niet meer');
  });

  it('confirms what took a signal away', async () => {
    const html = await (await (await signedIn()).get('/taken?gedaan=handOn')).text();
    expect(html).toContain('Het signaal is doorgegeven.');
  });

  it('sends who is not signed in to sign in', async () => {
    const page = await (await signedIn()).anonymous('/taken');
    expect(page.status).toBe(303);
  });
});

describe('finding a signal', () => {
  const find = async (_viewer: unknown, reference: string) =>
    reference === 'KZ-7F3K-9Q2M' ? dossier : undefined;

  it('goes to the signal with this reference, however it is typed', async () => {
    const app = await signedIn({ find });
    const page = await app.post('/signalen/zoeken', [['kenmerk', ' kz 7f3k-9q2m ']]);
    expect([page.status, page.headers.get('location')]).toEqual([303, `/signalen/${dossier}`]);
  });

  it('goes to the victim track with this reference, when no signal has it', async () => {
    const app = await signedIn({ find });
    const page = await app.post('/signalen/zoeken', [['kenmerk', 'kz-trac-ttrk']]);
    expect([page.status, page.headers.get('location')]).toEqual([303, `/slachtoffers/${dossier}`]);
  });

  it.each([
    ['', 'Vul een kenmerk in.'],
    ['KZ-<script>', 'Er is geen signaal met dit kenmerk dat u mag zien.'],
  ])('keeps what was typed and says what is wrong: %s', async (typed, message) => {
    const app = await signedIn({ find });
    const page = await app.post('/signalen/zoeken', [['kenmerk', typed]]);
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain(`value="${typed.replace('<', '&lt;').replace('>', '&gt;')}"`);
  });
});
