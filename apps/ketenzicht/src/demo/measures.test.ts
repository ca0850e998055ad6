import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluationIsLate } from '../measures/measure.ts';
import { measuresOf } from '../storage/measures.ts';
import { savePeople } from '../storage/people.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { loadDemoMeasures } from './measures.ts';
import { demoMunicipalities, demoOrganisations } from './organisations.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
  await savePeople(database, {
    municipalities: demoMunicipalities,
    organisations: demoOrganisations.map((one) => ({ ...one, receivesWithoutPlace: false, active: true })),
  });
});
afterAll(() => database.close());

it('shows measures in different steps, one of them late, and loads them once', async () => {
  const now = '2026-03-02T09:00:00.000Z';
  await loadDemoMeasures(database, now);
  await loadDemoMeasures(database, '2026-04-02T09:00:00.000Z');
  const measures = await database.inScope({ kind: 'system' }, (tx) => measuresOf(tx));
  expect(measures.map(({ step, version }) => [step, version])).toEqual([
    ['plan', 1],
    ['do', 2],
    ['act', 5],
  ]);
  expect(measures.filter((measure) => evaluationIsLate(measure, '2026-03-02'))).toHaveLength(1);
});
