import { describe, expect, it } from 'vitest';
import { bareApi } from './api.fixture.ts';

const { app } = bareApi();

async function post(path: string, body: unknown) {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

describe('the referral mechanism over the API', () => {
  it('has eight phases, with who to contact', async () => {
    const answer = await app.request('/v1/verwijzing?wetsdatum=2025-03-03&herkomst=thirdCountry&dublin=true');
    const { fasen } = await answer.json();
    expect(fasen.map(({ fase }: { fase: string }) => fase)).toEqual([
      'signalling',
      'informing',
      'notifying',
      'proceedings',
      'residence',
      'care',
      'aftercare',
      'return',
    ]);
    expect(JSON.stringify(fasen)).toContain('0900-8844');
  });

  it('tells what changed on 1 April 2013', async () => {
    const answer = await app.request('/v1/regelverschillen?van=2013-03-31&tot=2013-04-01');
    expect(await answer.json()).toMatchObject({ toegevoegd: [], veranderd: [{}, {}, {}, {}], vervallen: [] });
  });

  it('advises, or asks', async () => {
    const danger = { 'sharing.danger': true, 'sharing.to': 'police' };
    expect(await post('/v1/deeladviezen', { feiten: danger })).toMatchObject({
      status: 200,
      body: { antwoord: 'yes', grondslag: 'acuteDanger', vragen: [] },
    });
    expect(await post('/v1/deeladviezen', { feiten: {} })).toMatchObject({
      status: 200,
      body: { vragen: ['sharing.danger', 'sharing.to'] },
    });
  });

  it('assesses facts with reasons and questions', async () => {
    const { status, body } = await post('/v1/beoordelingen', {
      wetsdatum: '2025-03-03',
      feiten: { 'victim.indication': true, 'victim.notified': false },
    });
    expect(status).toBe(200);
    const ids = body.plichten.map(({ regel }: { regel: { id: string } }) => regel.id);
    expect(ids).toContain('notification.comensha');
    expect(body.vragen.length).toBeGreaterThan(0);
  });

  it('has the maximum penalty of the day', async () => {
    const feiten = { 'offence.victimAge': 15 };
    const before = await post('/v1/artikel-273f', { wetsdatum: '2013-03-31', feiten });
    const after = await post('/v1/artikel-273f', { wetsdatum: '2013-04-01', feiten });
    expect([before.body.hoogsteStraf.jaren, after.body.hoogsteStraf.jaren]).toEqual([12, 15]);
  });

  it('refuses facts that do not exist or do not fit, without repeating them', async () => {
    const { status, body } = await post('/v1/deeladviezen', {
      feiten: { 'Jan Jansen': true, 'sharing.to': 'Jan Jansen' },
    });
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain('Jan Jansen');
  });
});
