import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReceiptCode } from '../intake/receipt.ts';
import { attach } from './attach.ts';
import { readReceipt } from './receipt.ts';
import { type ReceiveRequest, receive, receiveAll } from './receive.ts';
import { newKey, people, reportWith, startWorld, type TestWorld } from './signals.fixture.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.database.close());

const request = (changes: Partial<ReceiveRequest> = {}): ReceiveRequest => ({
  report: reportWith(),
  attachments: [],
  channel: 'public',
  idempotencyKey: newKey(),
  ...changes,
});

async function received(changes: Partial<ReceiveRequest> = {}) {
  const outcome = await receive(world.context, request(changes));
  if (outcome.kind !== 'received') throw new Error('Not received');
  return outcome;
}

describe('a report that comes in', () => {
  test('goes to the municipality where it was seen, with an owner and a term', async () => {
    const { dossier } = await received();
    const view = await world.sees(people.af, dossier);
    expect(view).toMatchObject({
      owner: { id: 'duinmeer' },
      status: 'received',
      part: 'owner',
      municipality: 'GM9001',
    });
    expect(view.duties.map(({ act }) => act)).toContain('takeUp');
    await expect(world.sees(people.elsewhere, dossier)).rejects.toThrow('sees nothing');
  });

  test('without a place goes to the organisation that receives those', async () => {
    const { dossier } = await received({ report: reportWith({ where: {} }) });
    const view = await world.sees(people.elsewhere, dossier);
    expect(view.owner.id).toBe('boswaard');
    expect(view.municipality).toBeUndefined();
  });

  test.each([
    [{ persons: [{ part: 'victim', familyName: 'A', age: 17 }] }, true],
    [{ persons: [{ part: 'victim', familyName: 'A', age: 18 }] }, undefined],
    [{ persons: [{ part: 'victim', familyName: 'A', birthDate: '2008-03-03' }] }, true],
    [{ persons: [{ part: 'victim', familyName: 'A', birthDate: '2008-03-02' }] }, undefined],
    [{ persons: [{ part: 'other', familyName: 'A', age: 9 }] }, undefined],
    [{ minor: false, persons: [{ part: 'victim', familyName: 'A', age: 17 }] }, false],
  ])('tells whether a victim is a minor: %j gives %s', async (changes, minor) => {
    const { dossier } = await received({ report: reportWith(changes) });
    expect((await world.sees(people.af, dossier)).features.minor).toBe(minor);
  });

  test('keeps both ends of a period, and of a single day the day', async () => {
    const period = await received({
      report: reportWith({ when: { kind: 'period', from: '2026-01-01', until: '2026-02-01' } }),
    });
    expect(await world.sees(people.af, period.dossier)).toMatchObject({
      seenOn: '2026-01-01',
      seenUntil: '2026-02-01',
    });
    const day = await received({ report: reportWith({ when: { kind: 'date', date: '2026-01-05' } }) });
    const view = await world.sees(people.af, day.dossier);
    expect(view.seenOn).toBe('2026-01-05');
    expect(view.seenUntil).toBeUndefined();
  });

  test('is found again through what it has in common with earlier ones, without telling more than the role elsewhere', async () => {
    const common = { companies: [{ name: 'Bloembollen BV', kvk: '12345678' }] };
    const first = await received({ report: reportWith(common) });
    await received({ report: reportWith({ ...common, where: { municipality: 'GM9002' } }) });
    const second = await received({ report: reportWith(common) });
    const { recurrence } = await world.sees(people.af, second.dossier);
    expect(recurrence).toEqual([
      {
        kind: 'company',
        known: [expect.objectContaining({ dossier: first.dossier })],
        elsewhere: 1,
        elsewhereRoles: ['aandachtsfunctionaris'],
      },
    ]);
  });
});

describe('the receipt code', () => {
  test('is the same when the same report is sent again, and brings one signal', async () => {
    const sent = request();
    const [first, second] = [await receive(world.context, sent), await receive(world.context, sent)];
    expect(second).toEqual(first);
    expect(first).toMatchObject({ kind: 'received' });
  });

  test('opens the report, well written or sloppily, and no other code does', async () => {
    const { receiptCode, reference } = await received();
    expect(parseReceiptCode(receiptCode)).toBe(receiptCode);
    const sloppy = parseReceiptCode(receiptCode.toLowerCase().replaceAll('-', ' '));
    expect(await readReceipt(world.context, sloppy ?? '', 't')).toMatchObject({
      reference,
      status: 'received',
      news: [],
    });
    expect(await readReceipt(world.context, '0000-0000-0000-0000-0', 't')).toBeUndefined();
  });

  test('does not follow from what an outsider knows: another key or another sender gives another code', async () => {
    const idempotencyKey = newKey();
    const byPublic = await received({ idempotencyKey });
    const byApi = await received({ idempotencyKey: newKey() });
    const byOfficial = await received({ idempotencyKey, viewer: people.official });
    const codes = [byPublic, byApi, byOfficial].map(({ receiptCode }) => receiptCode);
    expect(new Set(codes).size).toBe(3);
    expect(codes.join()).not.toContain(idempotencyKey);
  });

  test('is refused for another report under the same key', async () => {
    const idempotencyKey = newKey();
    await received({ idempotencyKey });
    expect(
      await receive(
        world.context,
        request({ idempotencyKey, report: reportWith({ narrative: 'Iets anders' }) }),
      ),
    ).toEqual({ kind: 'keyReused' });
  });
});

describe('many reports in one file', () => {
  test('come in together, and the same file again brings nothing new', async () => {
    const rows = ['a', 'b', 'c'].map((row) => request({ channel: 'import', idempotencyKey: `file ${row}` }));
    const first = await receiveAll(world.context, { kind: 'system' }, rows);
    const again = await receiveAll(world.context, { kind: 'system' }, rows);
    expect(again).toEqual(first);
    expect(new Set(first.map((one) => (one.kind === 'received' ? one.dossier : ''))).size).toBe(3);
  });
});

const pdf = Uint8Array.from(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n'));

describe('adding files', () => {
  const add = (dossier: string, files: { fileName: string; bytes: Uint8Array }[], viewer = people.af) =>
    attach(world.context, { viewer, dossier, expectedVersion: 1, idempotencyKey: newKey(), files });

  test('keeps a file under a safe name', async () => {
    const { dossier } = await received();
    expect(await add(dossier, [{ fileName: '../../etc/passwd.pdf', bytes: pdf }])).toEqual({
      kind: 'done',
      version: 2,
    });
    const { contents } = await world.sees(people.af, dossier);
    const file = contents.find(({ category }) => category === 'attachment')?.content;
    expect(file).toMatchObject({ mediaType: 'application/pdf', size: pdf.length });
    expect(JSON.stringify(file)).not.toContain('..');
  });

  test('refuses all when one is wrong, none are given, or there are too many', async () => {
    const { dossier } = await received();
    const good = { fileName: 'a.pdf', bytes: pdf };
    const bad = { fileName: 'a.exe', bytes: Uint8Array.from(Buffer.from('MZ')) };
    expect(await add(dossier, [good, bad])).toMatchObject({
      kind: 'refused',
      refusals: [{ field: 'attachment' }],
    });
    expect(await add(dossier, [])).toMatchObject({ kind: 'refused', refusals: [{ field: 'attachment' }] });
    expect(await add(dossier, Array(6).fill(good))).toMatchObject({
      kind: 'refused',
      refusals: [{ field: 'attachment' }],
    });
    expect((await world.sees(people.af, dossier)).version).toBe(1);
  });

  test('is for who takes part', async () => {
    const { dossier } = await received({ viewer: people.official });
    expect(await add(dossier, [{ fileName: 'a.pdf', bytes: pdf }], people.otherOfficial)).toEqual({
      kind: 'absent',
    });
    expect(await add(dossier, [{ fileName: 'a.pdf', bytes: pdf }], people.official)).toMatchObject({
      kind: 'done',
    });
  });
});
