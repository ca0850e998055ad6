import { beforeEach, describe, expect, it } from 'vitest';
import { loadAssets } from '../../face/assets/assets.ts';
import { browser, reportSite, weightOf } from './report-pages.fixture.tsx';

type Site = Awaited<ReturnType<typeof reportSite>>;

let site: Site;
let user: ReturnType<typeof browser>;

beforeEach(async () => {
  site = await reportSite();
  user = browser(site.app, site.sessionCookie);
});

const form = '/signalen/nieuw';
const key = '0d2f5c1e-6a57-4c6e-9c0b-1f2e3d4c5b6a';
const good = { sleutel: key, narrative: 'Verbouwde stal', danger: 'no', reporterKind: 'official' };

describe('the form for professionals', () => {
  it('is for who is signed in', async () => {
    expect((await browser(site.app).get(form)).location).toMatch(/^\/aanmelden/);
    expect((await browser(site.app).post(form, good)).status).toBe(401);
    expect(site.submissions).toEqual([]);
  });

  it('starts with the reporter filled in and every indicator offered', async () => {
    const page = (await user.get(form)).text;
    expect(page).toContain('value="Naam o.voorbeeld"');
    expect(page).toMatch(/<option value="official" selected/);
    expect(page).toContain('value="underpaid"');
  });

  it('sends a report with everything in it', async () => {
    const answer = await user.post(form, {
      ...good,
      municipality: 'GM9001',
      when: 'period',
      'from-dag': '1',
      'from-maand': '2',
      'from-jaar': '2026',
      minor: 'nee',
      victims: '40',
      forms: 'labour',
      'indicators[1]': 'underpaid',
      'persons[0][part]': 'victim',
      'persons[0][age]': '30',
      'persons[2][part]': 'suspect',
      'persons[2][familyName]': 'Voorbeeld',
      'addresses[0][text]': 'Dorpsweg 1',
      'phones[0]': '0612345678',
      'vehicles[0][plate]': 'zz-99-zz',
      reporterName: 'T. Oezicht',
      reporterEmail: 't@gemeente.example',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('KZ-7F3K-9Q2M');
    expect(site.submissions).toMatchObject([
      {
        channel: 'professional',
        viewer: { name: 'Naam o.voorbeeld' },
        idempotencyKey: key,
        report: {
          where: { municipality: 'GM9001' },
          when: { kind: 'period', from: '2026-02-01' },
          minor: false,
          victims: 40,
          forms: ['labour'],
          indicators: ['underpaid'],
          persons: [
            { part: 'victim', age: 30 },
            { part: 'suspect', familyName: 'Voorbeeld' },
          ],
          addresses: [{ text: 'Dorpsweg 1' }],
          phones: ['0612345678'],
          vehicles: [{ plate: 'ZZ-99-ZZ' }],
          reporter: { kind: 'official', anonymous: false, mayContact: true, name: 'T. Oezicht' },
        },
      },
    ]);
  });

  it('sends once, however often it is sent', async () => {
    const [one, two] = [await user.post(form, good), await user.post(form, good)];
    expect(site.submissions).toHaveLength(1);
    expect(one.text).toBe(two.text);
  });

  it('says every error at its own field, also after an empty row', async () => {
    const answer = await user.post(form, {
      ...good,
      narrative: '',
      danger: '',
      when: 'date',
      'date-dag': '31',
      'date-maand': '2',
      'date-jaar': '2026',
      municipality: 'GM1',
      'persons[0][familyName]': '',
      'persons[1][familyName]': 'Voorbeeld',
      'companies[3][name]': 'Bedrijf',
      'companies[3][kvk]': '12',
      reporterPhone: 'x',
    });
    expect(answer.status).toBe(422);
    const links = [...answer.text.matchAll(/<li[^>]*><a[^>]* href="#([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(links.toSorted()).toEqual(
      [
        'companies[3][kvk]',
        'danger',
        'date',
        'municipality',
        'narrative',
        'persons[1][part]',
        'reporterPhone',
      ].toSorted(),
    );
    for (const link of links) expect(answer.text).toContain(` id="${link}"`);
    expect(answer.text).toContain('value="Voorbeeld"');
    expect(site.submissions).toEqual([]);
  });

  it('adds and removes rows without scripts and keeps what was typed', async () => {
    const more = await user.post(form, {
      ...good,
      'persons[0][familyName]': 'Eerste',
      'rij-erbij': 'persons',
    });
    expect(more.text).toContain('name="persons[1][familyName]"');
    expect(more.text).toContain('value="Eerste"');
    expect(more.text).toContain('Verbouwde stal');
    expect(more.text).toContain(`value="${key}"`);
    const less = await user.post(form, {
      ...good,
      'persons[0][familyName]': 'Eerste',
      'persons[1][familyName]': 'Tweede',
      'rij-weg': 'persons[0]',
    });
    expect(less.text).not.toContain('Eerste');
    expect(less.text).toContain('Tweede');
    expect(site.submissions).toEqual([]);
  });

  it('refuses a zip that calls itself a photo, and shows script as text', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...good, narrative: '<script>alert(1)</script>' }))
      body.append(name, value);
    body.append('attachments', new File(['PK\u0003\u0004'], 'foto.jpg', { type: 'image/jpeg' }));
    const answer = await user.send(form, body);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('geen foto');
    expect(answer.text).not.toContain('<script>');
    expect(site.submissions).toEqual([]);
  });

  it.each(['application/json', 'text/plain'])('does not read %s', async (type) => {
    const answer = await user.raw(form, { method: 'POST', body: '{}', headers: { 'content-type': type } });
    expect(answer.status).toBe(400);
  });
});

it('weighs at most 90 KB in all over the wire', async () => {
  const assets = await loadAssets();
  const { app, sessionCookie: cookie } = await reportSite({ assets });
  const loads = ['face.css', 'work.css', 'face.js', 'icon.svg'] as const;
  expect(await weightOf(form, loads, { app, assets, cookie })).toBeLessThan(90_000);
});
