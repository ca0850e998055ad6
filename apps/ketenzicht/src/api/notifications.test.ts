import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { memberOf, memorySessions } from '../http/app.fixture.tsx';
import { startSession } from '../identity/session.ts';
import { bareApi } from './api.fixture.ts';

const now = new Date('2026-03-02T09:00:00Z');

async function notify(body: unknown, role: 'zoco' | 'administrator' = 'zoco') {
  const sessions = memorySessions([memberOf('petra', role)]);
  const { app } = bareApi([], { sessions });
  const token = await startSession({ sessions, user: 'petra', kind: 'api', now });
  return app.request('/v1/meldingen', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
}

const facts = { reportDate: '2026-03-01', notifierGroup: 'zoco', legalBasis: 'consent', consent: 'victim' };

it('takes a notification', async () => {
  const answer = await notify({
    feiten: { ...facts, forms: ['labour'], sectorsLabour: 'notAsked', nationality: 'HUN', ageAtReport: 21 },
    identiteit: { givenNames: 'Proef', familyName: 'Persoon' },
  });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ nummer: 'CM-0000-0000' });
});

it.each([
  ['a code that does not exist', { forms: ['slavery'] }],
  ['an age of 190', { ageAtReport: 190 }],
  ['a sector without its form', { sectorsLabour: ['construction'] }],
  ['a day in the future', { reportDate: '2027-01-01' }],
  ['a field that nobody knows', { colour: 'purple' }],
])('refuses %s', async (_, said) => {
  const answer = await notify({ feiten: { ...facts, ...said } });
  expect([400, 422]).toContain(answer.status);
  expect(await answer.json()).toMatchObject({
    errors: [{ in: 'body', location: expect.stringMatching(/^#\/feiten/) }],
  });
});

it('is not for everybody', async () => {
  expect((await notify({ feiten: facts }, 'administrator')).status).toBe(403);
});
