import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overseerScope } from '../gate/overseer-scope.ts';
import { loadDossier } from '../storage/journal.ts';
import { sealedOf } from '../storage/sealed.ts';
import { verifyDossier } from '../storage/verify.ts';
import { perform } from './perform.ts';
import { readSignal } from './read.ts';
import { enrichment, newKey, people, startWorld, type TestWorld } from './signals.fixture.ts';
import { readSubjects } from './subjects.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.database.close());

const narrative = 'Elke nacht licht in de schuur.';

async function signalWithPhone(phone: string) {
  const dossier = await world.report({ narrative });
  await world.does(people.af, dossier, enrichment({ phones: [phone], note: 'Gebeld' }));
  const { reference } = await world.sees(people.af, dossier);
  return { dossier, reference };
}

async function subjectsOf(reference: string) {
  const view = await readSubjects(world.context, people.privacyOfficer, reference);
  if (view === undefined) throw new Error('No such signal');
  return view;
}

const subjectUnder = async (reference: string, category: string) => {
  const found = (await subjectsOf(reference)).subjects.find((row) => row.category === category);
  if (found === undefined) throw new Error(`Nothing under ${category}`);
  return found.subject;
};

describe('the list of what a signal holds', () => {
  test('names categories and moments for the privacy officer, and no content', async () => {
    const { dossier, reference } = await signalWithPhone('0612345601');
    const view = await subjectsOf(reference.toLowerCase());
    expect(view).toMatchObject({ dossier, reference, status: 'enriching' });
    expect(view.version).toBe((await world.sees(people.af, dossier)).version);
    expect(view.subjects.map(({ category, what, erased }) => [category, what.nl, erased])).toEqual([
      ['narrative', 'Signaal ontvangen', false],
      ['enrichment', 'Aangevuld', false],
      ['phone', 'Aangevuld', false],
    ]);
    for (const content of [narrative, '0612345601', 'Gebeld']) {
      expect(JSON.stringify(view)).not.toContain(content);
    }
  });

  test('is for nobody else, and of no signal that is not there', async () => {
    const { reference } = await signalWithPhone('0612345602');
    for (const viewer of [people.af, people.administrator, people.regie, people.avim]) {
      expect(await readSubjects(world.context, viewer, reference)).toBeUndefined();
    }
    for (const none of ['KZ-0000-0000', 'Jansen']) {
      expect(await readSubjects(world.context, people.privacyOfficer, none)).toBeUndefined();
    }
  });
});

describe('erasing', () => {
  test('takes the content from everybody, tells the owner how much, and keeps the chains whole', async () => {
    const { dossier, reference } = await signalWithPhone('0612345603');
    const subject = await subjectUnder(reference, 'narrative');
    await world.does(people.privacyOfficer, dossier, { type: 'erase', subjects: [subject] });
    const view = await world.sees(people.af, dossier);
    expect(JSON.stringify(view)).not.toContain(narrative);
    expect(view.contents.map(({ category }) => category)).toEqual(['enrichment', 'phone']);
    expect(view.erased).toBe(1);
    expect(view.timeline.at(-1)).toMatchObject({ what: { nl: 'Gegevens gewist' } });
    expect((await subjectsOf(reference)).subjects.filter(({ erased }) => erased)).toMatchObject([
      { subject },
    ]);
    expect(await verifyDossier(world.database, dossier)).toEqual([]);
  });

  test('works on a signal in which her organisation takes no part', async () => {
    const dossier = await world.report({ where: { municipality: 'GM9002' } });
    const { reference } = await world.sees(people.elsewhere, dossier);
    const subject = await subjectUnder(reference, 'narrative');
    await world.does(people.privacyOfficer, dossier, { type: 'erase', subjects: [subject] });
    expect((await world.sees(people.elsewhere, dossier)).contents).toEqual([]);
  });

  test('ends that it was seen elsewhere', async () => {
    const [one, other] = [await signalWithPhone('0612345604'), await signalWithPhone('0612345604')];
    expect((await world.sees(people.af, other.dossier)).recurrence).toMatchObject([{ kind: 'phone' }]);
    const subject = await subjectUnder(one.reference, 'phone');
    await world.does(people.privacyOfficer, one.dossier, { type: 'erase', subjects: [subject] });
    for (const { dossier } of [one, other]) {
      expect((await world.sees(people.af, dossier)).recurrence).toEqual([]);
    }
  });

  test('is for the privacy officer only', async () => {
    const { dossier, reference } = await signalWithPhone('0612345605');
    const subjects = [await subjectUnder(reference, 'phone')];
    expect(await world.tries(people.af, dossier, { type: 'erase', subjects })).toMatchObject({
      kind: 'refused',
      refusals: [{ type: 'notYourTurn' }],
    });
    for (const viewer of [people.administrator, people.regie, people.nla, people.elsewhere]) {
      expect(await world.tries(viewer, dossier, { type: 'erase', subjects })).toEqual({ kind: 'absent' });
    }
    expect((await subjectsOf(reference)).subjects.some(({ erased }) => erased)).toBe(false);
  });

  test('is decided on the version that was seen, and done once for one key', async () => {
    const { dossier, reference } = await signalWithPhone('0612345606');
    const { version, subjects } = await subjectsOf(reference);
    const send = (expectedVersion: number, idempotencyKey: string) =>
      perform(world.context, {
        viewer: people.privacyOfficer,
        dossier,
        expectedVersion,
        idempotencyKey,
        input: { type: 'erase', subjects: subjects.map(({ subject }) => subject) },
      });
    const stale = await send(1, newKey());
    expect(stale).toMatchObject({ kind: 'conflict', version });
    expect(stale.kind === 'conflict' && stale.changes.map(({ what }) => what.nl)).toContain('Aangevuld');
    const key = newKey();
    const outcomes = await Promise.all([send(version, key), send(version, key)]);
    const done = { kind: 'done', version: version + 1 };
    expect(outcomes).toEqual([done, done]);
    expect(await send(version, key)).toEqual(done);
    expect(await send(version + 1, newKey())).toMatchObject({
      kind: 'refused',
      refusals: [{ type: 'nothingToErase', field: 'subjects' }],
    });
    expect((await subjectsOf(reference)).version).toBe(version + 1);
  });
});

test('the privacy officer does nothing else with a signal and reads nothing of it', async () => {
  const dossier = await world.report({ where: { municipality: 'GM9002' } });
  const { privacyOfficer } = people;
  expect(await world.tries(privacyOfficer, dossier, { type: 'takeUp' })).toEqual({ kind: 'absent' });
  expect(await readSignal(world.context, privacyOfficer, dossier, { traceId: 't' })).toBeUndefined();
  const { loaded, rows } = await world.database.inScope(overseerScope(privacyOfficer), async (tx) => ({
    loaded: await loadDossier(tx, dossier),
    rows: await sealedOf(tx, dossier),
  }));
  expect(loaded?.journal).toHaveLength(1);
  expect(rows).toEqual([]);
});
