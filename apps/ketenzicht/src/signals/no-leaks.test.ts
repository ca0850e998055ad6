import { replay } from '@ketenzicht/chain';
import { allRules, codesOf, type DataCategory, type Purpose, purposes } from '@ketenzicht/rulebook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayKnow } from '../gate/gate.ts';
import { lookerOf, signalSight } from '../gate/takes-part.ts';
import { load } from '../storage/testing-dossier.ts';
import { readAttachment } from './attach.ts';
import { type Marker, markers, tellWholeStory } from './marked-story.fixture.ts';
import { perform } from './perform.ts';
import { purposesOf } from './purpose.ts';
import { readSignal } from './read.ts';
import { readReceipt } from './receipt.ts';
import { enrichment, newKey, people, startWorld, type TestWorld, threadOf } from './signals.fixture.ts';
import { signalApplication } from './signals.ts';
import { type Surfaces, surfacesOf } from './surfaces.fixture.tsx';
import type { Viewer } from './view.ts';
import { readWorklist } from './worklist.ts';

let world: TestWorld;
let surfaces: Surfaces;
let dossier: string;
let receiptCode: string;

beforeAll(async () => {
  world = await startWorld();
  surfaces = await surfacesOf(world);
  ({ dossier, receiptCode } = await tellWholeStory(world));
});
afterAll(() => world.database.close());

async function stateNow() {
  const state = replay((await load(world.database, dossier)).journal);
  if (state === undefined) throw new Error('No state');
  return state;
}

/** The markers that a viewer may read for a purpose. */
async function markersFor(viewer: Viewer, purpose: Purpose): Promise<string[]> {
  const state = await stateNow();
  const looker = lookerOf(state, viewer);
  const open = (category: DataCategory) =>
    mayKnow({ ...signalSight(state, looker), purpose, rules: allRules, at: '2026-03-02' }, category);
  const concerns = ({ sides, reporters, category }: Marker): boolean => {
    switch (looker.part) {
      case 'owner':
        return true;
      case 'reporter':
        return reporters === true;
      case 'recipient':
        return sides === undefined || sides.includes(viewer.organisation.id);
      case 'adviser':
        return sides === undefined ? category !== 'feedback' : sides.includes(viewer.organisation.id);
      default:
        return false;
    }
  };
  return markers.filter((marker) => concerns(marker) && open(marker.category)).map((one) => one.mark);
}

const found = (text: string): string[] =>
  markers.filter((one) => text.includes(one.mark)).map((one) => one.mark);

/** Each category and the side of threads, of which a viewer reads something: the test would be empty without. */
const participants = ['af', 'colleague', 'official', 'avim', 'zoco', 'riec'] as const;
const outsiders = ['otherOfficial', 'privacyOfficer', 'administrator', 'elsewhere', 'nla', 'regie'] as const;

describe('every way to read a signal', () => {
  test('there is a marker in every category that is sealed', () => {
    const sealed = new Set(markers.map(({ category }) => category));
    expect([...sealed].sort()).toEqual(
      [
        'narrative',
        'reporterIdentity',
        'reporterContact',
        'victimIdentity',
        'suspectIdentity',
        'otherPersonIdentity',
        'address',
        'company',
        'phone',
        'vehicle',
        'attachment',
        'enrichment',
        'deliberation',
        'feedback',
      ].sort(),
    );
  });

  test.each(participants)(
    '%s reads exactly what the gate allows, for every purpose and on every surface',
    async (name) => {
      const viewer = people[name];
      let read = 0;
      for (const purpose of codesOf(purposes)) {
        const may = await markersFor(viewer, purpose);
        read += may.length;
        const view = await readSignal(world.context, viewer, dossier, { purpose, traceId: 't' });
        expect(found(JSON.stringify(view)), `view ${purpose}`).toEqual(may);
        const api = await surfaces.get(viewer, `/v1/signalen/${dossier}?doel=${purpose}`);
        expect([api.status, found(api.text)], `API ${purpose}`).toEqual([200, may]);
        const page = await surfaces.get(viewer, `/signalen/${dossier}?doel=${purpose}`);
        expect([page.status, found(page.text)], `page ${purpose}`).toEqual([200, may]);
      }
      expect(read).toBeGreaterThan(3);
    },
  );

  test('texts of a thread are for its two sides and the owner', async () => {
    const zoco = JSON.stringify(await world.sees(people.zoco, dossier));
    const others = markers.filter(({ sides }) => sides !== undefined && !sides.includes('zoco'));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ mark }) => zoco.includes(mark))).toEqual([]);
    const { threads } = await world.sees(people.riec, dossier);
    expect(threads.map(({ party }) => party.id)).toEqual(['riec']);
  });

  test.each(outsiders)('%s gets the answer of a signal that is not there, everywhere', async (name) => {
    const viewer = people[name];
    const signals = signalApplication(world.context);
    const { reference } = await world.sees(people.af, dossier);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const purpose of codesOf(purposes)) {
      expect(await readSignal(world.context, viewer, dossier, { purpose, traceId: 't' })).toBeUndefined();
    }
    const without = (text: string) =>
      text.replaceAll(/[0-9a-f]{32}/g, '').replaceAll(/signalen(\/|%2F)[0-9a-f-]{36}/g, '');
    for (const path of ['/v1/signalen/', '/signalen/']) {
      const here = await surfaces.get(viewer, `${path}${dossier}`);
      const there = await surfaces.get(viewer, `${path}${nowhere}`);
      expect(here.status).toBe(404);
      expect(without(here.text)).toBe(without(there.text));
    }
    expect(await signals.find(viewer, reference)).toBeUndefined();
    expect(await world.tries(viewer, dossier, { type: 'takeUp' })).toEqual(
      name === 'privacyOfficer' ? expect.objectContaining({ kind: 'refused' }) : { kind: 'absent' },
    );
    expect((await readWorklist(world.context, viewer, {}))?.rows).toEqual([]);
    const { attachment } = await fileOf();
    expect(
      await readAttachment(world.context, { viewer, dossier, attachment, traceId: 't' }),
    ).toBeUndefined();
  });

  test('a conflict tells an outsider nothing and a reporter no more than steps', async () => {
    const stale = {
      dossier,
      expectedVersion: 1,
      idempotencyKey: newKey(),
      input: { type: 'takeUp' },
    } as const;
    expect(await perform(world.context, { ...stale, viewer: people.otherOfficial })).toEqual({
      kind: 'absent',
    });
    expect(await perform(world.context, { ...stale, viewer: people.elsewhere })).toEqual({ kind: 'absent' });
    const told = JSON.stringify(await perform(world.context, { ...stale, viewer: people.official }));
    expect(told).toContain('Advies gegeven');
    expect(told).not.toMatch(/Mensenhandel|Politie|AVIM|RIEC/);
    expect(found(JSON.stringify(await perform(world.context, { ...stale, viewer: people.af })))).toEqual([]);
  });

  test('the worklist names no person and shows an official nothing of the municipality', async () => {
    for (const name of [...participants, ...outsiders]) {
      const list = await readWorklist(world.context, people[name], {});
      expect(found(JSON.stringify(list)), name).toEqual([]);
    }
    await world.report({}, people.official);
    expect((await readWorklist(world.context, people.af, {}))?.rows.length).toBeGreaterThan(0);
    expect(await readWorklist(world.context, people.official, {})).toEqual({
      rows: [],
      counts: { open: 0, overdue: 0, today: 0, upTo: 500 },
    });
  });

  test('an adviser is not even told that there is feedback, a reporter not what was found later', async () => {
    const adviser = await world.sees(people.riec, dossier);
    expect(adviser.withheld.map(({ category }) => category)).not.toContain('feedback');
    const { features, timeline, ...official } = await world.sees(people.official, dossier);
    expect(features.victims).toBeUndefined();
    expect((await world.sees(people.af, dossier)).features.victims).toBe(3);
    expect(official).toMatchObject({ threads: [], duties: [], route: [], recurrence: [] });
    expect(official.judgement).toBeUndefined();
    expect(timeline.map(({ by }) => by.nl)).not.toContain('Politie Kust');
  });

  test('a reporter with the code reads what they were told and nothing else', async () => {
    const view = await readReceipt(world.context, receiptCode, 't');
    const told = markers.filter(({ category, sides }) => category === 'feedback' && sides === undefined);
    expect(found(JSON.stringify(view))).toEqual(told.map((one) => one.mark));
    expect(JSON.stringify(view)).not.toMatch(/trafficking|avim|zoco/i);
  });

  test('a file is handed out to exactly those who may see attachments for the purpose', async () => {
    const { attachment } = await fileOf();
    for (const name of participants) {
      const viewer = people[name];
      for (const purpose of codesOf(purposes)) {
        const file = await readAttachment(world.context, {
          viewer,
          dossier,
          attachment,
          purpose,
          traceId: 't',
        });
        const may = (await markersFor(viewer, purpose)).some((one) => one.endsWith('attachment'));
        expect(file !== undefined, `${name} ${purpose}`).toBe(may);
      }
    }
  });

  test('a page offers the purposes of the role and opens with one of them', async () => {
    for (const name of participants) {
      const view = await world.sees(people[name], dossier);
      expect(view.purposes).toEqual(purposesOf(people[name].role, allRules));
      expect(view.purposes).toContain(view.purpose);
    }
  });
});

async function fileOf(): Promise<{ readonly attachment: string }> {
  const { contents } = await world.sees(people.af, dossier);
  const file = contents.map(({ content }) => content).find((content) => content.kind === 'attachment');
  if (file === undefined) throw new Error('No file');
  return file;
}

describe('who took part before', () => {
  test('sees that it went on, and of what is known only what was known then', async () => {
    const { af, avim } = people;
    const id = await world.report({ forms: ['sexual'], victims: 1 });
    await world.does(af, id, enrichment({}));
    await world.does(af, id, {
      type: 'judge',
      judgement: 'clear',
      forms: ['sexual'],
      explanation: 'Duidelijk',
    });
    await world.does(af, id, { type: 'report', recipientRole: 'avim', askFeedback: true });
    await world.does(avim, id, {
      type: 'handOn',
      thread: await threadOf(world, avim, id, 'report'),
      recipientRole: 'zoco',
      reason: 'otherForm',
      explanation: 'Zorg is nodig',
    });
    await world.does(af, id, enrichment({ minor: true, victims: 4, note: 'Geheim gebleven' }));
    const view = await world.sees(avim, id);
    expect(view.part).toBe('former');
    expect(view).toMatchObject({ contents: [], threads: [], duties: [], route: [], recurrence: [] });
    expect(view.features.victims).toBe(1);
    expect(view.features.minor).toBeUndefined();
    expect((await world.sees(people.zoco, id)).features).toMatchObject({ victims: 4, minor: true });
    expect(view.timeline.at(-1)).toMatchObject({
      what: { nl: 'Aangevuld' },
      by: { nl: 'Partner in de keten' },
    });
    expect(view.actions).toEqual([]);
    expect(
      (await readSignal(world.context, avim, id, { purpose: 'feedback', traceId: 't' }))?.timeline,
    ).toEqual([]);
  });
});
