import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, removeData, startProgram } from '../program.ts';
import { growth, inside } from './inside.ts';
import { act, type Followed, report, reported, step } from './signal.ts';
import { type Api, api, signedIn, tokenOf, type Visitor, visitor } from './visitor.ts';

let program: Program;
let sql: Sql;
let anyone: Api;
let samira: Api;
let joost: Api;
let samirasBrowser: Visitor;
let joostsBrowser: Visitor;
let signal: Followed;

beforeAll(async () => {
  program = await startProgram({ demoSignals: 0 });
  sql = await inside(program.dataFolder);
  anyone = api(program.url);
  samirasBrowser = await signedIn(program.url, 'samira');
  joostsBrowser = await signedIn(program.url, 'joost');
  samira = api(program.url, await tokenOf(samirasBrowser));
  joost = api(program.url, await tokenOf(joostsBrowser));
  signal = await reported(anyone, samira);
  await step(samira, signal.id, { type: 'takeUp' });
});

afterAll(async () => {
  await sql.end();
  await program.stop();
  await removeData(program.dataFolder);
});

/** What stands in a hidden field of a form. */
const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

const sentAlong = (page: string) => ({ versie: hidden(page, 'versie'), sleutel: hidden(page, 'sleutel') });

describe('two people who change the same signal', () => {
  it('the second sees in the form what the first did, with the own text still there', async () => {
    const form = `/signalen/${signal.id}/handelingen/enrich`;
    const [samirasForm, joostsForm] = [await samirasBrowser.open(form), await joostsBrowser.open(form)];
    const first = 'Samira sprak de verhuurder.';
    const second = 'Joost zag "drie" busjes & <twee> auto\'s.\nOok \'s nachts.';
    const saved = await samirasBrowser.send(form, { ...sentAlong(samirasForm.text), note: first });
    expect(saved.status).toBe(303);
    const refused = await joostsBrowser.send(form, { ...sentAlong(joostsForm.text), note: second });
    expect(refused.status).toBe(409);
    expect(textareaIn(refused.text, 'note')).toBe(second);
    expect(refused.text).toContain('Gemeente Vlierdam');
    expect(refused.text).toContain('Verrijkt');
    expect(Number(hidden(refused.text, 'versie'))).toBe(Number(hidden(joostsForm.text, 'versie')) + 1);

    const again = await joostsBrowser.send(form, {
      ...sentAlong(refused.text),
      note: textareaIn(refused.text, 'note'),
    });
    expect(again.status).toBe(303);
    const { body } = await samira(`/signalen/${signal.id}`);
    const told = JSON.stringify(body['contents']);
    for (const text of [first, second]) expect(told.split(JSON.stringify(text))).toHaveLength(2);
  });

  it('the second keeps the text also when the step is not possible any more', async () => {
    const own = await reported(anyone, samira);
    await step(samira, own.id, { type: 'takeUp' });
    const form = `/signalen/${own.id}/handelingen/enrich`;
    const page = await joostsBrowser.open(form);
    await step(samira, own.id, { type: 'close', reason: 'duplicate', explanation: 'Al bekend.' });
    const text = 'Toch nog iets gehoord over de garage.';
    const refused = await joostsBrowser.send(form, { ...sentAlong(page.text), note: text });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(text);
    expect(refused.text).toContain('Gesloten');
  });

  it('the second program gets the present version and what happened', async () => {
    const { body } = await samira(`/signalen/${signal.id}`);
    const version = Number(body['version']);
    expect((await act(samira, signal.id, { type: 'enrich', note: 'Eerst.' }, version)).status).toBe(200);
    const late = await act(joost, signal.id, { type: 'enrich', note: 'Daarna.' }, version);
    expect([late.status, late.headers.get('etag')]).toEqual([412, `"${version + 1}"`]);
    expect(late.body['detail']).toContain('Verrijkt');
    const present = Number(/\d+/.exec(late.headers.get('etag') ?? '')?.[0]);
    expect((await act(joost, signal.id, { type: 'enrich', note: 'Daarna.' }, present)).status).toBe(200);
  });

  it('of twenty at the same moment one is done, and the others are told so', async () => {
    const { body } = await samira(`/signalen/${signal.id}`);
    const version = Number(body['version']);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, one) =>
        act(one % 2 === 0 ? samira : joost, signal.id, { type: 'enrich', note: `Tegelijk ${one}` }, version),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 412),
    ]);
  });
});

describe('the same request five times', () => {
  /** Sends something five times at once and then five times in a row; all answers must be the same. */
  async function tenTimes(send: () => Promise<{ readonly status: number; readonly body: unknown }>) {
    const answers = await Promise.all(Array.from({ length: 5 }, send));
    for (let time = 0; time < 5; time += 1) answers.push(await send());
    const [first] = answers;
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: first?.status, body: first?.body });
    return first;
  }

  it('is one report, with the same receipt code every time', async () => {
    const request = { body: report(), key: randomUUID() };
    let answer: { status: number } | undefined;
    const more = await growth(sql, async () => {
      answer = await tenTimes(() => anyone('/signalen', request));
    });
    expect(answer?.status).toBe(201);
    expect(more).toMatchObject({ dossiers: 1, events: 1, receipts: 1, answers: 1 });
  });

  it('is one step', async () => {
    const { body } = await samira(`/signalen/${signal.id}`);
    const key = randomUUID();
    let answer: { status: number } | undefined;
    const more = await growth(sql, async () => {
      answer = await tenTimes(() =>
        act(samira, signal.id, { type: 'enrich', note: 'Eén keer.' }, Number(body['version']), key),
      );
    });
    expect(answer?.status).toBe(200);
    expect(more).toMatchObject({ events: 1, contents: 1, answers: 1 });
  });

  it('is one step on a form, where somebody pressed the button five times', async () => {
    const form = `/signalen/${signal.id}/handelingen/enrich`;
    const page = await samirasBrowser.open(form);
    const fields = { ...sentAlong(page.text), note: 'Vijf keer gedrukt.' };
    const more = await growth(sql, async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => samirasBrowser.send(form, fields)));
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    });
    expect(more).toMatchObject({ events: 1, contents: 1 });
  });

  it('is one report on the public form, also when it was sent from five windows', async () => {
    const citizen = visitor(program.url);
    const steps: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['gevaar', { gevaar: 'no' }],
      ['verhaal', { verhaal: 'Steeds andere mannen in het huis op de hoek.' }],
      ['plaats', { gemeente: 'GM9001', plek: '' }],
      ['tijd', { wanneer: 'onbekend' }],
      ['personen', {}],
      ['bestanden', {}],
      ['melder', { melder: 'citizen', anoniem: 'ja' }],
    ];
    for (const [path, fields] of steps) {
      expect([path, (await citizen.send(`/melden/${path}`, fields)).status]).toEqual([path, 303]);
    }
    const more = await growth(sql, async () => {
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => citizen.send('/melden/controleren', { naar: 'versturen' })),
      );
      expect(answers.map(({ status, to }) => [status, to])).toEqual(
        Array.from({ length: 5 }, () => [303, '/melden/verzonden']),
      );
    });
    expect(more).toMatchObject({ dossiers: 1, events: 1, receipts: 1 });
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}-[0-9A-Z]/.exec(
      (await citizen.open('/melden/verzonden')).text,
    )?.[0];
    const found = await anyone('/ontvangstbewijzen/_zoek', { body: { ontvangstcode: code } });
    expect([found.status, found.body['stand']]).toEqual([200, 'received']);
  });

  it('is refused when something else is sent with the key', async () => {
    const key = randomUUID();
    await anyone('/signalen', { body: report(), key });
    const { body } = await samira(`/signalen/${signal.id}`);
    const version = Number(body['version']);
    await act(samira, signal.id, { type: 'enrich', note: 'Het ene.' }, version, key);
    const more = await growth(sql, async () => {
      const other = report({ narrative: 'Iets anders.' });
      for (const answer of [
        await anyone('/signalen', { body: other, key }),
        await act(samira, signal.id, { type: 'enrich', note: 'Het andere.' }, version, key),
        await act(samira, signal.id, { type: 'enrich', note: 'Het andere.' }, version + 1, key),
      ]) {
        expect([answer.status, String(answer.body['type']).split('/').at(-1)]).toEqual([
          422,
          'idempotentiesleutel-hergebruikt',
        ]);
      }
    });
    expect(more).toEqual({});
  });

  it('is another request when somebody else sends it', async () => {
    const key = randomUUID();
    const mine = await samira('/signalen', { body: report(), key });
    const theirs = await joost('/signalen', { body: report(), key });
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body).not.toEqual(mine.body);
  });
});

/** What stands in a text box, as a browser would show it. */
function textareaIn(page: string, name: string): string {
  const raw = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^]*?)</textarea>`).exec(page)?.[1] ?? '';
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return raw
    .replace(/^\n/, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');
}
